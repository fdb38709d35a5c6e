import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Article } from 'wirecopy/article'
import { anyArticle } from '../../formats/generate-article.js'
import { runs } from '../../runs.js'
import { compareArticles } from './door.js'
import { mirror, settled } from './mirror.js'
import { someVersions } from './versions.js'

test('an article and a copy of it do not differ', () => {
  fc.assert(
    fc.property(anyArticle(), (article) => {
      expect(compareArticles(article, article).changes).toEqual([])
      expect(compareArticles(article, structuredClone(article)).changes).toEqual([])
    }),
    { numRuns: runs(100) },
  )
})

test('nor does one with other ids', () => {
  fc.assert(
    fc.property(anyArticle(), (article) => {
      expect(compareArticles(article, withOtherIds(article)).changes).toEqual([])
    }),
    { numRuns: runs(100) },
  )
})

test('with the versions swapped the changes are the same, mirrored', () => {
  fc.assert(
    fc.property(someVersions(), ([before, after]) => {
      const there = compareArticles(before, after).changes
      const back = compareArticles(after, before).changes
      expect(settled(back)).toEqual(mirror(there))
    }),
    { numRuns: runs(300) },
  )
})

function withOtherIds(article: Article): Article {
  const text = JSON.stringify({ ...article, relations: undefined }, (key, value: unknown) =>
    ['id', 'ref', 'within'].includes(key) && typeof value === 'string' ? `x-${value}` : value,
  )
  return { ...(JSON.parse(text) as Article), ...(article.relations && { relations: article.relations }) }
}
