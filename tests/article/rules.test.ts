import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Article, type Timestamp } from 'wirecopy/article'
import { expectLinear } from '../growth.js'
import { anArticle, anyText } from './arbitraries.js'
import { sampleArticle, sampleWith } from './sample.js'

function problems(value: unknown): string[] {
  const { error } = Article.safeParse(value)
  return (error?.issues ?? []).map(
    ({ path, message, code }) => `${path.join('.')}: ${message}${code === 'custom' ? '' : ` (${code})`}`,
  )
}

const [quote] = sampleArticle().quotes

test('whatever the generator makes passes', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(anArticle({ text: anyText() }), (article) => {
      expect(problems(article)).toEqual([])
    }),
  )
})

describe('ends and starts', () => {
  test.each([
    [
      'a span in the copy',
      { dateline: { text: 'X', certainty: 1, position: { start: 5, end: 4 } } },
      'dateline.position.end',
    ],
    [
      'a position of a block',
      { body: [{ type: 'paragraph', text: 'abc', position: { start: 2, end: 0 } }] },
      'body.0.position.end',
    ],
    [
      'a mark',
      { body: [{ type: 'paragraph', text: 'abc', marks: [{ type: 'code', start: 2, end: 1 }] }] },
      'body.0.marks.0.end',
    ],
  ])('%s runs forward', (_, parts, path) => {
    const [problem, ...more] = problems(sampleWith({ quotes: [], ...parts }))
    expect(more).toEqual([])
    expect(problem?.startsWith(`${path}: expected an end of at least `)).toBe(true)
  })

  test('the end may be the start', () => {
    expect(problems(sampleWith({ dateline: { text: 'X', certainty: 1, position: { start: 4, end: 4 } } }))).toEqual([])
  })

  test('what stands under extra is nobody’s business', () => {
    expect(problems(sampleWith({ extra: { ninjs: { start: 5, end: 1 } } }))).toEqual([])
  })
})

describe('ranges', () => {
  const withContent = (range: object) => sampleWith({ quotes: [{ ...quote, content: [range] }] })

  test.each([
    ['to the end of a block', { block: 1, start: 0, end: 31 }],
    ['empty, at the end', { block: 1, start: 31, end: 31 }],
    ['in the headline', { block: 'headline', start: 8, end: 15 }],
  ])('%s', (_, range) => expect(problems(withContent(range))).toEqual([]))

  test.each([
    [
      'past the end of a block',
      { block: 1, start: 0, end: 32 },
      'quotes.0.content.0.end: expected a range inside the text of body[1] (length 31), found 0-32',
    ],
    [
      'past the end of the headline',
      { block: 'headline', start: 15, end: 16 },
      'quotes.0.content.0.end: expected a range inside the text of headline (length 15), found 15-16',
    ],
    [
      'in a block that is not there',
      { block: 3, start: 0, end: 0 },
      'quotes.0.content.0.block: expected a block with text, found 3: the body has 3 blocks',
    ],
    [
      'in a table',
      { block: 2, start: 0, end: 0 },
      'quotes.0.content.0.block: expected a block with text, found 2: a table block has no text',
    ],
    [
      'in a summary that is not there',
      { block: 'summary', start: 0, end: 0 },
      'quotes.0.content.0.block: expected a block with text, found "summary": the article has no summary',
    ],
  ])('not %s', (_, range, problem) => expect(problems(withContent(range))).toEqual([problem]))

  const far = { block: 0, start: 0, end: 99 }
  test.each([
    ['a cue', { quotes: [{ ...quote, cue: far }] }, 'quotes.0.cue.end'],
    ['a source', { quotes: [{ ...quote, source: { ...far, kind: 'name' } }] }, 'quotes.0.source.end'],
    ['a person', { people: [{ id: 'p1', name: 'Mara Lind', mentions: [far] }] }, 'people.0.mentions.0.end'],
    [
      'an organization',
      { organizations: [{ id: 'o1', name: 'X', mentions: [far] }] },
      'organizations.0.mentions.0.end',
    ],
    ['a place', { places: [{ name: 'Port Ellery', mentions: [far] }] }, 'places.0.mentions.0.end'],
    ['a place of filing', { located: [{ name: 'Port Ellery', mentions: [far] }] }, 'located.0.mentions.0.end'],
    [
      'a place of the dateline',
      { dateline: { text: 'X', certainty: 1, places: [{ name: 'Port Ellery', mentions: [far] }] } },
      'dateline.places.0.mentions.0.end',
    ],
  ])('those of %s too', (_, parts, path) => {
    expect(problems(sampleWith(parts))).toEqual([
      `${path}: expected a range inside the text of body[0] (length 46), found 0-99`,
    ])
  })

  test('marks lie in their block and in their cell', () => {
    const marks = [{ type: 'strong', start: 3, end: 4 }]
    expect(problems(sampleWith({ quotes: [], body: [{ type: 'heading', text: 'abc', marks }] }))).toEqual([
      'body.0.marks.0.end: expected a mark inside its text (length 3), found 3-4',
    ])
    expect(
      problems(sampleWith({ quotes: [], body: [{ type: 'table', rows: [[], [{ text: 'abc', marks }]] }] })),
    ).toEqual(['body.0.rows.1.0.marks.0.end: expected a mark inside its text (length 3), found 3-4'])
    expect(problems(sampleWith({ quotes: [], body: [{ type: 'table', rows: [[{ text: 'abcd', marks }]] }] }))).toEqual(
      [],
    )
  })
})

describe('ids', () => {
  test('two quotations', () => {
    expect(problems(sampleWith({ quotes: [quote, quote] }))).toEqual([
      'quotes.1.id: expected an id that is unique in the article, found "q1", which quotes[0] has',
    ])
  })

  test('things of different kinds', () => {
    expect(problems(sampleWith({ places: [{ id: 'p1', name: 'Port Ellery' }] }))).toEqual([
      'places.0.id: expected an id that is unique in the article, found "p1", which people[0] has',
    ])
  })

  test('the place of the dateline may be one of the places, and nothing else', () => {
    const dateline = (id: string) => ({ text: 'X', certainty: 1, places: [{ id, name: 'Port Ellery' }] })
    const places = [{ id: 'l1', name: 'Port Ellery' }]
    expect(problems(sampleWith({ places, located: places, dateline: dateline('l1') }))).toEqual([])
    expect(problems(sampleWith({ places, dateline: dateline('q1') }))).toEqual([
      'dateline.places.0.id: expected an id that no other thing has, found "q1", which quotes[0] has',
    ])
  })
})

describe('references', () => {
  const spoken = (speaker: object) => sampleWith({ quotes: [{ ...quote, speaker: { name: 'X', ...speaker } }] })

  test.each([
    ['a person', { kind: 'person', ref: 'p1' }],
    ['an organization', { kind: 'organization', ref: 'o1' }],
    ['a group listed as an organization', { kind: 'group', ref: 'o1' }],
    ['nobody', { kind: 'unnamed' }],
  ])('%s speaks', (_, speaker) => expect(problems(spoken(speaker))).toEqual([]))

  test.each([
    ['p2', 'person', 'expected the id of a person or an organization of the article, found "p2"'],
    ['q1', 'person', 'expected the id of a person or an organization of the article, found "q1"'],
    ['o1', 'person', 'expected the id of a person, found "o1", which is an organization'],
    ['p1', 'group', 'expected the id of a group, found "p1", which is a person'],
  ])('%s is no %s', (ref, kind, problem) => {
    expect(problems(spoken({ kind, ref }))).toEqual([`quotes.0.speaker.ref: ${problem}`])
  })

  test('quotations are nested in others, never in themselves', () => {
    const nested = (...within: (string | undefined)[]) =>
      sampleWith({ quotes: within.map((id, index) => ({ ...quote, id: `q${index + 1}`, ...(id && { within: id }) })) })
    expect(problems(nested(undefined, 'q1', 'q2'))).toEqual([])
    expect(problems(nested('q2', undefined))).toEqual([])
    expect(problems(nested('q9'))).toEqual([
      'quotes.0.within: expected the id of a quotation of the article, found "q9"',
    ])
    expect(problems(nested('q1'))).toEqual([
      'quotes.0.within: expected a quotation that is not nested in itself, found "q1"',
    ])
    expect(problems(nested('q2', 'q3', 'q1'))).toEqual([
      'quotes.0.within: expected a quotation that is not nested in itself, found "q2"',
    ])
  })

  test('a media block shows an association', () => {
    const body = [{ type: 'media', ref: 'm1' }]
    const associations = [{ id: 'm1', type: 'picture' }]
    expect(problems({ schemaVersion: 1, body, quotes: [], associations })).toEqual([])
    expect(problems({ schemaVersion: 1, body, quotes: [] })).toEqual([
      'body.0.ref: expected the id of an association of the article, found "m1"',
    ])
  })
})

describe('times', () => {
  const at = (published: Timestamp) => problems(sampleWith({ published }))

  test.each<[string, Timestamp]>([
    ['text alone', { text: 'yesterday', precision: 'day' }],
    ['a leap day', { local: '2032-02-29', precision: 'day' }],
    ['a leap day every 400 years', { local: '2000-02-29', precision: 'day' }],
    [
      'a leap second',
      { local: '2016-12-31T23:59:60', offset: '+00:00', instant: '2016-12-31T23:59:60Z', precision: 'second' },
    ],
    ['an hour', { local: '2031-11-02T09', offset: '+02:00', instant: '2031-11-02T07:00:00.000Z', precision: 'hour' }],
    [
      'fractions',
      {
        local: '2031-11-02T09:05:00.123456',
        offset: '-03:30',
        instant: '2031-11-02T12:35:00.123Z',
        precision: 'second',
      },
    ],
    [
      'an offset with seconds',
      { local: '1890-01-01T00:00', offset: '+02:02:04', instant: '1889-12-31T21:57:56Z', precision: 'minute' },
    ],
    [
      'a zone without an offset',
      { local: '2031-11-02T09:05', timeZone: 'Europe/Kyiv', instant: '2031-11-02T07:05:00.000Z', precision: 'minute' },
    ],
  ])('%s', (_, time) => expect(at(time)).toEqual([]))

  test.each<[string, Timestamp, string]>([
    ['nothing', { precision: 'day' }, 'published: expected a text, a wall clock or an instant, found none of them'],
    [
      'the 29th of February',
      { local: '2031-02-29', precision: 'day' },
      'published.local: expected a time that exists, found "2031-02-29"',
    ],
    [
      'no leap year',
      { local: '1900-02-29', precision: 'day' },
      'published.local: expected a time that exists, found "1900-02-29"',
    ],
    [
      'a 13th month',
      { local: '2031-13', precision: 'month' },
      'published.local: expected a time that exists, found "2031-13"',
    ],
    [
      'a day nought',
      { local: '2031-01-00', precision: 'day' },
      'published.local: expected a time that exists, found "2031-01-00"',
    ],
    [
      'hour 24',
      { local: '2031-01-01T24:00', precision: 'minute' },
      'published.local: expected a time that exists, found "2031-01-01T24:00"',
    ],
    [
      'an instant that is none',
      { instant: '2031-04-31T00:00:00Z', precision: 'second' },
      'published.instant: expected a time that exists, found "2031-04-31T00:00:00Z"',
    ],
    [
      'more than it says',
      { local: '2031-11-02T09:05', precision: 'day' },
      'published.local: expected a wall clock of day precision, found "2031-11-02T09:05"',
    ],
    [
      'less than it says',
      { local: '2031-11-02', precision: 'minute' },
      'published.local: expected a wall clock of minute precision, found "2031-11-02"',
    ],
    [
      'a day with an instant',
      { local: '2031-11-02', instant: '2031-11-02T00:00:00Z', precision: 'day' },
      'published.instant: expected no instant with day precision, found "2031-11-02T00:00:00Z"',
    ],
    [
      'another instant',
      { local: '2031-11-02T09:05', offset: '+02:00', instant: '2031-11-02T09:05:00Z', precision: 'minute' },
      'published.instant: expected the instant of 2031-11-02T09:05+02:00, found "2031-11-02T09:05:00Z"',
    ],
  ])('not %s', (_, time, problem) => expect(at(time)).toEqual([problem]))

  test('what is no clock at all is told of once', () => {
    expect(at({ local: 'yesterday', precision: 'day' })).toEqual([
      expect.stringMatching(/^published\.local: .*\(invalid_format\)$/),
    ])
  })

  test('each field is looked at, and the dateline holds a day', () => {
    const local = '2031-02-29'
    for (const field of ['firstCreated', 'versionCreated', 'embargoedUntil', 'expires']) {
      expect(problems(sampleWith({ [field]: { local, precision: 'day' } }))).toEqual([
        `${field}.local: expected a time that exists, found "${local}"`,
      ])
    }
    const date = { local: '2031-11-02T09:05', precision: 'minute' }
    expect(problems(sampleWith({ dateline: { text: 'X', certainty: 1, date } }))).toEqual([
      'dateline.date.precision: expected day precision or coarser, found "minute"',
    ])
  })
})

test('time grows with the article, not with its square', () => {
  const article = (size: number) => ({
    ...sampleArticle(),
    quotes: Array.from({ length: size }, (_, index) => ({
      ...quote,
      id: `q${index}`,
      ...(index > 0 && { within: `q${index - 1}` }),
    })),
  })
  expectLinear((length) => {
    const big = article(length / 2)
    return () => expect(Article.safeParse(big).success).toBe(true)
  })
})
