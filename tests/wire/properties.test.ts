import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Article } from 'wirecopy/article'
import { placeIssues } from 'wirecopy/places'
import { timeIssues } from 'wirecopy/time'
import { findDateline, readByline, readWire, wireIssues } from 'wirecopy/wire'
import { expectLinear } from '../growth.js'
import { runs } from '../runs.js'
import { piecesOf, placedTexts, withoutSpace } from './pieces.js'

const lines = [
  ...[
    '19:28 15.04.2031',
    'Updated: 27 April 2031, 20:05',
    '04/05/2031',
    '31.02.2031 25:00',
    '15 April 2031, 19:28 CST',
  ],
  ...['EMBARGOED UNTIL 6 May 2031', 'Tarnholm closes its pier', 'UPDATE 2-Pier closes', '-- Pier closes', 'EXCLUSIVE'],
  ...['By Ana Ruiz', 'By Ana Ruiz, Reuters', 'Associated Press Writer', 'Ana Ruiz', 'By PTI', 'Follow us'],
  ...['TARNHOLM, May 3 (AP) — The pier closed.', 'TARNHOLM -', '(Reuters) - A boat sank.', '(ANSA) - ROME, JUL 11 -'],
  ...[
    'The council met on Monday, and it was long. It voted.',
    '\tIt rained.',
    '    She said: “We will see.”',
    'and so',
  ],
  ...[
    '(Adds quotes',
    'details)',
    '(Corrects year)',
    'Eds: photos',
    'BC-Pier, 1st Ld',
    'FOR IMMEDIATE RELEASE',
    '* one',
  ],
  ...['(Reporting by Ana Ruiz;', 'Editing by Tom Okafor)', 'Text. (Reporting by Ana Ruiz)', 'https://example.org/'],
  ...['-30-', '###', 'NNNN', ' Reuter', '© 2031 Courier', '--'],
  ...['word    word    word    another word here    and', '\u0000', '\ufffd', '\ud800'],
]

const oneOf = (...texts: string[]) => fc.constantFrom(...texts)
const joined = (...parts: fc.Arbitrary<string>[]) => fc.tuple(...parts).map((texts) => texts.join(''))

const place = oneOf(
  ...['TARNHOLM', 'Tarnholm', 'LONDON', 'London', 'PORTSMOUTH', 'RIO DE MIRELA', 'Kessel/Wien', 'LONDON AND PARIS'],
  ...['PORT ANSEL, Pa.', 'KESSEL, Oskaria', 'Kessel (Kerala) [India]', 'MOSCOW (USSR)', 'Київ', 'A', ''],
)
const date = oneOf('Nov 22', '22 Nov. 2031', 'March 215', 'Saturday, Nov 22', '1er nov', '22 листопада', 'NO DATE', '')
const agency = oneOf('(AP)', '[AP]', '/AP/', 'AFP', '(dpa/tmk)', '(Kessel Post)', '/ ACCESSWIRE /', '(,Reuters)', '')
const mark = oneOf('—', '–', '--', '-', '_', ':', '.', '.-', '/', '--(BUSINESS WIRE)--', '')
const gap = oneOf(' ', '', ', ', ',', '  ', '\n', '. ', ' @ 7:00 AM ', '\u00a0')
/** Datelines of all shapes, right and wrong. */
const anyDateline = fc.oneof(
  joined(place, gap, date, gap, agency, gap, mark, gap),
  joined(agency, gap, mark, gap, place, gap, date, gap, mark, gap),
  joined(place, gap, agency, gap, date, gap, mark, gap),
)
const name = oneOf('Ana Ruiz', 'TOM OKAFOR', 'Ana B. Ruiz', 'Ingrid van der Meel', 'Tarnholm Courier')
const anyByline = joined(
  oneOf('By ', 'BY ', 'Von ', 'Par ', 'Por ', ''),
  name,
  oneOf('', ' and ', ', ', ' in LONDON', ', Reuters', '     ', '\n'),
  oneOf('', 'Tom Okafor', 'Associated Press Writer', 'press@example.org'),
)
const anyEnd = joined(
  oneOf('(Reporting by ', 'Reporting by ', 'Contact: ', 'About ', '© 2031 ', 'Source: ', 'Copyright 2031 ', '(c) '),
  name,
  oneOf(
    '',
    '; Editing by Tom Okafor)',
    ')',
    ', press@example.org',
    ' contributed to this report.',
    '. All rights reserved.',
  ),
)
const sentence = oneOf(
  'The pier closed.',
  'It is older than the town hall, the council said. It rained.',
  'and so on',
  '',
)
const breaks = ['\n', '\n\n', '\r\n', '\r\n\r\n', '\u2028', '    ', '\n \u00a0\n', ' ', '\u200b', '\ufeff', '']
const anyLine = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...lines) },
  { weight: 2, arbitrary: joined(anyDateline, sentence) },
  { weight: 1, arbitrary: joined(anyByline, oneOf(' ', '    ', '\n', ''), anyDateline, sentence) },
  { weight: 1, arbitrary: anyByline },
  { weight: 1, arbitrary: anyEnd },
  { weight: 1, arbitrary: joined(sentence, oneOf(' ', ''), fc.oneof(anyEnd, anyDateline), sentence) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
  { weight: 1, arbitrary: fc.string() },
)
const anyCopy = fc.oneof(
  fc.array(fc.tuple(anyLine, fc.constantFrom(...breaks)), { maxLength: 14 }).map((pairs) => pairs.flat().join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
)
const own = { id: 'own', names: ['Tarnholm Courier', 'Kessel Post'], separators: [':', '»'], endMarks: ['and so'] }
const anyOptions = fc
  .record(
    {
      timeZone: fc.constantFrom('Europe/Kyiv', 'America/New_York'),
      language: fc.constantFrom('en', 'en-US', 'de'),
      referenceDate: fc.constantFrom('2031-05-04', '2000-02-29'),
      dayMonthOrder: fc.constantFrom('day-first' as const, 'month-first' as const),
      profile: fc.constantFrom('reuters', 'tass', 'own'),
      places: fc.constantFrom(['NO=Europe/Oslo|!Tarnholm', 'GB=Europe/London|London'], []),
    },
    { requiredKeys: [] },
  )
  .map((options) => ({ ...options, profiles: [own] }))
const issueCodes = new Set(Object.keys({ ...wireIssues, ...timeIssues, ...placeIssues }))
const RUNS = { numRuns: runs(1000) }

describe('for any copy', () => {
  test('the article is valid and plain data', () => {
    fc.assert(
      fc.property(anyCopy, anyOptions, fc.boolean(), (copy, options, positions) => {
        const { article, issues } = readWire(copy, { ...options, positions })
        expect(Article.safeParse(article).error).toBeUndefined()
        expect(JSON.parse(JSON.stringify(article))).toEqual(article)
        for (const { code, span, message } of issues) {
          expect(issueCodes).toContain(code)
          expect(message).toMatch(/\.$/)
          if (span) expect(span.start <= span.end && span.end <= copy.length).toBe(true)
        }
      }),
      RUNS,
    )
  })

  test('every place slices back', () => {
    fc.assert(
      fc.property(anyCopy, anyOptions, (copy, options) => {
        for (const { text, position } of placedTexts(readWire(copy, options).article)) {
          expect(withoutSpace(copy.slice(position.start, position.end))).toBe(withoutSpace(text))
          expect(copy.slice(position.start, position.end)).not.toMatch(/^[\s\u200b]|[\s\u200b]$/)
        }
      }),
      RUNS,
    )
  })

  test('nothing is lost or moved', () => {
    fc.assert(
      fc.property(anyCopy, anyOptions, (copy, options) => {
        expect(withoutSpace(piecesOf(readWire(copy, options).article).join(' '))).toBe(withoutSpace(copy))
      }),
      RUNS,
    )
  })

  test('no word is cut in two', () => {
    const words = (text: string) => text.match(/[\p{L}\p{N}]+/gu)
    // what has no width is left out of clean text, between pieces and within them
    const visible = anyCopy.map((copy) => copy.replace(/[\u200b\ufeff]/g, ' '))
    fc.assert(
      fc.property(visible, anyOptions, (copy, options) => {
        expect(words(piecesOf(readWire(copy, options).article).join(' '))).toEqual(words(copy))
      }),
      RUNS,
    )
  })

  test('a byline says its line', () => {
    fc.assert(
      fc.property(fc.oneof(anyByline, anyCopy), (copy) => {
        const byline = readByline(copy)
        if (byline) expect(withoutSpace(byline.text)).toBe(withoutSpace(copy))
      }),
      RUNS,
    )
  })
})

describe('for any dateline', () => {
  const anyOpening = fc.oneof(joined(anyDateline, sentence), joined(anyByline, gap, anyDateline, sentence), anyCopy)

  test('it slices back, and so do its parts', () => {
    fc.assert(
      fc.property(anyOpening, (copy) => {
        const dateline = findDateline(copy)
        for (const { text, position } of placedTexts(dateline)) {
          expect(withoutSpace(copy.slice(position.start, position.end))).toBe(withoutSpace(text))
        }
        const { text = '', places = [], agencies = [], separator = '' } = dateline ?? {}
        for (const { name } of places) expect(text.toLowerCase()).toContain(name.toLowerCase())
        for (const agency of agencies) expect(text).toContain(agency)
        expect(text.endsWith(separator)).toBe(true)
      }),
      RUNS,
    )
  })

  test('it is likelier than not, and says why', () => {
    fc.assert(
      fc.property(anyOpening, anyOptions, (copy, options) => {
        const dateline = findDateline(copy, options)
        if (dateline === undefined) return
        expect(dateline.certainty).toBeGreaterThanOrEqual(0.5)
        expect(dateline.certainty).toBeLessThanOrEqual(1)
        const { reasons = [] } = dateline
        expect(reasons.length).toBeGreaterThan(1)
        expect(new Set(reasons).size).toBe(reasons.length)
      }),
      RUNS,
    )
  })
})

describe('time grows with the length of the copy', () => {
  const hostile: readonly (readonly [string, (length: number) => string])[] = [
    ['a line without end', (length) => 'a'.repeat(length)],
    ['words without end', (length) => 'Word '.repeat(length / 5)],
    ['places without end', (length) => 'PARIS, '.repeat(length / 7)],
    ['headlines', (length) => 'Storm hits coast\n'.repeat(length / 17)],
    ['stamps', (length) => '19:28 15.04.2031\n'.repeat(length / 17)],
    ['bylines', (length) => 'By Ana Ruiz\n'.repeat(length / 12)],
    ['brackets', (length) => '(\n'.repeat(length / 2)],
    ['notes that never end', (length) => '(Adds x\n'.repeat(length / 8)],
    ['end marks', (length) => '-30-\n'.repeat(length / 5)],
    ['ends of credits', (length) => 'x)\n'.repeat(length / 3)],
    ['credits that never end', (length) => 'Text. (Reporting by '.repeat(length / 20)],
    ['rules', (length) => '--\n'.repeat(length / 3)],
    ['datelines', (length) => 'PARIS, May 5 (AP) -- It rained.\n\n'.repeat(length / 34)],
    ['datelines in one line', (length) => 'PARIS, May 5 (AP) -- It rained. '.repeat(length / 32)],
    ['datelines that never end', (length) => 'PARIS, May 5, '.repeat(length / 14)],
    ['places between slashes', (length) => 'PARIS/'.repeat(length / 6)],
    ['agencies', (length) => '(AP) '.repeat(length / 5)],
    ['dates', (length) => 'May 5 '.repeat(length / 6)],
    ['bylines in one line', (length) => 'By Ana Ruiz '.repeat(length / 12)],
    ['teasers', (length) => 'It closed. Wien – '.repeat(length / 18)],
    ['lines of places', (length) => 'PARIS, May 5\n'.repeat(length / 13)],
    ['blank lines', (length) => '\n'.repeat(length)],
    ['gaps', (length) => 'Some words here    '.repeat(length / 19)],
  ]

  test.each(hostile)('%s', (_, copyOf) =>
    expectLinear((length) => {
      const copy = copyOf(4 * length)
      return () => {
        readWire(copy)
        findDateline(copy)
      }
    }),
  )
})
