import { parseArticle } from 'wirecopy'
import { writeNewsmlG2 } from 'wirecopy/newsml-g2'

const copy = `Ostrevik closes its new sea gate

OSTREVIK, June 18 (EX) — “Nobody cheered,” said Maren Tolvik, the city’s chief engineer.
`

const { article } = parseArticle(copy, { referenceDate: '2031-06-18' })
const { output, issues } = writeNewsmlG2(article, {
  id: 'urn:newsml:example.com:20310618:gate',
  versionCreated: '2031-06-18T04:30:00Z',
  provider: 'Example News',
})
console.log(output)
for (const { code, message } of issues) console.log(code, message)
