import { readFileSync } from 'node:fs'
import { bySpeaker, parseArticle } from 'wirecopy'

const copy = readFileSync(new URL('articles/harbour.txt', import.meta.url), 'utf8')

const { article, issues } = parseArticle(copy, { timeZone: 'Europe/Oslo', language: 'en', referenceDate: '2031-06-18' })

for (const { speaker, quotes } of bySpeaker(article)) {
  const direct = quotes.filter(({ type }) => type === 'direct')
  console.log(`${speaker.name}: ${direct.length} direct, ${quotes.length - direct.length} in the reporter’s words`)
}
console.log(issues)
