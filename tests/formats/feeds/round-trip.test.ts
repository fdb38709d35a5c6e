import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Article } from 'wirecopy/article'
import { anArticle, anyText } from '../../article/arbitraries.js'
import { runs } from '../../runs.js'
import { anyArticle } from '../generate-article.js'
import { withoutChanges, withoutLosses } from '../without-losses.js'
import { feed, issuesOf, publishable, readBack, writers } from './feed.js'

const RUNS = { numRuns: runs(40) }

describe.each(writers)('%s', (_name, write) => {
  test('articles come back but for the losses that were told', () => {
    const lists = fc.array(anyArticle().map(publishable), { minLength: 1, maxLength: 3 })
    fc.assert(
      fc.property(lists, (articles) => {
        const { output, issues } = write(articles, feed)
        const back = readBack(output)
        expect(back).toHaveLength(articles.length)
        for (const [at, article] of articles.entries()) {
          const read = back[at] as Article
          expect(Article.safeParse(read).error).toBeUndefined()
          const own = issuesOf(issues, at)
          const { id, ...rest } = withoutChanges(read, own)
          const { id: given = id, ...expected } = withoutLosses(
            { ...article, provider: article.provider ?? publisher },
            own,
          )
          expect(id).toBe(given)
          expect(withoutPrintedTimes(rest)).toEqual(withoutPrintedTimes(expected))
        }
      }),
      RUNS,
    )
  })

  test.each([
    ['all sorts of text', anArticle()],
    ['any text at all', anArticle({ text: anyText() })],
  ])('what comes back of articles of %s is valid', (_kind, articles) => {
    fc.assert(
      fc.property(articles.map(publishable), (article) => {
        const { output } = write([article], feed)
        for (const back of readBack(output)) expect(Article.safeParse(back).error).toBeUndefined()
      }),
      RUNS,
    )
  })

  test('what comes back is written as before', () => {
    fc.assert(
      fc.property(anyArticle().map(publishable), (article) => {
        const [back] = readBack(write([article], feed).output)
        const { output } = write([back as Article], feed)
        const [again] = readBack(output)
        expect(write([again as Article], feed).output).toEqual(output)
      }),
      RUNS,
    )
  })
})

/** Who supplies articles that do not say it themselves. */
const publisher = { name: feed.title, uri: feed.link }

/** Times without what RSS prints for them. */
function withoutPrintedTimes(value: object): unknown {
  const isPrinted = (key: string, text: unknown) =>
    key === 'text' && /^\w{3}, \d\d \w{3} \d{4} \d\d:/.test(String(text))
  return JSON.parse(JSON.stringify(value, (key, text) => (isPrinted(key, text) ? undefined : text)))
}
