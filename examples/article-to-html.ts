import { parseArticle } from 'wirecopy'
import { readHtml, writeHtml } from 'wirecopy/html'

const copy = `Ostrevik closes its new sea gate

By Ida Norrby

OSTREVIK, June 18 (EX) — “Nobody cheered,” said Maren Tolvik, the city’s chief engineer.
`

const { article } = parseArticle(copy, { referenceDate: '2031-06-18' })
const { output } = writeHtml(article, { highlight: true })
console.log(output)

const [back] = readHtml(output).articles
console.log(back?.quotes[0]?.speaker?.name, '-', back?.quotes[0]?.text)
