import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Article, Block, Mark } from 'wirecopy/article'
import { toMdast, writeMarkdown } from 'wirecopy/markdown'
import { parse as parseYaml } from 'yaml'
import { runs } from '../../runs.js'
import { anyArticle } from '../generate-article.js'
import { withoutChanges, withoutLosses } from '../without-losses.js'
import { pageOf, parse, plain } from './parse.js'
import { readBack } from './read-back.js'

const options = fc.constantFrom({}, { frontMatter: false }, { html: true })

/** What means something in Markdown, or looks as if it did. */
const trap = fc.constantFrom(
  ...[
    '*',
    '**',
    '_',
    '__',
    '`',
    '``',
    '~',
    '~~',
    '[',
    ']',
    '(',
    ')',
    '![',
    '](',
    '[^1]',
    '[^1]:',
    '[a]: b',
    '[ ]',
    '[x]',
  ],
  ...[
    '<b>',
    '</b>',
    '<!--',
    '<a@b.org>',
    '<https://x.org>',
    '&amp;',
    '&#35;',
    '&',
    '\\',
    '\\*',
    '|',
    '| - |',
    ':-',
    '-',
    '--',
  ],
  ...[
    '---',
    '+',
    '#',
    '##',
    '=',
    '===',
    '>',
    '1.',
    '12)',
    '```',
    '~~~',
    '{{',
    '{%',
    'www.x.org/_a_',
    'https://x.org/a*b*',
  ],
  ...[
    'a_b_c',
    'foo@x.org',
    '“a”',
    '“',
    '’s',
    '…',
    'é',
    '港',
    '😀',
    '\t',
    '\u00a0',
    '\u3000',
    '\u2028',
    '\0',
    '\r',
    '!',
    '.',
    '$1',
    '\u0301',
  ],
  ...[
    '    ',
    '  ',
    '\n',
    '\n\n',
    'word',
    'AT&T',
    'A*STAR',
    '{',
    '{: a}',
    '$$',
    '^',
    ': a',
    '<!--more-->',
    'export a',
    '\n\n\n',
    ' \n',
  ],
)
const text = fc
  .array(fc.tuple(fc.constantFrom('', '', ' ', ' ', '\n'), trap), { maxLength: 12 })
  .map((parts) => parts.map(([space, word]) => space + word).join(''))

const offsets = fc.tuple(fc.nat(30), fc.nat(30))
const marks = fc.array(fc.tuple(fc.constantFrom('strong', 'emphasis', 'code', 'link', 'underline'), offsets), {
  maxLength: 4,
})
/** An offset between two characters of a text. */
function edge(text: string, offset: number): number {
  const at = offset % (text.length + 1)
  return /[\uDC00-\uDFFF]/.test(text.charAt(at)) ? at - 1 : at
}
const words = fc.tuple(text, marks).map(([text, marks]) => {
  const found = marks.map(([type, [a, b]]): Mark => {
    const [start = 0, end = 0] = [a, b].map((offset) => edge(text, offset)).sort((a, b) => a - b)
    return { type, start, end, ...(type === 'link' && { href: `https://x.org/${'_(*'.slice(0, a % 4)}` }) } as Mark
  })
  return { text, marks: found.sort((a, b) => a.start - b.start || b.end - a.end) }
})
const block = fc.oneof(
  fc
    .tuple(fc.constantFrom('paragraph', 'paragraph', 'heading', 'blockquote', 'preformatted'), words)
    .map(([type, words]) => ({ type, ...words }) as Block),
  fc
    .tuple(words, fc.integer({ min: 1, max: 4 }), fc.boolean())
    .map(([words, level, ordered]): Block => ({ type: 'listItem', ...words, level, ordered })),
  fc.array(fc.array(words, { maxLength: 3 }), { maxLength: 3 }).map((rows): Block => ({ type: 'table', rows })),
)
const oddArticle = fc.array(block, { maxLength: 5 }).map((body): Article => ({ schemaVersion: 1, body, quotes: [] }))

describe('what unified reads of Markdown is the tree that was written', () => {
  test('of any article', () => {
    fc.assert(
      fc.property(anyArticle(), options, (article, options) => {
        const { output: tree } = toMdast(article, options)
        const { output } = writeMarkdown(article, options)
        expect(parse(pageOf(output).text)).toEqual(plain(tree))
      }),
      { numRuns: runs(150) },
    )
  })

  test('of any text, with marks anywhere', () => {
    fc.assert(
      fc.property(oddArticle, (article) => {
        const { output: tree } = toMdast(article)
        const { output } = writeMarkdown(article)
        expect(parse(output)).toEqual(plain(tree))
        expect(output).not.toMatch(/\{[{%#]|<!--more-->/)
      }),
      { numRuns: runs(400) },
    )
  })
})

test('what GFM makes links of says the same', () => {
  const words = fc.array(text, { maxLength: 4 })
  fc.assert(
    fc.property(words, (texts) => {
      const body = texts.map((text): Block => ({ type: 'paragraph', text }))
      const { output } = writeMarkdown({ schemaVersion: 1, body, quotes: [] })
      const linked = plain(parse(output, { withAddresses: true }), { withAddresses: false })
      expect(linked).toEqual(parse(output))
    }),
    { numRuns: runs(150) },
  )
})

describe('whatever does not come back is told of', () => {
  test('of any article', () => {
    fc.assert(
      fc.property(anyArticle(), options, (article, options) => {
        const { output, issues } = writeMarkdown(article, options)
        const back = readBack(output, article)
        expect(withoutChanges(back, issues)).toEqual(withoutLosses(article, issues))
      }),
      { numRuns: runs(150) },
    )
  })

  test('of any text, with marks anywhere', () => {
    fc.assert(
      fc.property(oddArticle, (article) => {
        const { output, issues } = writeMarkdown(article)
        const back = readBack(output, article)
        expect(withoutChanges(back, issues)).toEqual(withoutLosses(article, issues))
      }),
      { numRuns: runs(150) },
    )
  })
})

describe('front matter comes back as it was', () => {
  const value = fc.oneof(
    fc.constantFrom(
      ...[
        'no',
        'Yes',
        'on',
        'y',
        'null',
        '~',
        'true',
        '1:30',
        '2031-11-02',
        '2031-11-02T09:05:00Z',
        '007',
        '0o14',
        '0x1F',
      ],
      ...[
        '1_000',
        '1,000',
        '1e3',
        '.5',
        '.inf',
        '=',
        '<<',
        '---',
        '...',
        '- a',
        '? a',
        'a: b',
        'a #b',
        '#a',
        '&a',
        '*a',
        '!a',
      ],
      ...[
        '%a',
        '@a',
        '`a`',
        ':a',
        "it's",
        '"a"',
        '{a}',
        '[a]',
        '|',
        '>',
        'a\\nb',
        'a\nb',
        ' a ',
        '\t',
        '😀',
        'a\u2028b',
        '\u0085',
      ],
      ...['\ufeff', '\u0000', '\u007f', `${'long '.repeat(60)}end`, `${'long'.repeat(60)}\n---\nend`],
    ),
    fc.string({ minLength: 1, unit: 'binary' }),
  )

  test.each(['1.1', '1.2'] as const)('in YAML %s', (version) => {
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 4 }), ([headline = 'a', ...keywords]) => {
        const summary = keywords.join('\n') || headline
        const { output } = writeMarkdown({ schemaVersion: 1, headline, keywords, summary, body: [], quotes: [] })
        expect(parseYaml(pageOf(output).yaml ?? '', { version })).toEqual({
          title: headline,
          description: summary,
          ...(keywords.length > 0 && { tags: keywords }),
        })
      }),
      { numRuns: runs(150) },
    )
  })
})
