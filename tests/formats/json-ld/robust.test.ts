import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Article } from 'wirecopy/article'
import { FormatError, readJsonLd, writeJsonLd } from 'wirecopy/json-ld'
import { runs } from '../../runs.js'

const keys = [
  '@id',
  '@type',
  '@context',
  '@graph',
  '@value',
  '@list',
  'name',
  'headline',
  'alternativeHeadline',
  'articleBody',
  'text',
  'description',
  'inLanguage',
  'author',
  'editor',
  'contributor',
  'jobTitle',
  'affiliation',
  'email',
  'url',
  'dateline',
  'datePublished',
  'dateModified',
  'expires',
  'publisher',
  'sourceOrganization',
  'copyrightYear',
  'usageInfo',
  'correction',
  'isBasedOn',
  'citation',
  'identifier',
  'value',
  'keywords',
  'about',
  'mentions',
  'genre',
  'contentLocation',
  'address',
  'addressCountry',
  'geo',
  'latitude',
  'longitude',
  'image',
  'video',
  'encoding',
  'width',
  'hasPart',
  'position',
  'creator',
  'roleName',
  'mainEntity',
  'liveBlogUpdate',
  'constructor',
  '__proto__',
]
const texts = [
  '',
  ' ',
  'We are ready.',
  'Lind said.\n\n“We are ready.”',
  '2031-11-02T09:05:00Z',
  'Mara Lind',
  'https://example.org/7',
  '0-3,5-9',
  'en',
  'NewsArticle',
  'Person',
  'Quotation',
  'Role',
  '\u0000\ud800',
  '<p>A &amp; b.</p><p>It&#8217;s</p>',
  'Jane Doe and Joe Roe, XA',
]

const { thing } = fc.letrec<{ thing: unknown; value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom<unknown>(...texts, 7, -1, 0.5, 1e12, true, null),
    tie('thing'),
    fc.array(tie('value'), { maxLength: 3 }),
  ),
  thing: fc
    .tuple(
      fc.constantFrom(undefined, 'NewsArticle', 'Person', 'Organization', 'Quotation', 'Role', 'ImageObject', 'Place'),
      fc.dictionary(fc.constantFrom(...keys), tie('value'), { maxKeys: 8, noNullPrototype: true }),
    )
    .map(([type, members]) => (type === undefined ? members : { '@type': type, ...members })),
}))
const anyNewsArticle = thing.map((members) => ({ ...(members as object), '@type': 'NewsArticle' }))

test('whatever stands in a property: valid articles, written to a fixed point', () => {
  fc.assert(
    fc.property(fc.oneof(anyNewsArticle, fc.array(anyNewsArticle, { maxLength: 2 }), thing), (value) => {
      const { articles } = readJsonLd(value as object)
      expect(readJsonLd(JSON.stringify(value)).articles).toEqual(articles)
      for (const article of articles) {
        expect(Article.safeParse(article).error).toBeUndefined()
        const once = writeJsonLd(article).output
        const [back] = readJsonLd(once).articles
        if (back !== undefined) expect(writeJsonLd(back, { id: once['@id'] as string }).output).toEqual(once)
      }
    }),
    { numRuns: runs(250) },
  )
})

test('any text gives articles or a FormatError', () => {
  const piece = fc.constantFrom(
    '<script type="application/ld+json">',
    '</script>',
    '<!--',
    '-->',
    '{"@type":"NewsArticle","headline":"a"}',
    '{',
    '}',
    '[',
    ']',
    ',',
    '"',
    '\\',
    '\n',
    '\u0000',
    ':',
    'null',
    '<![CDATA[',
    ']]>',
    '<p>',
  )
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string({ unit: 'binary', maxLength: 3 }))), (pieces) => {
      try {
        for (const article of readJsonLd(pieces.join('')).articles) {
          expect(Article.safeParse(article).error).toBeUndefined()
        }
      } catch (error) {
        expect(error).toBeInstanceOf(FormatError)
      }
    }),
    { numRuns: runs(250) },
  )
})

test.each<[string, string]>([
  ['lists nested deep', `{"@type":"NewsArticle","headline":"a","x":${'['.repeat(200_000)}${']'.repeat(200_000)}}`],
  [
    'things nested deep',
    `{"@type":"NewsArticle","headline":"a","x":${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}}`,
  ],
])('%s are cut', (_, json) => {
  const { articles, issues } = readJsonLd(json)
  expect(articles[0]?.headline).toBe('a')
  expect(issues.map(({ code }) => code)).toEqual(['nesting-too-deep'])
})

test.each<[string, string]>([
  ['open brackets', '['.repeat(1_000_000)],
  ['open scripts', '<script type="application/ld+json">'.repeat(50_000)],
  ['open comments', '<!--'.repeat(200_000)],
  ['script tags that do not end', '<script '.repeat(100_000)],
  ['open strings', '"\\'.repeat(500_000)],
  ['white space', `{${' '.repeat(1_000_000)}`],
])('a megabyte of %s is read in no time', (_, text) => {
  const start = performance.now()
  try {
    readJsonLd(text)
  } catch (error) {
    expect(error).toBeInstanceOf(FormatError)
  }
  expect(performance.now() - start).toBeLessThan(2000)
})

test('a long text with many quotations that it does not have is read in no time', () => {
  const hasPart = Array.from({ length: 5000 }, (_, at) => ({ '@type': 'Quotation', text: `Never said ${at}.` }))
  const start = performance.now()
  const { articles } = readJsonLd({ '@type': 'NewsArticle', articleBody: 'We are ready. '.repeat(70_000), hasPart })
  expect(articles[0]?.quotes).toEqual([])
  expect(performance.now() - start).toBeLessThan(5000)
})

test('a long text of white space is written in no time', () => {
  const text = `a${' '.repeat(500_000)}b${'\n'.repeat(500_000)}c`
  const start = performance.now()
  const { output } = writeJsonLd({ schemaVersion: 1, body: [{ type: 'preformatted', text }], quotes: [] })
  expect(readJsonLd(output).articles[0]?.body).toEqual([{ type: 'paragraph', text: 'a b\nc' }])
  expect(performance.now() - start).toBeLessThan(2000)
})

test('a thing that holds itself is read once', () => {
  const article: Record<string, unknown> = { '@type': 'NewsArticle', headline: 'a' }
  article.isPartOf = article
  expect(readJsonLd(article).articles).toMatchObject([{ headline: 'a' }])
})
