import { describe, expect, test } from 'vitest'
import { type Article, type ArticleInput, type Block, createArticle } from 'wirecopy/article'
import { toMdast, type WriteMarkdownOptions, writeMarkdown } from 'wirecopy/markdown'
import { parse as parseYaml } from 'yaml'
import { pageOf, parse } from './parse.js'

function write(input: ArticleInput, options?: WriteMarkdownOptions) {
  const { output, issues } = writeMarkdown(createArticle(input), options)
  const { yaml, text } = pageOf(output)
  const told = issues.map(({ code, path }) => `${code} ${path}`)
  return { output, text: text.trim(), matter: yaml === undefined ? undefined : parseYaml(yaml), told }
}

/** The text that a body is written as. */
function textOf(...body: (Block | string)[]): string {
  return write({ body }).text
}

const published = {
  local: '2031-11-02T09:05:00',
  offset: '+02:00',
  instant: '2031-11-02T07:05:00.000Z',
  precision: 'second',
  zoneFrom: 'text',
} as const

describe('a page', () => {
  const article: ArticleInput = {
    headline: 'Ostrevik closes its new sea gate',
    summary: 'Nobody cheered.',
    language: 'en',
    published,
    bylines: [{ text: 'By Ida Norrby', contributors: [{ name: 'Ida Norrby' }] }],
    dateline: { text: 'OSTREVIK (EX) —', certainty: 1 },
    body: ['“Nobody cheered,” said Maren Tolvik, the chief engineer.'],
    people: [{ id: 'p1', name: 'Maren Tolvik', roles: [{ text: 'chief engineer' }] }],
    quotes: [
      {
        id: 'q1',
        type: 'direct',
        text: 'Nobody cheered,',
        content: [{ block: 0, start: 0, end: 17 }],
        speaker: { name: 'Maren Tolvik', kind: 'person', ref: 'p1' },
        certainty: 0.93,
      },
    ],
  }

  test('has front matter above its text', () => {
    expect(write(article).output).toBe(`---
title: "Ostrevik closes its new sea gate"
description: "Nobody cheered."
date: "2031-11-02T09:05:00+02:00"
authors:
  - "Ida Norrby"
bylines:
  - "By Ida Norrby"
dateline: "OSTREVIK (EX) —"
language: "en"
quotes:
  - speaker: "Maren Tolvik"
    role: "chief engineer"
    kind: "person"
    text: "Nobody cheered,"
    type: "direct"
    certainty: 0.93
---

OSTREVIK (EX) — “Nobody cheered,” said Maren Tolvik, the chief engineer.
`)
  })

  test('has headline, summary and byline above its text where front matter is not wanted', () => {
    expect(write(article, { frontMatter: false }).output).toBe(`# Ostrevik closes its new sea gate

Nobody cheered.

By Ida Norrby

OSTREVIK (EX) — “Nobody cheered,” said Maren Tolvik, the chief engineer.
`)
  })

  test('is empty for an article that is', () => {
    expect(write({ body: [] }).output).toBe('')
  })
})

describe('front matter', () => {
  test('has each field under the name that generators know', () => {
    const { matter } = write({
      body: [],
      id: 'urn:example:7',
      version: '2',
      status: 'usable',
      slugline: 'GATE',
      headlines: [{ role: 'sub', text: 'Engineers relieved' }],
      keywords: ['sea', 'gates'],
      subjects: [{ name: 'weather', qcode: 'medtop:17000000' }],
      provider: { name: 'Example News' },
      creditLine: 'EX',
      rights: { holder: 'Example News', year: 2031 },
      furniture: [
        { role: 'correction', text: 'Corrects the name of the gate.' },
        { role: 'endMark', text: '###' },
      ],
      associations: [
        { id: 'm1', type: 'video', href: 'https://example.org/a.mp4' },
        { id: 'm2', type: 'picture', href: 'https://example.org/a.jpg' },
      ],
    })
    expect(matter).toEqual({
      subtitle: 'Engineers relieved',
      status: 'usable',
      tags: ['sea', 'gates'],
      categories: ['weather'],
      image: 'https://example.org/a.jpg',
      source: 'Example News',
      credit: 'EX',
      copyright: '© 2031 Example News',
      slugline: 'GATE',
      identifier: 'urn:example:7',
      version: '2',
      corrections: ['Corrects the name of the gate.'],
    })
  })

  test('is dated by the version where nothing says when it was published', () => {
    const { matter, told } = write({ body: ['Rain.'], versionCreated: published })
    expect(matter).toEqual({ date: '2031-11-02T09:05:00+02:00', lastmod: '2031-11-02T09:05:00+02:00' })
    expect(told).toEqual(['field-changed published'])
  })

  test('has a time without a zone as it is, and tells of it', () => {
    const { matter, told } = write({
      body: ['Rain.'],
      published: { text: '2031-11-02T09:05:00', local: '2031-11-02T09:05:00', precision: 'second' },
    })
    expect(matter).toEqual({ date: '2031-11-02T09:05:00' })
    expect(told).toEqual(['field-changed published'])
  })

  test('names as authors those who wrote, and not those who edited', () => {
    const contributors = [{ name: 'Mara Lind' }, { name: 'Tom Okafor', role: 'editor' }]
    const { matter, told } = write({ body: ['Rain.'], bylines: [{ text: 'By Mara Lind', contributors }] })
    expect(matter).toEqual({ authors: ['Mara Lind'], bylines: ['By Mara Lind'] })
    expect(told).toEqual(['field-not-held bylines[0].contributors[1]'])
  })
})

describe('what is not to be published is a draft', () => {
  const hidden = { draft: true, published: false }

  test.each<[string, Partial<ArticleInput>]>([
    ['withheld', { status: 'withheld' }],
    ['canceled', { status: 'canceled' }],
    ['killed', { signals: [{ kind: 'kill' }] }],
    ['held by a signal', { signals: [{ kind: 'withhold' }] }],
    ['under an embargo that has no time', { furniture: [{ role: 'embargo', text: 'HOLD FOR RELEASE' }] }],
    ['under an embargo that is a note', { edNotes: [{ role: 'embargo', text: 'Not before the vote.' }] }],
  ])('%s', (_name, more) => {
    expect(write({ body: ['Rain.'], ...more }).matter).toMatchObject(hidden)
  })

  test('under embargo, until somebody says otherwise', () => {
    const { matter } = write({ body: ['Rain.'], embargoedUntil: published })
    const until = '2031-11-02T09:05:00+02:00'
    expect(matter).toEqual({ ...hidden, publishDate: until, embargo: until })
  })

  test('and has a date to be published at, as Hugo would take `published` for one', () => {
    expect(write({ body: ['Rain.'], status: 'withheld', published }).matter).toMatchObject({
      ...hidden,
      publishDate: '2031-11-02T09:05:00+02:00',
    })
  })

  test('under the name that the generator knows, where it is told', () => {
    const held: ArticleInput = { body: ['Rain.'], status: 'withheld' }
    expect(write(held, { generator: 'hugo' }).matter).toEqual({ status: 'withheld', draft: true })
    expect(write(held, { generator: 'jekyll' }).matter).toEqual({ status: 'withheld', published: false })
  })

  test('and nothing else is', () => {
    const { matter } = write({ body: ['Rain.'], status: 'usable', signals: [{ kind: 'update' }] })
    expect(matter).toEqual({ status: 'usable' })
  })
})

describe('words stay words to CommonMark, GFM, kramdown, Hugo and MDX', () => {
  test.each([
    ['AT&T and S&P fell $1,000.', 'AT&T and S&P fell $1,000.'],
    ['&amp; is no AT&T;', '&amp;amp; is no AT&amp;T;'],
    ['PORT ELLERY (XA) -- Rain.', 'PORT ELLERY (XA) -- Rain.'],
    ['The snake_case of 5 * 3 is ~5 km _ or so.', 'The snake_case of 5 * 3 is ~5 km _ or so.'],
    ['“We [the council] agreed,” she said. [Applause.]', '“We [the council] agreed,” she said. [Applause.]'],
    ['See [note](https://example.org) and [^1].', 'See [note]\\(https://example.org) and \\[^1].'],
    ['* * *', '\\* * *'],
    ['He paused *** and left ***', 'He paused *** and left ***'],
    ['A*STAR', 'A\\*STAR'],
    ['1. Rain', '1\\. Rain'],
    ['1999. A year', '1999\\. A year'],
    ['# Rain', '\\# Rain'],
    ['- Rain', '\\- Rain'],
    ['--- ', '\\---'],
    ['a<b and <b>bold</b>', 'a\\<b and \\<b>bold\\</b>'],
    ['~~gone~~', '\\~\\~gone\\~\\~'],
    [
      '{{ site.title }} {% include a %} {{< figure >}}',
      '\\{\\{ site.title }} &#x7B;% include a %} \\{\\{\\< figure >}}',
    ],
    ['www.example.org/a_b and lind@example.org', 'www.example.org/a_b and lind@example.org'],
    ['https://example.org/*', 'https\\://example.org/\\*'],
    ['Line one\nline two', 'Line one  \nline two'],
    ['| a |', '\\| a \\|'],
    ['Hello\n{: onclick="alert(1)"}', 'Hello  \n\\{: onclick="alert(1)"}'],
    ['{::nomarkdown}<b>{:/}', '\\{::nomarkdown}\\<b>\\{:/}'],
    ['before <!--more--> after', 'before &lt;!--more--> after'],
    ['Term\n: definition: no', 'Term  \n\\: definition: no'],
    ['$$5 and $6$$', '$\\$5 and $6$\\$'],
    ['^', '&#x5E;'],
    ['export const a = 1', '&#x65;xport const a = 1'],
    ['exports rose', 'exports rose'],
    ['a `tick`', 'a &#x60;tick&#x60;'],
    ['Line one \n\nline two\\', 'Line one&#x20;  \n\\\nline two&#x5C;'],
  ])('%s', (text, written) => {
    expect(textOf(text)).toBe(written)
  })

  test('addresses in the text are links to who reads GFM, and say the same', () => {
    const text = textOf('See www.example.org/_a_ or https://example.org/?a=1&b=2, lind@example.org.')
    expect(parse(text, { withAddresses: true })).toMatchObject({
      children: [{ children: expect.arrayContaining([expect.objectContaining({ type: 'link' })]) }],
    })
  })
})

describe('blocks', () => {
  test.each<[string, Block[], string]>([
    [
      'headings',
      [
        { type: 'heading', text: 'Rain', level: 3 },
        { type: 'heading', text: 'Sun\nshine' },
      ],
      '### Rain\n\n## Sun shine',
    ],
    [
      'a passage set off',
      [
        { type: 'blockquote', text: 'Now' },
        { type: 'blockquote', text: 'Then' },
      ],
      '> Now\n\n> Then',
    ],
    ['a line between parts', [{ type: 'rule' }], '---'],
    [
      'lists in lists',
      [
        { type: 'listItem', text: 'one' },
        { type: 'listItem', text: 'two', level: 2, ordered: true },
        { type: 'listItem', text: 'three', level: 2, ordered: true },
        { type: 'listItem', text: 'four' },
      ],
      '- one\n  1. two\n  2. three\n- four',
    ],
    ['preformatted text', [{ type: 'preformatted', text: '```\n 1  2' }], '````\n```\n 1  2\n````'],
    [
      'a table, set in columns',
      [
        {
          type: 'table',
          caption: 'Goals',
          rows: [
            [{ text: 'Team', header: true }, { text: '|' }],
            [{ text: 'Ellery' }, { text: '10' }],
          ],
        },
      ],
      'Goals\n\n| Team   | \\| |\n| ------ | -- |\n| Ellery | 10 |',
    ],
    [
      'cells that span others',
      [
        {
          type: 'table',
          rows: [
            [
              { text: '', rowSpan: 2 },
              { text: '2030', colSpan: 2 },
            ],
            [{ text: 'a' }, { text: 'b' }],
          ],
        },
      ],
      '|   | 2030 |   |\n| - | ---- | - |\n|   | a    | b |',
    ],
  ])('%s', (_name, body, written) => {
    expect(textOf(...body)).toBe(written)
  })

  test('what generators would run in preformatted text is no code', () => {
    const { text, told } = write({ body: [{ type: 'preformatted', text: '{% include a %}' }] })
    expect(text).toBe('&#x7B;% include a %}')
    expect(told).toEqual(['field-changed body[0].type'])
  })

  test('blocks without words are left out, and told of', () => {
    const { text, told } = write({ body: ['Rain.', { type: 'paragraph', text: ' \n' }, 'Sun.'] })
    expect(text).toBe('Rain.\n\nSun.')
    expect(told).toEqual(['field-not-held body[1]'])
  })
})

describe('marks', () => {
  const marked = (text: string, ...marks: NonNullable<Extract<Block, { type: 'paragraph' }>['marks']>) =>
    write({ body: [{ type: 'paragraph', text, marks }] })

  test('of each kind that Markdown has', () => {
    const { text, told } = marked(
      'a b c d',
      { type: 'strong', start: 0, end: 1 },
      { type: 'emphasis', start: 2, end: 3 },
      { type: 'code', start: 4, end: 5 },
      { type: 'link', start: 6, end: 7, href: 'https://example.org/a_(b)' },
    )
    expect(text).toBe('**a** _b_ `c` [d](https://example.org/a_&#x28;b&#x29;)')
    expect(told).toEqual([])
  })

  test('that it does not have leave their words, and are told of', () => {
    const { text, told } = marked('H2O', { type: 'sub', start: 1, end: 2 }, { type: 'underline', start: 0, end: 3 })
    expect(text).toBe('H2O')
    expect(told).toEqual(['field-not-held body[0].marks'])
  })

  test('that cross are parted', () => {
    const crossing = marked(
      'one two three',
      { type: 'strong', start: 0, end: 7 },
      { type: 'emphasis', start: 4, end: 13 },
    )
    expect(crossing.text).toBe('**one _two_** _three_')
  })

  test('do not begin or end with a space', () => {
    const { text, told } = marked('one two three', { type: 'strong', start: 3, end: 8 })
    expect(text).toBe('one **two** three')
    expect(told).toEqual(['field-changed body[0].marks[0].start', 'field-changed body[0].marks[0].end'])
  })

  test.each([
    'javascript:alert(1)',
    ' java\nscript:alert(1)',
    'data:text/html,a',
    'vbscript:a',
    'file:///etc',
    'tel:1',
  ])('no link to %j', (href) => {
    const { text, told } = marked('here', { type: 'link', start: 0, end: 4, href })
    expect(text).toBe('here')
    expect(told).toEqual(['field-not-held body[0].marks[0]'])
  })
})

test.each([
  ['/a?b&c=1', '/a?b&amp;c=1'],
  ['mailto:desk@example.org', 'mailto:desk@example.org'],
  ['//example.org/<b>"a|b"', '//example.org/%3Cb%3E%22a%7Cb%22'],
  ['javascript&colon;alert(1)', 'javascript&amp;colon;alert&#x28;1&#x29;'],
  ['\u00a0javascript:alert', '%C2%A0javascript:alert'],
])('a link to %j', (href, written) => {
  expect(textOf({ type: 'paragraph', text: 'here', marks: [{ type: 'link', start: 0, end: 4, href }] })).toBe(
    `[here](${written})`,
  )
})

test('an address is printed in full also where it is the text of its link', () => {
  const href = 'https://example.org/a'
  expect(textOf({ type: 'paragraph', text: href, marks: [{ type: 'link', start: 0, end: 21, href }] })).toBe(
    `[${href}](${href})`,
  )
})

test('no address holds what generators would run', () => {
  const href = 'https://example.org/{{a}}'
  const { text, told } = write({
    body: [{ type: 'paragraph', text: href, marks: [{ type: 'link', start: 0, end: href.length, href }] }],
  })
  expect(text).not.toMatch(/\{[{%#]/)
  expect(parse(text)).toMatchObject({ children: [{ children: [{ url: 'https://example.org/%7B%7Ba%7D%7D' }] }] })
  expect(told).toEqual(['field-changed body[0].marks[0].href'])
})

describe('media', () => {
  const show = (association: Partial<NonNullable<Article['associations']>[number]>) =>
    write({
      body: ['Rain.', { type: 'media', ref: 'm1' }],
      associations: [{ id: 'm1', type: 'picture', ...association }],
    })

  test('a picture has its caption and credit', () => {
    const { text, told } = show({ href: 'https://example.org/a b.jpg', caption: 'The [new] gate', credit: 'EX/"Lind"' })
    expect(text).toBe('Rain.\n\n![The \\[new\\] gate](https://example.org/a%20b.jpg "EX/\\"Lind\\"")')
    expect(told).toEqual(['field-changed associations[0].href'])
  })

  test('a video is a link to it', () => {
    const { text, told } = show({ type: 'video', href: 'https://example.org/a.mp4', caption: 'The gate' })
    expect(text).toBe('Rain.\n\n[The gate](https://example.org/a.mp4)')
    expect(told).toEqual(['field-not-held body[1]', 'field-not-held associations[0]'])
  })

  test.each(['javascript:alert(1)', 'data:image/svg+xml,a', undefined])('nothing is shown of %s', (href) => {
    const { output, told } = show(href === undefined ? {} : { href })
    expect(output).toBe('Rain.\n')
    expect(told).toEqual(['field-not-held body[1]', 'field-not-held associations[0]'])
  })
})

describe('embedded HTML', () => {
  const body: Block[] = [{ type: 'embed', html: '<script>\n\nalert(1)</script>' }]

  test('is left out, and told of', () => {
    expect(write({ body })).toMatchObject({ output: '', told: ['field-not-held body[0]'] })
  })

  test('is written as one block for those who want it', () => {
    const { text, told } = write({ body }, { html: true })
    expect(text).toBe('<script>\nalert(1)</script>')
    expect(told).toEqual(['field-changed body[0].html'])
  })
})

describe('toMdast', () => {
  test('gives the tree of the page, and what is lost', () => {
    const { output, issues } = toMdast(
      createArticle({
        headline: 'Rain',
        body: [{ type: 'paragraph', text: 'Now', marks: [{ type: 'sup', start: 0, end: 1 }] }],
      }),
    )
    expect(output).toEqual({
      type: 'root',
      children: [
        { type: 'yaml', value: 'title: "Rain"' },
        { type: 'paragraph', children: [{ type: 'text', value: 'Now' }] },
      ],
    })
    expect(issues.map(({ path }) => path)).toEqual(['body[0].marks'])
  })

  test('and plain data alone', () => {
    const { output } = toMdast(createArticle({ headline: 'Rain', body: ['Now'] }))
    expect(structuredClone(output)).toEqual(JSON.parse(JSON.stringify(output)))
  })
})

describe('a slip of the caller is an error', () => {
  const article = createArticle({ body: [] })

  test.each([writeMarkdown, toMdast])('%o', (writer) => {
    const call = writer as (article: unknown, options?: unknown) => unknown
    expect(() => call({ foo: 1 })).toThrow(new TypeError('Expected an article, found an object with foo'))
    expect(() => call(article, { foo: 1 })).toThrow(new TypeError('No such option: foo'))
    expect(() => call(article, { html: 'yes' })).toThrow(new TypeError('Option html is neither true nor false: yes'))
    expect(() => call(article, { generator: 'x' })).toThrow(
      new TypeError('Option generator is neither hugo nor jekyll: x'),
    )
  })
})
