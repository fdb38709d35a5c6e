import { describe, expect, test } from 'vitest'
import { canonicalTimeZone, toInstant, toLocal } from 'wirecopy/time'

describe('toInstant', () => {
  test.each([
    ['2024-03-04T14:05', 'Europe/Kyiv', '2024-03-04T12:05:00.000Z', '+02:00'],
    ['2024-07-04T14:05:09.5', 'America/St_Johns', '2024-07-04T16:35:09.500Z', '-02:30'],
    ['2024-03-04T14', 'Asia/Kathmandu', '2024-03-04T08:15:00.000Z', '+05:45'],
    ['1930-01-01T12:00:00', 'Africa/Monrovia', '1930-01-01T12:44:30.000Z', '-00:44:30'],
    ['0001-01-01T00:00', 'Europe/London', '0001-01-01T00:01:15.000Z', '-00:01:15'],
    ['9999-12-31T23:59', 'UTC', '9999-12-31T23:59:00.000Z', '+00:00'],
  ])('%s in %s', (local, timeZone, instant, offset) => {
    expect(toInstant(local, timeZone)).toEqual({ instant, offset, issues: [] })
  })

  test.each([
    ['2024-11-03T01:30', 'America/New_York', '2024-11-03T05:30:00.000Z', '2024-11-03T06:30:00.000Z'],
    ['2024-10-27T03:59', 'Europe/Kyiv', '2024-10-27T00:59:00.000Z', '2024-10-27T01:59:00.000Z'],
    ['2024-04-07T01:45', 'Australia/Lord_Howe', '2024-04-06T14:45:00.000Z', '2024-04-06T15:15:00.000Z'],
  ])('%s came twice in %s', (local, timeZone, earlier, later) => {
    expect(toInstant(local, timeZone)).toMatchObject({ instant: earlier, issues: [{ code: 'time-hour-repeated' }] })
    expect(toInstant(local, timeZone, { repeatedHour: 'earlier' }).instant).toBe(earlier)
    expect(toInstant(local, timeZone, { repeatedHour: 'later' }).instant).toBe(later)
  })

  test.each([
    ['2024-03-10T02:30', 'America/New_York', '2024-03-10T07:30:00.000Z'],
    ['2024-03-31T03:00', 'Europe/Kyiv', '2024-03-31T01:00:00.000Z'],
    ['2011-12-30T12:00', 'Pacific/Apia', '2011-12-30T22:00:00.000Z'],
  ])('%s never came in %s', (local, timeZone, instant) => {
    expect(toInstant(local, timeZone)).toMatchObject({ instant, issues: [{ code: 'time-hour-skipped' }] })
  })

  test.each([
    ['2024-03-10T01:59', 'America/New_York', '2024-03-10T06:59:00.000Z'],
    ['2024-03-10T03:00', 'America/New_York', '2024-03-10T07:00:00.000Z'],
    ['2024-11-03T00:59', 'America/New_York', '2024-11-03T04:59:00.000Z'],
    ['2024-11-03T02:00', 'America/New_York', '2024-11-03T07:00:00.000Z'],
    ['2011-12-31T00:00', 'Pacific/Apia', '2011-12-30T10:00:00.000Z'],
  ])('%s in %s is beside a change of the clocks, and sure', (local, timeZone, instant) => {
    expect(toInstant(local, timeZone)).toMatchObject({ instant, issues: [] })
  })

  test('a slip of the caller throws, and names the value', () => {
    expect(() => toInstant('2024-02-30T10:00', 'UTC')).toThrow('2024-02-30T10:00')
    expect(() => toInstant('2024-02-20', 'UTC')).toThrow(RangeError)
    expect(() => toInstant('2024-02-20T24:00', 'UTC')).toThrow(RangeError)
    expect(() => toInstant('2024-02-20T10:00', 'Mars/Base')).toThrow('Mars/Base')
    expect(() => toInstant('2024-02-20T10:00', 'UTC', { repeatedHour: 'both' as 'later' })).toThrow('both')
  })

  test('what is no text, and options that are none, are a TypeError that names them', () => {
    const slip = (options: unknown) => () => toInstant('2024-02-20T10:00', 'UTC', options as object)
    expect(slip({ repeated: 'later' })).toThrow(new TypeError('No such option: repeated'))
    expect(slip({ repeatedHour: null })).toThrow(new TypeError('Option repeatedHour is no text: null'))
    expect(slip(null)).toThrow(new TypeError('Options are no object: null'))
    expect(slip([])).toThrow(new TypeError('Options are no object: a list'))
    expect(slip({ repeatedHour: undefined })).not.toThrow()
    expect(() => toInstant(5 as unknown as string, 'UTC')).toThrow(new TypeError('Wall clock is no string: 5'))
    expect(() => toInstant(['2024-02-20T10:00'] as unknown as string, 'UTC')).toThrow(TypeError)
    expect(() => toInstant('2024-02-20T10:00', null as unknown as string)).toThrow(
      new TypeError('Time zone is no string: null'),
    )
  })
})

describe('toLocal', () => {
  test.each([
    ['2024-03-04T12:05:00.000Z', 'Europe/Kyiv', { local: '2024-03-04T14:05:00', offset: '+02:00' }],
    ['2024-03-04T12:05:00.250+01:00', 'Asia/Kolkata', { local: '2024-03-04T16:35:00.250', offset: '+05:30' }],
    ['2024-11-03T06:30:00Z', 'America/New_York', { local: '2024-11-03T01:30:00', offset: '-05:00' }],
    ['1930-01-01T12:44:30Z', 'Africa/Monrovia', { local: '1930-01-01T12:00:00', offset: '-00:44:30' }],
  ])('%s in %s', (instant, timeZone, local) => expect(toLocal(instant, timeZone)).toEqual(local))

  test('a slip of the caller throws', () => {
    expect(() => toLocal('2024-03-04T12:05', 'UTC')).toThrow(RangeError)
    expect(() => toLocal('2024-03-04T12:05:00Z', '')).toThrow(RangeError)
    expect(() => toLocal(['2024-03-04T12:05:00Z'] as unknown as string, 'UTC')).toThrow(TypeError)
    expect(() => toLocal('2024-03-04T12:05:00Z', 0 as unknown as string)).toThrow(TypeError)
  })
})

describe('canonicalTimeZone', () => {
  test.each([
    ['Europe/Kiev', 'Europe/Kyiv'],
    ['europe/kyiv', 'Europe/Kyiv'],
    ['Asia/Calcutta', 'Asia/Kolkata'],
    ['US/Eastern', 'America/New_York'],
    ['Asia/Katmandu', 'Asia/Kathmandu'],
    ['america/port-au-prince', 'America/Port-au-Prince'],
    ['AFRICA/DAR_ES_SALAAM', 'Africa/Dar_es_Salaam'],
    ['antarctica/dumontdurville', 'Antarctica/DumontDUrville'],
    ['america/argentina/buenos_aires', 'America/Argentina/Buenos_Aires'],
    ['Europe/Amsterdam', 'Europe/Amsterdam'],
    ['gmt', 'UTC'],
    ['GMT', 'UTC'],
    ['UTC', 'UTC'],
    ['utc', 'UTC'],
    ['Etc/UTC', 'UTC'],
    ['EST', 'America/Panama'],
    ['CET', 'Europe/Brussels'],
    ['Etc/GMT+3', 'Etc/GMT+3'],
  ])('%s is %s', (name, current) => expect(canonicalTimeZone(name)).toBe(current))

  test.each(['', 'Mars/Base', '+03:00', 'Kyiv', '__proto__', 'a/'.repeat(10_000)])('%s is none', (name) => {
    expect(canonicalTimeZone(name)).toBeUndefined()
  })

  test('every name of the host is kept or renamed, and the result is stable', () => {
    for (const name of Intl.supportedValuesOf('timeZone')) {
      const current = canonicalTimeZone(name)
      expect(current, name).toBeDefined()
      expect(canonicalTimeZone(current as string)).toBe(current)
      expect(canonicalTimeZone(name.toUpperCase())).toBe(current)
    }
  })
})
