import { parseArticle } from 'wirecopy'

const copy = `06:30 18.06.2031

Ostrevik closes its new sea gate for the first time

The port city of Ostrevik closed its new sea gate on Tuesday night.

“When the water stopped rising on our side, nobody cheered,” said Maren Tolvik, the city’s chief engineer. “We simply
started breathing again.”

She said the next warning would come a full day ahead.
`

const { article } = parseArticle(copy, { timeZone: 'Europe/Oslo' })

console.log(article.headline)
console.log(article.published?.instant)
for (const { type, text, speaker } of article.quotes) console.log(`${speaker?.name} (${type}): ${text}`)
