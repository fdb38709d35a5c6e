import { describe, expect, test } from 'vitest'
import type { Article } from 'wirecopy/article'
import { readJsonLd, scriptText, writeJsonLd } from 'wirecopy/json-ld'

const story = (more: object) => ({
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  headline: 'Harbour reopens',
  ...more,
})
const block = (json: string) => `<script type="application/ld+json">${json}</script>`

/** The one article of an input, with the codes of its issues. */
function read(input: string | Uint8Array | object) {
  const { articles, issues } = readJsonLd(input)
  expect(articles).toHaveLength(1)
  return { article: articles[0] as Article, codes: issues.map(({ code }) => code) }
}

describe('a dateline that the text repeats', () => {
  test.each<[string, string, string, string]>([
    ['Paris', 'Parisians took to the streets.', 'Paris', 'Parisians took to the streets.'],
    ['Paris', 'Paris took to the streets.', 'Paris', 'Paris took to the streets.'],
    ['PARIS', 'PARIS-based Exampol rose.', 'PARIS', 'PARIS-based Exampol rose.'],
    ['Paris', 'Paris–Roubaix begins.', 'Paris', 'Paris–Roubaix begins.'],
    ['PARIS', 'PARIS — Rain fell.', 'PARIS —', 'Rain fell.'],
    ['PARIS', 'PARIS—Rain fell.', 'PARIS—', 'Rain fell.'],
    ['PARIS', 'PARIS: Rain fell.', 'PARIS:', 'Rain fell.'],
    ['LONDON', 'LONDON (Reuters) - Oil rose.', 'LONDON (Reuters) -', 'Oil rose.'],
    ['LONDON', 'LONDON, Nov. 3 (XA) -- Oil rose.', 'LONDON, Nov. 3 (XA) --', 'Oil rose.'],
    ['PARIS —', 'PARIS — Rain fell.', 'PARIS —', 'Rain fell.'],
    ['PARIS (XA)', 'PARIS (XA) Rain fell.', 'PARIS (XA)', 'Rain fell.'],
    ['PARIS', 'PARIS —', 'PARIS', 'PARIS —'],
  ])('%s, %s', (dateline, articleBody, text, paragraph) => {
    const { article } = read(story({ dateline, articleBody }))
    expect(article.dateline?.text).toBe(text)
    expect(article.body).toEqual([{ type: 'paragraph', text: paragraph }])
  })

  test('and places of quotations are counted in the text as it is', () => {
    const articleBody = 'LONDON (Reuters) - “Yes,” she said.'
    const hasPart = { '@type': 'Quotation', text: 'Yes,', position: '19-25' }
    const { article } = read(story({ dateline: 'LONDON', articleBody, hasPart }))
    expect(article.quotes).toMatchObject([{ content: [{ block: 0, start: 0, end: 6 }], certainty: 1 }])
  })
})

describe('comments in a page', () => {
  const json = JSON.stringify(story({}))
  test.each<[string, string]>([
    ['of nothing', `<!-->${block(json)}<!-- end -->`],
    ['of a hyphen', `<!--->${block(json)}<!-- end -->`],
    ['that ends with an exclamation mark', `<!-- a --!>${block(json)}<!-- end -->`],
    ['on a condition for old browsers', `<!--[if lt IE 9]><script src="a.js"></script><![endif]-->${block(json)}`],
    ['on a condition for others', `<!--[if !IE]><!-->${block(json)}<!--<![endif]-->`],
    ['on a condition for others, shorter', `<!--[if !IE]>-->${block(json)}<!--<![endif]-->`],
    ['in no comment', `<![if !IE]>${block(json)}<![endif]>`],
    ['that does not end', `<meta content="<!--">${block(json)}`],
  ])('%s', (_, page) => {
    expect(read(`<!DOCTYPE html>${page}`)).toMatchObject({ article: { headline: 'Harbour reopens' }, codes: [] })
  })
})

test('names that every object has are kept as they are', () => {
  const more = { constructor: 'a', toString: 'b', hasOwnProperty: { valueOf: 'c' } }
  const json = JSON.stringify(story(more)).replace('{', '{"__proto__":{"headline":"d"},')
  expect(read(json).article.extra).toEqual({ 'json-ld': more })
  expect(read(json).article.headline).toBe('Harbour reopens')
})

test('a quotation that says no position is as sure as its words are rare', () => {
  const articleBody = '“Yes,” she said. “We go.”\n\n“Yes,” he said.'
  const hasPart = ['We go.', 'Yes,'].map((text) => ({ '@type': 'Quotation', text }))
  const { article } = read(story({ articleBody, hasPart }))
  expect(article.quotes.map(({ certainty }) => certainty)).toEqual([0.9, 0.6])
})

test.each<[string, unknown]>([
  ['null', null],
  ['[object ArrayBuffer]', new ArrayBuffer(2)],
  ['[object DataView]', new DataView(new ArrayBuffer(2))],
  ['[object Uint16Array]', new Uint16Array([1, 2])],
])('%s is no input', (name, input) => {
  expect(() => readJsonLd(input as never)).toThrow(
    new TypeError(`Expected JSON-LD as text, bytes or an object, found ${name}`),
  )
})

describe('HTML in texts', () => {
  test.each<[string, string]>([
    ['Trump&#8217;s plan &amp; more', 'Trump’s plan & more'],
    ['Trump&amp;#8217;s plan', 'Trump’s plan'],
    ['The&nbsp;port', 'The port'],
    ['&#x201C;Yes&#x201D; &eacute; &quot;no&quot; &apos;a&apos;', '“Yes” é "no" \'a\''],
    ['Windows&#146; quotes', 'Windows’ quotes'],
    ['<b>Port</b> of <a href="https://example.org/?a>b">Ellery</a>', 'Port of Ellery'],
    ['<p>Port</p>', 'Port'],
  ])('%s', (headline, text) => {
    const { articles, issues } = readJsonLd(story({ headline }))
    expect(articles[0]?.headline).toBe(text)
    expect(issues).toMatchObject([{ code: 'field-changed', severity: 'info', path: 'headline' }])
  })

  test.each([
    'AT&T and R&D',
    'a < b',
    '1 <2> 3',
    '<angle> brackets',
    'x &y; z',
    'Q&A; more',
    '&#0; &#xD800; &#9999999;',
    'a <b',
    'if a<b and c>d',
  ])('%s is none', (headline) => {
    expect(read(story({ headline }))).toMatchObject({ article: { headline }, codes: [] })
  })

  test.each<[string, string[]]>([
    ['<p>One &nbsp;two.</p><p>Three\nfour.</p>', ['One two.', 'Three four.']],
    ['<p>One.</p>\n\n<script>if (a < b) alert("<p>")</script><p>Two.<br />\nThree.</p>', ['One.', 'Two.\nThree.']],
    ['One.<br><br>Two.', ['One.', 'Two.']],
    ['One <em>and</em>\n\nTwo.\n\nThree.', ['One and', 'Two.', 'Three.']],
    ['<ul><li>One.</li><li>Two.</li></ul>', ['One.', 'Two.']],
    ['&lt;p&gt;One &amp;amp; two.&lt;/p&gt;&lt;p&gt;Three.&lt;/p&gt;', ['One & two.', 'Three.']],
    ['The &lt;b&gt; tag.', ['The <b> tag.']],
  ])('body %s', (articleBody, paragraphs) => {
    const { article, codes } = read(story({ articleBody }))
    expect(article.body).toEqual(paragraphs.map((text) => ({ type: 'paragraph', text })))
    expect(codes).toEqual(['field-changed'])
  })

  test('in the summary, keywords and names of things, what is left of them kept', () => {
    const author = { '@type': 'Person', name: 'Zo&euml; O&#039;Neil', sameAs: 'https://example.org/zoe' }
    const { article } = read(story({ description: '<p>One.</p><p>Two.</p>', keywords: ['R&amp;D', 'sea'], author }))
    expect(article).toMatchObject({
      summary: 'One.\n\nTwo.',
      keywords: ['R&D', 'sea'],
      bylines: [{ contributors: [{ name: "Zoë O'Neil" }] }],
      extra: { 'json-ld': { '@more': { author: [{ name: "Zoë O'Neil", sameAs: 'https://example.org/zoe' }] } } },
    })
  })

  test('an address stays as it is', () => {
    expect(read(story({ url: 'https://example.org/?a=1&amp;b=2' })).article.id).toBe('https://example.org/?a=1&amp;b=2')
  })

  test('the writer tells what a reader would take for HTML', () => {
    const { issues } = writeJsonLd({ schemaVersion: 1, id: 'urn:a', headline: 'Use &amp; well', body: [], quotes: [] })
    expect(issues).toMatchObject([{ path: 'headline' }])
  })

  test.each(['<p ', '<a "', "<a href='", '<script>', '&amp;', '<p>\n', '<br>\n', '&lt;p&gt;'])(
    'a megabyte of %s is read in no time',
    (piece) => {
      const start = performance.now()
      readJsonLd(story({ articleBody: `<p>${piece.repeat(1_000_000 / piece.length)}` }))
      readJsonLd(story({ articleBody: piece.repeat(1_000_000 / piece.length) }))
      expect(performance.now() - start).toBeLessThan(3000)
    },
  )
})

describe('JSON as scripts have it', () => {
  const json = JSON.stringify(story({ author: 'Zoë O’Neil' }))
  test.each<[string, string, string[]]>([
    ['a comment at the end of a line', `{ // the article\n${json.slice(1)}`, []],
    ['a comment on a line', json.replace(',', ',\n  // "headline": "Old",\n'), []],
    ['a comment between', json.replace(',', ', /* "headline": "Old", */'), []],
    ['a comment after a comma', json.replace('}', ', // end\n}'), []],
    ['an apostrophe', json.replace('’', "\\'"), []],
    ['a number of two digits', json.replace('’', '\\x27'), []],
    ['two values', `{"@type":"WebSite"}\n${json}`, []],
    ['two values and a comma', `${json},{"@type":"WebSite"};`, []],
    ['a list and another value', `[{"@type":"WebSite",}][${json}]`, []],
    ['a value that is no JSON before it', `{{"a"}\n}${json}`, ['field-invalid']],
    ['a value that is no JSON after it', `${json}{"a": b}`, ['field-invalid']],
  ])('%s', (_, text, codes) => {
    for (const input of [text, block(text)]) {
      const { article, codes: found } = read(input)
      expect(article).toMatchObject({
        headline: 'Harbour reopens',
        bylines: [{ text: expect.stringMatching(/^Zoë O['’]Neil$/) }],
      })
      expect(found).toEqual(['json-repaired', ...codes])
    }
  })

  test('marks of comments and several values in strings are left alone', () => {
    const headline = 'See https://example.org /* or */ } { [ ] \\x41 \\\\ "a" \u0027'
    const text = JSON.stringify(story({ headline }))
    expect(read(`${text};`).article.headline).toBe(headline)
  })

  test.each(['{}', '{', '/*', '//', '//\n', '"\\x27', "\\'", '{}   ', '[],'])(
    'a megabyte of %s takes no time',
    (piece) => {
      const start = performance.now()
      try {
        readJsonLd(piece.repeat(1_000_000 / piece.length))
      } catch (error) {
        expect(error).toMatchObject({ name: 'FormatError' })
      }
      expect(performance.now() - start).toBeLessThan(4000)
    },
  )
})

describe('a live blog', () => {
  const blog = (more: object) => ({ ...story({}), '@type': 'LiveBlogPosting', ...more })
  const liveBlogUpdate = [
    {
      '@type': 'BlogPosting',
      headline: 'Gate opens',
      articleBody: '<p>One.</p><p>Two.</p>',
      datePublished: '2031-06-18',
    },
    { '@type': 'BlogPosting', articleBody: 'Three.' },
    { '@type': 'BlogPosting', url: 'https://example.org/3' },
  ]

  test('its updates follow its text', () => {
    const { article, codes } = read(blog({ articleBody: 'Live.', liveBlogUpdate }))
    expect(article.body).toEqual([
      { type: 'paragraph', text: 'Live.' },
      { type: 'heading', text: 'Gate opens' },
      { type: 'paragraph', text: 'One.' },
      { type: 'paragraph', text: 'Two.' },
      { type: 'paragraph', text: 'Three.' },
    ])
    expect(codes).toContain('field-changed')
    expect(article.extra).toMatchObject({ 'json-ld': { liveBlogUpdate: [{ url: 'https://example.org/3' }] } })
  })

  test('an update that stands in its text is not there twice', () => {
    const { article } = read(blog({ articleBody: 'One.\n\nTwo.\n\nThree.', liveBlogUpdate }))
    expect(article.body).toHaveLength(3)
  })
})

describe('an article in two blocks', () => {
  const page = (...things: object[]) => `<html>${things.map((thing) => block(JSON.stringify(thing))).join('')}</html>`

  test.each<[string, object, object]>([
    ['an identifier', { '@id': 'https://example.org/7#a' }, { '@id': 'https://example.org/7#a', headline: 'Port' }],
    ['one of the page', { '@id': '#a' }, { '@id': '#a' }],
    ['address and headline', { url: 'https://example.org/7' }, { mainEntityOfPage: 'https://example.org/7' }],
  ])('is one by %s', (_, first, second) => {
    const more = { ...second, articleBody: 'One.', description: 'Sum.', keywords: ['a'] }
    const { article } = read(page(story({ ...first, author: 'Mara Lind' }), story(more)))
    expect(article).toMatchObject({ body: [{ text: 'One.' }], bylines: [{ text: 'Mara Lind' }] })
  })

  test.each<[string, object, object]>([
    ['of other headlines', { '@id': '#a' }, { '@id': '#a', headline: 'Another' }],
    ['of one address', { url: 'https://example.org' }, { url: 'https://example.org', headline: 'Another' }],
    ['of one headline', { url: 'https://example.org/1' }, { url: 'https://example.org/2' }],
  ])('articles %s are two', (_, first, second) => {
    expect(readJsonLd(page(story(first), story(second))).articles).toHaveLength(2)
  })
})

test('a picture of which nothing is said is none', () => {
  const image = [null, { url: null }, { '@type': 'ImageObject', url: null }, { '@type': 'ImageObject', url: '' }]
  expect(read(story({ image })).article.associations).toBeUndefined()
})

describe('authors', () => {
  const pair = [{ name: 'Jane Doe' }, { name: 'Joe van der Roe' }]
  test.each<[string, unknown, object]>([
    [
      'of two types',
      { '@type': ['Person', 'Organization'], name: 'Jane Doe' },
      { contributors: [{ name: 'Jane Doe' }] },
    ],
    ['two in a text', 'Jane Doe and Joe van der Roe', { text: 'Jane Doe, Joe van der Roe', contributors: pair }],
    ['with an agency', 'By Jane Doe and Joe van der Roe, Reuters', { contributors: pair, credit: 'Reuters' }],
    ['in a person', { '@type': 'Person', name: 'Jane Doe and Joe van der Roe' }, { contributors: pair }],
  ])('%s', (_, author, byline) => {
    expect(read(story({ author })).article.bylines).toEqual([expect.objectContaining(byline)])
  })

  test.each([
    'Associated Press and Agence France',
    'Marks and Spencer',
    'Jane Doe and others',
    'Jane Doe and the Exampol staff',
    'Jane Doe, Joe Roe',
    'Jane Doe and Exampol News',
  ])('%s is one name', (author) => {
    expect(read(story({ author })).article.bylines).toMatchObject([{ contributors: [{ name: author }] }])
  })

  test('an organization is one name', () => {
    const author = { '@type': 'Organization', name: 'Jane Doe and Joe Roe' }
    expect(read(story({ author })).article.bylines).toMatchObject([{ credit: 'Jane Doe and Joe Roe' }])
  })
})

test('an article that no reader would know is told', () => {
  const { output, issues } = writeJsonLd({ schemaVersion: 1, id: 'urn:a', summary: 'One.', body: [], quotes: [] })
  expect(readJsonLd(output).articles).toEqual([])
  expect(issues).toMatchObject([{ code: 'field-not-held', path: 'body' }])
})

test('the text of a script element holds no tag, and is read as it was', () => {
  const headline = 'What </script><!-- does'
  const { output } = writeJsonLd({ schemaVersion: 1, id: 'urn:a', headline, body: [], quotes: [] })
  const text = scriptText(output)
  expect(text).not.toContain('<')
  expect(JSON.parse(text)).toEqual(output)
  expect(read(`<html>${block(text)}`).article.headline).toBe('What <!-- does')
})
