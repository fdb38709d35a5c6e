import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { annotateArticle, completeArticle, readWire } from 'wirecopy'
import { Article } from 'wirecopy/article'
import { anyArticle } from '../formats/generate-article.js'
import { runs } from '../runs.js'
import { text } from './readings.js'

const paragraphs = text.split('\n\n')
const [first = '', second = ''] = paragraphs

function made(body: string[], fields: Partial<Article> = {}): Article {
  return { schemaVersion: 1, ...fields, body: body.map((line) => ({ type: 'paragraph', text: line })), quotes: [] }
}

const texts = ({ body }: Article) => body.map((block) => ('text' in block ? block.text : block.type))

describe('people of a byline', () => {
  test.each([
    ['By Ana Ruiz and Tom Okafor', ['Ana Ruiz', 'Tom Okafor']],
    ['Ana Ruiz', ['Ana Ruiz']],
    ["Ana Ruiz and Tom d'Emar", ['Ana Ruiz', "Tom d'Emar"]],
    ['Dr. Ana Ruiz, Example News', ['Ana Ruiz']],
  ])('%s', (line, names) => {
    const { article } = completeArticle(made([first], { bylines: [{ text: line }] }))
    expect(article.bylines?.[0]?.text).toBe(line)
    expect(article.bylines?.[0]?.contributors?.map(({ name }) => name)).toEqual(names)
  })

  test('are kept where they are named, and so is the credit', () => {
    const named = [{ text: 'By Ana Ruiz', contributors: [{ name: 'A. Ruiz' }] }]
    expect(completeArticle(made([first], { bylines: named })).article.bylines).toEqual(named)
    const credited = [{ text: 'Ana Ruiz, Example News', credit: 'EX' }]
    expect(completeArticle(made([first], { bylines: credited })).article.bylines?.[0]).toMatchObject({
      credit: 'EX',
      contributors: [{ name: 'Ana Ruiz', organization: 'Example News' }],
    })
  })

  test.each(['Our staff and agencies in the north', 'the pier', ''])('in %j there are none', (line) => {
    expect(completeArticle(made([first], { bylines: [{ text: line }] })).article.bylines).toEqual([{ text: line }])
  })
})

describe('a byline in the body', () => {
  test('goes to the bylines', () => {
    const { article } = completeArticle(made(['By Ana Ruiz', first, second]))
    expect(article.bylines).toEqual([{ text: 'By Ana Ruiz', contributors: [{ name: 'Ana Ruiz' }] }])
    expect(texts(article)).toEqual([first, second])
  })

  test('is left out where the bylines name the same people, and is one more where they do not', () => {
    const bylines = [{ text: 'Ana Ruiz', contributors: [{ name: 'Ana Ruiz' }] }]
    const same = completeArticle(made(['By Ana Ruiz', first], { bylines })).article
    expect([same.bylines, texts(same)]).toEqual([bylines, [first]])
    const other = completeArticle(made(['By Tom Okafor', first], { bylines })).article
    expect(other.bylines?.map((byline) => byline.text)).toEqual(['Ana Ruiz', 'By Tom Okafor'])
    expect(texts(other)).toEqual([first])
  })

  test.each(['By Monday the pier had closed', 'By Ana Ruiz the pier was closed on Monday.'])('is not %s', (line) => {
    expect(texts(completeArticle(made([line, first])).article)).toEqual([line, first])
  })
})

describe('a dateline at the head of the text', () => {
  test('is taken out, with what copy would give', () => {
    const line = 'PARIS, Nov 22 (AP) —'
    const published = { local: '2031-11-23T08:00', precision: 'minute' as const }
    const { article, issues } = completeArticle(made([`${line} ${first}`, second], { published }))
    const copy = readWire(`${line} ${text}`, { referenceDate: '2031-11-23', positions: false }).article
    expect(article.dateline).toEqual(copy.dateline)
    expect(article.dateline?.date?.local).toBe('2031-11-22')
    expect(texts(article)).toEqual([first, second])
    expect(issues).toEqual([])
  })

  test('stands below a heading, a picture or a teaser', () => {
    const body: Article['body'] = [
      { type: 'heading', text: 'Harbour' },
      { type: 'media', ref: 'm1' },
      { type: 'paragraph', text: 'The pier is closed for the winter.' },
      { type: 'paragraph', text: `TARNHOLM (AP) — ${first}` },
    ]
    const associations: Article['associations'] = [{ id: 'm1', type: 'picture' }]
    const { article } = completeArticle({ schemaVersion: 1, body, associations, quotes: [] })
    expect(article.dateline?.text).toBe('TARNHOLM (AP) —')
    expect(texts(article)).toEqual(['Harbour', 'media', 'The pier is closed for the winter.', first])
  })

  test('may have its paragraph alone', () => {
    const { article } = completeArticle(made(['TARNHOLM, Oskaria, Nov. 22, 2031 (AP) —', first]))
    expect(article.dateline?.places).toMatchObject([{ name: 'Tarnholm' }])
    expect(texts(article)).toEqual([first])
  })

  test('issues name the field', () => {
    const { issues } = completeArticle(made([`TARNHOLM, March 215 (AP) — ${first}`]))
    expect(issues.map(({ code, path, span }) => [code, path, span])).toContainEqual([
      'wire-dateline-date-unread',
      'dateline.date',
      undefined,
    ])
  })

  test('has a day of which the language settles the order', () => {
    const body = [`TARNHOLM, 4/5/2031 (AP) — ${first}`]
    const day = (language: string) => completeArticle(made(body, { language })).article.dateline?.date?.local
    expect([day('en-GB'), day('en-US')]).toEqual(['2031-05-04', '2031-04-05'])
    expect(
      completeArticle(made(body, { language: 'en-GB' }), { language: 'en-US' }).article.dateline?.date?.local,
    ).toBe('2031-04-05')
  })

  test('moves what points into the text', () => {
    const line = 'TARNHOLM (AP) — '
    const said = annotateArticle(made(['“The pier is closed,” said Ana Ruiz.', second])).article
    const by = <Place extends { block: unknown; start: number; end: number }>(range: Place) =>
      range.block === 0 ? { ...range, start: range.start + line.length, end: range.end + line.length } : range
    const [block, ...rest] = said.body
    const given = {
      ...said,
      body: [
        { ...block, text: line + texts(said)[0], marks: [{ type: 'strong', start: 0, end: line.length + 4 }] },
        ...rest,
      ],
      quotes: said.quotes.map(({ content, cue, source, ...quote }) => ({
        ...quote,
        content: content.map(by),
        ...(cue && { cue: by(cue) }),
        ...(source && { source: by(source) }),
      })),
      people: said.people?.map(({ mentions = [], ...person }) => ({ ...person, mentions: mentions.map(by) })),
      places: [{ name: 'Tarnholm', mentions: [{ block: 0, start: 0, end: 8 }] }],
    } as Article
    const before = structuredClone(given)
    const { article } = completeArticle(given)
    expect(given).toEqual(before)
    expect(article.quotes[0]?.text).toBe('The pier is closed,')
    expect([article.quotes, article.people]).toEqual([said.quotes, said.people])
    expect(article.body[0]).toEqual({ ...block, marks: [{ type: 'strong', start: 0, end: 4 }] })
    expect(article.places).toEqual([{ name: 'Tarnholm' }])
  })

  test.each([
    ['a link', { type: 'link' as const, start: 0, end: 8, href: 'https://example.org/' }],
    ['a subscript', { type: 'sub' as const, start: 9, end: 13 }],
  ])('stays where it has %s', (_, mark) => {
    const block = { type: 'paragraph' as const, text: `TARNHOLM (AP) — ${first}`, marks: [mark] }
    const given: Article = { schemaVersion: 1, body: [block], quotes: [] }
    expect(completeArticle(given).article).toEqual(given)
  })

  test.each([
    ['no dateline', first],
    ['a headline with a dash', 'Tarnholm pier – closed'],
  ])('is not read from %s', (_, line) => {
    expect(completeArticle(made([line, second])).article).toEqual(made([line, second]))
  })

  test('is read already in an article that comes from copy', () => {
    const { article } = readWire(`Pier closes\n\n${first}\n\nTARNHOLM (AP) — ${second}`)
    const without = { ...article, body: [...article.body] }
    delete without.dateline
    expect(completeArticle(without).article).toEqual(without)
  })
})

describe('a dateline that the article has', () => {
  const dateline = (line: string, more: object = {}) => ({ text: line, certainty: 1, ...more })

  test('gets its parts from its text', () => {
    const { article } = completeArticle(made([first], { dateline: dateline('PARIS, France (AP) _') }))
    expect(article.dateline).toEqual({
      text: 'PARIS, France (AP) _',
      certainty: 1,
      places: [{ name: 'Paris', country: 'France', countryCode: 'FR', timeZone: 'Europe/Paris' }],
      agencies: ['AP'],
      separator: '_',
    })
  })

  test('keeps what it says, and gets country and zone of its places', () => {
    const given = dateline('Paris (AP)', { places: [{ name: 'Paris', country: 'Frankreich' }], agencies: ['EX'] })
    const { places, agencies } = completeArticle(made([first], { dateline: given })).article.dateline ?? {}
    expect(places?.[0]).toMatchObject({ name: 'Paris', country: 'Frankreich' })
    expect(agencies).toEqual(['EX'])
  })

  test('is taken off the text where that prints it once more', () => {
    const given = dateline('Paris Frankreich', { places: [{ name: 'Paris', country: 'Frankreich' }] })
    const { article } = completeArticle(made([`PARIS (AP) — ${first}`], { dateline: given }))
    expect(article.dateline).toMatchObject({ text: 'PARIS (AP) —', agencies: ['AP'], certainty: 1 })
    expect(texts(article)).toEqual([first])
  })

  test('of another place leaves the text as it is', () => {
    const given = dateline('Berlin', { places: [{ name: 'Berlin' }] })
    const { article } = completeArticle(made([`PARIS (AP) — ${first}`], { dateline: given }))
    expect(article.dateline?.text).toBe('Berlin')
    expect(texts(article)).toEqual([`PARIS (AP) — ${first}`])
  })

  test.each(['', 'x'.repeat(1000), '(((', '— — —'])('stays as it is with %j', (line) => {
    expect(completeArticle(made([first], { dateline: dateline(line) })).article.dateline).toEqual(dateline(line))
  })
})

describe('what stands above the text', () => {
  const all = (body: string[], fields?: Partial<Article>) => {
    const { bylines = [], dateline, ...article } = completeArticle(made(body, fields)).article
    return [bylines.map((byline) => byline.text), dateline?.text, texts(article)]
  }
  const line = 'PARIS (AP) —'

  test.each<[string, string[], unknown[]]>([
    [
      'bylines and a dateline',
      ['By Ana Ruiz', 'Photos by Tom Okafor', `${line} ${first}`],
      [['By Ana Ruiz', 'Photos by Tom Okafor'], line, [first]],
    ],
    ['a byline that names nobody', ['By Staff', first], [['By Staff'], undefined, [first]]],
    ['an agency', ['By AP', first], [['By AP'], undefined, [first]]],
    [
      'a line of work',
      ['By Ana Ruiz', 'Associated Press Writer', first],
      [['By Ana Ruiz', 'Associated Press Writer'], undefined, [first]],
    ],
    [
      'a byline without By, above a dateline',
      ['Ana Ruiz, Associated Press', `${line} ${first}`],
      [['Ana Ruiz, Associated Press'], line, [first]],
    ],
    ['a byline that is run in', [`By Ana Ruiz ${line} ${first}`], [['By Ana Ruiz'], line, [first]]],
    ['a credit that is run in', [`Reuters - ${line} ${first}`], [['Reuters'], line, [first]]],
    ['a dash below the dateline', ['PARIS (AP)', `— ${first}`, second], [[], 'PARIS (AP) —', [first, second]]],
    ['a teaser', ['The pier is shut.', `${line} ${first}`], [[], line, ['The pier is shut.', first]]],
    [
      'credits behind the text',
      [`${line} ${first}`, 'Reporting by Ana Ruiz; Editing by Tom Okafor'],
      [[], line, [first, 'Reporting by Ana Ruiz; Editing by Tom Okafor']],
    ],
    [
      'a credit behind text without a dateline',
      [first, 'Photo by Tom Okafor'],
      [[], undefined, [first, 'Photo by Tom Okafor']],
    ],
    [
      'a line in another language, with no dateline below',
      ['Von Mensch zu Mensch', first],
      [[], undefined, ['Von Mensch zu Mensch', first]],
    ],
    [
      'a digest of several places',
      [first, `${line} ${first}`, `LONDON (AP) — ${second}`],
      [[], undefined, [first, `${line} ${first}`, `LONDON (AP) — ${second}`]],
    ],
    ['two items of one place', [`${line} ${first}`, `${line} ${second}`], [[], line, [first, `${line} ${second}`]]],
    ['a sign-off', ['The pier is shut.', '/ritzau/'], [[], undefined, ['The pier is shut.', '/ritzau/']]],
    ['a name alone', ['PARIS', first], [[], undefined, ['PARIS', first]]],
  ])('%s', (_, body, expected) => expect(all(body)).toEqual(expected))

  test.each([
    'Split - The couple parted in May, the court said on Monday.',
    'Lyon - Marseille, le choc de la journée, se joue dimanche.',
    'Reuters - The news agency said on Monday that it had hired.',
    'dpa – Die Nachrichtenagentur hat am Montag berichtet.',
    'LONDON BRIDGE — The crossing was closed on Monday for repairs.',
    'Paris – Hilton’s heir apparent – was closed on Monday for repairs.',
  ])('no dateline begins %j', (sentence) =>
    expect(all([sentence, second])).toEqual([[], undefined, [sentence, second]]),
  )

  test('a byline that is run in names its people, a credit itself', () => {
    const bylines = (text: string) => completeArticle(made([text])).article.bylines
    expect(bylines(`By Ana Ruiz ${line} ${first}`)).toEqual([
      { text: 'By Ana Ruiz', contributors: [{ name: 'Ana Ruiz' }] },
    ])
    expect(bylines(`Reuters - ${line} ${first}`)).toEqual([{ text: 'Reuters', credit: 'Reuters' }])
  })

  test('a byline that is there already, in other letters, is merely left out', () => {
    const bylines = [{ text: 'Ana Ruiz' }, { text: 'By Staff' }]
    expect(all(['By ANA RUIZ', 'By Staff', first], { bylines })).toEqual([['Ana Ruiz', 'By Staff'], undefined, [first]])
  })

  test('space around lines means nothing', () => {
    const { article } = completeArticle(made([' By Ana Ruiz ', first], { bylines: [{ text: '  By Tom Okafor  ' }] }))
    const names = article.bylines?.map(({ contributors }) => contributors?.map(({ name }) => name))
    expect(names).toEqual([['Tom Okafor'], ['Ana Ruiz']])
  })
})

describe('a place that is known', () => {
  const places = (known: object, line: string, inText = false) => {
    const dateline = { text: inText ? 'Portland' : line, certainty: 1, places: [known] } as Article['dateline']
    return completeArticle(made([inText ? `${line} ${first}` : first], { ...(dateline && { dateline }) })).article
      .dateline?.places
  }

  test.each([false, true])('gets the region that is printed before it is looked up (in the text: %s)', (inText) => {
    expect(places({ name: 'Portland' }, 'PORTLAND, Maine (AP) —', inText)).toEqual([
      { name: 'Portland', region: 'Maine', countryCode: 'US', timeZone: 'America/New_York' },
    ])
  })

  test('is not another of that name', () => {
    const dateline = { text: 'Paris', certainty: 1, places: [{ name: 'Paris', countryCode: 'FR' }] }
    const { article } = completeArticle(made([`PARIS, Texas (AP) — ${first}`], { dateline }))
    expect(article.dateline?.text).toBe('Paris')
    expect(texts(article)).toEqual([`PARIS, Texas (AP) — ${first}`])
    expect(
      completeArticle(made([first], { dateline: { ...dateline, places: [{ name: 'Paris', countryCode: 'US' }] } }))
        .article.dateline?.places,
    ).toEqual([{ name: 'Paris', countryCode: 'US' }])
  })

  test('is where its agency is at home', () => {
    const dateline = { text: 'Birmingham (PA)', certainty: 1, places: [{ name: 'Birmingham' }], agencies: ['PA'] }
    expect(completeArticle(made([first], { dateline })).article.dateline?.places?.[0]?.countryCode).toBe('GB')
  })

  test('keeps what its dateline said, when that takes the printed text', () => {
    const dateline = { text: 'PARIS, Nov 22 (AP)', certainty: 1 }
    const { article } = completeArticle(
      made([`PARIS — ${first}`], { dateline, published: { local: '2031-11-23T08:00', precision: 'minute' } }),
    )
    expect(article.dateline).toMatchObject({ text: 'PARIS —', agencies: ['AP'], date: { local: '2031-11-22' } })
  })

  test('keeps a text that says more than is printed', () => {
    const dateline = { text: 'PARIS, near the old pier', certainty: 1, places: [{ name: 'Paris' }] }
    const { article } = completeArticle(made([`PARIS (AP) — ${first}`], { dateline }))
    expect([article.dateline?.text, texts(article)]).toEqual([dateline.text, [`PARIS (AP) — ${first}`]])
  })

  test('has mentions that follow the text', () => {
    const mentions = [{ block: 2, start: 3, end: 8 }]
    const dateline = { text: 'Paris', certainty: 1, places: [{ name: 'Paris', mentions }] }
    const { article } = completeArticle(made(['By Ana Ruiz', first, 'In Paris it rained.'], { dateline }))
    expect(article.dateline?.places?.[0]?.mentions).toEqual([{ block: 1, start: 3, end: 8 }])
    expect(Article.safeParse(article).success).toBe(true)
  })
})

test.each<[string, Partial<Article>]>([
  ['a language that does not exist', { language: 'de-DE-1996-1996' }],
  ['a day that does not exist', { published: { local: '0000-01-01T08:00', precision: 'minute' } }],
])('%s is no reason to throw', (_, fields) => {
  expect(completeArticle(made([`PARIS, 4/5/2031 (AP) — ${first}`], fields)).article.dateline?.text).toBe(
    'PARIS, 4/5/2031 (AP) —',
  )
})

test.each([5, [], null, 'x'])('options that are %j are refused', (options) => {
  expect(() => completeArticle(made([first]), options as object)).toThrow(TypeError)
})

test('any article stays valid, and a second reading changes nothing', () => {
  fc.assert(
    fc.property(
      anyArticle(),
      fc.constantFrom('', 'OSLO (AP) — ', 'By Ana Ruiz OSLO (AP) — ', 'By Ana Ruiz ', 'PARIS — ', 'PARIS'),
      (given, head) => {
        const before = structuredClone(given)
        const [block, ...rest] = given.body
        const isText = block?.type === 'paragraph' && given.quotes.length === 0 && given.people === undefined
        const article = isText ? { ...given, body: [{ type: block.type, text: head + block.text }, ...rest] } : given
        const read = completeArticle(article as Article).article
        expect(given).toEqual(before)
        expect(Article.safeParse(read).error?.issues ?? []).toEqual([])
        expect(completeArticle(read).article).toEqual(read)
      },
    ),
    { numRuns: runs(200) },
  )
})

test('options are those of datelines', () => {
  const article = made([`KESSEL (AP) — ${first}`])
  expect(() => completeArticle(article, { zone: 'UTC' } as object)).toThrow(new TypeError('No such option: zone'))
  expect(completeArticle(article, { profiles: [] }).article.dateline?.places).toEqual([{ name: 'Kessel' }])
})
