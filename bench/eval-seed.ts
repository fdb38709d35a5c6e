/**
 * Compares `parseArticle` with an article whose reading is known, field by field, with a zone and without.
 * `tsx bench/eval-seed.ts [folder]`; the folder holds `article.txt` and `gold.json`.
 */
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Article } from '../src/article/index.js'
import { parseArticle } from '../src/index.js'
import { compareWithGold } from './compare-gold.js'
import type { Gold } from './gold.js'

const folder = process.argv[2] ?? fileURLToPath(new URL('../../shared/seed', import.meta.url))

if (!existsSync(`${folder}/gold.json`)) {
  console.log(`Skipped: there is no ${folder}/gold.json`)
} else {
  const copy = readFileSync(`${folder}/article.txt`, 'utf8')
  const gold = JSON.parse(readFileSync(`${folder}/gold.json`, 'utf8')) as Gold
  for (const timeZone of [...Object.keys(gold.published.withTimeZone ?? {}), undefined]) {
    const { article, issues } = parseArticle(copy, timeZone === undefined ? {} : { timeZone })
    const { checked, differences } = compareWithGold(copy, article, gold, timeZone)
    const told = issues.some(({ code }) => code === 'time-zone-unknown')
    if (told !== (timeZone === undefined)) differences.push(`issue time-zone-unknown: ${told ? 'there' : 'missing'}`)
    if (!Article.safeParse(article).success) differences.push('the article is not valid')
    for (const difference of differences) console.log(difference)
    console.log(`${timeZone ?? 'no zone'}: ${checked + 2 - differences.length} of ${checked + 2}`)
    if (differences.length > 0) process.exitCode = 1
  }
}
