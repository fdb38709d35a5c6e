import { annotateArticle, completeArticle } from 'wirecopy'
import { readNinjs } from 'wirecopy/ninjs'

const ninjs = JSON.stringify({
  uri: 'urn:example:gate-1',
  versioncreated: '2031-06-18T04:30:00Z',
  headline: 'Ostrevik closes its new sea gate',
  byline: 'By Ida Norrby and Tom Okafor, Example News',
  body_text: 'OSTREVIK, Norway, June 17 (EX) — “Nobody cheered,” said Maren Tolvik, the chief engineer.',
})

for (const read of readNinjs(ninjs).articles) {
  const { article } = annotateArticle(completeArticle(read).article)
  console.log(article.bylines?.[0]?.contributors)
  console.log(article.dateline?.places, article.dateline?.date?.local)
  console.log(article.body[0], article.quotes[0]?.speaker?.name)
}
