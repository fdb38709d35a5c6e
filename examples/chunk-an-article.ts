import { chunkArticle, parseArticle } from 'wirecopy'

const copy = `Harbour reopens after storm

PORT ELLERY, Nov 2 (XA) — The harbour of Port Ellery reopened on Sunday. Ships had waited for two days.

“We are ready,” harbour master Mara Lind told reporters. “The ships can come.” She left for the pier.

Not everybody was so sure. “I have seen worse,” said Olav Brandt, who has fished here for 40 years.`

// #region use
const { article } = parseArticle(copy)

for (const { index, total, text, context, speakers = [] } of chunkArticle(article, { maxChars: 120 })) {
  console.log(`${index + 1} of ${total}: ${context?.headline} (${context?.dateline})`)
  console.log(text)
  for (const { name, kind } of speakers) console.log(`  ${name}, ${kind}`)
}
// #endregion use
