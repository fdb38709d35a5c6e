import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Article, textAt } from 'wirecopy/article'
import { type Change, compareArticles } from 'wirecopy/checks'
import { anyArticle } from '../../formats/generate-article.js'
import { runs } from '../../runs.js'
import { mirror, settled } from './mirror.js'
import { someVersions } from './versions.js'

test('an article and a copy of it do not differ', () => {
  fc.assert(
    fc.property(anyArticle(), (article) => {
      expect(compareArticles(article, article).changes).toEqual([])
      expect(compareArticles(article, structuredClone(article)).changes).toEqual([])
    }),
    { numRuns: runs(50) },
  )
})

test('nor does one with other ids', () => {
  fc.assert(
    fc.property(anyArticle(), (article) => {
      expect(compareArticles(article, withOtherIds(article)).changes).toEqual([])
    }),
    { numRuns: runs(50) },
  )
})

test('with the versions swapped the changes are the same, mirrored', () => {
  fc.assert(
    fc.property(someVersions(), ([before, after]) => {
      const there = compareArticles(before, after).changes
      const back = compareArticles(after, before).changes
      expect(settled(back)).toEqual(mirror(there))
    }),
    { numRuns: runs(150) },
  )
})

test('what is told of a quotation is not told of its block again, and each place holds its words', () => {
  fc.assert(
    fc.property(someVersions(), ([before, after]) => {
      const told = compareArticles(before, after).changes.map((change) => wordsTold(change, after))
      for (const { block, start, end, text } of told.flat()) {
        if (text !== undefined) expect(textAt(after, block)?.slice(start, end)).toBe(text)
      }
      for (const [number, some] of told.entries()) {
        for (const words of some) {
          const twice = told
            .slice(number + 1)
            .flat()
            .find((others) => areTwice(words, others))
          expect(twice, JSON.stringify(words)).toBeUndefined()
        }
      }
    }),
    { numRuns: runs(80) },
  )
})

interface Told {
  block: number
  start: number
  end: number
  /** Left out for a quotation, which has marks and whose words may be interrupted. */
  text?: string
}

function areTwice(a: Told, b: Told): boolean {
  // quotations of generated articles may lie across one another, and what is changed across what is moved
  if ((a.text === undefined) === (b.text === undefined)) return false
  return a.block === b.block && a.start < b.end && b.start < a.end
}

function wordsTold(change: Change, after: Article): Told[] {
  if (change.kind === 'number' || change.kind === 'name')
    return change.places.map(({ after }) => after).filter(({ type }) => type !== 'table')
  if (change.kind === 'blockEdited' || change.kind === 'blockMoved') {
    const { block, text } = change.after
    expect(after.body[block]?.type).toBe(change.after.type)
    if (textAt(after, block) === undefined) return []
    expect(textAt(after, block)).toBe(text)
    return change.edits.flatMap((edit) => (edit.after === undefined ? [] : { ...edit.after, block }))
  }
  if (change.kind !== 'quotationAltered' && change.kind !== 'quotationAdded') return []
  if (change.kind === 'quotationAdded' && change.unmarked) return []
  return change.after.content.flatMap(({ block, start, end }) =>
    typeof block === 'number' ? { block, start, end } : [],
  )
}

function withOtherIds(article: Article): Article {
  const text = JSON.stringify({ ...article, relations: undefined }, (key, value: unknown) =>
    ['id', 'ref', 'within'].includes(key) && typeof value === 'string' ? `x-${value}` : value,
  )
  return { ...(JSON.parse(text) as Article), ...(article.relations && { relations: article.relations }) }
}
