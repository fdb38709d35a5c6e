import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Article } from 'wirecopy/article'
import { anArticle, anyText } from './arbitraries.js'

test('an article survives JSON, a structured clone and a parse', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(anArticle({ text: anyText() }), (article) => {
      expect(JSON.parse(JSON.stringify(article))).toStrictEqual(article)
      expect(structuredClone(article)).toStrictEqual(article)
      expect(Article.parse(article)).toStrictEqual(article)
    }),
  )
})

test('a frozen article is read, never written to', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(anArticle(), (article) => {
      expect(Article.safeParse(freeze(article)).success).toBe(true)
    }),
  )
})

function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) for (const item of Object.values(value)) freeze(item)
  return Object.freeze(value)
}
