import { describe, expect, test } from 'vitest'
import { Article } from 'wirecopy/article'
import { readHtml } from 'wirecopy/html'

function read(html: string, url?: string) {
  const { articles, issues } = readHtml(html, url === undefined ? {} : { url })
  const [article] = articles
  if (article !== undefined) expect(Article.safeParse(article).error).toBeUndefined()
  const texts = article?.body.flatMap((block) => ('text' in block ? block.text : [])) ?? []
  return { article, texts, codes: issues.map(({ code }) => code) }
}

const long = 'The city closed its gate, and the harbour of Tarnholm stayed open for those who came back. '
  .repeat(3)
  .trim()
const page = (body: string, head = '<title>Gate closed | Courier</title>') =>
  `<html><head>${head}</head><body>${body}</body></html>`

describe('a class that has a word of what stands beside does not hide a text', () => {
  test.each([
    `<div class="content-sidebar-wrap"><main><article><h1>Gate closed</h1><p>${long}</p></article></main></div>`,
    `<div id="wrapper" class="has-sidebar"><div class="post"><h1>Gate closed</h1><p>${long}</p></div></div>`,
    `<article><h1>Gate closed</h1><div class="article-body subscribe-content"><p>${long}</p></div></article>`,
    `<article><h1>Gate closed</h1><div class="comments-open"><p>${long}</p></div></article>`,
    `<article><h1>Gate closed</h1><section class="section-social-policy"><p>${long}</p></section></article>`,
    `<div class="teaser"><h1>Gate closed</h1><p>${long}</p></div>`,
    `<form id="aspnetForm"><h1>Gate closed</h1><div><p>${long}</p></div></form>`,
  ])('%s', (body) => {
    const { article, texts } = read(page(body))
    expect(article?.headline).toBe('Gate closed')
    expect(texts).toEqual([long])
  })
})

test('the text behind a paywall is read, an offer to pay is not', () => {
  const { texts } = read(`<article><p>Boats wait.</p><div class="paywall"><p>The sea is calm.</p></div>
<div class="paywall"><p>Read on for a crown.</p><a href="/pay">Subscribe</a></div><p>${long}</p></article>`)
  expect(texts).toEqual(['Boats wait.', 'The sea is calm.', long])
})

test.each(['related', 'c-comments', 'article__newsletter', 'StoryRecommended', 'ad', 'most-read', 'share-bar'])(
  'a box of class %s is passed over, and told of where it is long',
  (name) => {
    const { texts, codes } = read(`<article><p>Boats wait.</p><div class="${name}"><p>${long}</p></div></article>`)
    expect(texts).toEqual(['Boats wait.'])
    expect(codes).toEqual(['part-not-read'])
  },
)

test('what is passed over and short is not told of', () => {
  expect(read('<article><p>Boats wait.</p><aside><p>Tides of the week.</p></aside></article>').codes).toEqual([])
})

test('the parts of a text are read in order, whatever stands between', () => {
  const { texts } = read(`<article><p itemprop="articleBody">One.</p><div class="ad">Buy</div><p>Not marked.</p>
<p itemprop="articleBody">Two.</p></article>`)
  expect(texts).toEqual(['One.', 'Two.'])
})

test('the entries of a live report are one text', () => {
  const post = (text: string) =>
    `<article itemscope itemtype="https://schema.org/BlogPosting"><div itemprop="articleBody"><p>${text}</p></div></article>`
  const { texts } = read(`<main itemscope itemtype="https://schema.org/LiveBlogPosting"><h1>Gate closed</h1>
${post('Boats wait.')}${post('The sea is calm.')}</main>`)
  expect(texts).toEqual(['Boats wait.', 'The sea is calm.'])
})

test('a class that is updated too is the time of publication', () => {
  const { article, texts } = read(`<article><h1>Gate</h1><div class="posted-on">Posted on
<time class="entry-date published updated" datetime="2031-04-15T19:28:00Z">April 15</time></div><p>Boats wait.</p></article>`)
  expect(article?.published?.local).toBe('2031-04-15T19:28:00')
  expect(article?.versionCreated).toBeUndefined()
  expect(texts).toEqual(['Boats wait.'])
})

test('a time in the first sentence is none of publication', () => {
  const { article, texts } = read(
    '<article><h1>Gate</h1><p>It closed on <time datetime="2031-04-15">Tuesday</time>.</p></article>',
  )
  expect(article?.published).toBeUndefined()
  expect(texts).toEqual(['It closed on Tuesday.'])
})

test.each([
  ['article:published_time', 'Tue, 15 Apr 2031 16:28:00 GMT', '2031-04-15T16:28:00'],
  ['date', '2031/04/15', '2031-04-15'],
  ['sailthru.date', 'April 15, 2031', '2031-04-15'],
])('the head says the time in %s as %s', (name, content, local) => {
  const { article, codes } = read(page(`<p>${long}</p>`, `<meta name="${name}" content="${content}">`))
  expect(article?.published?.local).toBe(local)
  expect(codes).toEqual([])
})

test('microdata in the head names the author', () => {
  const { article } = read(page(`<p>${long}</p>`, '<meta itemprop="author" content="Ida Norrby">'))
  expect(article?.bylines?.[0]?.contributors).toEqual([{ name: 'Ida Norrby' }])
})

test('the name of a site is no headline', () => {
  const { article } = read(page(`<header><h1>Courier</h1></header><div><p>${long}</p><p>${long}</p></div>`))
  expect(article?.headline).toBe('Gate closed | Courier')
})

test('the logo of a publisher and the face of an author are no pictures of the text', () => {
  const { article } = read(`<article itemscope itemtype="https://schema.org/NewsArticle"><p>${long}</p>
<div itemprop="publisher" itemscope><div itemprop="logo" itemscope><img src="https://example.org/logo.png"></div></div>
<div itemprop="author" itemscope><img src="https://example.org/ida.jpg"><span itemprop="name">Ida Norrby</span></div></article>`)
  expect(article?.associations).toBeUndefined()
  expect(article?.bylines?.[0]?.text).toBe('Ida Norrby')
})

describe('what means something in our output means nothing in a page of others', () => {
  test('a class of quotations', () => {
    const { article, texts } = read(
      '<p class="quote-block">“We go,” she said.</p><p class="quote-block">“We stay.”</p>',
    )
    expect(article?.quotes).toEqual([])
    expect(texts).toEqual(['“We go,” she said.', '“We stay.”'])
  })

  test('the source of a link', () => {
    const { article } = read('<p>See <a href="https://example.org/r" data-source="inline">the report</a>.</p>')
    expect(article?.body).toEqual([
      {
        type: 'paragraph',
        text: 'See the report.',
        marks: [{ type: 'link', start: 4, end: 14, href: 'https://example.org/r' }],
      },
    ])
  })

  test('a date that is called a dateline', () => {
    const { article } = read(
      `<article><h1>Gate</h1><p><span class="dateline">April 15, 2031</span></p><p>Boats wait.</p></article>`,
    )
    expect(article?.dateline).toBeUndefined()
    expect(article?.published?.local).toBe('2031-04-15')
  })

  test('but a dateline of copy is one, not for sure', () => {
    const { article, texts } = read('<p><span class="dateline">OSTREVIK (EX) —</span> Boats wait.</p>')
    expect(article?.dateline).toMatchObject({ text: 'OSTREVIK (EX) —', agencies: ['EX'], separator: '—' })
    expect(article?.dateline?.certainty).toBeLessThan(1)
    expect(texts).toEqual(['Boats wait.'])
  })
})

describe('relative addresses', () => {
  const body = `<p>${long} <a href="/sea">The sea</a>.</p><img src="gate.jpg">`
  const addresses = (html: string, url?: string) => {
    const { article } = read(html, url)
    const [first] = article?.body ?? []
    const links = first !== undefined && 'marks' in first ? (first.marks ?? []).map(({ href }) => href) : []
    return [...links, ...(article?.associations ?? []).map(({ href }) => href)]
  }

  test.each([
    ['base', '<base href="https://example.org/b/"><link rel="canonical" href="https://example.org/news/gate">', 'b/'],
    ['canonical', '<link rel="canonical" href="https://example.org/news/gate">', 'news/'],
    ['og:url', '<meta property="og:url" content="https://example.org/news/gate">', 'news/'],
  ])('are looked at from %s', (_what, head, folder) => {
    expect(addresses(page(body, head))).toEqual(['https://example.org/sea', `https://example.org/${folder}gate.jpg`])
  })

  test('are looked at from the address that is given, and stay where none is known', () => {
    expect(addresses(body, 'https://example.org/n/1')).toEqual([
      'https://example.org/sea',
      'https://example.org/n/gate.jpg',
    ])
    expect(addresses(body)).toEqual(['/sea', 'gate.jpg'])
  })

  test('are none that run', () => {
    expect(addresses('<p><a href="java\nscript:x()">x</a></p>', 'https://example.org/')).toEqual([])
  })

  test.each(['news', 'file:///a', ''])('%j is no address of a page', (url) => {
    expect(() => readHtml('<p>x</p>', { url })).toThrow(TypeError)
  })
})

describe('our output in a page of others', () => {
  const own = '<article data-wirecopy="1"><div class="body"><p>Not this.</p></div></article>'
  test.each([
    ['in a comment', `<main><p>${long}</p><div id="comments">${own}</div></main>`],
    ['short in a long article', `<article>${`<p>${long}</p>`.repeat(5)}${own}</article>`],
  ])('is passed over %s', (_where, html) => {
    const { texts, codes } = read(page(html))
    expect(texts[0]).toBe(long)
    expect(texts).not.toContain('Not this.')
    expect(codes).toContain('part-not-read')
  })

  test('is read where the page has no other article', () => {
    expect(read(page(`<aside>${own}</aside>`)).texts).toEqual(['Not this.'])
  })
})
