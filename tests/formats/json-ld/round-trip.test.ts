import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Article } from 'wirecopy/article'
import { readJsonLd, writeJsonLd } from 'wirecopy/json-ld'
import { anArticle, anyText } from '../../article/arbitraries.js'
import { runs } from '../../runs.js'
import { anyArticle } from '../generate-article.js'
import { withoutChanges, withoutLosses } from '../without-losses.js'

const RUNS = { numRuns: runs(200) }

function comeBack(output: unknown): Article {
  const { articles } = readJsonLd(JSON.stringify(output))
  expect(articles).toHaveLength(1)
  return articles[0] as Article
}

test.each<[string, fc.Arbitrary<Article>]>([
  ['clean text', anyArticle()],
  ['all sorts of text', anArticle()],
  ['any text at all', anArticle({ text: anyText() })],
])('an article of %s comes back but for the losses that were told', (_, articles) => {
  fc.assert(
    fc.property(articles, (article) => {
      const { output, issues } = writeJsonLd(article, { id: 'urn:example:7' })
      const [back] = readJsonLd(JSON.stringify(output)).articles
      // an article without a word is none when it is read
      if (back === undefined) return
      expect(Article.safeParse(back).error).toBeUndefined()
      const { id, ...rest } = back
      expect(id).toBe(article.id ?? 'urn:example:7')
      const { id: _, ...given } = withoutLosses(article, issues)
      expect(withoutChanges(rest as Article, issues)).toEqual(given)
    }),
    RUNS,
  )
})

test('what comes back is a valid article, and is written as before', () => {
  fc.assert(
    fc.property(anyArticle(), (article) => {
      const { output } = writeJsonLd(article)
      const back = comeBack(output)
      expect(Article.safeParse(back).error).toBeUndefined()
      // a text with `&amp;` in it is taken for HTML, which is told
      if (readJsonLd(output).issues.some(({ code }) => code === 'field-changed')) return
      expect(writeJsonLd(back).output).toEqual(output)
    }),
    RUNS,
  )
})
