import { describe, expect, test } from 'vitest'
import { Article } from 'wirecopy/article'
import { corePlaces } from 'wirecopy/places'
import { largePlaces } from 'wirecopy/places/large'
import { type FindDatelineOptions, findDateline, type ReadWireOptions, readWire } from 'wirecopy/wire'
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

describe('places', () => {
  const places = [...corePlaces, 'NO=Europe/Oslo|!Tarnholm']
  const known = { name: 'Tarnholm', countryCode: 'NO', timeZone: 'Europe/Oslo' }

  test('of lines of your own give country and zone', () => {
    const { article, issues } = readWire(`15 April 2031, 19:28\n\nPier closes\n\nTARNHOLM (AP) — ${text}`, { places })
    expect(article.dateline?.places).toEqual([known])
    expect(article.published).toMatchObject({ timeZone: 'Europe/Oslo', zoneFrom: 'dateline' })
    expect(issues).toEqual([])
    expect(findDateline(`TARNHOLM (AP) — ${text}`, { places })?.places).toEqual([known])
  })

  test.each(['Tarnholm -', 'TARNHOLM:', 'Tarnholm, Kessel –'])('and are enough for a dateline: %s', (line) => {
    expect(findDateline(`${line} ${text}`, { places: [...places, 'NO=Europe/Oslo|!Kessel'] })?.text).toBe(line)
    expect(findDateline(`${line} ${text}`)).toBeUndefined()
    expect(read(`Pier closes\n\n${line} ${text}`, { places: [...places, 'NO=Europe/Oslo|!Kessel'] })).toHaveProperty(
      'dateline',
    )
  })

  test('of a line of its own', () => {
    const alone = `Pier closes\n\nTARNHOLM\n\n${text}`
    expect(read(alone, { places }).dateline?.places).toEqual([known])
    expect(read(alone)).not.toHaveProperty('dateline')
  })

  test('that stand for several are told', () => {
    const both = [...corePlaces, 'NO=Europe/Oslo|Tarnholm', 'CL:America/Santiago|Tarnholm']
    const { issues } = readWire(`TARNHOLM (AP) — ${text}`, { places: both })
    expect(issues).toMatchObject([{ code: 'place-ambiguous', span: { start: 0, end: 15 } }])
    expect(issues[0]?.message).toContain('in NO, CL')
  })

  test('of the larger table', () => {
    const line = `FOUNTAIN HILLS (AP) — ${text}`
    const [core] = read(line).dateline?.places ?? []
    expect(core).toEqual({ name: 'Fountain Hills' })
    expect(read(line, { places: largePlaces }).dateline?.places?.[0]).toMatchObject({
      ...{ name: 'Fountain Hills', countryCode: 'US', timeZone: 'America/Phoenix' },
    })
  })

  test('of an empty table', () => {
    expect(read(`LONDON (AP) — ${text}`, { places: [] }).dateline?.places).toEqual([{ name: 'London' }])
    expect(findDateline(`London - ${text}`, { places: [] })).toBeUndefined()
  })
})

describe('findDateline', () => {
  const line = 'TARNHOLM, May 3 (Kessel Post) »'

  test('takes what tells of dates, places and agencies', () => {
    const profiles = [{ id: 'kessel', names: ['Kessel Post'], separators: ['»'] }]
    expect(findDateline(`${line} ${text}`)).toBeUndefined()
    expect(findDateline(`${line} ${text}`, { profiles, referenceDate: '2031-06-01' })).toMatchObject({
      ...{ text: line, agencies: ['Kessel Post'], separator: '»', date: { local: '2031-05-03' } },
    })
  })

  test('has a date of a day, whatever the zone', () => {
    const found = findDateline(`TARNHOLM, May 3, 2031 (AP) — ${text}`, { timeZone: 'Asia/Tokyo' })
    expect(found?.date).toEqual({
      ...{ text: 'May 3, 2031', local: '2031-05-03', precision: 'day', position: { start: 10, end: 21 } },
    })
  })
})

describe.each([
  ['readWire', (options: unknown) => readWire(copy, options as ReadWireOptions)],
  ['findDateline', (options: unknown) => findDateline(copy, options as FindDatelineOptions)],
])('a slip of the caller of %s', (_, call) => {
  test.each([
    [{ zone: 'UTC' }, 'No such option: zone'],
    [{ offset: '+03:00' }, 'No such option: offset'],
    [{ repeatedHour: 'later' }, 'No such option: repeatedHour'],
    [{ Places: [] }, 'No such option: Places'],
    [null, 'Options are no object: null'],
    [[], 'Options are no object: a list'],
    ['UTC', 'Options are no object: UTC'],
    [{ positions: 1 }, 'Option positions is neither true nor false: 1'],
    [{ places: 'LONDON' }, 'Places are no list of lines: LONDON'],
    [{ places: null }, 'Places are no list of lines: null'],
    [{ places: ['Tarnholm'] }, 'No line of a table of places: Tarnholm'],
    [{ places: [3] }, 'No line of a table of places: 3'],
    [{ profiles: 'dpa' }, 'Option profiles is no list: dpa'],
    [{ profiles: ['dpa'] }, 'Profile is no object: dpa'],
  ])('%j', (options, message) => expect(() => call(options)).toThrow(new TypeError(message)))

  test.each([
    [{ timeZone: 3 }, TypeError, /timeZone.*3/],
    [{ language: 3 }, TypeError, /language.*3/],
    [{ referenceDate: 20310415 }, TypeError, /referenceDate.*20310415/],
    [{ timeZone: 'Mars/Olympus' }, RangeError, /timeZone.*Mars\/Olympus/],
    [{ language: 'en_GB' }, RangeError, /language.*en_GB/],
    [{ referenceDate: '2031-02-30' }, RangeError, /referenceDate.*2031-02-30/],
    [{ dayMonthOrder: 'year-first' }, RangeError, /dayMonthOrder.*year-first/],
    [{ profile: 'nobody' }, RangeError, /^Option profile is "nobody", which is the id of no profile$/],
    [{ profile: 3 }, RangeError, /^Option profile is 3, /],
  ])('%j', (options, type, message) => {
    expect(() => call(options)).toThrow(type)
    expect(() => call(options)).toThrow(message)
  })

  test('options that are undefined are as none', () => {
    const options = { timeZone: undefined, places: undefined, profiles: undefined, profile: undefined }
    expect(call({ ...options, positions: undefined })).toEqual(call({}))
  })
})

test('a slip of the caller with the copy', () => {
  expect(() => readWire(null as unknown as string)).toThrow(new TypeError('Copy is no string: null'))
})
