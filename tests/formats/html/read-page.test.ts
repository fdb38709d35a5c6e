import { expect, test } from 'vitest'
import { Article } from 'wirecopy/article'
import { readHtml } from 'wirecopy/html'

function read(html: string | Uint8Array) {
  const { articles, issues } = readHtml(html)
  for (const article of articles) expect(Article.safeParse(article).error).toBeUndefined()
  return { article: articles[0] as Article, issues, count: articles.length }
}

const texts = ({ body }: Article) => body.map((block) => ('text' in block ? block.text : block.type))

const page = `<!DOCTYPE html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<title>Ostrevik closes its sea gate | Example News</title>
<link rel="canonical" href="https://example.org/news/gate">
<meta name="description" content="The gate &amp; the sea.">
<meta name="keywords" content="gate, sea ,, gate">
<meta property="og:site_name" content="Example News">
<meta property="og:image" content="https://example.org/gate.jpg">
<meta property="og:image:width" content="1200">
<meta property="article:published_time" content="2031-06-18T04:30:00+02:00">
<meta property="article:modified_time" content="2031-06-18T06:00:00+02:00">
<script type="application/ld+json">{"headline": "not read"}</script>
</head>
<body class="has-sidebar share-on">
<header><p>Example News</p></header>
<nav><ul><li><a href="/">Front page</a></li></ul></nav>
<main>
<article class="story">
<header>
<h1>Ostrevik closes its sea gate</h1>
<p class="article__byline">By <a rel="author" href="https://example.org/ida">Ida Norrby</a> and <a rel="author" href="mailto:tom@example.org">Tom Okafor</a> <time datetime="2031-06-18T05:00:00+02:00">this morning</time></p>
</header>
<div class="share-bar"><button>Share</button> Share this story</div>
<p>The city closed its gate. <a href="/sea">The sea</a> was calm.</p>
<aside><p>Read more: harbours of the north, and what they say of the tides that come in at night.</p></aside>
<p hidden>Not for readers.</p>
<blockquote><p>Nobody cheered.</p><footer>Maren Tolvik</footer></blockquote>
<script>alert(1)</script>
<section class="comments"><p>First!</p></section>
<footer>Filed under: gates</footer>
</article>
<article class="teaser"><h2>Another story</h2><p>Boats sail again.</p></article>
</main>
<footer>All rights reserved</footer>
</body>
</html>`

test('the article of a page is read, with what its head says', () => {
  const { article, count, issues } = read(page)
  expect(count).toBe(1)
  expect(issues).toEqual([])
  expect(article).toMatchObject({
    id: 'https://example.org/news/gate',
    language: 'en-GB',
    headline: 'Ostrevik closes its sea gate',
    summary: 'The gate & the sea.',
    keywords: ['gate', 'sea'],
    provider: { name: 'Example News' },
    bylines: [
      {
        text: 'By Ida Norrby and Tom Okafor',
        contributors: [
          { name: 'Ida Norrby', uri: 'https://example.org/ida' },
          { name: 'Tom Okafor', email: 'tom@example.org' },
        ],
      },
    ],
    published: { local: '2031-06-18T05:00:00', offset: '+02:00' },
    versionCreated: { local: '2031-06-18T06:00:00', offset: '+02:00' },
    associations: [{ id: 'm1', type: 'picture', href: 'https://example.org/gate.jpg', width: 1200 }],
  })
})

test('menus, asides, teasers, comments, share bars, scripts and what is hidden are left out of the text', () => {
  expect(texts(read(page).article)).toEqual([
    'The city closed its gate. The sea was calm.',
    'Nobody cheered.',
    'Maren Tolvik',
  ])
})

test('a body from a content system stands as it is', () => {
  const html = `<h2>What we know</h2><p>One <strong>gate</strong>.</p><aside><p>A box.</p></aside>
<ul><li>two</li></ul><figure><img src="a.jpg"><figcaption>The gate.</figcaption></figure>
<p><q data-speaker="Maren Tolvik">We wait</q>, she said.</p>`
  const { article } = read(html)
  expect(texts(article)).toEqual(['What we know', 'One gate.', 'A box.', 'two', 'media', '“We wait”, she said.'])
  expect(article.headline).toBeUndefined()
  expect(article.bylines).toBeUndefined()
  expect(article.associations).toMatchObject([{ href: 'a.jpg', caption: 'The gate.' }])
  expect(article.quotes[0]).toMatchObject({ text: 'We wait', speaker: { name: 'Maren Tolvik' } })
})

test('microdata goes before elements, and names authors, times and keywords', () => {
  const { article } = read(`<article itemscope itemtype="https://schema.org/NewsArticle">
<meta itemprop="datePublished" content="2031-06-18"><h1 itemprop="headline">Gate closed</h1>
<h2 itemprop="alternativeHeadline">Nobody cheers</h2>
<span itemprop="author" itemscope itemtype="https://schema.org/Person"><span itemprop="name">Ida Norrby</span></span>
<div itemprop="publisher" itemscope><span itemprop="headline">no headline</span></div>
<div itemprop="articleBody"><p>The city closed its gate.</p><p>Boats wait.</p></div>
<p>Tags: <span itemprop="keywords">gate, sea</span></p></article>`)
  expect(article).toMatchObject({
    headline: 'Gate closed',
    headlines: [{ role: 'sub', text: 'Nobody cheers' }],
    bylines: [{ text: 'Ida Norrby', contributors: [{ name: 'Ida Norrby' }] }],
    published: { local: '2031-06-18', precision: 'day' },
    keywords: ['gate', 'sea'],
  })
  expect(texts(article)).toEqual(['The city closed its gate.', 'Boats wait.'])
})

test('a headline of microdata in the head of the article is not in the text once more', () => {
  const { article } = read(
    '<article><meta itemprop="headline" content="Gate closed"><h1>Gate closed</h1><p>Boats wait.</p></article>',
  )
  expect(article.headline).toBe('Gate closed')
  expect(texts(article)).toEqual(['Boats wait.'])
})

test('a page without article and main is read where its paragraphs stand', () => {
  const { article } = read(`<html><head><title>Gate closed</title></head><body><div id="top"><p>Log in</p></div>
<div class="text"><p>The city closed its gate on Tuesday.</p><p>Boats wait in the harbour.</p></div></body></html>`)
  expect(article.headline).toBe('Gate closed')
  expect(texts(article)).toEqual(['The city closed its gate on Tuesday.', 'Boats wait in the harbour.'])
})

test('the parts of a text are read together', () => {
  const { article } = read(`<html><body><div class="text"><section><h2>One</h2><p>The gate closed.</p></section>
<section><p>Boats wait.</p></section></div><div><p>Log in</p></div></body></html>`)
  expect(texts(article)).toEqual(['One', 'The gate closed.', 'Boats wait.'])
})

test('an article in an article is none of its text', () => {
  const html = '<article><p>The gate closed on Tuesday.</p><article><p>First!</p></article></article>'
  expect(texts(read(html).article)).toEqual(['The gate closed on Tuesday.'])
})

test('the name of the site is no part of the headline', () => {
  const head = '<meta property="og:site_name" content="Example News"><title>Gate closed - Example News</title>'
  expect(read(`<head>${head}</head><body><p>Boats wait.</p></body>`).article.headline).toBe('Gate closed')
})

test('a head that is not closed ends where the text begins', () => {
  const { article } = read('<head><title>Gate closed</title><p>Boats wait.<p>The sea is calm.')
  expect(article.headline).toBe('Gate closed')
  expect(texts(article)).toEqual(['Boats wait.', 'The sea is calm.'])
})

test.each([
  ['who took a picture', '<figure><img src="a.jpg"><div class="byline">Mara Lind</div></figure><p>Boats wait.</p>'],
  ['an address in the text', '<p>Write to:</p><address>Harbour Office, 1 Quay, Ostrevik</address>'],
  [
    'what is said of the author',
    `<p>Boats wait.</p><div class="byline">${'Ida Norrby writes of the sea. '.repeat(9)}</div>`,
  ],
])('%s is no byline', (_what, html) => {
  expect(read(`<article>${html}</article>`).article.bylines).toBeUndefined()
})

test.each([
  ['Ida Norrby', { text: 'By Ida Norrby', contributors: [{ name: 'Ida Norrby' }] }],
  ['By Ida Norrby and Tom Okafor', { text: 'By Ida Norrby and Tom Okafor' }],
  ['https://example.org/ida', undefined],
])('the head of a page names as its author %s', (content, byline) => {
  const { article } = read(`<html lang="en"><head><meta name="author" content="${content}"></head><p>Boats wait.</p>`)
  expect(article.bylines?.[0]).toEqual(byline)
})

test('a time in the text is not that of publication', () => {
  const { article } = read('<article><p>The gate closed on <time datetime="2031-06-18">Tuesday</time>.</p></article>')
  expect(article.published).toBeUndefined()
  expect(texts(article)).toEqual(['The gate closed on Tuesday.'])
})

test('microdata in the head of a page says times', () => {
  const { article } = read('<head><meta itemprop="datePublished" content="2031-06-18"></head><p>Boats wait.</p>')
  expect(article.published?.local).toBe('2031-06-18')
})

test('a time that is none is told of', () => {
  const { article, issues } = read('<meta property="article:published_time" content="yesterday"><p>Boats wait.</p>')
  expect(article.published).toBeUndefined()
  expect(issues).toMatchObject([{ code: 'field-invalid' }])
})

test.each([
  '',
  '   ',
  '<p></p>',
  '<html><head><title>Gate</title></head><body><nav>Menu</nav></body></html>',
  '<!-- x -->',
])('HTML without text gives no article: %j', (html) => {
  const { count, issues } = read(html)
  expect(count).toBe(0)
  expect(issues).toMatchObject([{ code: 'not-a-news-text' }])
})

test('nothing that runs is kept', () => {
  const { article } = read(`<article><h1 onclick="x()">Gate</h1><p>A <a href="java
script:x()" onclick="x()">link</a>.</p><img src="javascript:x()"><img src="data:image/svg+xml,x"><style>p{}</style>
<p><a rel="author" href="javascript:x()">Ida Norrby</a></p><iframe srcdoc="<script>x()</script>"></iframe></article>`)
  const { body, ...rest } = article
  expect(JSON.stringify(rest)).not.toMatch(/script|data:|onclick/)
  // embedded things stay as the text of an attribute, which is what writers make of them
  expect(body.filter(({ type }) => type !== 'embed')).toEqual([{ type: 'paragraph', text: 'A link.' }])
})

test.each([
  ['a mark', Uint8Array.of(0xff, 0xfe, ...utf16('<p>Žluťák</p>')), 'Žluťák'],
  ['UTF-8', new TextEncoder().encode('<p>Žluťák</p>'), 'Žluťák'],
  ['meta', latin('<meta charset="iso-8859-1"><p>café</p>'), 'café'],
])('bytes are read by %s', (_how, bytes, text) => {
  expect(texts(read(bytes).article)).toEqual([text])
})

function utf16(text: string): number[] {
  return [...text].flatMap((character) => [character.charCodeAt(0) & 0xff, character.charCodeAt(0) >> 8])
}

function latin(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0))
}

test('every article of ours in a page is read, and nothing else of the page', () => {
  const one = (id: string) =>
    `<article data-wirecopy="1" data-id="${id}"><div class="body"><p>${id}</p></div></article>`
  const { articles } = readHtml(`<main><p>Not this.</p><div>${one('a')}${one('b')}</div></main>`)
  expect(articles.map(({ id, body }) => [id, body])).toEqual([
    ['a', [{ type: 'paragraph', text: 'a' }]],
    ['b', [{ type: 'paragraph', text: 'b' }]],
  ])
})

test('a picture that somebody put into our output is read with it', () => {
  const { article } = read(
    '<article data-wirecopy="1"><div class="body"><img src="a.jpg"><p><q data-quote="q1">Yes</q></p></div></article>',
  )
  expect(article.associations).toEqual([{ id: 'm1', type: 'picture', href: 'a.jpg' }])
  expect(article.quotes[0]?.content).toEqual([{ block: 1, start: 0, end: 3 }])
})

test('what somebody changed in our output is read as far as it is right', () => {
  const { article } = read(`<article data-wirecopy="1" lang="??" data-status="lost" data-type="poem">
<p class="times"><time class="published" datetime="2031-06-18">x</time></p>
<header><p class="times"><time class="published" datetime="2031-13-01" data-precision="eon">June</time>
<time class="expires" datetime="2031-06-18T04:30Z" data-precision="hour" data-certainty="7" data-inferred="year x"></time></p></header>
<div class="body"><p><q data-quote="a" data-within="a" data-ref="p9" data-speaker="Ida" data-certainty="-1">Yes</q>
<q data-quote="p1">no</q></p><figure data-media="p1"><img src="a.jpg"></figure></div>
<footer><ul class="people"><li data-id="p1"><span class="name">Ida</span></li><li data-id="p1"><span class="name">Ola</span></li>
<li><span class="name">Nobody</span></li></ul><ul class="places"><li data-latitude="95" data-longitude="1" data-country-code="no">Ostrevik</li></ul>
<div class="rights" data-year="31"></div></footer></article>`)
  expect(article).toMatchObject({
    people: [{ name: 'Ida' }, { name: 'Ola' }],
    places: [{ name: 'Ostrevik' }],
    quotes: [{ text: 'Yes', speaker: { name: 'Ida' }, certainty: 1 }, { text: 'no' }],
    associations: [{ href: 'a.jpg' }],
    published: { text: 'June', precision: 'second' },
    expires: { local: '2031-06-18T04:30', precision: 'minute' },
  })
})
