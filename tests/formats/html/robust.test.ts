import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Article } from 'wirecopy/article'
import { readHtml, writeHtml } from 'wirecopy/html'
import { expectLinear } from '../../growth.js'
import { runs } from '../../runs.js'
import { anyArticle } from '../generate-article.js'

/** Pieces of pages, and of what is written here, in any order. */
const pieces = [
  ...[
    '<p>',
    '</p>',
    '<div>',
    '</div>',
    '<article>',
    '</article>',
    '<main>',
    '<header>',
    '</header>',
    '<footer>',
    '</footer>',
  ],
  ...[
    '<html lang="en_GB">',
    '<html lang="?">',
    '<head>',
    '</head>',
    '<body>',
    '<title>Gate</title>',
    '<h1>Gate</h1>',
    '<h1>',
  ],
  ...[
    '<ul><li>',
    '<table><tr><td>',
    '<blockquote>',
    '<pre>',
    '<figure>',
    '<img src="a.jpg" width="x">',
    '<figcaption>',
  ],
  ...['<figure data-media="p1">', '<figure data-media="q1" data-type="poem" data-order="7">', '<span class="caption">'],
  ...[
    '<q data-quote="p1" data-speaker="Ida" data-ref="p1">',
    '<q data-quote="q1" data-within="q2">',
    '<q data-quote="q2" data-within="q1">',
  ],
  ...[
    '</q>',
    '<span data-cue="q1">',
    '<span data-source="q2" data-kind="x">',
    '</span>',
    '<span class="dateline" data-certainty="2">',
  ],
  ...[
    '<span data-named="person">',
    '<span data-named="place" data-name="X">',
    '<span class="place" data-country-code="x">',
  ],
  ...['<article data-wirecopy="1" lang="en">', '<div class="body">', '<p class="times">', '<aside class="media">'],
  ...[
    '<time class="published" datetime="2031-02-30">',
    '<time class="expires" datetime="2031-06-18T04:00Z" data-precision="hour">',
  ],
  ...[
    '<time itemprop="datePublished" datetime="2031-06">',
    '<time class="published" data-precision="day" data-certainty="x">',
  ],
  ...[
    '<ul class="people"><li data-id="p1"><span class="name">',
    '<ul class="organizations"><li data-id="p1">',
    '<ul class="places"><li data-id="p1">',
  ],
  ...[
    '<ul class="subjects"><li data-relevance="7">',
    '<div class="rights" data-year="9">',
    '<p class="signal" data-kind="kill">',
  ],
  ...[
    '<address class="byline">By ',
    '<a class="contributor" data-email="x" href="mailto:">',
    '<span itemprop="author">',
    '<a rel="author" href="x">',
  ],
  ...[
    '<meta property="og:image" content="a.jpg">',
    '<meta name="author" content=" ">',
    '<link rel="canonical" href="x">',
  ],
  ...[
    '<meta name="keywords" content=",">',
    '<meta property="article:published_time" content="2031">',
    '<div data-embed="x">',
  ],
  ...[
    '<iframe src="x"></iframe>',
    '<script>',
    '</script>',
    '<!--',
    '-->',
    '<div hidden>',
    '<nav>',
    '&nbsp;',
    '&#0;',
    '\u0000',
    '\ud800',
  ],
  ...['Maren Tolvik', ' ', '\n', '“Nobody cheered,”', 'OSTREVIK (EX) —'],
]

test('whatever HTML is read gives valid articles', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 24 }), (parts) => {
      for (const article of readHtml(parts.join('')).articles) {
        expect(Article.safeParse(article).error?.issues ?? []).toEqual([])
        const [back] = readHtml(writeHtml(article).output).articles
        expect(Article.safeParse(back).error?.issues ?? []).toEqual([])
      }
    }),
    { numRuns: runs(600) },
  )
})

test('what was written and cut or changed gives valid articles', () => {
  const cut = fc.tuple(fc.nat(9999), fc.nat(60), fc.constantFrom('', '<p>', '"', '>', 'x'))
  fc.assert(
    fc.property(anyArticle(), fc.array(cut, { minLength: 1, maxLength: 4 }), (article, cuts) => {
      let { output } = writeHtml(article, { highlight: true })
      for (const [at, length, put] of cuts) {
        const from = at % output.length
        output = output.slice(0, from) + put + output.slice(from + length)
      }
      for (const read of readHtml(output).articles) expect(Article.safeParse(read).error?.issues ?? []).toEqual([])
    }),
    { numRuns: runs(150) },
  )
})

describe('what is long or deep takes no longer than its length', () => {
  const units = [
    ...['<div>', '<b>', '<li>', '<h1>x', '<article>x', '<main>', '<head><p>x', '<title>x', '<!--', '<svg>'],
    ...['<address>By A ', '<div class="byline">By A ', '<span itemprop=author>A', '<span itemprop=description>x'],
    ...[
      '<time datetime=2031>',
      '<figure data-media=m>',
      '<q data-speaker=A>x</q>',
      '<q data-quote=a data-within=b>x</q>',
    ],
    ...[
      '<a rel=author>A</a> ',
      '<div class="ad share">x</div>',
      '<article><h1>A</h1></article>',
      '<p itemprop=articleBody>x</p>',
    ],
    ...[
      '<time class=published datetime=2031>x</time>',
      '<figure><img src=a>x</figure>',
      '<h2 class=dek>x</h2>',
      '<div>By A</div>',
    ],
    ...['<article data-wirecopy=1><div class=body><p>x', '<span data-named=person>A b</span> ', '<p class="a b c">'],
  ]
  test.each(units)('%s', (unit) =>
    expectLinear((length) => {
      const html = unit.repeat((2 * length) / unit.length)
      return () => readHtml(html)
    }),
  )
})
