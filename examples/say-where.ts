import { parseArticle, textOf } from 'wirecopy'

const copy = `Bridge opens

The bridge at Port Ellery
opened on Sunday, Mara Lind said.
“It holds,” she added.
`
const { article } = parseArticle(copy)

for (const quote of article.quotes) {
  for (const range of quote.content) {
    const inCopy = copy.slice(range.position?.start, range.position?.end)
    console.log({ inArticle: textOf(article, range), inCopy })
  }
}
