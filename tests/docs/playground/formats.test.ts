import { expect, test } from 'vitest'
import { detectFormat } from 'wirecopy/detect'
import { checkOptions } from '../../../docs/playground/check-options.js'
import { factsOf } from '../../../docs/playground/facts.js'
import { outputFormats } from '../../../docs/playground/output-formats.js'
import { readCopy } from '../../../docs/playground/read-copy.js'
import { samples } from '../../../docs/playground/samples/index.js'
import { writeFormat } from '../../../docs/playground/write-format.js'

const [harbour] = samples

test.each(samples)('the sample $id has good options, and somebody speaks in it', async ({ copy, options }) => {
  expect(checkOptions(options)).toEqual({ good: options, problems: {} })
  const { article, problem } = await readCopy(copy, options)
  expect(problem).toBeUndefined()
  expect(article?.quotes.length).toBeGreaterThan(2)
})

test.each(outputFormats)('$label is written, and read again where it has a reader', async ({ id }) => {
  const { copy = '', options = {} } = harbour ?? {}
  const { article } = await readCopy(copy, options)
  if (article === undefined) throw new Error('no article')
  const { output } = await writeFormat(id, article, copy)
  expect(output.length).toBeGreaterThan(500)
  if (id === 'web-annotation' || id === 'markdown') return
  const again = await readCopy(output, {})
  expect(again.format).toBe(detectFormat(output))
  expect(again.article?.headline).toBe(article.headline)
})

test('what is wrong with options is told, and the others are kept', () => {
  const { good, problems } = checkOptions({ zone: 'Europe/Ostrevik', language: 'en-GB', date: '2031-02-30', from: 'x' })
  expect(good).toEqual({ language: 'en-GB' })
  expect(Object.keys(problems)).toEqual(['zone', 'date', 'from'])
  expect(problems.zone).toBe('There is no such time zone: Europe/Ostrevik')
})

test.each([
  ['', 'wire'],
  ['<nitf><body><body.content><p>cut off', 'nitf'],
  ['{"schemaVersion":1,"body":[],"quotes":[],"headline":7}', 'article'],
  ['<!doctype html><title>x</title>', 'html'],
  ['{"version":"https://jsonfeed.org/version/1.1","title":"x","items":[]}', 'feed'],
])('%s is read, or why not is told', async (copy, format) => {
  const read = await readCopy(copy, {})
  expect(read.format).toBe(format)
  expect(read.article === undefined ? read.problem : read.article.body).toBeDefined()
})

test('of several articles one is chosen', async () => {
  const items = ['Gate opens', 'Gate closes'].map((title, at) => ({ id: `${at}`, title, content_text: `${title}.` }))
  const feed = JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'Example News', items })
  expect(await readCopy(feed, {})).toMatchObject({ format: 'feed', count: 2, article: { headline: 'Gate opens' } })
  expect(await readCopy(feed, { article: '2' })).toMatchObject({ count: 2, article: { headline: 'Gate closes' } })
  expect((await readCopy(feed, { article: '3' })).problem).toBe('There is no article 3 in it, but 2 articles.')
  expect(checkOptions({ article: '0' }).problems).toEqual({ article: 'This is no number from 1: 0' })
})

test('facts have the words of the copy at their places', async () => {
  const { copy = '', options = {} } = harbour ?? {}
  const { article, profile } = await readCopy(copy, options)
  if (article === undefined) throw new Error('no article')
  const facts = factsOf(article, profile)
  expect(facts.map(({ label }) => label)).toEqual(['Headline', 'Byline', 'Dateline', 'Published', 'Language'])
  for (const { value, span } of facts) if (span !== undefined) expect(copy.slice(span.start, span.end)).toBe(value)
})
