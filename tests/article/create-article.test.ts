import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Article, type ArticleInput, createArticle, type QuoteInput, textOf } from 'wirecopy/article'
import { anArticle, anyText } from './arbitraries.js'

const body = [
  'The harbour of Port Ellery reopened on Sunday.',
  '“We are ready,” Mara Lind said. “The ships can come.”',
  'She said the dredging had cost more than “anyone feared” but was done.',
  'The harbour master did not speak.',
]

/** One quotation of the body above, each range with what stands there. */
function said(quote: QuoteInput, more: Partial<ArticleInput> = {}) {
  const article = createArticle({ body, quotes: [quote], ...more })
  expect(Article.safeParse(article).error?.issues ?? []).toEqual([])
  const [made] = article.quotes
  if (made === undefined) throw new Error('no quote')
  return { article, made, printed: made.content.map((range) => textOf(article, range)) }
}

test('five lines', () => {
  const article = createArticle({
    headline: 'Harbour reopens',
    published: '2031-11-02T09:05:00Z',
    body: ['First paragraph.', '“We are ready,” Mara Lind said.'],
    quotes: [{ words: '“We are ready,”', speaker: 'Mara Lind', cue: 'said', source: 'Mara Lind' }],
  })
  expect(article).toEqual({
    schemaVersion: 1,
    headline: 'Harbour reopens',
    published: {
      local: '2031-11-02T09:05:00',
      offset: '+00:00',
      instant: '2031-11-02T09:05:00.000Z',
      precision: 'second',
    },
    people: [{ id: 'p1', name: 'Mara Lind' }],
    body: [
      { type: 'paragraph', text: 'First paragraph.' },
      { type: 'paragraph', text: '“We are ready,” Mara Lind said.' },
    ],
    quotes: [
      {
        id: 'q1',
        type: 'direct',
        text: 'We are ready,',
        content: [{ block: 1, start: 0, end: 15 }],
        cue: { block: 1, start: 26, end: 30 },
        source: { block: 1, start: 16, end: 25, kind: 'name' },
        speaker: { name: 'Mara Lind', kind: 'person', ref: 'p1' },
        certainty: 1,
      },
    ],
  })
  expect(Article.safeParse(article).success).toBe(true)
})

test('next to nothing is an article', () => {
  expect(createArticle({})).toEqual({ schemaVersion: 1, body: [], quotes: [] })
  expect(createArticle({ headline: 'Storm', summary: undefined } as never)).toEqual({
    schemaVersion: 1,
    headline: 'Storm',
    body: [],
    quotes: [],
  })
})

describe('words', () => {
  test('without the marks that stand around them', () => {
    const { made, printed } = said({ words: 'We are ready,' })
    expect(printed).toEqual(['“We are ready,”'])
    expect(made).toMatchObject({ type: 'direct', text: 'We are ready,' })
  })

  test('of a part of what stands in marks', () => {
    expect(said({ words: 'The ships' })).toMatchObject({ printed: ['The ships'], made: { type: 'direct' } })
  })

  test('interrupted', () => {
    const { made, printed } = said({ words: ['“We are ready,”', '“The ships can come.”'] })
    expect(printed).toEqual(['“We are ready,”', '“The ships can come.”'])
    expect(made).toMatchObject({ type: 'direct', text: 'We are ready, The ships can come.' })
  })

  test('over paragraphs', () => {
    const { made } = said(
      { words: ['We are ready.', 'The ships can come.'] },
      { body: ['She said: “We are ready.', '“The ships can come.”'] },
    )
    expect(made).toMatchObject({
      type: 'direct',
      text: 'We are ready.\nThe ships can come.',
      content: [
        { block: 0, start: 10, end: 24 },
        { block: 1, start: 0, end: 21 },
      ],
    })
  })

  test('outside marks, and partly in them', () => {
    expect(said({ words: 'was done' }).made).toMatchObject({ type: 'indirect', text: 'was done' })
    expect(said({ words: 'the dredging had cost more than “anyone feared” but was done' }).made).toMatchObject({
      type: 'mixed',
      text: 'the dredging had cost more than “anyone feared” but was done',
    })
    expect(said({ words: ['the dredging', '“anyone feared”'] }).made.type).toBe('mixed')
  })

  test('the type that is given stays', () => {
    expect(said({ words: '“anyone feared”', type: 'mixed' }).made.type).toBe('mixed')
  })

  test('of the headline or the summary, where the body has none', () => {
    const headline = 'Lind: ‘We are ready’'
    expect(said({ words: 'We are ready' }, { headline }).made.content[0]?.block).toBe(1)
    expect(said({ words: '‘We are ready’' }, { headline }).made).toMatchObject({
      type: 'direct',
      text: 'We are ready',
      content: [{ block: 'headline', start: 6, end: 20 }],
    })
    expect(said({ words: 'all clear' }, { summary: 'It is all clear.' }).made.content[0]?.block).toBe('summary')
  })

  test('that stand in several blocks, with the block', () => {
    expect(said({ words: 'harbour', block: 3 }).made.content).toEqual([{ block: 3, start: 4, end: 11 }])
  })

  test('as whole words before parts of words', () => {
    expect(said({ words: 'no' }, { body: ['He knows: no.'] }).made.content).toEqual([{ block: 0, start: 10, end: 12 }])
    expect(said({ words: '我们' }, { body: ['他说我们准备好了'] }).made.content).toEqual([
      { block: 0, start: 2, end: 4 },
    ])
  })

  test.each([
    ['nowhere', { words: 'All clear' }, 'The words of quotes[0] "All clear" do not stand in the article'],
    ['elsewhere', { words: 'ready', block: 0 }, 'The words of quotes[0] "ready" do not stand in body[0]'],
    [
      'in two blocks',
      { words: 'harbour' },
      'The words of quotes[0] "harbour" stand 2 times in body[0], body[3]: say which block',
    ],
    ['twice', { words: 'e', block: 3 }, 'The words of quotes[0] "e" stand 3 times in body[3]: give more of the words'],
    [
      'in another order',
      { words: ['“The ships can come.”', '“We are ready,”'] },
      'The words of quotes[0] "“We are ready,”" do not stand in the article after the words before them',
    ],
  ])('not %s', (_, quote, message) => {
    expect(() => createArticle({ body, quotes: [quote] })).toThrow(new RangeError(message))
  })
})

describe('cue and source', () => {
  test('nearest to the quotation, outside it', () => {
    const text = 'Lind said it. “I said so,” Lind said. Others said no; Lind did not.'
    const { article, made } = said({ words: 'I said so,', cue: 'said', source: 'Lind' }, { body: [text] })
    expect([made.cue, made.source]).toEqual([
      { block: 0, start: 32, end: 36 },
      { block: 0, start: 27, end: 31, kind: 'name' },
    ])
    expect(textOf(article, made.cue!)).toBe('said')
  })

  test('in the paragraph before', () => {
    const { made } = said(
      { words: 'We are ready.', cue: 'said', source: 'She' },
      { body: ['She said:', '“We are ready.”'] },
    )
    expect([made.cue, made.source]).toEqual([
      { block: 0, start: 4, end: 8 },
      { block: 0, start: 0, end: 3, kind: 'pronoun' },
    ])
  })

  test.each([
    ['Mara Lind', 'name'],
    ['Mayor Lind', 'name'],
    ['the mayor of Port Ellery', 'name'],
    ['The harbour master', 'description'],
    ['officials', 'description'],
    ['she', 'pronoun'],
    ['They', 'pronoun'],
    ['who', 'relative'],
  ])('%s is a %s', (source, kind) => {
    const { made } = said({ words: 'We go', source }, { body: [`“We go,” said ${source}.`] })
    expect(made.source?.kind).toBe(kind)
  })

  test('the kind that is given stays', () => {
    const source = { words: 'the mayor of Port Ellery', kind: 'description' } as const
    expect(said({ words: 'We go', source }, { body: [`“We go,” said ${source.words}.`] }).made.source?.kind).toBe(
      'description',
    )
  })

  test('not far away', () => {
    expect(() => createArticle({ body, quotes: [{ words: 'was done', cue: 'reopened' }] })).toThrow(
      new RangeError('The cue of quotes[0] "reopened" does not stand beside the quotation'),
    )
    expect(() => createArticle({ body, quotes: [{ words: 'was done', source: '' }] })).toThrow(TypeError)
  })
})

describe('speakers', () => {
  const two = (first: QuoteInput['speaker'], second: QuoteInput['speaker'], more: Partial<ArticleInput> = {}) =>
    createArticle({
      body,
      quotes: [
        { words: 'We are ready,', ...(first && { speaker: first }) },
        { words: 'The ships can come.', ...(second && { speaker: second }) },
      ],
      ...more,
    })

  test('one person is listed once', () => {
    const article = two('Mara Lind', { name: 'Mara Lind', kind: 'person' })
    expect(article.people).toEqual([{ id: 'p1', name: 'Mara Lind' }])
    expect(article.quotes.map(({ speaker }) => speaker?.ref)).toEqual(['p1', 'p1'])
  })

  test('organizations, and those who are not listed', () => {
    const article = two({ name: 'Port Ellery Authority', kind: 'organization' }, { name: 'officials', kind: 'unnamed' })
    expect(article.people).toBeUndefined()
    expect(article.organizations).toEqual([{ id: 'o1', name: 'Port Ellery Authority' }])
    expect(article.quotes.map(({ speaker }) => speaker)).toEqual([
      { name: 'Port Ellery Authority', kind: 'organization', ref: 'o1' },
      { name: 'officials', kind: 'unnamed' },
    ])
  })

  test('those the article lists are found by any of their names, and keep their ids', () => {
    const people = [{ id: 'lind', name: 'Mara Lind', names: ['Mara Lind', 'Lind'] }]
    const organizations = [{ id: 'p1', name: 'Port Ellery Authority' }]
    const article = two('Lind', 'Port Ellery Authority', { people, organizations })
    expect(article.people).toEqual(people)
    expect(article.quotes.map(({ speaker }) => speaker)).toEqual([
      { name: 'Mara Lind', kind: 'person', ref: 'lind' },
      { name: 'Port Ellery Authority', kind: 'organization', ref: 'p1' },
    ])
    const more = two('Tom Okafor', { name: 'Lind', ref: 'lind' }, { people, organizations })
    expect(more.people).toEqual([...people, { id: 'p2', name: 'Tom Okafor' }])
    expect(more.quotes[1]?.speaker).toEqual({ name: 'Lind', kind: 'person', ref: 'lind' })
    expect(people).toHaveLength(1)
    expect(Article.safeParse(more).success).toBe(true)
  })

  test('ids that are given are not handed out again', () => {
    const article = createArticle({
      body,
      quotes: [{ words: 'We are ready,' }, { words: 'anyone feared', id: 'q1' }, { words: 'The ships can come.' }],
      places: [{ id: 'p1', name: 'Port Ellery' }],
    })
    expect(article.quotes.map(({ id }) => id)).toEqual(['q2', 'q1', 'q3'])
  })

  test.each<[string, () => unknown, string]>([
    [
      'a reference to nobody',
      () => two({ name: 'X', ref: 'p9' }, undefined),
      'The speaker of quotes[0] refers to "p9", which no person or organization has',
    ],
    [
      'a reference to another kind',
      () => two({ name: 'X', kind: 'person', ref: 'o1' }, undefined, { organizations: [{ id: 'o1', name: 'X' }] }),
      'The speaker of quotes[0] is of kind "person" and refers to "o1", which is an organization',
    ],
    [
      'an id given twice',
      () => two(undefined, undefined, { people: [{ id: 'a', name: 'X' }], places: [{ id: 'a', name: 'Y' }] }),
      'The id "a" is given to two things',
    ],
  ])('not %s', (_, make, message) => expect(make).toThrow(new RangeError(message)))
})

describe('times', () => {
  const at = (published: string) => createArticle({ published }).published

  test.each([
    [
      '2031-11-02T11:05+02:00',
      { local: '2031-11-02T11:05', offset: '+02:00', instant: '2031-11-02T09:05:00.000Z', precision: 'minute' },
    ],
    [
      '2031-11-02T09Z',
      { local: '2031-11-02T09', offset: '+00:00', instant: '2031-11-02T09:00:00.000Z', precision: 'hour' },
    ],
    [
      '2031-11-02T09:05:00.123456-03:30',
      {
        local: '2031-11-02T09:05:00.123456',
        offset: '-03:30',
        instant: '2031-11-02T12:35:00.123Z',
        precision: 'second',
      },
    ],
    ['2031-11-02T09:05', { local: '2031-11-02T09:05', precision: 'minute' }],
    ['2031-11-02', { local: '2031-11-02', precision: 'day' }],
    ['2031-11', { local: '2031-11', precision: 'month' }],
    ['2031', { local: '2031', precision: 'year' }],
    [
      '0050-01-01T00:00Z',
      { local: '0050-01-01T00:00', offset: '+00:00', instant: '0050-01-01T00:00:00.000Z', precision: 'minute' },
    ],
  ])('%s', (text, time) => {
    expect(at(text)).toEqual(time)
    expect(Article.safeParse(createArticle({ published: text })).success).toBe(true)
  })

  test.each([
    ['yesterday', 'published is "yesterday", not ISO 8601 such as "2031-11-02T09:05:00Z"'],
    ['2031-11-02Z', 'published is "2031-11-02Z", not ISO 8601 such as "2031-11-02T09:05:00Z"'],
    ['2031-02-29', 'published is "2031-02-29", a time that does not exist'],
    ['9999-12-31T23:00-05:00', 'published is "9999-12-31T23:00-05:00", outside the years 0000 to 9999'],
    ['0000-01-01T00:00+05:00', 'published is "0000-01-01T00:00+05:00", outside the years 0000 to 9999'],
  ])('not %s', (text, message) => expect(() => at(text)).toThrow(new RangeError(message)))

  test('every field for times, and timestamps as they are', () => {
    const expires = { text: 'soon', precision: 'day' } as const
    const article = createArticle({ firstCreated: '2031', versionCreated: '2032', embargoedUntil: '2033', expires })
    expect(article).toMatchObject({
      firstCreated: { local: '2031' },
      versionCreated: { local: '2032' },
      embargoedUntil: { local: '2033' },
      expires,
    })
  })
})

test.each<[string, unknown, string]>([
  ['no object', 'text', 'The article is "text", not an object'],
  ['an unknown key', { headlin: 'x' }, 'The article has an unknown key "headlin"; did you mean "headline"?'],
  [
    'an unknown key of a quotation',
    { quotes: [{ word: 'x' }] },
    'quotes[0] has an unknown key "word"; did you mean "words"?',
  ],
  [
    'an unknown key of a speaker',
    { body, quotes: [{ words: 'We are ready,', speaker: { nam: 'x' } }] },
    'The speaker of quotes[0] has an unknown key "nam"; did you mean "name"?',
  ],
  [
    'a speaker without a name',
    { body, quotes: [{ words: 'We are ready,', speaker: '' }] },
    'The speaker of quotes[0] has no name',
  ],
  ['a body that is no list', { body: 'text' }, 'body is "text", not a list'],
  ['a block that is none', { body: [1] }, 'body[0] is 1, not a string or a block'],
  ['a quotation that is none', { quotes: ['x'] }, 'quotes[0] is "x", not an object'],
  ['no words', { quotes: [{ words: '' }] }, 'The words of quotes[0] are empty'],
  ['no list of words', { quotes: [{ words: [] }] }, 'The words of quotes[0] are empty'],
  ['words left out', { quotes: [{ speaker: 'x' }] }, 'The words of quotes[0] are undefined'],
])('a slip: %s', (_, input, message) => {
  expect(() => createArticle(input as ArticleInput)).toThrow(new TypeError(message))
})

test('a whole article passes through', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(anArticle({ text: anyText() }), (article) => {
      expect(createArticle(article)).toEqual(article)
    }),
  )
})

test('what is made of valid parts is valid', { timeout: 60_000 }, () => {
  const quoteOf = fc.record(
    { from: fc.nat(), to: fc.nat(), speaker: fc.constantFrom('Mara Lind', 'Tom Okafor'), block: fc.nat() },
    { requiredKeys: ['from', 'to', 'block'] },
  )
  fc.assert(
    fc.property(anArticle({ text: anyText() }), fc.array(quoteOf, { maxLength: 4 }), (article, picks) => {
      const texts = article.body.flatMap((block, at) =>
        'text' in block && block.text !== '' ? [{ text: block.text, at }] : [],
      )
      const quotes = picks.flatMap(({ from, to, block, ...rest }) => {
        const { text, at } = texts[block % texts.length] ?? {}
        if (text === undefined || at === undefined) return []
        const start = from % text.length
        const words = text.slice(start, start + 1 + (to % (text.length - start)))
        return [{ words, block: at, ...rest }]
      })
      let made: Article
      try {
        made = createArticle({ ...article, quotes: [...article.quotes, ...quotes] })
      } catch (error) {
        // words that stand in a block more than once
        if (error instanceof RangeError && /stand \d+ times/.test(error.message)) return
        throw error
      }
      expect(Article.safeParse(made).error?.issues ?? []).toEqual([])
    }),
  )
})
