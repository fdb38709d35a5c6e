import { describe, expect, test } from 'vitest'
import { type Article, createArticle } from 'wirecopy'
import { parseHtml } from '../../../src/formats/markup/html.js'
import { htmlDialect, nitfDialect, printHtml, readBody, textIn, writeBody } from '../../../src/formats/markup/index.js'
import { readXml } from '../../../src/formats/markup/xml.js'
import { createReport } from '../../../src/formats/shared/index.js'

const read = (html: string) => readBody(parseHtml(html, createReport()))
const texts = (html: string) =>
  read(html).body.map((block) => ('text' in block ? `${block.type}: ${block.text}` : block.type))

describe('blocks of HTML', () => {
  test.each([
    ['<p>One.</p><p>Two.</p>', ['paragraph: One.', 'paragraph: Two.']],
    ['One.<p>Two.', ['paragraph: One.', 'paragraph: Two.']],
    [
      '<div>One <span>and</span> two.<div>Three.</div>Four.</div>',
      ['paragraph: One and two.', 'paragraph: Three.', 'paragraph: Four.'],
    ],
    ['One.<br><br>Two.<br/>Three.', ['paragraph: One.', 'paragraph: Two.\nThree.']],
    ['<p> One\n  two&nbsp;three </p>', ['paragraph: One two three']],
    ['<h2>Head</h2><p>Text.</p>', ['heading: Head', 'paragraph: Text.']],
    ['<ul><li>a<ul><li>b</li></ul></li><li><p>c</p></li></ul>', ['listItem: a', 'listItem: b', 'listItem: c']],
    ['<dl><dt>a</dt><dd>b</dd></dl>', ['listItem: a', 'listItem: b']],
    ['<blockquote><p>a</p><p>b</p></blockquote>', ['blockquote: a', 'blockquote: b']],
    ['<pre>\n a  b\n  c\n</pre>', ['preformatted:  a  b\n  c']],
    ['<p>a</p><hr><p>b</p>', ['paragraph: a', 'rule', 'paragraph: b']],
    ['<script>let a</script><style>b</style><p>c<!-- d --></p>', ['paragraph: c']],
    ['<o:p>a</o:p><unknown>b</unknown>', ['paragraph: ab']],
    ['<figure><blockquote>a</blockquote><figcaption>b</figcaption></figure>', ['blockquote: a', 'paragraph: b']],
    ['<ul><li><p>a</p><p>b</p></li><li>c</li></ul>', ['listItem: a\nb', 'listItem: c']],
    [
      '<p>up <frac><frac-num>1</frac-num><frac-sep>/</frac-sep><frac-den>2</frac-den></frac> point</p>',
      ['paragraph: up 1/2 point'],
    ],
    ['<p>2<frac><frac-num>3</frac-num><frac-den>4</frac-den></frac></p>', ['paragraph: 2 3/4']],
    ['<p>"<q>We won</q>," she said.</p>', ['paragraph: "We won," she said.']],
    ['<p>« <q>On gagne</q> », dit-elle.</p>', ['paragraph: « On gagne », dit-elle.']],
    ['<p>As <q>we</q> and <q>they</q>.</p>', ['paragraph: As “we” and “they”.']],
    [
      '<p><span class="dateline">OSLO</span> a</p><p>b <span class="dateline">c</span></p>',
      ['paragraph: a', 'paragraph: b c'],
    ],
    ['<p>a <span class="dateline">OSLO</span></p>', ['paragraph: a OSLO']],
    [`${'<div>'.repeat(260)}<p>a</p><p>b<i>c</i></p>`, ['paragraph: a', 'paragraph: bc']],
    ['<noscript><p>a</p></noscript><noscript><p>b', ['paragraph: a', 'paragraph: b']],
    ['<head><title>t</title><body><p>a</p>', ['paragraph: a']],
    ['<template><p>a</p></template><p hidden>b</p><p>c</p>', ['paragraph: c']],
    ['<xml><w:WordDocument>a</w:WordDocument></xml><w:View>b</w:View><w:sdt>c</w:sdt>', ['paragraph: c']],
    ['<p><a href="java&#10;script:alert(1)">a</a></p>', ['paragraph: a']],
    ['<iframe src="https://example.org"></iframe><p>a</p>', ['embed', 'paragraph: a']],
    ['<p></p><p> </p>', []],
  ])('%s', (html, expected) => expect(texts(html)).toEqual(expected))

  test.each([
    ['<hl1>Gate<br/>leaks</hl1>', 'Gate leaks'],
    ['<note><p>One.</p><p>Two.</p></note>', 'One. Two.'],
    ['<person><name.given>Ana</name.given><name.family>Ruiz</name.family></person>', 'Ana Ruiz'],
    ['<postaddr><delivery.point>1 Mill Lane</delivery.point><postcode>99</postcode></postaddr>', '1 Mill Lane 99'],
    ['<hl1>Up 2<frac><frac-num>1</frac-num><frac-den>2</frac-den></frac>, <em>still</em>.</hl1>', 'Up 2 1/2, still.'],
    ['<p>a<b>b</b>c</p>', 'abc'],
  ])('the plain text of %s', (xml, text) => expect(textIn(readXml(xml, createReport()))).toBe(text))

  test('typography and links', () => {
    const { body } = read('<p>a <b>b <i>c</i></b> <a href="https://example.org">d</a> <a>e</a></p>')
    expect(body).toEqual([
      {
        type: 'paragraph',
        text: 'a b c d e',
        marks: [
          { type: 'strong', start: 2, end: 5 },
          { type: 'emphasis', start: 4, end: 5 },
          { type: 'link', start: 6, end: 7, href: 'https://example.org' },
        ],
      },
    ])
  })

  test('tables, with what cells hold', () => {
    const { body } = read(
      '<table><caption>C</caption><thead><tr><th colspan="2">a <b>b</b></th></tr></thead><tbody><tr><td><p>c</p><p>d</p></td><td></td></tr></tbody></table>',
    )
    expect(body).toEqual([
      {
        type: 'table',
        caption: 'C',
        rows: [
          [{ text: 'a b', header: true, colSpan: 2, marks: [{ type: 'strong', start: 2, end: 3 }] }],
          [{ text: 'c\nd' }, { text: '' }],
        ],
      },
    ])
  })

  test('a table of one cell that holds blocks is none; one of a word is', () => {
    expect(texts('<table><tr><td><h2>a</h2><p>b</p></td></tr></table>')).toEqual(['heading: a', 'paragraph: b'])
    expect(texts('<table><tr><td>a<br>b</td></tr></table>')).toEqual(['table'])
  })

  test('what cells show stands behind the table', () => {
    const { body, associations } = read(
      '<img src="a.jpg"><table><tr><td>x<img src="b.jpg"></td><td><iframe src="e"></iframe></td></tr></table>',
    )
    expect(body).toMatchObject([
      { ref: 'm1' },
      { type: 'table', rows: [[{ text: 'x' }, { text: '' }]] },
      { type: 'media', ref: 'm2' },
      { type: 'embed' },
    ])
    expect(associations.map(({ href }) => href)).toEqual(['a.jpg', 'b.jpg'])
  })

  test('pictures with their captions', () => {
    const { body, associations } = read(
      '<figure><img src="a.jpg" width="10" height="x"><figcaption>Cap <span class="credit">EX</span></figcaption></figure><img src="b.jpg">',
    )
    expect(body).toEqual([
      { type: 'media', ref: 'm1' },
      { type: 'media', ref: 'm2' },
    ])
    expect(associations).toEqual([
      { id: 'm1', type: 'picture', href: 'a.jpg', width: 10, caption: 'Cap', credit: 'EX' },
      { id: 'm2', type: 'picture', href: 'b.jpg' },
    ])
  })

  test('all that a figure holds', () => {
    const { body, associations } = read(
      '<figure><a href="/x"><img src="a.jpg"></a><img src="b.jpg"><p>t</p><table><tr><td>x</td><td>y</td></tr></table><iframe src="e"></iframe>' +
        '<figcaption>A<br>a</figcaption><figure><img src="c.jpg"><figcaption>C</figcaption></figure></figure>',
    )
    expect(body.map((block) => ('ref' in block ? block.ref : block.type))).toEqual([
      'm1',
      'm2',
      'paragraph',
      'table',
      'embed',
      'm3',
    ])
    expect(associations).toEqual([
      { id: 'm1', type: 'picture', href: 'a.jpg', caption: 'A a' },
      { id: 'm2', type: 'picture', href: 'b.jpg' },
      { id: 'm3', type: 'picture', href: 'c.jpg', caption: 'C' },
    ])
  })

  test.each([
    '<img src="data:image/gif;base64,AA" data-src="a.jpg">',
    '<img data-lazy-src="a.jpg">',
    '<img srcset="a.jpg 1x, b.jpg 2x">',
    '<figure><img data-src="a.jpg"><noscript><img src="a.jpg"></noscript></figure>',
    '<figure><img src="data:image/gif;base64,AA"><noscript><img src="a.jpg"></noscript></figure>',
  ])('the address of %s', (html) => {
    expect(read(html)).toMatchObject({
      body: [{ type: 'media', ref: 'm1' }],
      associations: [{ id: 'm1', type: 'picture', href: 'a.jpg' }],
    })
    expect(read(html).associations).toHaveLength(1)
  })

  test('marks that only the element stands for', () => {
    const { body, quotes } = read(
      '<p><q data-speaker="Mara Lind">We walk,</q> she said.</p><p><q data-quote="q1">a mill</q></p>',
    )
    expect(body).toMatchObject([{ text: '“We walk,” she said.' }, { text: 'a mill' }])
    expect(quotes.map(({ content }) => content[0])).toEqual([
      { block: 0, start: 0, end: 10 },
      { block: 1, start: 0, end: 6 },
    ])
  })

  test('quotations that say who speaks, and those that do not', () => {
    const { body, quotes } = read('<p><q data-speaker="Mara Lind">“We walk,”</q> she said. <q>We run.</q></p>')
    expect(body).toEqual([{ type: 'paragraph', text: '“We walk,” she said. “We run.”' }])
    expect(quotes).toEqual([
      {
        id: 'q1',
        type: 'direct',
        text: 'We walk,',
        content: [{ block: 0, start: 0, end: 10 }],
        certainty: 1,
        speaker: { name: 'Mara Lind', kind: 'person' },
      },
    ])
  })
})

describe('there and back', () => {
  const article: Article = createArticle({
    headline: 'Gate leaks',
    dateline: { text: 'OSTSTAD —', certainty: 1 },
    people: [{ id: 'p1', name: 'Mara Lind' }],
    body: [
      {
        type: 'paragraph',
        text: '“We walk,” Mara Lind said. “And <run> & hide.”\nNot far.',
        marks: [{ type: 'strong', start: 4, end: 20 }],
      },
      { type: 'heading', text: 'Later', level: 3 },
      { type: 'listItem', text: 'one' },
      { type: 'listItem', text: 'two', level: 2, ordered: true },
      { type: 'listItem', text: 'three', level: 2 },
      { type: 'blockquote', text: 'All is well.' },
      { type: 'preformatted', text: ' a  b\n\n c' },
      { type: 'table', rows: [[{ text: 'x', header: true }], [{ text: 'y', rowSpan: 2 }]], caption: 'T' },
      { type: 'media', ref: 'm1' },
      { type: 'embed', html: '<script>alert("x")</script>' },
      { type: 'rule' },
    ],
    associations: [{ id: 'm1', type: 'picture', href: 'https://example.org/a.jpg', caption: 'A gate' }],
    quotes: [
      {
        words: ['“We walk,”', '“And <run> & hide.”'],
        cue: 'said',
        source: 'Mara Lind',
        speaker: 'Mara Lind',
        certainty: 0.93,
        via: 'name',
      },
      { words: 'Not far', type: 'indirect', certainty: 0.5 },
    ],
  })

  test('HTML gives the body back', () => {
    const html = printHtml(writeBody(article, htmlDialect(createReport())))
    expect(html).not.toContain('<script>')
    const { body, quotes, dateline } = readBody(parseHtml(html, createReport()), {
      associations: article.associations ?? [],
    })
    expect(body).toEqual(article.body)
    expect(dateline).toBe('OSTSTAD —')
    expect(quotes).toEqual(article.quotes)
  })

  test('scripts and styles of XHTML are no text', () => {
    const root = readXml(
      '<body><script>a</script><style>b</style><noscript>c</noscript><p hidden="hidden">d</p><p>e</p></body>',
      createReport(),
    )
    expect(readBody([root]).body.map((block) => 'text' in block && block.text)).toEqual(['c', 'e'])
  })

  test.each(['javascript:a()', 'java\nscript:a()', 'VBScript:a', ' data:text/html,a'])('%j is no address', (href) => {
    const hostile = createArticle({
      body: [
        { type: 'paragraph', text: 'here', marks: [{ type: 'link', start: 0, end: 4, href }] },
        { type: 'media', ref: 'm1' },
      ],
      associations: [{ id: 'm1', type: 'picture', href, renditions: [{ href }] }],
    })
    const inHtml = createReport()
    expect(printHtml(writeBody(hostile, htmlDialect(inHtml)))).toBe(
      '<p><a>here</a></p><figure data-media="m1"></figure>',
    )
    expect(inHtml.issues.map(({ path }) => path)).toEqual(['body[0].marks[0]', 'associations[0].href'])
    const inNitf = createReport()
    expect(printHtml(writeBody(hostile, nitfDialect(inNitf)))).not.toMatch(/script|data:/i)
    expect(inNitf.issues.map(({ path }) => path)).toEqual([
      'body[0].marks[0].href',
      'associations[0].href',
      'associations[0].renditions[0].href',
    ])
    const link = { name: 'a', attributes: { href }, children: ['here'] }
    expect(readBody([link]).body).toEqual([{ type: 'paragraph', text: 'here' }])
  })

  test('a link that runs loses its address, and that is told', () => {
    const report = createReport()
    const body = [
      {
        type: 'paragraph' as const,
        text: 'here',
        marks: [{ type: 'link' as const, start: 0, end: 4, href: ' JavaScript:alert(1)' }],
      },
    ]
    expect(printHtml(writeBody(createArticle({ body }), htmlDialect(report)))).toBe('<p><a>here</a></p>')
    expect(report.issues).toHaveLength(1)
  })

  test('NITF gives back what it holds, and tells of the rest', () => {
    const report = createReport()
    const { body, quotes } = readBody(writeBody(article, nitfDialect(report)))
    expect(body.filter(({ type }) => type !== 'media')).toEqual(
      article.body
        .filter(({ type }) => type !== 'media')
        .map((block) => (block.type === 'heading' ? { ...block, level: 2 } : block)),
    )
    expect(quotes).toMatchObject([
      { type: 'direct', text: article.quotes[0]?.text, speaker: { name: 'Mara Lind' } },
      { type: 'indirect', text: article.quotes[1]?.text },
    ])
    expect(report.issues.map(({ path }) => path)).toEqual(['body[1].level'])
  })

  test('a thousand marks that cross are written in bounded time', () => {
    const text = 'word '.repeat(2000).trim()
    const marks = Array.from({ length: 1000 }, (_, at) => ({
      type: 'strong' as const,
      start: at * 5,
      end: at * 5 + 12,
    }))
    const html = printHtml(
      writeBody(createArticle({ body: [{ type: 'paragraph', text, marks }] }), htmlDialect(createReport())),
    )
    expect(html.replace(/<[^>]*>/g, '')).toBe(text)
  })
})

test('a figure that names media which nothing else does keeps its id, size and caption', () => {
  const figure =
    '<figure data-media="m7"><img src="a.jpg" width="90"><figcaption>A <em>gate</em> <span class="credit">Tom</span></figcaption></figure>'
  const { body, associations } = read(`${figure}<figure><img src="b.jpg"></figure>`)
  expect(associations).toEqual([
    { id: 'm7', type: 'picture', href: 'a.jpg', width: 90, caption: 'A gate', credit: 'Tom' },
    { id: expect.stringMatching(/^m\d+$/), type: 'picture', href: 'b.jpg' },
  ])
  expect(body.map((block) => (block.type === 'media' ? block.ref : block.type))).toEqual(
    associations.map(({ id }) => id),
  )
})

test('quotations stand in an element that browsers set no marks around, where that is asked for', () => {
  const article = createArticle({ body: ['“We won,” she said.'] })
  article.quotes.push({
    id: 'q1',
    type: 'direct',
    text: 'We won,',
    content: [{ block: 0, start: 0, end: 9 }],
    speaker: { name: 'Mara Lind', kind: 'person' },
    certainty: 1,
  })
  const html = printHtml(writeBody(article, htmlDialect(createReport(), { quotation: 'span' })))
  expect(html).toMatch(/^<p><span data-quote="q1" data-type="direct"[^<>]*>“We won,”<\/span> she said\.<\/p>$/)
  expect(read(html).quotes).toEqual(article.quotes)
})

describe('a page that is read with its head', () => {
  const parse = (html: string) => printHtml(parseHtml(html, createReport(), { withHead: true }))

  test.each([
    ['<head><title>a</title></head><p>b</p>', '<head><title>a</title></head><p>b</p>'],
    ['<head><title>a</title><p>b</p>', '<head><title>a</title></head><p>b</p>'],
    [
      '<html><head><title>a</title><body><p>b</p></body></html>',
      '<html><head><title>a</title></head><body><p>b</p></body></html>',
    ],
    ['<head><script>let a</script><meta name="a"></head>b', '<head><meta name="a"></head>b'],
  ])('%s', (html, printed) => expect(parse(html)).toBe(printed))

  test('without it the head is left out', () => {
    expect(printHtml(parseHtml('<head><title>a</title></head><p>b</p>', createReport()))).toBe('<p>b</p>')
  })
})

test('a level or a mark that does not exist names no element of HTML', () => {
  const given = {
    body: [{ type: 'heading', text: 'a', level: '1 onclick=x', marks: [{ type: 'constructor', start: 0, end: 1 }] }],
    quotes: [],
  }
  const html = printHtml(writeBody(given as unknown as Article, htmlDialect(createReport())))
  expect(html).toBe('<h2><span>a</span></h2>')
})
