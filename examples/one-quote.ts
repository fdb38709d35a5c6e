import { readFileSync } from 'node:fs'
import { parseArticle } from 'wirecopy'

const copy = readFileSync('examples/articles/harbour.txt', 'utf8')
const { article } = parseArticle(copy, { positions: false })
const quote = article.quotes.find(({ via }) => via === 'title')

console.log(JSON.stringify(quote, null, 2))
