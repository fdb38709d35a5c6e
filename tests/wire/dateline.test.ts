import { describe, expect, test } from 'vitest'
import { findDateline } from 'wirecopy/wire'
import { bodyOf, furnitureOf, read, text } from './readings.js'

const rest = 'The pier of the old town closed on Monday.'

describe('findDateline', () => {
  test.each([
    'TARNHOLM (AP) —',
    'TARNHOLM, Oskaria (AP) --',
    'PORT ANSEL, Pa. (AP) _',
    'TARNHOLM (Reuters) -',
    'TARNHOLM  (Reuters) -',
    'TARNHOLM/KESSEL (Reuters) -',
    'TARNHOLM, Nov 22 (Xinhua) --',
    'TARNHOLM, November 22. /TASS/.',
    'TARNHOLM. Nov 22 (Interfax) -',
    'Tarnholm, 21 ene (EFE).-',
    'Tarnholm (dpa) -',
    'Tarnholm/Port Ansel (dpa) -',
    'Tarnholm, 21 jan 2031 (AFP) –',
    'Santa Mirela de la Torre (ANP) -',
    '(Reuters) -',
    'Nov 22 (Reuters) -',
    '(ANSA) - TARNHOLM, JUL 11 -',
    'TARNHOLM, Oskaria, Dec. 9 Kyodo -',
    'TARNHOLM, Pa., April 13, 2031 /PRNewswire/ --',
    'TARNHOLM, Texas--(BUSINESS WIRE)--',
    'TARNHOLM, Ontario--(Marketwired - Apr 15, 2031) -',
    'TARNHOLM, Feb 26 -',
    'NEW TARNHOLM, N.Y., Feb. 26 --',
    'THE KESSEL, March 31 -',
    'TARNHOLM, Oskaria —',
    'TARNHOLM -',
    'PORT ANSEL ―',
    'Tarnholm, Sep 20 (PTI)',
    '(CNN)',
  ])('%s', (line) => {
    const copy = `${line} ${rest}`
    const found = findDateline(copy)
    expect(copy.slice(found?.position?.start, found?.position?.end)).toBe(line)
  })

  test.each([
    ['an acronym', `NATO - ${rest}`],
    ['an acronym of three', `RTZ — ${rest}`],
    ['a label', `BREAKING - ${rest}`],
    ['a label of two words', `HARBOUR ANALYSIS - ${rest}`],
    ['a headline', 'TARNHOLM - council closes pier'],
    ['a table', 'TARNHOLM GOLD CLOSING - APRIL 7 pool 417.00 fixed at noon today.'],
    ['an exchange', `BRIGHTWATER (NYSE) - ${rest}`],
    ['a body with its letters', `The Associated Press (AP) Board met. ${rest}`],
    ['a small place with a dash', `Tarnholm - ${rest}`],
    ['a place with a colon', `TARNHOLM: ${rest}`],
    ['a compound', 'TARNHOLM-based boats sank. They were old.'],
    ['a date alone', `April 15 - ${rest}`],
    ['a sentence', 'In Tarnholm, April 15 - a holiday - was wet.'],
    ['a weekday', 'On Monday, April 15, the pier closed.'],
    ['a name', 'Ana Ruiz, 52, closed the pier - at last.'],
    ['a person and her age', `Ana Ruiz (52) - ${rest}`],
    ['a lead', 'Tarnholm is closing its pier (AP) - so it says.'],
    ['a credit inside', `Reporting by (AP) - ${rest}`],
    ['nothing', ''],
    ['dashes', '-- -- --'],
    ['brackets', '(((((('],
    ['a bracket with an agency in it', `(Ferry - Reuters) ${rest}`],
  ])('not %s', (_, copy) => expect(findDateline(copy)).toBeUndefined())

  test('its parts', () => {
    expect(
      findDateline(`RIO DE MIRELA/PORT ANSEL, Pa., Nov 22 (AP) — ${rest}`, { referenceDate: '2031-11-23' }),
    ).toEqual({
      text: 'RIO DE MIRELA/PORT ANSEL, Pa., Nov 22 (AP) —',
      places: [{ name: 'Rio de Mirela' }, { name: 'Port Ansel', region: 'Pa.' }],
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
      reasons: ['agency', 'place', 'date', 'separator'],
      position: { start: 0, end: 44 },
    })
  })

  test('evidence makes it more certain', () => {
    const certainty = (line: string) => findDateline(`${line} ${rest}`)?.certainty ?? 0
    expect(certainty('TARNHOLM (AP) —')).toBeGreaterThan(certainty('TARNHOLM, Oskaria —'))
    expect(certainty('TARNHOLM, Oskaria —')).toBeGreaterThan(certainty('TARNHOLM —'))
  })

  test('a slip of the caller', () => {
    expect(() => findDateline(undefined as unknown as string)).toThrow(new TypeError('Text is no string: undefined'))
    expect(() => findDateline('', { zone: 'UTC' } as object)).toThrow(new TypeError('No such option: zone'))
  })
})

describe('a dateline in copy', () => {
  test('is taken out of the first paragraph', () => {
    const copy = `Pier closes\n\nTARNHOLM (AP) — ${text}`
    expect(bodyOf(copy)).toEqual(text.split('\n\n'))
    expect(furnitureOf(copy)).toEqual(['headline: Pier closes', 'dateline: TARNHOLM (AP) —'])
  })

  test('may be wrapped', () => {
    const lines = [
      'PORT ANSEL, Oskaria, Nov. 22, 2031',
      '/PRNewswire/ -- The old pier was',
      'closed on Monday for two',
      'winters.',
    ]
    const copy = `Pier closes\n\n${lines.join('\n')}\n\nIt is older than the town hall,\nthe council said.`
    expect(read(copy).dateline?.text).toBe('PORT ANSEL, Oskaria, Nov. 22, 2031 /PRNewswire/ --')
    expect(bodyOf(copy)[0]).toBe('The old pier was closed on Monday for two winters.')
  })

  test('may stand on a line of its own', () => {
    const copy = `Pier closes\n\nTARNHOLM, Nov. 22, 2031 /PRNewswire/ --\n\n${text}`
    expect(bodyOf(copy)).toEqual(text.split('\n\n'))
    expect(read(copy).dateline?.date?.local).toBe('2031-11-22')
  })

  test('may follow a teaser', () => {
    const copy = `Pier closes\n\nThe chairwoman spoke of a rest.\n\nTARNHOLM, November 22. /TASS/. ${text}`
    expect(bodyOf(copy)[0]).toBe('The chairwoman spoke of a rest.')
    expect(read(copy).dateline?.agencies).toEqual(['TASS'])
  })

  test('makes a first line text, not a headline', () => {
    const copy = `TARNHOLM (AP) — ${text}`
    expect(read(copy)).not.toHaveProperty('headline')
    expect(bodyOf(copy)).toEqual(text.split('\n\n'))
  })
})
