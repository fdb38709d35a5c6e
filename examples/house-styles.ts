import { parseArticle } from 'wirecopy'
import { writePlainText } from 'wirecopy/plain-text'

const copy = `19:28 15.04.2031

Ostrevik closes its new sea gate

Ostrevik, Norland, April 15 (Example News) - The city closed its gate on Tuesday, for the first time since it was built.

“Nobody cheered,” said Maren Tolvik, the chief engineer.
`

const { article } = parseArticle(copy, { timeZone: 'Europe/Kyiv' })
for (const style of ['ap', 'reuters', 'interfax-ukraine', 'press-release'] as const) {
  const { output } = writePlainText(article, { style, columns: 64 })
  console.log(`[${style}]\n${output}`)
}
