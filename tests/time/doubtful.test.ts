import { describe, expect, test } from 'vitest'
import { type ReadTimestampOptions, readTimestamp } from 'wirecopy/time'

const codes = (text: string, options?: ReadTimestampOptions) =>
  readTimestamp(text, options).issues.map(({ code }) => code)
const local = (text: string, options?: ReadTimestampOptions) => readTimestamp(text, options).timestamp?.local

describe('no stamp', () => {
  test.each([
    ...['', '   ', '3-2 win', 'May said', 'May said it would be fine', '+380 44 123 4567', '555-1928', 'John 3:16'],
    ...[
      '10.04.20.25',
      'v1.2',
      'Jane, 25, said',
      '19.28',
      'In 2025 the law changed',
      'Sun and wind',
      'Saturday night live',
    ],
    ...['Central bank raises rates by 0.25', 'Sold for $19.28', 'Route 66', 'Europe/Nowhere 12', 'At noon they left'],
    ...[
      'Updated list of players',
      'Eastern front: 12 killed',
      'They met at 14:05 in Rome',
      'second-half goal, 2:05 to go',
      'Maja, 25, said',
      'Mei 15 and 16',
      'COVID-19-2020',
      'Fell 0.25-0.50 to 3-2',
      'afternoon',
      'Tarrow 12.5.3.1',
    ],
  ])('%j', (text) => {
    const reading = readTimestamp(text)
    expect(reading.timestamp).toBeUndefined()
    expect(reading).toMatchObject({ complete: false, issues: [{ code: 'time-not-found', severity: 'error' }] })
  })
})

describe('a line that only names a date is not complete', () => {
  test.each([
    ['Storm of March 4, 2024 leaves 12 dead', ['Storm', 'leaves 12 dead']],
    ['What we know of the 4 March 2024 attack', ['What we know', 'attack']],
    ['March 4, 2024: what comes next', ['what comes next']],
    ['By Jane Doe March 4, 2024', ['By Jane Doe']],
    ['KYIV, March 4, 2024 (Agency)', ['KYIV', 'Agency']],
    ['April 15-16, 2025', ['16, 2025']],
    ['Is it March 4, 2024?', ['Is it', '?']],
    ['Fares were $19.28 on March 4, 2024', ['Fares were $19.28']],
    ['He may 15 times', ['He', 'times']],
    ['March 2024 14:05', ['14:05']],
  ])('%s', (text, rest) => {
    const reading = readTimestamp(text)
    expect(reading.complete).toBe(false)
    expect(reading.rest.map(({ start, end }) => text.slice(start, end))).toEqual(rest)
  })
})

describe('impossible times are told, never repaired', () => {
  test.each([
    ['31.02.2024', 'time-date-impossible'],
    ['29 February 2023', 'time-date-impossible'],
    ['2024-13-01', 'time-date-impossible'],
    ['0000-01-01', 'time-date-impossible'],
    ['April 31, 2024 2:05 p.m. ET', 'time-date-impossible'],
    ['4 March 2024 25:00 GMT', 'time-clock-impossible'],
    ['4 March 2024 24:00 GMT', 'time-clock-impossible'],
    ['4 March 2024 14:61 GMT', 'time-clock-impossible'],
    ['4 March 2024 14:05 a.m. GMT', 'time-clock-impossible'],
    ['4 March 2024 0:05 p.m. GMT', 'time-clock-impossible'],
  ])('%s', (text, code) => {
    const { timestamp, issues } = readTimestamp(text)
    expect(issues.map((issue) => issue.code)).toEqual([code])
    expect(timestamp).toBeDefined()
    expect(timestamp).not.toHaveProperty('local')
    expect(timestamp).not.toHaveProperty('instant')
  })
})

describe('day and month', () => {
  const text = '04/05/2024 14:05 GMT'
  test('unknown: both readings, and no wall clock', () => {
    const reading = readTimestamp(text)
    expect(reading.alternatives).toEqual(['2024-05-04T14:05', '2024-04-05T14:05'])
    expect(reading.timestamp).not.toHaveProperty('local')
    expect(codes(text)).toEqual(['time-day-month-unknown'])
  })
  test('settled by the options', () => {
    expect(local(text, { dayMonthOrder: 'day-first' })).toBe('2024-05-04T14:05')
    expect(local(text, { dayMonthOrder: 'month-first' })).toBe('2024-04-05T14:05')
    expect(readTimestamp(text, { dayMonthOrder: 'day-first' }).timestamp).not.toHaveProperty('certainty')
  })
  test('worked out from the language', () => {
    const { timestamp } = readTimestamp(text, { language: 'en-US' })
    expect(timestamp).toMatchObject({ local: '2024-04-05T14:05', inferred: ['dayMonthOrder'], certainty: 0.9 })
    expect(local(text, { language: 'en-GB' })).toBe('2024-05-04T14:05')
    expect(local(text, { language: 'fr' })).toBe('2024-05-04T14:05')
    expect(codes(text, { language: 'en' })).toEqual(['time-day-month-unknown'])
    expect(codes(text, { language: 'en-CA' })).toEqual(['time-day-month-unknown'])
  })
  test('settled by the day of the week', () => {
    expect(local('Fri 04/05/2024')).toBe('2024-04-05')
    expect(local('Sat 04/05/2024')).toBe('2024-05-04')
  })
  test('full stops mean day first', () => {
    expect(readTimestamp('04.05.2024').timestamp).toMatchObject({ local: '2024-05-04', inferred: ['dayMonthOrder'] })
    expect(local('04.05.2024', { dayMonthOrder: 'month-first' })).toBe('2024-04-05')
  })
  test('no doubt when both are equal, or one is past 12', () => {
    expect(readTimestamp('05/05/2024').timestamp).not.toHaveProperty('certainty')
    expect(local('05/05/2024')).toBe('2024-05-05')
    expect(readTimestamp('25/12/2024').timestamp).not.toHaveProperty('certainty')
  })
  test('against the order of the options: told', () => {
    expect(local('25/12/2024', { dayMonthOrder: 'month-first' })).toBe('2024-12-25')
    expect(codes('25/12/2024', { dayMonthOrder: 'month-first' })).toEqual(['time-day-month-unexpected'])
  })
})

describe('years', () => {
  test('of two digits', () => {
    expect(readTimestamp('04 MAR 24').timestamp).toMatchObject({
      local: '2024-03-04',
      inferred: ['century'],
      certainty: 0.95,
    })
    expect(local('04 MAR 68')).toBe('2068-03-04')
    expect(local('04 MAR 69')).toBe('1969-03-04')
    expect(local('04 MAR 68', { referenceDate: '2024-01-01' })).toBe('1968-03-04')
    expect(local('04 MAR 34', { referenceDate: '2024-01-01' })).toBe('2034-03-04')
    expect(local('04 MAR 35', { referenceDate: '2024-01-01' })).toBe('1935-03-04')
  })
  test('missing', () => {
    expect(codes('March 4')).toEqual(['time-year-missing'])
    expect(local('March 4')).toBeUndefined()
    expect(readTimestamp('March 4', { referenceDate: '2024-06-01' }).timestamp).toMatchObject({
      local: '2024-03-04',
      inferred: ['year'],
      certainty: 0.85,
    })
    expect(local('Dec. 30', { referenceDate: '2024-01-02T08:00:00Z' })).toBe('2023-12-30')
    expect(local('Jan. 3', { referenceDate: '2024-01-02' })).toBe('2024-01-03')
    expect(local('Feb. 29', { referenceDate: '2023-05-01' })).toBe('2020-02-29')
  })
  test('missing beside a day of the week: the nearest year that fits', () => {
    expect(local('Tuesday, March 4', { referenceDate: '2024-12-01' })).toBe('2025-03-04')
    expect(local('Monday, March 4', { referenceDate: '2024-12-01' })).toBe('2024-03-04')
  })
})

describe('a time of day alone', () => {
  test('is told, or dated by the reference date', () => {
    expect(codes('2:05 p.m. ET')).toEqual(['time-date-missing'])
    const { timestamp } = readTimestamp('Updated 2:05 p.m. ET', { referenceDate: '2024-03-06' })
    expect(timestamp).toMatchObject({ local: '2024-03-06T14:05', inferred: ['year', 'month', 'day'], certainty: 0.7 })
    expect(local('Monday, 2:05 p.m. ET', { referenceDate: '2024-03-06' })).toBe('2024-03-04T14:05')
  })
})

test('an instant past the years that have four digits is told', () => {
  const { timestamp, issues } = readTimestamp('9999-12-31T23:59-03:00')
  expect(timestamp).toMatchObject({ local: '9999-12-31T23:59', offset: '-03:00' })
  expect(timestamp).not.toHaveProperty('instant')
  expect(issues.map(({ code }) => code)).toEqual(['time-instant-out-of-range'])
})

test('a day of the week that contradicts the date is told', () => {
  const { timestamp, issues } = readTimestamp('Tuesday, 4 March 2024')
  expect(timestamp).toMatchObject({ local: '2024-03-04', certainty: 0.6 })
  expect(issues).toMatchObject([{ code: 'time-weekday-contradicts', severity: 'warning', span: { start: 0, end: 21 } }])
})

test('with no zone there is no instant, and the issue points at the stamp', () => {
  const { timestamp, issues } = readTimestamp('Published 4 March 2024, 14:05')
  expect(timestamp).not.toHaveProperty('instant')
  expect(issues).toMatchObject([{ code: 'time-zone-unknown', severity: 'warning', span: { start: 10, end: 29 } }])
  expect(codes('4 March 2024')).toEqual([])
})

describe('letters that stand for several zones', () => {
  const text = 'Sun 7 Jul 2024 14.05 BST'
  test('are told, and give no instant', () => {
    const { timestamp, issues } = readTimestamp(text)
    expect(timestamp).toEqual({
      text,
      local: '2024-07-07T14:05',
      precision: 'minute',
      position: { start: 0, end: text.length },
    })
    expect(issues).toMatchObject([{ code: 'time-zone-ambiguous', span: { start: 21, end: 24 } }])
  })
  test.each([
    [text, { language: 'en-GB' }, '+01:00'],
    [text, { timeZone: 'Europe/London' }, '+01:00'],
    [text, { timeZone: 'Asia/Dhaka' }, '+06:00'],
    [text, { offset: '+01:00' }, '+01:00'],
    ['4 March 2024 14:05 IST', { language: 'en-IN' }, '+05:30'],
    ['4 March 2024 14:05 IST', { timeZone: 'Asia/Jerusalem' }, '+02:00'],
    ['4 March 2024 14:05 CST', { language: 'en-US' }, '-06:00'],
    ['4 March 2024 14:05 CST', { timeZone: 'Asia/Shanghai' }, '+08:00'],
  ])('%s with %j', (stamp, options, offset) => {
    expect(readTimestamp(stamp, options)).toMatchObject({ issues: [], timestamp: { offset, zoneFrom: 'text' } })
  })
  test.each([
    ['4 March 2024 14:05 CST', '"CST" in "4 March 2024 14:05 CST" stands for -06:00 or +08:00 or -05:00'],
    ['4 March 2024 14:05 IST', '"IST" in "4 March 2024 14:05 IST" stands for +05:30 or +01:00 or +02:00'],
  ])('%s: the issue says what the letters stand for, and what was done', (stamp, said) => {
    const { timestamp, issues } = readTimestamp(stamp)
    expect(timestamp).not.toHaveProperty('instant')
    expect(issues).toMatchObject([{ code: 'time-zone-ambiguous', message: `${said}: no instant was given.` }])
  })
  test('an option that agrees with neither settles nothing', () => {
    expect(codes(text, { timeZone: 'Europe/Kyiv' })).toEqual(['time-zone-ambiguous'])
  })
})

describe('options', () => {
  test('a zone of the text goes before the options', () => {
    const zoned = readTimestamp('4 March 2024 14:05 ET', { timeZone: 'Europe/Kyiv' })
    expect(zoned.timestamp).toMatchObject({ timeZone: 'America/New_York', zoneFrom: 'text' })
    const bare = readTimestamp('4 March 2024 14:05', { timeZone: 'europe/kiev', zoneFrom: 'profile' })
    expect(bare.timestamp).toMatchObject({ timeZone: 'Europe/Kyiv', offset: '+02:00', zoneFrom: 'profile' })
    const offset = readTimestamp('4 March 2024 14:05', { offset: '-03:30' })
    expect(offset.timestamp).toMatchObject({
      offset: '-03:30',
      instant: '2024-03-04T17:35:00.000Z',
      zoneFrom: 'option',
    })
  })
  test('an offset goes before a zone, a zone of the text before what is given; the winner is told', () => {
    const given = { timeZone: 'Europe/Kyiv', zoneFrom: 'dateline' } as const
    const both = readTimestamp('2024-03-04T14:05-05:00[Europe/Paris]', given)
    expect(both.timestamp).toMatchObject({ offset: '-05:00', zoneFrom: 'text', instant: '2024-03-04T19:05:00.000Z' })
    expect(readTimestamp('4 March 2024 14:05 CET', given).timestamp).toMatchObject({
      offset: '+01:00',
      zoneFrom: 'text',
    })
    for (const zoneFrom of ['option', 'profile', 'dateline'] as const) {
      const { timestamp } = readTimestamp('4 March 2024 14:05', { timeZone: 'Europe/Kyiv', zoneFrom })
      expect(timestamp).toMatchObject({ timeZone: 'Europe/Kyiv', zoneFrom, instant: '2024-03-04T12:05:00.000Z' })
    }
  })
  test('each call reads the options that it is given', () => {
    const options: ReadTimestampOptions = { timeZone: 'Europe/Kyiv' }
    expect(readTimestamp('4 March 2024 14:05', options).timestamp?.offset).toBe('+02:00')
    options.timeZone = 'Asia/Tokyo'
    expect(readTimestamp('4 March 2024 14:05', options).timestamp?.offset).toBe('+09:00')
    expect(readTimestamp('4 March 2024 14:05').timestamp?.offset).toBeUndefined()
    expect(() => readTimestamp('', { ...options, zone: 'UTC' } as object)).toThrow('zone')
  })
  test('the rule for the repeated hour works beside a zone that is given, and changes no other time', () => {
    const later = { timeZone: 'America/New_York', repeatedHour: 'later' } as const
    expect(readTimestamp('3 Nov 2024 01:30', later).timestamp?.instant).toBe('2024-11-03T06:30:00.000Z')
    expect(readTimestamp('3 Nov 2024 03:30', later)).toMatchObject({
      issues: [],
      timestamp: { instant: '2024-11-03T08:30:00.000Z' },
    })
  })
  test('a day takes no zone from the options', () => {
    expect(readTimestamp('4 March 2024', { timeZone: 'Europe/Kyiv' }).timestamp).not.toHaveProperty('timeZone')
  })
  test('the repeated and the skipped hour', () => {
    const repeated = 'Nov. 3, 2024 1:30 a.m. ET'
    expect(readTimestamp(repeated).timestamp?.instant).toBe('2024-11-03T05:30:00.000Z')
    expect(readTimestamp(repeated, { repeatedHour: 'later' }).timestamp?.instant).toBe('2024-11-03T06:30:00.000Z')
    expect(readTimestamp(repeated).issues).toMatchObject([{ code: 'time-hour-repeated', span: { start: 0, end: 25 } }])
    const skipped = readTimestamp('March 10, 2024 2:30 a.m. ET')
    expect(skipped.timestamp).toMatchObject({ local: '2024-03-10T02:30', instant: '2024-03-10T07:30:00.000Z' })
    expect(skipped.issues.map(({ code }) => code)).toEqual(['time-hour-skipped'])
  })
  test.each([
    [{ timezone: 'UTC' }, TypeError, 'timezone'],
    [{ timeZone: 3 }, TypeError, 'timeZone'],
    [{ timeZone: 'Mars/Base' }, RangeError, 'Mars/Base'],
    [{ timeZone: '+03:00' }, RangeError, '+03:00'],
    [{ offset: '3' }, RangeError, '"3"'],
    [{ timeZone: 'UTC', offset: '+00:00' }, TypeError, 'both'],
    [{ language: 'en_US!' }, RangeError, 'en_US!'],
    [{ referenceDate: '2024-02-30' }, RangeError, '2024-02-30'],
    [{ referenceDate: 'yesterday' }, RangeError, 'yesterday'],
    [{ dayMonthOrder: 'dmy' }, RangeError, 'dmy'],
    [{ repeatedHour: 'both' }, RangeError, 'both'],
    [{ zoneFrom: 'guess' }, RangeError, 'guess'],
  ])('%j is refused', (options, error, named) => {
    const call = () => readTimestamp('4 March 2024', options as ReadTimestampOptions)
    expect(call).toThrow(error)
    expect(call).toThrow(named)
  })
  test('undefined is no option', () => {
    expect(local('4 March 2024', { timeZone: undefined, language: undefined })).toBe('2024-03-04')
  })
})
