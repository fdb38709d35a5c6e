import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Article, findPeople, findQuotes, parseArticle, type Span, textOf } from 'wirecopy'
import { Article as ArticleSchema } from 'wirecopy/article'
import { anyCopy } from './copy.js'
import { runs } from './runs.js'

const RUNS = { numRuns: runs(400) }
const spaceless = (text: string) => text.replace(/[\s\u200b]+/gu, '')

/** All ranges of an article. */
function rangesOf({ quotes, people = [], organizations = [] }: Article) {
  return [
    ...quotes.flatMap(({ content, cue, source }) => [...content, ...(cue ? [cue] : []), ...(source ? [source] : [])]),
    ...[...people, ...organizations].flatMap(({ mentions = [] }) => mentions),
  ]
}

test('every reading is a valid article', () => {
  fc.assert(
    fc.property(anyCopy(), (copy) => {
      expect(ArticleSchema.safeParse(parseArticle(copy).article).error).toBeUndefined()
    }),
    RUNS,
  )
})

test('a reading survives JSON and is the same each time', () => {
  fc.assert(
    fc.property(anyCopy(), (copy) => {
      const reading = parseArticle(copy)
      expect(JSON.parse(JSON.stringify(reading))).toEqual(reading)
      expect(parseArticle(copy)).toEqual(reading)
    }),
    RUNS,
  )
})

test('every range has a position, and slicing the copy there gives its text', () => {
  fc.assert(
    fc.property(anyCopy(), (copy) => {
      const { article } = parseArticle(copy)
      for (const range of rangesOf(article)) {
        const { start, end } = range.position as Span
        expect(spaceless(copy.slice(start, end))).toBe(spaceless(textOf(article, range)))
        expect(copy.slice(start, end)).toBe(copy.slice(start, end).trim())
      }
    }),
    RUNS,
  )
})

test('issues point into the copy', () => {
  fc.assert(
    fc.property(anyCopy(), (copy) => {
      for (const { span, message } of parseArticle(copy).issues) {
        expect(message).not.toBe('')
        if (span === undefined) continue
        expect(span.start).toBeLessThanOrEqual(span.end)
        expect(span.end).toBeLessThanOrEqual(copy.length)
      }
    }),
    RUNS,
  )
})

test('without positions the article is the same but for them', () => {
  const withoutPositions = (value: unknown) =>
    JSON.parse(JSON.stringify(value, (key, item) => (key === 'position' ? undefined : item)))
  fc.assert(
    fc.property(anyCopy(), (copy) => {
      const { article } = parseArticle(copy, { positions: false })
      expect(article).toEqual(withoutPositions(article))
      expect(article).toEqual(withoutPositions(parseArticle(copy).article))
    }),
    RUNS,
  )
})

test('findQuotes and findPeople read any text, and their spans slice back', () => {
  fc.assert(
    fc.property(anyCopy(), (text) => {
      for (const { content, cue, source, certainty } of findQuotes(text)) {
        for (const { start, end } of [...content, ...(cue ? [cue] : []), ...(source ? [source] : [])]) {
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim())
          expect(end).toBeGreaterThan(start)
        }
        expect(certainty).toBeGreaterThanOrEqual(0)
        expect(certainty).toBeLessThanOrEqual(1)
      }
      for (const { mentions, names } of findPeople(text).people) {
        const forms = names?.map(spaceless) ?? []
        for (const { start, end } of mentions) {
          expect(
            forms.some((form) => spaceless(text.slice(start, end)).toLowerCase().includes(form.toLowerCase())),
          ).toBe(true)
        }
      }
    }),
    RUNS,
  )
})
