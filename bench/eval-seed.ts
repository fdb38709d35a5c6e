/**
 * Compares `parseArticle` with articles whose reading is known, field by field, with a zone and without.
 * `tsx bench/eval-seed.ts [folder]`; the folder holds `article.txt` and `gold.json`, or pairs of `NAME.txt` and
 * `NAME.json`. Ends with 1 when something differs that the gold does not list as known.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Article } from '../src/article/index.js'
import { parseArticle } from '../src/index.js'
import { type Comparison, compareWithGold } from './compare-gold.js'
import type { Gold } from './gold.js'

const folder = process.argv[2] ?? fileURLToPath(new URL('../../shared/seed', import.meta.url))

if (existsSync(folder)) {
  const total = { checked: 0, right: 0 }
  const pairs = findPairs()
  for (const [copyFile, goldFile] of pairs) {
    const copy = readFileSync(`${folder}/${copyFile}`, 'utf8')
    const gold = JSON.parse(readFileSync(`${folder}/${goldFile}`, 'utf8')) as Gold
    for (const timeZone of [...Object.keys(gold.published.withTimeZone ?? {}), undefined]) {
      const { checked, differences } = compareArticle(copy, gold, timeZone)
      console.log(`${copyFile}, ${timeZone ?? 'no zone'}: ${checked - differences.length} of ${checked}`)
      for (const difference of differences) {
        const isKnown = gold.misses?.some((miss) => difference.startsWith(miss)) === true
        console.log(`  ${isKnown ? '(known) ' : ''}${difference}`)
        if (!isKnown) process.exitCode = 1
      }
      total.checked += checked
      total.right += checked - differences.length
    }
  }
  const percent = ((100 * total.right) / total.checked).toFixed(1)
  console.log(`${pairs.length} articles: ${total.right} of ${total.checked} fields (${percent} %)`)
} else {
  console.log(`Skipped: there is no ${folder}`)
}

function findPairs(): [string, string][] {
  if (existsSync(`${folder}/gold.json`)) return [['article.txt', 'gold.json']]
  const texts = readdirSync(folder).filter((file) => file.endsWith('.txt'))
  return texts.map((file) => [file, file.replace(/\.txt$/, '.json')])
}

function compareArticle(copy: string, gold: Gold, timeZone: string | undefined): Comparison {
  const { article, issues } = parseArticle(copy, timeZone === undefined ? {} : { timeZone })
  const { checked, differences } = compareWithGold(copy, article, gold, timeZone)
  const told = issues.some(({ code }) => code === 'time-zone-unknown')
  if (told !== (timeZone === undefined)) differences.push(`issue time-zone-unknown: ${told ? 'there' : 'missing'}`)
  if (!Article.safeParse(article).success) differences.push('the article is not valid')
  return { checked: checked + 2, differences }
}
