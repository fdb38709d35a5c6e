import { parseArticle } from 'wirecopy'

const copy = `22. november 2031 kl. 19:28

Ostrevik stenger sjøporten for første gang

Av Ida Norrby

OSTREVIK, Norge (Kessel Press) – Byen stengte den nye sjøporten tirsdag kveld.

– Ingen jublet, sier Maren Tolvik, byens sjefingeniør.
`

const { article, issues } = parseArticle(copy, { language: 'nb', timeZone: 'Europe/Oslo' })

console.log(article.headline, article.published?.instant)
console.log(
  article.bylines?.map(({ text }) => text),
  article.dateline?.places,
)
console.log(article.body.length, 'paragraphs,', article.quotes.length, 'quotations')
for (const { code, message } of issues) console.log(code, message)
