import { describe, expect, test } from 'vitest'
import { annotateArticle, type ChunkOptions, chunkArticle, createArticle, parseArticle, textOf } from 'wirecopy'
import type { Article } from 'wirecopy/article'

const texts = (source: Article | string, options: ChunkOptions) => chunkArticle(source, options).map(({ text }) => text)

/** Words of five letters, so that lengths are easy to see. */
const filler = (sentences: number) => Array.from({ length: sentences }, () => 'Ships came again today.').join(' ')

describe('quotations', () => {
  const story = `The harbour of Port Ellery reopened on Sunday.

“We are ready,” Mara Lind said. “The ships can come.” Nobody was hurt.`

  test('stay with their cue and source, also where they are interrupted', () => {
    const [, second] = chunkArticle(story, { maxChars: 60 })
    expect(second?.text).toBe('“We are ready,” Mara Lind said. “The ships can come.”')
    expect(second?.quotes).toEqual(['q1'])
    expect(second?.speakers).toMatchObject([{ name: 'Mara Lind', kind: 'person' }])
    expect(second).not.toHaveProperty('cutQuotes')
  })

  test('stay whole over paragraphs', () => {
    const copy = `${filler(2)}\n\n“We are ready,” Mara Lind said. “The ships can come.\n\n“The gate is open.”\n\n${filler(2)}`
    const found = chunkArticle(copy, { maxChars: 90 })
    expect(found.map(({ text }) => text)).toContain(
      '“We are ready,” Mara Lind said. “The ships can come.\n\n“The gate is open.”',
    )
    expect(found.flatMap(({ cutQuotes = [] }) => cutQuotes)).toEqual([])
  })

  test('words of a speaker who was named before stay with those, where there is room', () => {
    const body = [filler(2), '“We are ready,” Mara Lind said.', '“The ships can come.”', filler(2)]
    expect(texts(annotateArticle(createArticle({ body })).article, { maxChars: 60 })).toContain(
      '“We are ready,” Mara Lind said.\n\n“The ships can come.”',
    )
  })

  test('too large for a piece, they are cut at the ends of sentences and say so', () => {
    const copy = '“We are ready,” Mara Lind said. “The ships can come. The gate is open. The fog is gone.”'
    const found = chunkArticle(copy, { maxChars: 50 })
    expect(found.map(({ text }) => text)).toEqual([
      '“We are ready,” Mara Lind said.',
      '“The ships can come.',
      'The gate is open. The fog is gone.”',
    ])
    expect(found.map(({ quotes, cutQuotes }) => [quotes, cutQuotes])).toEqual([
      [[], ['q1']],
      [[], ['q1']],
      [[], ['q1']],
    ])
    expect(found.every(({ endsWithin }) => endsWithin === undefined)).toBe(true)
  })

  test('a piece in which only the cue or the source stands is not one of the quotation', () => {
    const body = ['“We are ready.”', filler(3), 'Mara Lind said so.']
    const [quote] = createArticle({ body, quotes: [{ words: '“We are ready.”' }] }).quotes
    const source = { block: 2, start: 0, end: 9, kind: 'name' as const }
    const article = { ...createArticle({ body }), quotes: quote === undefined ? [] : [{ ...quote, source }] }
    const found = chunkArticle(article, { maxChars: 40 })
    expect(found[0]?.cutQuotes).toEqual(['q1'])
    expect(found.at(-1)?.text).toBe('Mara Lind said so.')
    expect(found.at(-1)).not.toHaveProperty('cutQuotes')
  })

  test('those of the headline are in no piece', () => {
    const { article } = parseArticle('“We are ready,” Lind says\n\nPORT ELLERY, Nov 2 (XA) — The harbour reopened.\n')
    expect(chunkArticle(article, { maxChars: 100 }).map(({ quotes }) => quotes)).toEqual([[]])
  })
})

describe('cuts', () => {
  test('fall between blocks rather than between sentences', () => {
    // a sentence ends where both would be of one size
    const body = [filler(2), filler(4)]
    expect(texts(createArticle({ body }), { maxChars: 100 })).toEqual(body)
  })

  test('fall before a heading, never behind it', () => {
    const body = [filler(2), { type: 'heading' as const, text: 'The storm' }, filler(1), filler(2)]
    expect(texts(createArticle({ body }), { maxChars: 90 })).toEqual([
      filler(2),
      `The storm\n\n${filler(1)}\n\n${filler(2)}`,
    ])
  })

  test('do not fall behind a colon where there is another place', () => {
    const body = [filler(1), 'They want:', { type: 'listItem' as const, text: 'a pier.' }, filler(1)]
    expect(texts(createArticle({ body }), { maxChars: 40 })).toEqual([filler(1), 'They want:\n\na pier.', filler(1)])
  })

  test('fall between words only in a sentence that is larger than a piece', () => {
    const found = chunkArticle(`Yes. The ${'harbour '.repeat(10)}gate. No.`, { maxChars: 40 })
    expect(found.map(({ text }) => text.length)).toEqual([4, 27, 31, 33])
    expect(found.map(({ endsWithin }) => endsWithin)).toEqual([undefined, 'sentence', 'sentence', undefined])
  })

  test('fall inside a word only where it is larger than a piece, and inside no surrogate pair', () => {
    const found = chunkArticle(`a${'😀'.repeat(9)}`, { maxChars: 4 })
    expect(found.map(({ text }) => text).join('')).toBe(`a${'😀'.repeat(9)}`)
    for (const { text, endsWithin, index, total } of found) {
      expect(text).not.toMatch(/^[\udc00-\udfff]|[\ud800-\udbff]$/)
      expect(text.length).toBeLessThanOrEqual(4)
      expect(endsWithin).toBe(index === total - 1 ? undefined : 'word')
    }
  })

  test('take no accent from its letter, and no sign from what it is joined to', () => {
    const cut = (word: string, maxChars: number) => texts(createArticle({ body: [word] }), { maxChars })
    const wave = '👋\u{1f3fd}'
    const family = '👩\u200d👧'
    expect(cut('e\u0301'.repeat(5), 5)).toEqual(['e\u0301'.repeat(2), 'e\u0301', 'e\u0301'.repeat(2)])
    expect(cut('कि'.repeat(4), 3)).toEqual(['कि', 'कि', 'कि', 'कि'])
    expect(cut(wave.repeat(3), 5)).toEqual([wave, wave, wave])
    expect(cut(family.repeat(3), 7)).toEqual([family, family, family])
    // a character that is larger than a piece
    const heaped = `e${'\u0301'.repeat(90)}`
    expect(cut(heaped, 40).every(({ length }) => length <= 40)).toBe(true)
    expect(cut(heaped, 40).join('')).toBe(heaped)
    expect(cut(family, 3)).toHaveLength(2)
  })

  test('leave no scrap at the end', () => {
    const sizes = texts(createArticle({ body: [filler(10)] }), { maxChars: 8 * 24 }).map((text) => text.length)
    expect(sizes).toEqual([5 * 24 - 1, 5 * 24 - 1])
  })

  test('a character that is too large by itself is told', () => {
    expect(chunkArticle('😀', { maxChars: 1 })).toMatchObject([{ text: '😀', oversize: true }])
  })
})

describe('what pieces are made of', () => {
  test('an article that is small enough is one', () => {
    const article = createArticle({ body: [filler(1), filler(2)] })
    expect(chunkArticle(article, { maxChars: 1000 })).toEqual([
      {
        index: 0,
        total: 1,
        text: `${filler(1)}\n\n${filler(2)}`,
        ranges: [
          { block: 0, start: 0, end: 23 },
          { block: 1, start: 0, end: 47 },
        ],
        quotes: [],
      },
    ])
  })

  test('a body without text has none', () => {
    expect(chunkArticle('', { maxChars: 10 })).toEqual([])
    const rule = createArticle({
      headline: 'Harbour reopens',
      body: [{ type: 'rule' }, { type: 'paragraph', text: ' ' }],
    })
    expect(chunkArticle(rule, { maxChars: 10 })).toEqual([])
  })

  test('rows of a table are lines, and its caption stays on top', () => {
    const rows = [
      [{ text: 'Ship', header: true }, { text: 'Berth' }],
      [{ text: 'Alma\nII' }, { text: '' }],
      [{ text: '' }],
    ]
    const body = [filler(1), { type: 'table' as const, caption: 'In port', rows }, filler(1)]
    const found = chunkArticle(createArticle({ body }), { maxChars: 35 })
    expect(found.map(({ text }) => text)).toEqual([filler(1), 'In port\nShip | Berth\nAlma II |', filler(1)])
    expect(found[1]).toMatchObject({ ranges: [], tables: [{ block: 1, start: 0, end: 2 }] })
    const small = chunkArticle(createArticle({ body: body.slice(1, 2) }), { maxChars: 25 })
    expect(small.map(({ tables }) => tables)).toEqual([
      [{ block: 0, start: 0, end: 1 }],
      [{ block: 0, start: 1, end: 2 }],
    ])
  })

  test('preformatted lines keep the spaces before them', () => {
    const body = [{ type: 'preformatted' as const, text: '  Port 3\n   Bay 1\n\n  End 2' }]
    expect(texts(createArticle({ body }), { maxChars: 20 })).toEqual(['  Port 3\n   Bay 1', '  End 2'])
  })

  test('each says who is named in it', () => {
    const found = chunkArticle(`Mayor Mara Lind spoke.\n\n${filler(1)}`, { maxChars: 25 })
    expect(found.map(({ names }) => names)).toEqual([['p1'], undefined])
  })
})

describe('places', () => {
  const copy = 'Mayor Mara Lind\nopened the\n  harbour. Ships came\nagain.\n\nNobody was hurt.\n'

  test('lie in the text that was given, white space aside', () => {
    for (const maxChars of [10, 25, 40, 1000]) {
      for (const { text, ranges } of chunkArticle(copy, { maxChars })) {
        const printed = ranges.map(({ position }) => copy.slice(position?.start, position?.end).replace(/\s+/g, ' '))
        expect(printed.join('\n\n')).toBe(text)
      }
    }
  })

  test('of an article are those of its blocks, and of parts of blocks that stand in the copy as they are', () => {
    const wrapped = createArticle({ body: [{ type: 'paragraph', text: filler(2), position: { start: 7, end: 55 } }] })
    const places = (article: Article, maxChars: number) =>
      chunkArticle(article, { maxChars }).flatMap(({ ranges }) => ranges.map(({ position }) => position))
    expect(places(wrapped, 50)).toEqual([{ start: 7, end: 55 }])
    expect(places(wrapped, 30)).toEqual([undefined, undefined])
    const same = createArticle({ body: [{ type: 'paragraph', text: filler(2), position: { start: 7, end: 54 } }] })
    expect(chunkArticle(same, { maxChars: 30 }).flatMap(({ ranges }) => ranges)).toEqual([
      { block: 0, start: 0, end: 23, position: { start: 7, end: 30 } },
      { block: 0, start: 24, end: 47, position: { start: 31, end: 54 } },
    ])
  })
})

describe('overlap', () => {
  test('is whole sentences of the piece before, and counts', () => {
    const found = chunkArticle(createArticle({ body: [filler(6)] }), { maxChars: 72, overlap: 30 })
    expect(found.map(({ text }) => text)).toEqual([filler(3), filler(3), filler(2)])
    expect(found.map(({ overlap }) => overlap)).toEqual([undefined, 24, 24])
    expect(found.map(({ ranges }) => ranges[0]?.start)).toEqual([0, 48, 96])
  })

  test('is nothing where a sentence is too large, or a quotation would be cut', () => {
    const few = chunkArticle(createArticle({ body: [filler(6)] }), { maxChars: 72, overlap: 20 })
    expect(few.some(({ overlap }) => overlap !== undefined)).toBe(false)
    const copy = `“We are ready. We go,” Lind said.\n\n${filler(1)}`
    expect(chunkArticle(copy, { maxChars: 40, overlap: 20 }).map(({ overlap }) => overlap)).toEqual([
      undefined,
      undefined,
    ])
  })

  test('makes way for a quotation that needs the room', () => {
    const copy = `${filler(1)}\n\n“We are ready,” Mara Lind said. “The ships can come.”\n\n${filler(1)}`
    const found = chunkArticle(copy, { maxChars: 60, overlap: 25 })
    expect(found.flatMap(({ quotes }) => quotes)).toEqual(['q1'])
    expect(found.map(({ overlap }) => overlap)).toEqual([undefined, undefined, undefined])
  })
})

describe('context', () => {
  test('is what stands over the piece', () => {
    const article = createArticle({
      headline: 'Harbour reopens',
      summary: 'After a storm.',
      bylines: [{ text: 'By Mara Lind' }],
      dateline: { text: 'PORT ELLERY, Nov 2 (XA) —', certainty: 1 },
      published: '2031-11-02T09:05:00Z',
      body: [
        filler(1),
        { type: 'heading', level: 2, text: 'The storm' },
        filler(1),
        { type: 'heading', level: 3, text: 'The pier' },
        filler(2),
        { type: 'heading', level: 2, text: 'The ships' },
        filler(1),
      ],
    })
    const found = chunkArticle(article, { maxChars: 40 })
    const shared = {
      headline: 'Harbour reopens',
      summary: 'After a storm.',
      byline: 'By Mara Lind',
      dateline: 'PORT ELLERY, Nov 2 (XA) —',
      published: '2031-11-02T09:05:00.000Z',
    }
    expect(found[0]?.context).toEqual(shared)
    expect(found.map(({ context }) => context?.headings)).toEqual([
      undefined,
      undefined,
      ['The storm'],
      ['The storm', 'The pier'],
      undefined,
    ])
  })

  test('is left out where nothing is known', () => {
    expect(chunkArticle(filler(1), { maxChars: 40 })[0]).not.toHaveProperty('context')
  })
})

test('pieces are plain data, and nothing in them is shared with the article', () => {
  const article = parseArticle('Harbour reopens\n\nPORT ELLERY, Nov 2 (XA) — “We are ready,” Mara Lind said.\n').article
  const before = structuredClone(article)
  const [chunk] = chunkArticle(article, { maxChars: 100 })
  expect(JSON.parse(JSON.stringify(chunk))).toEqual(chunk)
  for (const range of chunk?.ranges ?? []) {
    expect(chunk?.text).toBe(textOf(article, range))
    if (range.position) range.position.start = 99
  }
  for (const speaker of chunk?.speakers ?? []) speaker.name = 'Nobody'
  expect(article).toEqual(before)
})
