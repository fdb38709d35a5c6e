import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { parseArticle } from 'wirecopy'
import { Article } from 'wirecopy/article'
import { compareWithGold } from '../bench/compare-gold.js'
import type { Gold } from '../bench/gold.js'

const folder = fileURLToPath(new URL('fixtures/articles/', import.meta.url))
const names = readdirSync(folder).filter((file) => file.endsWith('.txt'))

/** The differences that the gold does not list as known; a listed one that is gone counts too. */
function unknown(differences: readonly string[], { misses = [] }: Gold): string[] {
  const isKnown = (difference: string) => misses.some((miss) => difference.startsWith(miss))
  const mended = misses.filter((miss) => !differences.some((difference) => difference.startsWith(miss)))
  return [...differences.filter((difference) => !isKnown(difference)), ...mended.map((miss) => `no longer: ${miss}`)]
}

describe.each(names)('%s', (file) => {
  const copy = readFileSync(folder + file, 'utf8')
  const gold = JSON.parse(readFileSync(folder + file.replace('.txt', '.json'), 'utf8')) as Gold

  test(gold.misses === undefined ? 'is read as by hand' : 'is read as by hand but for what is known', () => {
    const { article } = parseArticle(copy, { timeZone: gold.timeZone })
    expect(unknown(compareWithGold(copy, article, gold, gold.timeZone).differences, gold)).toEqual([])
    expect(Article.safeParse(article).error).toBeUndefined()
  })

  test('without a zone has no instant, and says so', () => {
    const { article, issues } = parseArticle(copy)
    expect(unknown(compareWithGold(copy, article, gold).differences, gold)).toEqual([])
    expect(issues.map(({ code }) => code)).toContain('time-zone-unknown')
  })
})

const seed = fileURLToPath(new URL('../../shared/seed/', import.meta.url))

test.skipIf(!existsSync(seed))('the article that the project began from is read as by hand', () => {
  const copy = readFileSync(`${seed}article.txt`, 'utf8')
  const gold = JSON.parse(readFileSync(`${seed}gold.json`, 'utf8')) as Gold
  const { article } = parseArticle(copy, { timeZone: 'Europe/Kyiv' })
  expect(compareWithGold(copy, article, gold, 'Europe/Kyiv').differences).toEqual([])
})
