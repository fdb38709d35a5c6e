import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Article } from 'wirecopy/article'
import { findDateline, readByline, readWire, wireIssues } from 'wirecopy/wire'
import { piecesOf, placedTexts, withoutSpace } from './pieces.js'

const lines = [
  ...[
    '19:28 15.04.2031',
    'Updated: 27 April 2031, 20:05',
    'EMBARGOED UNTIL 6 May 2031',
    '04/05/2031',
    '31.02.2031 25:00',
  ],
  ...['Tarnholm closes its pier', 'UPDATE 2-Pier closes', '-- Pier closes', 'EXCLUSIVE', 'Follow us'],
  ...['By Ana Ruiz', 'By Ana Ruiz, Reuters', 'Associated Press Writer', 'Ana Ruiz', 'By PTI'],
  ...['TARNHOLM, May 3 (AP) — The pier closed.', 'TARNHOLM -', '(Reuters) - A boat sank.', '(ANSA) - ROME, JUL 11 -'],
  ...[
    'The council met on Monday, and it was long. It voted.',
    '    She said: “We will see.”',
    '\tIt rained.',
    'and so',
  ],
  ...[
    '(Adds quotes',
    'details)',
    '(Corrects year)',
    'Eds: photos',
    'BC-Pier, 1st Ld',
    'FOR IMMEDIATE RELEASE',
    '--',
    '* one',
  ],
  ...[
    '(Reporting by Ana Ruiz;',
    'Editing by Tom Okafor)',
    '-30-',
    '###',
    '© 2031 Courier',
    'https://example.org/',
    'NNNN',
  ],
  ...[
    'Text. (Reporting by Ana Ruiz)',
    'word    word    word    another word here    and',
    '\u0000',
    '\ufffd',
    '\ud800',
  ],
]
const breaks = ['\n', '\n\n', '\r\n', '\r\n\r\n', '\u2028', '    ', '\n \u00a0\n', ' ', '\u200b', '\ufeff', '']
const anyLine = fc.oneof(fc.constantFrom(...lines), fc.string({ unit: 'binary' }), fc.string())
const anyCopy = fc.oneof(
  fc.array(fc.tuple(anyLine, fc.constantFrom(...breaks)), { maxLength: 14 }).map((pairs) => pairs.flat().join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
)
const anyOptions = fc.record(
  {
    timeZone: fc.constantFrom('Europe/Kyiv', 'America/New_York'),
    language: fc.constantFrom('en', 'en-US', 'de'),
    referenceDate: fc.constantFrom('2031-05-04', '2000-02-29'),
    dayMonthOrder: fc.constantFrom('day-first' as const, 'month-first' as const),
  },
  { requiredKeys: [] },
)
const runs = { numRuns: 1500 }

describe('for any copy', () => {
  test('the article is valid and plain data', () => {
    fc.assert(
      fc.property(anyCopy, anyOptions, fc.boolean(), (copy, options, positions) => {
        const { article, issues } = readWire(copy, { ...options, positions })
        expect(Article.safeParse(article).error).toBeUndefined()
        expect(JSON.parse(JSON.stringify(article))).toEqual(article)
        for (const { code, span, message } of issues) {
          expect(code.startsWith('time-') || code in wireIssues).toBe(true)
          expect(message).toMatch(/\.$/)
          if (span) expect(span.start <= span.end && span.end <= copy.length).toBe(true)
        }
      }),
      runs,
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
      runs,
    )
  })

  test('nothing is lost or moved', () => {
    fc.assert(
      fc.property(anyCopy, anyOptions, (copy, options) => {
        expect(withoutSpace(piecesOf(readWire(copy, options).article).join(' '))).toBe(withoutSpace(copy))
      }),
      runs,
    )
  })

  test('a dateline slices back, and a byline says its line', () => {
    fc.assert(
      fc.property(anyCopy, (copy) => {
        const dateline = findDateline(copy)
        if (dateline?.position) {
          const { start, end } = dateline.position
          expect(withoutSpace(copy.slice(start, end))).toBe(withoutSpace(dateline.text))
        }
        const byline = readByline(copy)
        if (byline) expect(withoutSpace(byline.text)).toBe(withoutSpace(copy))
      }),
      runs,
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
    ['blank lines', (length) => '\n'.repeat(length)],
    ['gaps', (length) => 'Some words here    '.repeat(length / 19)],
  ]

  test.each(hostile)('%s', (_, copyOf) => {
    const timeOf = (copy: string) => {
      const start = performance.now()
      readWire(copy)
      return performance.now() - start
    }
    timeOf(copyOf(20_000))
    const small = Math.min(timeOf(copyOf(30_000)), timeOf(copyOf(30_000)))
    const large = timeOf(copyOf(300_000))
    // ten times the text; a hundred times the time would be quadratic
    expect(large).toBeLessThan(Math.max(small, 10) * 40)
  })
})
