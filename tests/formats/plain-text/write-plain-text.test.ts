import { describe, expect, test } from 'vitest'
import { createArticle } from 'wirecopy'
import type { Article } from 'wirecopy/article'
import { type HouseName, writePlainText } from 'wirecopy/plain-text'
import { readWire } from 'wirecopy/wire'

const article = createArticle({
  headline: 'Ostrevik closes its new sea gate',
  slugline: 'SEA-GATE/OSTREVIK',
  edNotes: [{ text: '(Adds quotes)' }],
  bylines: [{ text: 'By Ida Norrby' }],
  published: {
    local: '2031-04-15T19:28',
    offset: '+03:00',
    timeZone: 'Europe/Kyiv',
    precision: 'minute',
    instant: '2031-04-15T16:28:00.000Z',
  },
  dateline: {
    text: 'Ostrevik, Norland, April 15 (Example News) -',
    certainty: 1,
    places: [{ name: 'Ostrevik', region: 'Norland' }],
    date: { text: 'April 15', local: '2031-04-15', precision: 'day' },
    agencies: ['Example News'],
    separator: '-',
  },
  furniture: [{ role: 'credit', text: '(Reporting by Ida Norrby; Editing by Tom Okafor)' }],
  body: [
    'The city closed its sea gate on Tuesday, for the first time since it was built.',
    '“Nobody cheered,” said Maren Tolvik, the chief engineer.',
  ],
})

const write = (style?: HouseName, columns?: number, given: Article = article) =>
  writePlainText(given, { ...(style && { style }), ...(columns && { columns }) }).output

describe('a style', () => {
  test('of none keeps the dateline as it was printed', () => {
    expect(write()).toMatchInlineSnapshot(`
      "SEA-GATE/OSTREVIK

      Ostrevik closes its new sea gate

      (Adds quotes)

      By Ida Norrby

      Published: 2031-04-15T19:28+03:00[Europe/Kyiv]

      Ostrevik, Norland, April 15 (Example News) - The city closed its sea gate on Tuesday, for the first time since it was built.

      “Nobody cheered,” said Maren Tolvik, the chief engineer.

      (Reporting by Ida Norrby; Editing by Tom Okafor)
      "
    `)
  })

  test('of AP', () =>
    expect(write('ap')).toMatchInlineSnapshot(`
      "SEA-GATE/OSTREVIK

      Ostrevik closes its new sea gate

      (Adds quotes)

      By Ida Norrby

      Published: 7:28 p.m. GMT+3, April 15, 2031

      OSTREVIK, Norland (Example News) — The city closed its sea gate on Tuesday, for the first time since it was built.

      “Nobody cheered,” said Maren Tolvik, the chief engineer.

      (Reporting by Ida Norrby; Editing by Tom Okafor)
      "
    `))

  test('of Reuters', () =>
    expect(write('reuters')).toMatchInlineSnapshot(`
      "SEA-GATE/OSTREVIK

      Ostrevik closes its new sea gate

      (Adds quotes)

      By Ida Norrby

      Published: April 15, 2031 7:28 PM GMT+3

      OSTREVIK, Norland, April 15 (Example News) - The city closed its sea gate on Tuesday, for the first time since it was built.

      “Nobody cheered,” said Maren Tolvik, the chief engineer.

      (Reporting by Ida Norrby; Editing by Tom Okafor)
      "
    `))

  test('of Interfax-Ukraine', () =>
    expect(write('interfax-ukraine')).toMatchInlineSnapshot(`
      "19:28 15.04.2031 GMT+3

      Ostrevik closes its new sea gate

      (Adds quotes)

      By Ida Norrby

      OSTREVIK, Norland. April 15 (Example News) – The city closed its sea gate on Tuesday, for the first time since it was built.

      “Nobody cheered,” said Maren Tolvik, the chief engineer.

      (Reporting by Ida Norrby; Editing by Tom Okafor)
      "
    `))

  test('of press releases', () =>
    expect(write('press-release')).toMatchInlineSnapshot(`
      "FOR IMMEDIATE RELEASE

      Ostrevik closes its new sea gate

      (Adds quotes)

      By Ida Norrby

      Published: April 15, 2031 7:28 PM GMT+3

      OSTREVIK, Norland, April 15, 2031 (Example News) -- The city closed its sea gate on Tuesday, for the first time since it was built.

      “Nobody cheered,” said Maren Tolvik, the chief engineer.

      ###

      (Reporting by Ida Norrby; Editing by Tom Okafor)
      "
    `))

  test('has lines of so many columns', () => {
    const output = write('ap', 40)
    expect(Math.max(...output.split('\n').map(({ length }) => length))).toBeLessThanOrEqual(48)
    expect(readWire(output).article.body.map((block) => ('text' in block ? block.text : ''))).toEqual(
      article.body.map((block) => ('text' in block ? block.text : '')),
    )
  })
})

describe('a dateline', () => {
  const opening = (
    dateline: Partial<NonNullable<Article['dateline']>>,
    style: HouseName,
    more: Partial<Article> = {},
  ) => {
    const given = { ...article, ...more, dateline: { text: '', certainty: 1, ...dateline } } as Article
    return write(style, undefined, given)
      .split('\n\n')
      .find((line) => line.includes('The city closed'))
      ?.split(' The city')[0]
  }
  const [kyiv, odesa] = [{ name: 'Kyiv' }, { name: 'Odesa', country: 'Ukraine' }]

  test.each<[string, Partial<NonNullable<Article['dateline']>>, HouseName, string]>([
    [
      'two places',
      { text: 'Kyiv/Odesa, Ukraine (EX) -', places: [kyiv, odesa], agencies: ['EX'], separator: '-' },
      'ap',
      'KYIV/ODESA, Ukraine (EX) —',
    ],
    [
      'no agency',
      { text: 'KYIV, Nov 3 -', places: [kyiv], date: { text: 'Nov 3', precision: 'day' }, separator: '-' },
      'interfax-ukraine',
      'KYIV. November 3 –',
    ],
    [
      'no date, which is that of publication then',
      { text: 'KYIV (EX) —', places: [kyiv], agencies: ['EX'], separator: '—' },
      'reuters',
      'KYIV, April 15 (EX) -',
    ],
    [
      'more words than its parts',
      { text: 'KYIV, Special to EX —', places: [kyiv], separator: '—' },
      'reuters',
      'KYIV, Special to EX —',
    ],
    ['no place', { text: 'Example News', agencies: ['Example News'] }, 'ap', 'Example News —'],
  ])('may have %s', (_, dateline, style, expected) => expect(opening(dateline, style)).toBe(expected))

  test.each<[string, HouseName, string]>([
    ['CLARK, N.J., June 2 (EX) -', 'interfax-ukraine', 'CLARK, N.J. June 2 (EX) –'],
    ['CLARK, N.J., Sept. 9 (EX) -', 'press-release', 'CLARK, N.J., September 9, 2030 (EX) --'],
    ['CLARK, N.J., 9 September (EX) -', 'reuters', 'CLARK, N.J., Sept 9 (EX) -'],
  ])('%s may be printed without a year: %s', (text, style, expected) => {
    const [, , date = '', agency = ''] = /^(.*), (\w+\.? \w+) \((\w+)\)/.exec(text) ?? []
    const places = [{ name: 'Clark', region: 'N.J.' }]
    expect(
      opening({ text, places, date: { text: date, precision: 'day' }, agencies: [agency], separator: '-' }, style),
    ).toBe(expected)
  })

  test('that no reader knows without its date keeps it', () => {
    const dateline = {
      text: 'Ostrevik, April 15 (EX) -',
      certainty: 1,
      places: [{ name: 'Ostrevik' }],
      agencies: ['EX'],
      separator: '-',
      date: { text: 'April 15', precision: 'day' as const },
    }
    const bare = { headline: 'Gate closes', body: article.body, quotes: [], schemaVersion: 1 as const, dateline }
    const output = write('ap', undefined, bare)
    expect(output).toContain('OSTREVIK, April 15 (EX) — The city')
    expect(readWire(output).article.dateline).toMatchObject({ places: [{ name: 'Ostrevik' }], agencies: ['EX'] })
  })

  test('of copy in another language, or that seems to be, stays as it was printed', () => {
    const dateline = {
      text: 'Kyiv, 15. April (EX) -',
      places: [kyiv],
      agencies: ['EX'],
      separator: '-',
      date: { text: '15. April', precision: 'day' as const },
    }
    expect(opening(dateline, 'reuters', { language: 'de' })).toBe('Kyiv, 15. April (EX) -')
    const french = { ...dateline, text: 'Kyiv, 15 avril (EX) -', date: { text: '15 avril', precision: 'day' as const } }
    expect(opening(french, 'reuters')).toBe('Kyiv, 15 avril (EX) -')
  })
})

describe('an article that may not be published yet, or no more', () => {
  const linesOf = (more: Partial<Article>, style?: HouseName) =>
    write(style, undefined, { ...article, ...more } as Article).split('\n\n')
  const embargoedUntil: NonNullable<Article['embargoedUntil']> = {
    ...{ local: '2031-04-16T00:01', offset: '+00:00', precision: 'minute', instant: '2031-04-16T00:01:00.000Z' },
  }

  describe.each([undefined, 'ap', 'reuters', 'interfax-ukraine', 'press-release'] as const)(
    'says so first: %s',
    (style) => {
      test('under embargo', () => {
        expect(linesOf({ embargoedUntil }, style)[0]).toMatch(/^EMBARGOED UNTIL .*(?:00:01|12:01|03:01)/)
        expect(linesOf({ embargoedUntil: { text: 'MIDNIGHT', precision: 'day' } }, style)[0]).toBe(
          'EMBARGOED UNTIL MIDNIGHT',
        )
        expect(linesOf({ embargoedUntil: { local: '2031', precision: 'year' } }, style)[0]).toBe('EMBARGOED')
        const furniture = [{ role: 'embargo' as const, text: 'STRICTLY EMBARGOED UNTIL PUBLICATION' }]
        expect(linesOf({ furniture }, style)[0]).toBe('STRICTLY EMBARGOED UNTIL PUBLICATION')
      })

      test('killed or withheld', () => {
        expect(linesOf({ status: 'canceled' }, style)[0]).toBe('MANDATORY KILL')
        expect(linesOf({ status: 'withheld' }, style)[0]).toBe('WITHHOLD')
        const lines = linesOf(
          { signals: [{ kind: 'kill', text: 'KILL' }], headline: 'Voters KILL plan for the gate' },
          style,
        )
        expect(lines[0]).toMatch(/^(?:MANDATORY )?KILL$/)
        expect(readWire(lines.join('\n\n')).article.status).toBe('canceled')
        const furniture = [{ role: 'other' as const, text: 'KILL: this story is withdrawn.' }]
        expect(linesOf({ signals: [{ kind: 'kill', text: 'KILL' }], furniture }, style)[0]).toMatch(
          /^(?:MANDATORY )?KILL$/,
        )
      })

      test('both', () => {
        const lines = linesOf({ status: 'canceled', embargoedUntil }, style)
        expect(lines[1]).toBe('MANDATORY KILL')
        const read = readWire(lines.join('\n\n')).article
        expect(read).toMatchObject({ status: 'canceled', embargoedUntil: { instant: embargoedUntil.instant } })
      })
    },
  )

  test('is not for release', () => {
    const furniture = [{ role: 'release' as const, text: 'For immediate release' }]
    for (const more of [{ embargoedUntil }, { status: 'canceled' as const }, { status: 'withheld' as const }])
      expect(write('press-release', undefined, { ...article, ...more, furniture })).not.toMatch(
        /for immediate release/i,
      )
  })
})

describe('a line that would be read as something else', () => {
  test('is left out and told', () => {
    const { output, issues } = writePlainText({ ...article, slugline: 'the gate', summary: 'No gate is open' })
    expect(output).not.toContain('the gate\n')
    expect(issues.map(({ code, path }) => `${code} ${path}`)).toContain('field-not-held slugline')
    expect(readWire(output).article).toMatchObject({
      headline: article.headline,
      body: [{ text: (article.body[0] as { text: string }).text }, {}],
    })
  })

  test('is left out also where there are more of them than are tried', () => {
    const headlines = Array.from({ length: 12 }, (_, at) => ({
      role: 'sub',
      text: `No gate ${at} is open and none will be`,
    }))
    const { output } = writePlainText(
      { ...article, headlines, summary: 'Nobody knows when the gate will open again' },
      { style: 'ap' },
    )
    const { body } = readWire(output, { positions: false }).article
    expect(body).toEqual(article.body)
  })

  test('is a note to editors where it says that it is', () => {
    const { output } = writePlainText({ ...article, edNotes: [{ text: 'Mind the spelling of Tolvik' }] })
    expect(output).toContain('\nEds: Mind the spelling of Tolvik\n')
  })
})

describe('other lines of the copy', () => {
  test('stand where they stood, and once', () => {
    const copy = [
      'Ostrevik closes its new sea gate',
      'By Ida Norrby',
      'PARIS (AP) — The city closed its sea gate on Tuesday, for the first time since it was built.',
      'The chief engineer said that nobody cheered when it was closed at last.',
      'This story has been updated to correct the spelling of a name.',
      'Ida Norrby reported from Ostrevik.',
      '-30-',
    ].join('\n\n')
    const { article: read } = readWire(copy, { positions: false })
    const { output, issues } = writePlainText(read)
    expect(output.match(/spelling of a name/g)).toHaveLength(1)
    expect(output.indexOf('spelling')).toBeGreaterThan(output.indexOf('nobody cheered'))
    expect(output.match(/-30-/g)).toHaveLength(1)
    expect(issues).toEqual([])
    expect(readWire(output, { positions: false }).article.body).toEqual(read.body)
  })
})

describe('blocks', () => {
  test('are lines of copy, and told where they come back as others', () => {
    const { output, issues } = writePlainText({
      ...article,
      associations: [{ id: 'm1', type: 'picture', caption: 'The gate on Tuesday.' }],
      body: [
        ...article.body,
        { type: 'heading', text: 'What comes next', level: 2 },
        { type: 'listItem', text: 'The pier', ordered: true },
        { type: 'listItem', text: 'The hall', ordered: true },
        { type: 'listItem', text: 'Its roof', level: 2 },
        {
          type: 'table',
          caption: 'Gates',
          rows: [
            [{ text: 'Ostrevik' }, { text: '2' }],
            [{ text: 'Kessel' }, { text: '1' }],
          ],
        },
        { type: 'media', ref: 'm1' },
        { type: 'embed', html: '<script>x</script>' },
        { type: 'rule' },
      ],
    } as Article)
    expect(output).toContain(
      'What comes next\n\n1. The pier\n\n2. The hall\n\n  • Its roof\n\nGates\nOstrevik\t2\nKessel\t1\n\nThe gate on Tuesday.\n\n___\n',
    )
    expect(output).not.toContain('script')
    expect(issues.map(({ path }) => path)).toContain('body[2].type')
  })
})

test('a paragraph that is read as something else once it is broken stays whole', () => {
  const last = 'The latest news and updates on the gate of Ostrevik are at https://example.org/gate'
  const given = createArticle({ ...article, body: [...article.body, last] } as Parameters<typeof createArticle>[0])
  const output = write(undefined, 60, given)
  expect(readWire(output, { positions: false }).article.body.at(-1)).toEqual({ type: 'paragraph', text: last })
})

test('a slip of the caller is refused', () => {
  expect(() => writePlainText(article, { style: 'afp' as 'ap' })).toThrow(RangeError)
  expect(() => writePlainText(article, { columns: 7 })).toThrow(
    'Option columns is 7, not a whole number from 20 to 1000',
  )
  expect(() => writePlainText(article, { columns: '72' as unknown as number })).toThrow(TypeError)
  expect(() => writePlainText(article, { wrap: 72 } as object)).toThrow(new TypeError('No such option: wrap'))
  expect(() => writePlainText({} as Article)).toThrow(TypeError)
})
