import { describe, expect, test } from 'vitest'
import { Article } from 'wirecopy/article'
import { readNitf } from 'wirecopy/nitf'

// What agencies write that NITF does not have.

function read(text: string) {
  const { articles, issues } = readNitf(text)
  const article = articles[0] as Article
  expect(Article.safeParse(article).error?.issues ?? []).toEqual([])
  return { article, issues }
}

const readContent = (content: string, bodyHead = '') =>
  read(`<nitf><body><body.head>${bodyHead}</body.head><body.content>${content}</body.content></body></nitf>`)

const textsOf = ({ body }: Article) => body.map((block) => ('text' in block ? block.text : block.type))

describe('the text, wherever it stands', () => {
  test.each([
    '<nitf><body.content><block><p>Rain fell.</p><p>Wind rose.</p></block></body.content></nitf>',
    '<nitf xmlns="http://example.org/appl"><body.content><p>Rain fell.</p><p>Wind rose.</p></body.content></nitf>',
    '<nitf><block><p>Rain fell.</p></block><block><p>Wind rose.</p></block></nitf>',
    '<nitf><p>Rain fell.</p><body.content><p>Wind rose.</p></body.content></nitf>',
    '<nitf><body><p>Rain fell.</p><p>Wind rose.</p></body></nitf>',
    '<nitf><body><body.content><p>Rain fell.</p></body.content><p>Wind rose.</p></body></nitf>',
    '<nitf><body><strange><p>Rain fell.</p></strange><p>Wind rose.</p></body></nitf>',
    '<nitf>Rain fell.\n\nWind rose.</nitf>',
  ])('%s', (text) => {
    const { article, issues } = read(text)
    expect(textsOf(article)).toEqual(['Rain fell.', 'Wind rose.'])
    expect(issues).toEqual([])
  })

  test('headline, byline and dateline right in the body', () => {
    const { article } = read(
      `<nitf><body><headline><hl1>Storm</hl1></headline><byline><bytag>By Ana Ruiz</bytag></byline>
        <dateline><location>Vellmar</location></dateline><p>Rain fell.</p></body></nitf>`,
    )
    expect(article).toMatchObject({
      headline: 'Storm',
      bylines: [{ text: 'By Ana Ruiz' }],
      dateline: { text: 'Vellmar' },
      body: [{ type: 'paragraph', text: 'Rain fell.' }],
    })
  })

  test('a headline without lines', () => {
    expect(read('<nitf><body><headline>Storm</headline></body></nitf>').article.headline).toBe('Storm')
  })

  test('what is no part of a text is told', () => {
    const { article, issues } = read('<nitf><weather>Rain</weather><p>Wind rose.</p></nitf>')
    expect(textsOf(article)).toEqual(['Wind rose.'])
    expect(issues).toMatchObject([{ code: 'part-not-read', path: 'nitf' }])
  })
})

describe('HTML as text', () => {
  test.each<[string, string[]]>([
    [
      '&lt;p&gt;Rain &amp;amp; wind.&lt;/p&gt;&lt;p&gt;&amp;quot;Yes,&amp;quot; he said.&lt;/p&gt;',
      ['Rain & wind.', '"Yes," he said.'],
    ],
    ['<![CDATA[<p>Rain fell.</p>\n<P>Wind&nbsp;rose&#46;</P>]]>', ['Rain fell.', 'Wind rose.']],
    ['<block>&lt;p&gt;Rain fell.&lt;p&gt;Wind rose.&lt;/p&gt;</block>', ['Rain fell.', 'Wind rose.']],
    ['<![CDATA[Rain fell.<br><br>Wind rose.]]>', ['Rain fell.', 'Wind rose.']],
    [
      '<![CDATA[<ul><li>Rain<li>Wind</ul><!-- sea --><p>R&D &nothing; &#1;</p>]]>',
      ['Rain', 'Wind', 'R&D &nothing; &#1;'],
    ],
    ['<![CDATA[<div><p>Rain <b>fell</i></b>.</p></div></section><p>Wind</p>]]>', ['Rain fell.', 'Wind']],
    ['<![CDATA[<p>The <port> tag</p>]]>', ['The <port> tag']],
  ])('%s', (content, expected) => {
    expect(textsOf(readContent(content).article)).toEqual(expected)
  })

  test('links and typography', () => {
    const { article } = readContent(
      '<![CDATA[<p>See <a href="https://example.org/?a=1&amp;b=2">the <em>gates</em></a></p>]]>',
    )
    expect(article.body[0]).toMatchObject({
      text: 'See the gates',
      marks: [
        { type: 'link', start: 4, end: 13, href: 'https://example.org/?a=1&b=2' },
        { type: 'emphasis', start: 8, end: 13 },
      ],
    })
  })

  test('in the abstract', () => {
    const { article } = readContent('', '<abstract>&lt;p&gt;Rain&lt;br/&gt;fell.&lt;/p&gt;</abstract>')
    expect(article.summary).toBe('Rain\nfell.')
  })

  test.each([
    '1 &lt; 2 and 3 &gt; 2',
    'Use the &lt;b&gt; tag.',
    'Ana &lt;ana@example.org&gt;',
    '<p>The &lt;b&gt;tag&lt;/b&gt; of HTML</p>',
  ])('text that has only signs of it: %s', (content) => {
    const [text] = textsOf(readContent(content).article)
    expect(text).toContain('<')
  })

  test('time grows with the length', () => {
    const time = (count: number) => {
      const began = performance.now()
      readContent(`<![CDATA[${'<p a="<!-- &x <p '.repeat(count)}<p></p>]]>`)
      return performance.now() - began
    }
    time(1000)
    expect(time(20_000)).toBeLessThan(2000)
  })
})

describe('text without paragraphs', () => {
  test.each<[string, string[]]>([
    ['\n  Rain\n  fell.\n\n  Wind <em>rose</em>.\n \t\n\n  Sea.\n', ['Rain fell.', 'Wind rose.', 'Sea.']],
    ['<block>Rain.\n\nWind.</block>', ['Rain.', 'Wind.']],
    ['<p>Rain\n\nfell.</p>\n\n<p>Wind.</p>', ['Rain fell.', 'Wind.']],
    ['Rain <em>\n\n</em> fell.', ['Rain fell.']],
  ])('%j', (content, expected) => {
    expect(textsOf(readContent(content).article)).toEqual(expected)
  })
})

describe('what is said twice', () => {
  const block = (name: string, ...paragraphs: string[]) =>
    `<block class="${name}">${paragraphs.map((text) => `<p>${text}</p>`).join('\n')}</block>\n`

  test.each<[string, string, string[]]>([
    [
      'a lead',
      block('lead_paragraph', 'One.', 'Two.') + block('full_text', 'One.', 'Two.', 'Three.'),
      ['One.', 'Two.', 'Three.'],
    ],
    ['a lead that is other', block('lead', 'One.') + block('full', 'Two.'), ['One.', 'Two.']],
    ['a lead that ends in a word', block('lead', 'On') + block('full', 'One.'), ['On', 'One.']],
    ['no lead', block('box', 'One.') + block('full', 'One.'), ['One.', 'One.']],
    ['a leader', block('leader', 'One.') + block('full', 'One.'), ['One.', 'One.']],
    ['a lead alone', block('lead', 'One.'), ['One.']],
  ])('%s', (_what, content, expected) => {
    expect(textsOf(readContent(content).article)).toEqual(expected)
  })

  test('a byline for machines', () => {
    const twice = readContent(
      '',
      '<byline class="print_byline">By Ana Ruiz</byline><byline class="normalized_byline">Ruiz, Ana</byline>',
    )
    expect(twice.article.bylines).toEqual([{ text: 'By Ana Ruiz' }])
    expect(twice.issues).toMatchObject([{ code: 'part-not-read', path: 'body.head' }])
    const once = readContent('', '<byline class="normalized_byline">Ruiz, Ana</byline>')
    expect(once.article.bylines).toEqual([{ text: 'Ruiz, Ana' }])
  })

  test('a headline', () => {
    const { article } = readContent(
      '',
      '<hedline><hl1>Storm</hl1><hl2>Storm</hl2><hl2>Rain</hl2><hl2 class="web">Storm</hl2></hedline>',
    )
    expect(article.headlines).toEqual([
      { role: 'sub', text: 'Rain' },
      { role: 'web', text: 'Storm' },
    ])
  })
})

test.each([
  '<story.date norm="20310121T103600+0000">20310121T103600+0000</story.date>',
  '2031-01-21 10:36',
  '21.01.2031',
  '20310121T103600Z',
])('a time is no dateline: %s', (dateline) => {
  expect(readContent('<p>Rain.</p>', `<dateline>${dateline}</dateline>`).article.dateline).toBeUndefined()
})

test.each(['Jan 21', '21 Jan', 'Vellmar 2031-01-21'])('a dateline with a date: %s', (text) => {
  expect(readContent('<p>Rain.</p>', `<dateline>${text}</dateline>`).article.dateline?.text).toBe(text)
})

describe('HTML that is not whole', () => {
  const html = (text: string) => textsOf(readContent(text.replaceAll('<', '&lt;')).article)

  test.each([
    ['<p>One.</p><script src="x.js"/><p>Two.</p>', ['One.', 'Two.']],
    ['<p>One.</p><style><p>Two.</p>', ['One.', 'Two.']],
    ['<p>One.</p><script>alert(1)</script><p>Two.</p>', ['One.', 'Two.']],
    ['<p>One.</p><!-- <p>No.</p> --><p>Two.</p>', ['One.', 'Two.']],
    [`<p style="${'a:b;'.repeat(900)}">One.</p><p>Two.</p>`, ['One.', 'Two.']],
    ['<p>One.</p><video src="https://example.org/a.mp4"><p>Two.</p>', ['One.', 'embed', 'Two.']],
  ])('%s', (text, expected) => expect(html(text)).toEqual(expected))

  test('keeps a whole address without quotation marks', () => {
    const { body } = readContent('&lt;p><![CDATA[<a href=https://example.org/?a=1&b=2>gates</a>]]>&lt;/p>').article
    expect(body[0]).toMatchObject({ marks: [{ href: 'https://example.org/?a=1&b=2' }] })
  })
})

test('a headline with elements in it and no lines is one headline', () => {
  const { article } = readContent('<p>Rain fell.</p>', '<hedline>The <org>Coast Office</org> votes</hedline>')
  expect([article.headline, article.headlines]).toEqual(['The Coast Office votes', undefined])
})

test('white space before a mark that goes on stays', () => {
  const { article } = readContent('<p>It rose <num>5</num>\n.5 percent, <em>Gates</em>\n, she said.</p>')
  expect(textsOf(article)).toEqual(['It rose 5 .5 percent, Gates, she said.'])
})

test.each([
  ['line feeds', '\n'.repeat(200_000)],
  ['blank lines', 'a\n\n'.repeat(70_000)],
  ['paragraphs', '<p>a</p>'.repeat(150_000)],
  ['elements without an end', '&lt;p>a&lt;/p>&lt;iframe>&lt;script>'.repeat(30_000)],
])('many %s are read', (_, content) => {
  expect(readContent(content).article.headline).toBeUndefined()
})
