import { parseArticle } from 'wirecopy'
import { writeMarkdown } from 'wirecopy/markdown'

const copy = `19:28 15.04.2031

Ostrevik closes its new sea gate

By Ida Norrby

OSTREVIK, April 15 (EX) — “Nobody cheered,” said Maren Tolvik, the city’s chief engineer.
`

const { article } = parseArticle(copy, { timeZone: 'Europe/Kyiv', language: 'en' })
console.log(writeMarkdown(article).output)
