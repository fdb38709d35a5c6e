import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { Article } from 'wirecopy/article'
import { readWire } from 'wirecopy/wire'
import { piecesOf, withoutSpace } from './pieces.js'

interface GoldSlice {
  start: number
  end: number
  text: string
}
interface GoldTime extends GoldSlice {
  local: string
  withTimeZone: Record<string, string>
}
interface Gold {
  published: GoldTime
  updated?: GoldTime
  headline: GoldSlice
  dateline: null
  paragraphs: GoldSlice[]
}

const root = new URL('../../', import.meta.url)
const articles = new URL('tests/fixtures/articles/', root)
const seed = new URL('../shared/seed/', root)

const samples = [
  ...readdirSync(articles)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => [name, new URL(name, articles), new URL(name.replace('.txt', '.json'), articles)] as const),
  ...(existsSync(fileURLToPath(seed))
    ? [['the seed', new URL('article.txt', seed), new URL('gold.json', seed)] as const]
    : []),
]

describe.each(samples)('%s', (_, copyFile, goldFile) => {
  const copy = readFileSync(copyFile, 'utf8')
  const gold = JSON.parse(readFileSync(goldFile, 'utf8')) as Gold
  const [timeZone, instant] = Object.entries(gold.published.withTimeZone)[0] as [string, string]
  const { article, issues } = readWire(copy, { timeZone, language: 'en' })
  const clean = ({ start, end }: GoldSlice) => copy.slice(start, end).replace(/\s+/g, ' ')

  test('times', () => {
    const { start, end } = gold.published
    expect(article.published).toMatchObject({
      local: gold.published.local,
      timeZone,
      instant,
      position: { start, end },
    })
    expect(article.versionCreated?.instant).toBe(gold.updated?.withTimeZone[timeZone])
  })

  test('headline, and no dateline', () => {
    const { start, end } = gold.headline
    expect(article.headline).toBe(clean(gold.headline))
    expect(article.furniture?.find(({ role }) => role === 'headline')?.position).toEqual({ start, end })
    expect(article).not.toHaveProperty('dateline')
  })

  test('paragraphs', () => {
    expect(article.body).toEqual(
      gold.paragraphs.map((one) => ({
        type: 'paragraph',
        text: clean(one),
        position: { start: one.start, end: one.end },
      })),
    )
  })

  test('nothing else, nothing lost, and valid', () => {
    expect(issues).toEqual([])
    expect(article.furniture?.map(({ role }) => role)).toEqual([
      ...(gold.updated === undefined ? ['stamp', 'headline'] : ['stamp', 'stamp', 'headline']),
    ])
    expect(withoutSpace(piecesOf(article).join(' '))).toBe(withoutSpace(copy))
    expect(Article.safeParse(article).error).toBeUndefined()
  })

  test('without a zone, no instant and an issue', () => {
    const { article: other, issues: told } = readWire(copy)
    expect(other.published).not.toHaveProperty('instant')
    expect(told.length).toBe(gold.updated === undefined ? 1 : 2)
    for (const issue of told) expect(issue.code).toBe('time-zone-unknown')
  })
})
