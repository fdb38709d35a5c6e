import { expect, test } from 'vitest'
import { Article } from 'wirecopy/article'
import { type ReadWireOptions, readWire } from 'wirecopy/wire'
import { read, text } from './readings.js'

const copy = `04/05/2031 19:28\n\nPier closes\n\nBy Ana Ruiz\n\nTARNHOLM, May 3 (AP) — ${text}`

test('the language goes to the article', () => {
  expect(read(text, { language: 'en-GB' }).language).toBe('en-GB')
  expect(read(text)).not.toHaveProperty('language')
})

test('a language of many subtags is kept where the schema takes it, and refused where it does not', () => {
  const tag = (subtags: number) => `en-x${'-a'.repeat(subtags - 1)}`
  expect(read(text, { language: 'en-x-a-b-c-d-e-f-g-h-i-j' }).language).toBe('en-x-a-b-c-d-e-f-g-h-i-j')
  expect(read(text, { language: tag(30) }).language).toBe(tag(30))
  expect(Article.safeParse(read(text, { language: tag(30) })).error).toBeUndefined()
  expect(Article.safeParse({ ...read(text), language: tag(31) }).success).toBe(false)
  expect(() => read(text, { language: tag(31) })).toThrow(/^Option language is "en-x-a/)
  expect(() => read(text, { language: tag(31) })).toThrow(RangeError)
})

test('the order of day and month', () => {
  expect(read(copy).published).not.toHaveProperty('local')
  expect(read(copy, { dayMonthOrder: 'day-first' }).published?.local).toBe('2031-05-04T19:28')
  expect(read(copy, { language: 'en-US' }).published?.local).toBe('2031-04-05T19:28')
})

test('the reference date gives a dateline its year where the copy has no stamp', () => {
  const { article } = readWire(`TARNHOLM, May 3 (AP) — ${text}`, { referenceDate: '2031-06-01' })
  expect(article.dateline?.date?.local).toBe('2031-05-03')
})

test('a dateline without a year is told', () => {
  const { article, issues } = readWire(`TARNHOLM, May 3 (AP) — ${text}`)
  expect(article.dateline?.date).not.toHaveProperty('local')
  expect(issues).toMatchObject([{ code: 'time-year-missing', span: { start: 10, end: 15 } }])
})

test('without positions', () => {
  const article = read(copy, { positions: false })
  expect(JSON.stringify(article)).not.toContain('"position"')
  const strip = (key: string, value: unknown) => (key === 'position' ? undefined : value)
  expect(article).toEqual(JSON.parse(JSON.stringify(read(copy), strip)))
})

test('a slip of the caller', () => {
  const slip = (options: unknown) => () => readWire(copy, options as ReadWireOptions)
  expect(() => readWire(null as unknown as string)).toThrow(new TypeError('Copy is no string: null'))
  expect(slip({ zone: 'UTC' })).toThrow(new TypeError('No such option: zone'))
  expect(slip({ offset: '+03:00' })).toThrow(new TypeError('No such option: offset'))
  expect(slip(null)).toThrow(new TypeError('Options are no object: null'))
  expect(slip([])).toThrow(new TypeError('Options are no object: a list'))
  expect(slip({ positions: 1 })).toThrow(new TypeError('Option positions is neither true nor false: 1'))
  expect(slip({ timeZone: 3 })).toThrow(TypeError)
  expect(slip({ timeZone: 'Mars/Olympus' })).toThrow(/timeZone.*Mars\/Olympus/)
  expect(slip({ language: 'en_GB' })).toThrow(/language.*en_GB/)
  expect(slip({ referenceDate: '2031-02-30' })).toThrow(/referenceDate.*2031-02-30/)
})
