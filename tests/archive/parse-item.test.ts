import { expect, test } from 'vitest'
import { parseArticle } from 'wirecopy'
import { type ArchiveItem, parseItem, writeLine } from 'wirecopy/archive'

const copy = `Updated 18:40 18/06/2031

Gate opens in Ostrevik

PORT ANSEL — “It holds,” said Mara Lind.
`

test('gives what parseArticle gives, with the id and the line of the item', () => {
  const options = { timeZone: 'Europe/Oslo' }
  expect(parseItem({ id: 'a', line: 4, text: copy }, options)).toEqual({
    id: 'a',
    line: 4,
    ...parseArticle(copy, options),
  })
  expect(parseItem(copy, options)).toEqual(parseArticle(copy, options))
})

test('what the item says goes before the options', () => {
  const said = { timeZone: 'America/New_York', language: 'en-US', referenceDate: '2031-06-18', profile: 'reuters' }
  const options = { timeZone: 'Europe/Oslo', language: 'en-GB', positions: false }
  expect(parseItem({ text: copy, ...said }, options)).toEqual(parseArticle(copy, { ...options, ...said }))
})

test('the item may name a profile of the caller', () => {
  const profiles = [{ id: 'example', names: ['Example News'] }]
  expect(parseItem({ text: copy, profile: 'example' }, { profiles })).toMatchObject({ profile: { id: 'example' } })
  expect(parseItem({ text: copy, profile: 'example' })).toMatchObject({ error: { code: 'line-bad-option' } })
})

test('carries along what is kept', () => {
  const kept = { url: 'https://example.org/' }
  expect(parseItem({ text: copy, kept })).toMatchObject({ kept, article: {} })
})

test.each<[Partial<ArchiveItem>, string]>([
  [{ timeZone: 'Mars/Olympus' }, 'Field timeZone is "Mars/Olympus", which is not understood.'],
  [{ language: 'e' }, 'Field language is "e", which is not understood.'],
  [{ referenceDate: 'yesterday' }, 'Field referenceDate is "yesterday", which is not understood.'],
  [{ profile: 'nobody' }, 'Field profile is "nobody", which is not understood.'],
  [{ timeZone: 'Europe/Oslo', language: 'e' }, 'Field language is "e", which is not understood.'],
])('a bad value of an item is an error record: %j', (said, message) => {
  expect(parseItem({ id: 7, line: 2, text: copy, ...said })).toEqual({
    id: 7,
    line: 2,
    error: { code: 'line-bad-option', message },
  })
})

test.each([[{ id: 7 }], [{ id: 7, text: null }], [null], [5]])(
  'an item without a text is an error record: %j',
  (item) => {
    expect(parseItem(item as unknown as string)).toMatchObject({ error: { code: 'line-no-text' } })
  },
)

test('an item may come from a table that has no value for it', () => {
  expect(parseItem({ id: 'a', text: copy, timeZone: null } as unknown as ArchiveItem)).toEqual({
    id: 'a',
    ...parseArticle(copy),
  })
})

test.each([[{ size: 5n }], [Object.create(null)], [Symbol('text')], [() => ''], [5n]])(
  'a text of another kind is told of',
  (text) => {
    const record = parseItem({ id: 'a', text } as unknown as ArchiveItem)
    expect(record).toMatchObject({ id: 'a', error: { code: 'line-no-text' } })
  },
)

test('an empty text is an article without a body', () => {
  expect(parseItem('')).toMatchObject({ article: { body: [] }, issues: [{ code: 'wire-copy-empty' }] })
})

test('bad options are a slip of the caller, whatever the item says', () => {
  const slip = () => parseItem(copy, { timeZone: 'Mars/Olympus' })
  expect(slip).toThrow(RangeError)
  expect(() => parseItem({ text: copy, timeZone: 'Europe/Oslo' }, { zone: 'UTC' } as object)).toThrow(TypeError)
  expect(() => parseItem({ text: copy, profile: 'reuters' }, { profiles: 'mine' as unknown as [] })).toThrow(TypeError)
})

test('a record is one line, whatever its texts hold, and comes back', () => {
  const record = parseItem({ id: '\u2028', text: `${copy}\r\n\u2028\u2029\u0085\v\f\ud800 “So” \u0000` })
  const line = writeLine(record)
  expect(line.split(/\r\n|[\n\v\f\r\u0085\u2028\u2029]/)).toEqual([line.slice(0, -1), ''])
  expect(JSON.parse(line)).toEqual(JSON.parse(JSON.stringify(record)))
  expect(new TextDecoder().decode(new TextEncoder().encode(line))).toBe(line)
})
