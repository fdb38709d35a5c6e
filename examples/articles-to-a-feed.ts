import { annotateArticle, completeArticle, parseArticle } from 'wirecopy'
import { readFeed, writeRss } from 'wirecopy/feeds'

const { article } = parseArticle(
  `19:28 15.04.2031

Ostrevik closes its new sea gate

OSTREVIK, April 15 (EX) — “Nobody cheered,” said Maren Tolvik, the city’s chief engineer.
`,
  { timeZone: 'Europe/Kyiv', language: 'en' },
)
const draft = { ...article, id: 'https://example.org/news/8', status: 'withheld' as const }

const { output, issues } = writeRss([{ ...article, id: 'https://example.org/news/7' }, draft], {
  title: 'Example News',
  link: 'https://example.org/',
})
console.log(output)
console.log(issues.find(({ code }) => code === 'not-for-publication')?.message)

for (const read of readFeed(output).articles) {
  const { article: whole } = annotateArticle(completeArticle(read).article)
  console.log(whole.headline, '/', whole.published?.instant, '/', whole.quotes[0]?.speaker?.name)
}
