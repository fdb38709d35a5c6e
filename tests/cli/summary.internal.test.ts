import { describe, expect, test } from 'vitest'
import { type ArticleInput, createArticle } from 'wirecopy'
import { createPaper } from '../../src/cli/paper.js'
import { writeSummary } from '../../src/cli/summary.js'
import { capture } from './capture.js'

type Published = NonNullable<ArticleInput['published']>

const page = (input: ArticleInput) =>
  writeSummary('', { article: createArticle(input), issues: [] }, createPaper({ write }))
const write = () => true

describe('when', () => {
  const when = (published: Published) => /^When {5}(.*)$/m.exec(page({ published }))?.[1]

  test.each<[Published, string]>([
    ['2031-06-18T06:30', '2031-06-18 06:30, zone unknown'],
    ['2031-06-18', '2031-06-18'],
    ['2031-06-18T06:30Z', '2031-06-18 06:30 +00:00 (06:30 UTC)'],
    [
      {
        local: '2031-06-18T01:30',
        timeZone: 'Europe/Oslo',
        offset: '+02:00',
        instant: '2031-06-17T23:30:00.000Z',
        precision: 'minute',
      },
      '2031-06-18 01:30 Europe/Oslo (2031-06-17 23:30 UTC)',
    ],
    [{ local: '2031-11-22', precision: 'day', inferred: ['year'] }, '2031-11-22 (not printed, worked out: year)'],
    [{ text: '04/05/2031', precision: 'day' }, '“04/05/2031”, as printed: not certain what it means'],
  ])('%j', (published, expected) => expect(when(published)).toBe(expected))

  test('unknown', () => expect(page({})).toContain('When     unknown'))
  test('only updated', () => expect(page({ versionCreated: '2031' })).not.toContain('When'))
})

test('headline, facts and a body without speech', () => {
  const article: ArticleInput = {
    headline: 'Bridge opens',
    published: '2031-11-02',
    versionCreated: '2031-11-03',
    embargoedUntil: '2031-11-04T09:00Z',
    signals: [{ kind: 'update', number: 2 }, { kind: 'correction' }],
    dateline: {
      text: 'PORT ELLERY, Nov 2 (CNA) —',
      places: [{ name: 'Port Ellery', region: 'Norland' }],
      agencies: ['CNA'],
      date: { local: '2031-11-02', precision: 'day' },
      certainty: 1,
    },
    bylines: [
      { text: 'By Ana Ruiz, Staff Writer', contributors: [{ name: 'Ana Ruiz', title: 'Staff Writer' }] },
      { text: 'From our correspondent' },
    ],
    body: ['The bridge opened.'],
  }
  expect(page(article)).toBe(`Bridge opens

When     2031-11-02
Updated  2031-11-03
Embargo  until 2031-11-04 09:00 +00:00 (09:00 UTC)
Signals  update 2, correction
Where    Port Ellery, Norland (CNA, 2031-11-02)
By       Ana Ruiz, Staff Writer; From our correspondent

Nobody is quoted.
`)
})

test('who said what, and who is not known', () => {
  const article: ArticleInput = {
    body: [
      '“It holds,” said Mara Lind. “We slept well.',
      '“We will sleep again.” She said the bill was paid.',
      '“Not by us,” he said. It was “a start”, an official said. “Hear, hear.”',
    ],
    people: [{ id: 'p1', name: 'Mara Lind', roles: [{ text: 'engineer' }, { text: 'sailor', former: true }] }],
    quotes: [
      { words: ['“It holds,”', '“We slept well.'], speaker: 'Mara Lind' },
      { words: 'the bill was paid', speaker: 'Mara Lind', type: 'indirect', certainty: 0.5 },
      { words: '“Not by us,”', source: { words: 'he', kind: 'pronoun' } },
      { words: 'It was “a start”', speaker: { name: 'official', kind: 'unnamed' }, type: 'mixed' },
      { words: '“Hear, hear.”' },
    ],
  }
  expect(page(article)).toBe(`No headline

When     unknown

Mara Lind, engineer, former sailor
  “It holds,” … “We slept well.
  [reporter's words, 50% sure] the bill was paid

official (unnamed)
  [partly reporter's words] It was “a start”

Not clear who spoke
  [said by “he”] “Not by us,”
  “Hear, hear.”
`)
})

test('each paragraph of a quotation begins a line', () => {
  const body = ['“We slept well.', '“We will sleep again,” Mara Lind said.']
  const quotes = [{ words: ['“We slept well.', '“We will sleep again,”'], speaker: 'Mara Lind' }]
  expect(page({ body, quotes })).toContain('Mara Lind\n  “We slept well.\n    “We will sleep again,”\n')
})

describe('the page', () => {
  const words = ['parse', 'examples/articles/harbour.txt', '--summary']
  const style = '\u001B['

  test('ends with the issues and where they stand', async () => {
    const { stdout } = await capture(words)
    expect(stdout).toContain('\n\n1 issue\n  1:1 warning: "06:30 18.06.2031" names no time zone')
  })

  test.each([20, 60, 80, 200])('is as wide as the terminal: %d', async (columns) => {
    const { stdout } = await capture(words, { stdout: { isTTY: true, columns }, env: { NO_COLOR: '1' } })
    const longestWord = Math.max(...stdout.split(/\s+/).map((word) => word.length))
    const widths = stdout.split('\n').map((line) => line.length)
    expect(Math.max(...widths)).toBeLessThanOrEqual(Math.max(columns, longestWord + 9))
    expect(Math.max(...widths)).toBeGreaterThan(columns * 0.8)
  })

  test('has styles on a terminal alone, and not where NO_COLOR is set', async () => {
    const inTerminal = { stdout: { isTTY: true } }
    expect((await capture(words, inTerminal)).stdout).toContain(`${style}1mMaren Tolvik`)
    expect((await capture(words, { ...inTerminal, env: { NO_COLOR: '1' } })).stdout).not.toContain(style)
    expect((await capture(words, { ...inTerminal, env: { NO_COLOR: '' } })).stdout).toContain(style)
    expect((await capture(words)).stdout).not.toContain(style)
  })

  test('carries no control character of the copy to a terminal', async () => {
    const input = 'Gate\u001B[31m opens\n\n“It is \u009B2J open,” Mara Lind said.'
    const { stdout } = await capture(['parse', '-', '--summary'], { input })
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are meant
    expect(stdout).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F]/)
  })

  test('of an empty file', async () => {
    const { code, stdout } = await capture(['parse', '-', '--summary'])
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout: `No headline

When     unknown

Nobody is quoted.

1 issue
  warning: The copy is empty. (wire-copy-empty)
`,
    })
  })
})
