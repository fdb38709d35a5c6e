import { annotateArticle, parseArticle } from 'wirecopy'
import { detectFormat } from 'wirecopy/detect'
import { readNinjs } from 'wirecopy/ninjs'
import { readNitf } from 'wirecopy/nitf'

const inputs = [
  '<nitf><body><body.head><hedline><hl1>Ostrevik closes its gate</hl1></hedline></body.head></body></nitf>',
  '{ "uri": "urn:example:gate-1", "headline": "Ostrevik closes its gate" }',
  'Ostrevik closes its gate\n\nOSTREVIK (EX) — “Nobody cheered,” said Maren Tolvik.',
  '%PDF-1.7',
]

/** The articles in an input of any of these formats. */
function read(input: string) {
  switch (detectFormat(input)) {
    case 'nitf':
      return readNitf(input).articles.map((article) => annotateArticle(article).article)
    case 'ninjs':
      return readNinjs(input).articles
    case 'wire':
      return [parseArticle(input).article]
    default:
      return []
  }
}

for (const input of inputs) {
  const headlines = read(input).map(({ headline }) => headline)
  console.log(`${detectFormat(input)}: ${headlines.join(', ') || 'nothing to read'}`)
}
