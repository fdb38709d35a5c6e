import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createArticle, textOf } from 'wirecopy'
import type { Article } from 'wirecopy/article'
import { type TextSelectors, writeWebAnnotations } from 'wirecopy/web-annotation'
import { expectLinear } from '../../growth.js'
import { runs } from '../../runs.js'
import { anyArticle } from '../generate-article.js'
import { byPosition, byQuote } from './resolve.js'

test('selectors lead to the words of each quotation, by place and by what stands around', () => {
  fc.assert(
    fc.property(anyArticle(), (article) => {
      const { output, text } = writeWebAnnotations(article)
      expect(output.total).toBe(article.quotes.length)
      for (const [index, { body, target }] of (output.first?.items ?? []).entries()) {
        const quote = article.quotes[index] as Article['quotes'][number]
        const words = quote.content.map((range) => textOf(article, range))
        expect(target.map(({ selector }) => select(text, selector))).toEqual(words)
        const speech = body.flatMap((one) => ('selector' in one ? [select(text, one.selector)] : []))
        const printed = [quote.source, quote.cue].flatMap((range) => (range ? [textOf(article, range)] : []))
        expect(speech).toEqual(printed)
      }
    }),
    { numRuns: runs(200) },
  )
})

/** The words that both selectors lead to. */
function select(text: string, [quote, position]: TextSelectors): string {
  const places = byQuote(text, quote)
  expect(places).toContainEqual({ start: position.start, end: position.end })
  const isLongest = quote.prefix.length >= 256 || quote.suffix.length >= 256
  if (!isLongest) expect(places).toHaveLength(1)
  expect(byPosition(text, position)).toBe(quote.exact)
  return quote.exact
}

test('the same article gives the same annotations, each of its own identifier', () => {
  fc.assert(
    fc.property(anyArticle(), (article) => {
      const { output } = writeWebAnnotations(article)
      expect(writeWebAnnotations(structuredClone(article)).output).toEqual(output)
      expect(JSON.parse(JSON.stringify(output))).toEqual(output)
      const ids = [
        output.id,
        ...(output.first === undefined ? [] : [output.first, ...output.first.items].map(({ id }) => id)),
      ]
      expect(new Set(ids).size).toBe(ids.length)
    }),
    { numRuns: runs(60) },
  )
})

test('work grows with the text where everybody says the same', { timeout: 60_000 }, () => {
  expectLinear((length) => {
    const times = Math.ceil(length / 17)
    const article = createArticle({ body: ['“Yes,” she said. '.repeat(times)] })
    article.quotes = Array.from({ length: times }, (_, at) => ({
      id: `q${at}`,
      type: 'direct',
      text: 'Yes,',
      content: [{ block: 0, start: 17 * at, end: 17 * at + 6 }],
      certainty: 1,
    }))
    return () => writeWebAnnotations(article)
  })
})
