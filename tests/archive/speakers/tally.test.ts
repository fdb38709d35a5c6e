import { describe, expect, test } from 'vitest'
import { parseArticle } from 'wirecopy'
import { createSpeakerTally, type SpeakerTableOptions, type SpeakingArticle, tallySpeakers } from 'wirecopy/archive'
import { expectLinear } from '../../growth.js'
import { articleOf, type Voice } from './speaking.js'

function tableOf(articles: readonly SpeakingArticle[], options?: SpeakerTableOptions) {
  const tally = createSpeakerTally()
  for (const article of articles) tally.add(article)
  return tally.result(options)
}

/** The names of each row, with why they were joined. */
function rowsOf(...articles: (string | Voice)[][]) {
  const voices = articles.map((names) => names.map((one) => (typeof one === 'string' ? { name: one } : one)))
  const { speakers } = tableOf(voices.map((list) => articleOf(list)))
  return speakers
    .map(({ names }) => names.map(({ text, joined }) => (joined ? `${text} (${joined})` : text)).sort())
    .sort()
}

const copy = `18 June 2031

Gate to close

PORT ANSEL — “We have waited long enough,” Mayor Mara Lind said. Olav Brandt said the plan was “reckless”.`

describe('a row', () => {
  const { article } = parseArticle(copy, { timeZone: 'Europe/Oslo' })

  test('has quotations by type, words, days, months, forms and roles', () => {
    const { speakers } = tableOf([article, article])
    expect(speakers[0]).toMatchObject({
      name: 'Mara Lind',
      kind: 'person',
      named: true,
      quotations: 2,
      types: { direct: 2, indirect: 0, mixed: 0 },
      words: { quoted: 10, reported: 0 },
      articles: 2,
      first: '2031-06-18',
      last: '2031-06-18',
      undated: 0,
      months: [{ month: '2031-06', quotations: 2 }],
      roles: [{ text: 'Mayor', articles: 2 }],
      beside: [{ name: 'Olav Brandt', kind: 'person', articles: 2 }],
    })
    expect(speakers[1]).toMatchObject({ name: 'Olav Brandt', types: { mixed: 2 }, words: { quoted: 2, reported: 6 } })
  })

  test('counts the same words of copies once as different wordings', () => {
    const louder = articleOf([{ name: 'Mara Lind', text: 'We have waited, LONG ENOUGH!' }])
    const [lind] = tableOf([article, article, louder]).speakers
    expect(lind).toMatchObject({ quotations: 3, distinct: { count: 1, exact: true } })
  })

  test('finds words in marks without a body as well', () => {
    const { body: _, ...bare } = article
    expect(tableOf([bare]).speakers).toEqual(tableOf([article]).speakers)
  })
})

test('different wordings are counted up to 2,048, and no estimate beyond is higher than the number of quotations', () => {
  const said = (count: number) => {
    const voices = Array.from({ length: count }, (_, at) => ({ name: 'Mara Lind', text: `${count} gates, ${at} open` }))
    return tableOf([articleOf(voices)]).speakers[0]?.distinct
  }
  expect(said(2048)).toEqual({ count: 2048, exact: true })
  const estimates = [2100, 2200, 2300, 2400, 2500, 2600].map((count) => [count, said(count)] as const)
  for (const [count, distinct] of estimates) {
    expect(distinct?.exact).toBe(false)
    expect(distinct?.count).toBeLessThanOrEqual(count)
  }
})

test('different wordings are estimated beyond 2,048, within a tenth', () => {
  const voices = Array.from({ length: 20_000 }, (_, at) => ({ name: 'Mara Lind', text: `gate ${at}` }))
  const { speakers } = tableOf([articleOf(voices), articleOf(voices)])
  expect(speakers[0]?.distinct.exact).toBe(false)
  expect(Math.abs((speakers[0]?.distinct.count ?? 0) - 20_000)).toBeLessThan(2000)
})

describe('names are one', () => {
  test.each([
    ['but for capitals, accents, stops', ['José Núñez'], ['JOSE NUNEZ.']],
    ['but for a form of address', ['Mara Lind'], ['Dr. Mara Lind']],
  ])('%s', (_, ...articles) => expect(rowsOf(...articles)).toHaveLength(1))

  test('with a middle initial or a middle name', () => {
    expect(rowsOf(['Mara Lind'], ['Mara K. Lind'])).toEqual([['Mara K. Lind', 'Mara Lind (initial)']])
    expect(rowsOf(['Mara Lind'], ['Mara Ruud Lind'])).toEqual([['Mara Lind (middle-name)', 'Mara Ruud Lind']])
  })

  test('with a family name alone, where one full name has it', () => {
    expect(rowsOf(['Mara Lind'], ['Lind'], ['Olav Brandt'])).toEqual([['Lind (surname)', 'Mara Lind'], ['Olav Brandt']])
  })

  test('with a family name alone and the role that one of several has', () => {
    const roles = [{ text: 'Mayor' }]
    const rows = rowsOf([{ name: 'Mara Lind', roles }], ['Olav Lind'], [{ name: 'Lind', roles: [{ text: 'mayor' }] }])
    expect(rows).toEqual([['Lind (surname-and-role)', 'Mara Lind'], ['Olav Lind']])
  })

  test('with an abbreviation, where an article uses both', () => {
    const body = { kind: 'organization', listed: true } as const
    const names = ['Ansel Port Authority', 'APA']
    expect(rowsOf([{ name: 'APA', ...body }], [{ name: 'Ansel Port Authority', names, ...body }])).toEqual([
      ['APA (alias)', 'Ansel Port Authority'],
    ])
  })
})

describe('names stay apart', () => {
  test.each<[string, ...(string | Voice)[][]]>([
    ['of a father and a son', ['Mara Lind'], ['Mara Lind Jr.']],
    ['with other middle initials, and the one that fits both', ['Mara K. Lind'], ['Mara O. Lind'], ['Mara Lind']],
    ['a family name that two have', ['Mara Lind'], ['Olav Lind'], ['Lind']],
    ['a given name', ['Mara Thomas'], ['Thomas']],
    ['a part of a name', ['Mara Lindqvist'], ['Lind']],
    ['a person and a body', ['Ansel'], [{ name: 'Ansel', kind: 'organization', listed: true }]],
    [
      'an abbreviation that no article explains',
      [{ name: 'Ansel Port Authority', kind: 'organization', listed: true }],
      [{ name: 'APA', kind: 'organization', listed: true }],
    ],
    [
      'an abbreviation that two bodies have',
      [{ name: 'Ansel Port Authority', names: ['APA'], kind: 'organization', listed: true }],
      [{ name: 'Association of Pilots Abroad', names: ['APA'], kind: 'organization', listed: true }],
      [{ name: 'APA', kind: 'organization', listed: true }],
    ],
  ])('%s', (_, ...articles) => expect(rowsOf(...articles)).toHaveLength(articles.length))

  test('a family name where the article names another bearer who does not speak', () => {
    const { speakers } = tableOf([
      articleOf([{ name: 'Mara Lind' }]),
      articleOf([{ name: 'Lind' }], undefined, ['Olav Lind']),
    ])
    expect(speakers.map(({ name }) => name)).toEqual(['Lind', 'Mara Lind'])
  })
})

test('all who are quoted in the same articles are told, though it be with each but once', () => {
  const others = Array.from({ length: 40 }, (_, at) => `Mara ${String.fromCharCode(97 + at)}dahl`)
  const { speakers } = tableOf(others.map((name) => articleOf([{ name: 'Olav Brandt' }, { name }])))
  expect(speakers[0]?.beside.map(({ name }) => name).sort()).toEqual(others.sort())
})

test('speakers without a name are counted by description, and never as people', () => {
  const official = { kind: 'unnamed', listed: false } as const
  const { speakers } = tableOf([
    articleOf([
      { name: 'an official', ...official },
      { name: 'the company', kind: 'organization', listed: false },
    ]),
    articleOf([{ name: 'Official', ...official }, { name: 'Official' }]),
  ])
  expect(speakers.map(({ name, kind, named, quotations }) => [name, kind, named, quotations])).toEqual([
    ['Official', 'unnamed', false, 2],
    ['Official', 'person', true, 1],
    ['the company', 'organization', false, 1],
  ])
})

test('totals and months are those of all articles, whatever rows are wanted', () => {
  const unknown = { ...articleOf([{ name: 'x' }], '2031-05-02') }
  const [quote] = unknown.quotes
  if (quote) delete quote.speaker
  const articles = [
    unknown,
    articleOf([{ name: 'Mara Lind' }], '2031-07'),
    articleOf([]),
    articleOf([{ name: 'Ola Brandt' }], '2030'),
  ]
  const { totals, months, speakers } = tableOf(articles, { kinds: ['group'] })
  expect(speakers).toEqual([])
  expect(totals).toMatchObject({
    articles: 4,
    withQuotations: 3,
    undated: 1,
    quotations: 3,
    unattributed: 1,
    speakers: 2,
    first: '2030',
    last: '2031-07',
  })
  expect(months).toEqual([
    { month: '2031-05', articles: 1, quotations: 1 },
    { month: '2031-07', articles: 1, quotations: 1 },
  ])
})

test('the day is that of the place where it was published, else of what is known', () => {
  const published = { local: '2031-06-18T00:30', instant: '2031-06-17T22:30:00.000Z', precision: 'minute' as const }
  const versionCreated = { instant: '2031-06-20T23:30:00.000Z', precision: 'minute' as const }
  const at = (times: Partial<SpeakingArticle>) => tableOf([{ ...articleOf([]), ...times }]).totals.first
  expect(at({ published, versionCreated })).toBe('2031-06-18')
  expect(at({ versionCreated })).toBe('2031-06-20')
})

test('rows are in the order asked for, equals by name, and so many', () => {
  const voices = ['Cara Dahl', 'Bo Dahl', 'Ada Dahl'].map((name) => ({ name }))
  const articles = [
    articleOf(voices),
    articleOf([
      { name: 'Cara Dahl', text: 'No' },
      { name: 'Bo Dahl', text: 'A long time, no' },
    ]),
  ]
  const names = (options: SpeakerTableOptions) => tableOf(articles, options).speakers.map(({ name }) => name)
  expect(names({})).toEqual(['Bo Dahl', 'Cara Dahl', 'Ada Dahl'])
  expect(names({ by: 'words', top: 1 })).toEqual(['Bo Dahl'])
  expect(names({ min: 2 })).toEqual(['Bo Dahl', 'Cara Dahl'])
})

test('a result is plain data, the same each time, and adding goes on after it', async () => {
  const articles = [articleOf([{ name: 'Mara Lind' }], '2031-06-18'), articleOf([{ name: 'Lind' }])]
  const tally = createSpeakerTally()
  for (const article of articles) {
    tally.add(article)
    tally.result()
  }
  const table = tally.result()
  expect(structuredClone(table)).toEqual(JSON.parse(JSON.stringify(table)))
  expect(await tallySpeakers(articles)).toEqual(table)
})

test('an article that is none is refused and counts for nothing', () => {
  const tally = createSpeakerTally()
  const outside = { ...articleOf([{ name: 'Mara Lind' }, { name: 'Mara Lind', type: 'mixed' }]), body: [] }
  expect(() => tally.add(outside)).toThrow(RangeError)
  expect(() => tally.add({} as SpeakingArticle)).toThrow(TypeError)
  expect(tally.result().totals).toMatchObject({ articles: 0, quotations: 0 })
})

test('bad options are refused', () => {
  const { result } = createSpeakerTally()
  expect(() => result({ most: 3 } as SpeakerTableOptions)).toThrow(TypeError)
  expect(() => result({ top: 0 })).toThrow(RangeError)
  expect(() => result({ kinds: ['people' as 'person'] })).toThrow(RangeError)
  expect(() => result({ by: 'name' as 'words' })).toThrow(RangeError)
})

test('names that are made to be joined, and many speakers of one article, cost no more than their number', () => {
  expectLinear((length) => {
    const voices = Array.from({ length: length / 50 }, (_, at) => [
      { name: `Mara ${at.toString(36)} Lind`, names: ['Lind', 'Mara Lind'] },
      { name: `Lind${at}` },
    ]).flat()
    const articles = [articleOf(voices), articleOf([{ name: 'Lind' }]), articleOf([{ name: 'Mara Lind' }])]
    return () => tableOf(articles)
  })
})
