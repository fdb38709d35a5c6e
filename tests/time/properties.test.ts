import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readTimestamp, timeIssues, toInstant, toLocal } from 'wirecopy/time'

const pieces = [
  ...[
    '4',
    '31',
    '12',
    '2024',
    '24',
    '14:05',
    '7',
    '1405',
    '04/05/2024',
    '4.3.2024',
    '2024-03-04',
    '20240304',
    'T',
    'Z',
  ],
  ...[
    'March',
    'mar.',
    'May',
    'квітня',
    'août',
    'Sept.',
    'Tue',
    'lundi',
    'p.m.',
    'PM',
    'Uhr',
    'h',
    'noon',
    'midnight',
    ',',
  ],
  ...[
    'GMT',
    'EDT',
    'BST',
    'ET',
    '+03:00',
    '-0500',
    'UTC+3',
    'Kyiv time',
    'America/Toronto',
    'Eastern',
    '(',
    ')',
    '[',
    '/',
  ],
  ...[
    'Updated',
    'Published:',
    'by',
    'at',
    '@',
    'de',
    'of',
    'th',
    '-',
    '.',
    ':',
    '’',
    '\n',
    '\u00a0',
    '\u00ad',
    '\ud83d',
    'x',
  ],
]
const stampLike = fc
  .array(fc.tuple(fc.constantFrom(...pieces), fc.constantFrom('', ' ')), { maxLength: 14 })
  .map((list) => list.flat().join(''))
const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), stampLike, stampLike)
const anyOptions = fc.record(
  {
    timeZone: fc.constantFrom('Europe/Kyiv', 'America/New_York', 'Pacific/Apia'),
    language: fc.constantFrom('en', 'en-US', 'en-GB', 'uk'),
    referenceDate: fc.constantFrom('2024-02-29', '0001-01-01', '9999-12-31'),
    dayMonthOrder: fc.constantFrom('day-first' as const, 'month-first' as const),
  },
  { requiredKeys: [] },
)

test('any text: nothing throws, places slice back, and the reading is plain data', () => {
  fc.assert(
    fc.property(anyText, anyOptions, (text, options) => {
      const reading = readTimestamp(text, options)
      const { timestamp, alternatives, issues, complete, rest, credit } = reading
      expect(JSON.parse(JSON.stringify(reading))).toEqual(reading)
      expect(readTimestamp(text, options)).toEqual(reading)
      for (const issue of issues) expect(Object.keys(timeIssues)).toContain(issue.code)
      for (const span of [...rest, ...(credit ? [credit] : [])]) {
        expect(text.slice(span.start, span.end)).toHaveLength(span.end - span.start)
        expect(span.end).toBeGreaterThan(span.start)
      }
      expect(complete).toBe(timestamp !== undefined && rest.length === 0)
      if (timestamp === undefined) {
        expect(issues.map(({ code }) => code)).toEqual(['time-not-found'])
        return
      }
      const { local, instant, offset, precision, position } = timestamp
      expect(text.slice(position?.start, position?.end)).toBe(timestamp.text)
      if (local === undefined) expect(issues.length).toBeGreaterThan(0)
      if (local !== undefined) expect(alternatives).toBeUndefined()
      if (instant !== undefined) {
        expect(local).toBeDefined()
        expect(['hour', 'minute', 'second']).toContain(precision)
        expect(Number.isNaN(Date.parse(instant))).toBe(false)
        expect(offset).toBeDefined()
      }
    }),
    { numRuns: 2000 },
  )
})

const zones = [
  ...['Europe/Kyiv', 'America/New_York', 'Asia/Kolkata', 'Pacific/Apia', 'Australia/Lord_Howe', 'Europe/Amsterdam'],
  ...['America/St_Johns', 'Africa/Casablanca', 'Antarctica/Troll', 'Asia/Manila', 'Africa/Monrovia', 'Europe/Dublin'],
  ...['America/Juneau', 'Pacific/Kwajalein', 'Asia/Gaza', 'UTC', 'Etc/GMT+12', 'Pacific/Kiritimati'],
]
const first = Date.UTC(1800, 0, 2)
const last = Date.UTC(2100, 0, 1)
const anyInstant = fc.integer({ min: first / 1000, max: last / 1000 }).map((s) => new Date(s * 1000).toISOString())

test('an instant comes back from its wall clock', () => {
  fc.assert(
    fc.property(anyInstant, fc.constantFrom(...zones), (instant, timeZone) => {
      const { local, offset } = toLocal(instant, timeZone)
      const back = (['earlier', 'later'] as const).map((repeatedHour) => toInstant(local, timeZone, { repeatedHour }))
      expect(back.map((one) => one.instant)).toContain(instant)
      expect(back.map((one) => one.offset)).toContain(offset)
      for (const { issues } of back) expect(issues.map(({ code }) => code)).not.toContain('time-hour-skipped')
    }),
    { numRuns: 1000 },
  )
})

test('a wall clock comes back from its instant, but for hours that never came', () => {
  fc.assert(
    fc.property(anyInstant, fc.constantFrom(...zones), (wallClock, timeZone) => {
      const local = wallClock.slice(0, 19)
      const { instant, issues } = toInstant(local, timeZone)
      if (issues.some(({ code }) => code === 'time-hour-skipped')) return
      expect(toLocal(instant, timeZone).local).toBe(local)
    }),
    { numRuns: 1000 },
  )
})

test('every date is read back from how copy prints it', () => {
  const months = 'Jan. Feb. March April May June July Aug. Sept. Oct. Nov. Dec.'.split(' ')
  fc.assert(
    fc.property(fc.date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }), (date) => {
      const iso = date.toISOString()
      const local = iso.slice(0, 10)
      const [year, month, day] = local.split('-').map(Number) as [number, number, number]
      const name = months[month - 1] as string
      const shapes = [local, `${name} ${day}, ${year}`, `${day} ${name} ${year}`, `${day}.${month}.${year}`]
      for (const shape of shapes) {
        expect(readTimestamp(shape)).toMatchObject({ complete: true, timestamp: { local, precision: 'day' } })
        const timed = readTimestamp(`Updated ${iso.slice(11, 16)} GMT, ${shape}`)
        expect(timed.timestamp?.instant).toBe(`${iso.slice(0, 16)}:00.000Z`)
      }
    }),
  )
})

test('long texts take no more than their length', () => {
  for (const piece of [
    'April 15 ',
    '19:28 Foo time ',
    'Europe/x ',
    'a.',
    '((',
    'Updated ',
    '1.2.',
    '12 noon ',
    'AP-WF-',
    'Source: ',
    'é1 ',
  ]) {
    expect(() => readTimestamp(piece.repeat(20_000))).not.toThrow()
  }
})
