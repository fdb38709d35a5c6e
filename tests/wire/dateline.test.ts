import { describe, expect, test } from 'vitest'
import { findDateline } from 'wirecopy/wire'

const rest = 'The pier of the old town closed on Monday.'

test('its parts', () => {
  const line = 'RIO DE MIRELA/PORT ANSEL, Pa., Nov 22 (AP) —'
  expect(findDateline(`${line} ${rest}`, { referenceDate: '2031-11-23' })).toEqual({
    text: line,
    places: [
      { name: 'Rio de Mirela' },
      { name: 'Port Ansel', region: 'Pa.', countryCode: 'US', timeZone: 'America/New_York' },
    ],
    date: {
      text: 'Nov 22',
      local: '2031-11-22',
      precision: 'day',
      certainty: expect.any(Number),
      inferred: ['year'],
      position: { start: 31, end: 37 },
    },
    agencies: ['AP'],
    separator: '—',
    certainty: expect.any(Number),
    reasons: [
      ...['agency', 'date', 'region or country', 'capitals', 'dash', 'mark of its agency', 'text follows'],
      'first paragraph',
    ],
    position: { start: 0, end: 44 },
  })
})

test('what it does not have is left out', () => {
  const bare = findDateline(`TARNHOLM, Oskaria (AP) — ${rest}`)
  expect(bare).not.toHaveProperty('date')
  expect(findDateline(`TARNHOLM, Nov 22 - ${rest}`)).not.toHaveProperty('agencies')
  expect(findDateline(`(Reuters) - ${rest}`)).not.toHaveProperty('places')
  expect(findDateline(`TARNHOLM (Reuters) ${rest}`)?.separator).toBe('')
})

test('line breaks and wide gaps are single spaces in its text', () => {
  const copy = `TARNHOLM,  Oskaria,\nNov. 22  (AP) -- ${rest}`
  const found = findDateline(copy)
  expect(found?.text).toBe('TARNHOLM, Oskaria, Nov. 22 (AP) --')
  expect(copy.slice(found?.position?.start, found?.position?.end)).toBe('TARNHOLM,  Oskaria,\nNov. 22  (AP) --')
})

describe('certainty', () => {
  const certainty = (line: string, text = rest) => findDateline(`${line} ${text}`)?.certainty ?? 0

  test.each([
    ['an agency than a region', 'TARNHOLM (AP) —', 'TARNHOLM, Oskaria —'],
    ['a region than none', 'PORT ANSEL, Oskaria —', 'PORT ANSEL —'],
    ['a known place than another', 'LONDON -', 'PORT ANSEL -'],
    ['a date than none', 'PORT ANSEL, Feb 26 -', 'PORT ANSEL -'],
    ['a year than none', 'Tarnholm, 26 Feb 2031 -', 'Tarnholm, 26 Feb -'],
    ['capitals than small letters', 'LONDON -', 'London -'],
    ['a dash than a hyphen', 'PORT ANSEL —', 'PORT ANSEL -'],
    ['a hyphen than a colon', 'TARNHOLM (Kessel Post) -', 'TARNHOLM (Kessel Post):'],
    ['a mark than none', 'TARNHOLM (AP) —', 'TARNHOLM (AP)'],
    ['spaces around the mark than none', 'TARNHOLM, Feb 26 -', 'TARNHOLM, Feb 26-'],
    ['brackets than none', 'Kessel (AP) -', 'Kessel AP -'],
    ['a known agency than another', 'TARNHOLM (AP) —', 'TARNHOLM (Kessel Post) —'],
  ])('is higher with %s', (_, more, less) => {
    expect(certainty(less)).toBeGreaterThan(0)
    expect(certainty(more)).toBeGreaterThan(certainty(less))
  })

  test('is higher where a sentence follows than where a few words do', () => {
    const [more, less] = [certainty('TARNHOLM, Feb 26 -'), certainty('TARNHOLM, Feb 26 -', 'The pier')]
    expect(less).toBeGreaterThan(0)
    expect(more).toBeGreaterThan(less)
  })

  test('is one half at least, and never 1', () => {
    const lines = [
      'LONDON, Nov 22, 2031 (Reuters) -',
      'PORT ANSEL -',
      'Tarnholm, March 2 -',
      'CNN —',
      'LONDON, England —',
    ]
    for (const line of lines) {
      expect(certainty(line), line).toBeGreaterThanOrEqual(0.5)
      expect(certainty(line), line).toBeLessThan(1)
    }
  })
})

describe('reasons', () => {
  const reasons = (line: string) => findDateline(`${line} ${rest}`)?.reasons

  test.each([
    ['TARNHOLM (AP) —', 'agency'],
    ['TARNHOLM AP —', 'agency without brackets'],
    ['TARNHOLM (Kessel Post) —', 'unknown source'],
    ['TARNHOLM, Feb 26, 2031 / Example Industries / -', 'sender of a release'],
    ['TARNHOLM, Feb 26 -', 'date'],
    ['17 November 2031 --', 'date alone'],
    ['TARNHOLM, Feb 26, 2031 -', 'year'],
    ['LONDON -', 'known place'],
    ['TARNHOLM, Ontario -', 'region or country'],
    ['TARNHOLM, Oskaria -', 'unknown region'],
    ['PORT ANSEL -', 'capitals'],
    ['Tarnholm (dpa) -', 'unknown place'],
    ['PORT ANSEL —', 'dash'],
    ['PORT ANSEL -', 'hyphen'],
    ['HONG KONG—', 'dash without spaces'],
    ['TARNHOLM (AP)-', 'hyphen without spaces'],
    ['TARNHOLM (AP):', 'colon'],
    ['TARNHOLM (AP).', 'full stop'],
    ['TARNHOLM (AP)', 'no mark'],
    ['(ANSA) - TARNHOLM, 14 APR -', 'order of its agency'],
    ['TARNHOLM (Antara):', 'mark of its agency'],
  ])('%s: %s', (line, reason) => expect(reasons(line)).toContain(reason))

  test('an agency that prints its parts in another order says nothing for it', () => {
    expect(reasons('TARNHOLM, 14 APR (ANSA) -')).not.toContain('order of its agency')
    expect(reasons('TARNHOLM (AP) -')).not.toContain('mark of its agency')
  })
})

test('a slip of the caller', () => {
  expect(() => findDateline(undefined as unknown as string)).toThrow(new TypeError('Text is no string: undefined'))
  expect(() => findDateline('', { zone: 'UTC' } as object)).toThrow(new TypeError('No such option: zone'))
})
