import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Article } from 'wirecopy/article'
import { readHtml, type WriteHtmlOptions, writeHtml } from 'wirecopy/html'
import { runs } from '../../runs.js'
import { anyArticle } from '../generate-article.js'
import { oddArticle } from '../nitf/odd-article.js'
import { withoutChanges, withoutLosses } from '../without-losses.js'

const RUNS = { numRuns: runs(60) }
const all = [false, true].flatMap((document) =>
  [false, true].flatMap((microdata) => [false, true].map((highlight) => ({ document, microdata, highlight }))),
)

function readOne(output: string): Article {
  const { articles } = readHtml(output)
  expect(articles).toHaveLength(1)
  return articles[0] as Article
}

describe.each<WriteHtmlOptions>(all)('with %o', (options) => {
  test('an article comes back as it was, but for the losses told', () => {
    fc.assert(
      fc.property(anyArticle(), (article) => {
        const { output, issues } = writeHtml(article, { ...options, id: 'urn:example:1' })
        const back = readOne(output)
        expect(Article.safeParse(back).error).toBeUndefined()
        expect(withoutChanges(back, issues)).toEqual(withoutLosses({ id: 'urn:example:1', ...article }, issues))
      }),
      RUNS,
    )
  })

  test('what was read is written as it was', () => {
    fc.assert(
      fc.property(fc.oneof(anyArticle(), oddArticle), (article) => {
        const { output } = writeHtml(article, options)
        const back = readOne(output)
        expect(Article.safeParse(back).error?.issues ?? []).toEqual([])
        expect(writeHtml(back, options).output).toBe(output)
      }),
      RUNS,
    )
  })
})
