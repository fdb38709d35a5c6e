import { describe, expect, test } from 'vitest'
import { Article } from 'wirecopy/article'
import { FormatError, readFeed } from 'wirecopy/feeds'

/** RSS with one item of these elements. */
function rss(item: string, channel = ''): string {
  return `<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/"
    xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dcterms="http://purl.org/dc/terms/">
    <channel><title>Example</title>${channel}<item>${item}</item></channel></rss>`
}

function read(item: string, channel?: string): Article {
  const [article] = readFeed(rss(item, channel)).articles
  expect(Article.safeParse(article).error).toBeUndefined()
  return article as Article
}

/** An entry of Atom with these elements. */
function readAtom(entry: string, feed = ''): Article | undefined {
  const [article] = readFeed(
    `<feed xmlns="http://www.w3.org/2005/Atom" ${feed}><title>F</title><entry>${entry}</entry></feed>`,
  ).articles
  expect(Article.safeParse(article).error).toBeUndefined()
  return article
}

describe('titles', () => {
  test.each([
    ['<title>Gates &amp; locks</title>', 'Gates & locks'],
    ['<title>Gates &amp;amp; locks</title>', 'Gates & locks'],
    ['<title><![CDATA[Gates &#038; locks]]></title>', 'Gates & locks'],
    ['<title>It&#8217;s &lt;em&gt;late&lt;/em&gt;</title>', 'It’s late'],
    ['<title>1 &lt; 2, AT&amp;T</title>', '1 < 2, AT&T'],
    ['<title>\n  Two lines\n </title>', 'Two lines'],
    ['<title>A &lt;br&gt; B</title>', 'A B'],
    ['<title>One line\n   and another</title>', 'One line and another'],
  ])('%s', (title, headline) => expect(read(title).headline).toBe(headline))

  test.each([
    ['<title type="text">The &lt;em&gt; element</title>', 'The <em> element'],
    ['<title type="text">Fog &amp;amp; horn</title>', 'Fog & horn'],
    ['<title type="html">The &lt;em&gt;last&lt;/em&gt; gate</title>', 'The last gate'],
    ['<title>The &lt;em&gt;last&lt;/em&gt; gate</title>', 'The last gate'],
  ])('Atom: %s', (title, headline) => expect(readAtom(title)?.headline).toBe(headline))
})

describe('times', () => {
  test.each([
    ['Tue, 04 Nov 2031 10:09:00 +0100', '2031-11-04T09:09:00.000Z'],
    ['Tue, 4 Nov 31 10:09 GMT', '2031-11-04T10:09:00.000Z'],
    ['04 Nov 2031 10:09:00 EST', '2031-11-04T15:09:00.000Z'],
    ['Mon, 04 Nov 2031 10:09:00 PDT', '2031-11-04T17:09:00.000Z'],
    ['Tue, 04 Nov 2031 10:09:00 UT', '2031-11-04T10:09:00.000Z'],
    ['Tue, 04 Nov 2031 10:09:00 Z', '2031-11-04T10:09:00.000Z'],
    ['Tuesday, 04-Nov-31 10:09:00 GMT', '2031-11-04T10:09:00.000Z'],
    ['Tue,  04  Nov  2031  10:09:00  +01:00', '2031-11-04T09:09:00.000Z'],
    ['2031-11-04T10:09:00Z', '2031-11-04T10:09:00.000Z'],
    ['2031-11-04 10:09:00 +0100', '2031-11-04T09:09:00.000Z'],
    ['Tue, 4 Nov 97 10:09:00 GMT', '1997-11-04T10:09:00.000Z'],
  ])('%s', (pubDate, instant) => {
    expect(read(`<title>x</title><pubDate>${pubDate}</pubDate>`).published).toMatchObject({ text: pubDate, instant })
  })

  test.each([
    ['Di, 04 Nov 2031 10:09:00 +0100', '2031-11-04T09:09:00.000Z'],
    ['Di, 6 Mai 2031 10:09:00 +0200', '2031-05-06T08:09:00.000Z'],
    ['Tue, 04 Nov 2031 10:09:00 +03', '2031-11-04T07:09:00.000Z'],
    ['Tue, 04 Nov 2031 10:09:00 AEST', '2031-11-04T00:09:00.000Z'],
  ])('as sites print it: %s', (pubDate, instant) => {
    const { articles, issues } = readFeed(rss(`<title>x</title><pubDate>${pubDate}</pubDate>`))
    expect(articles[0]?.published).toMatchObject({ text: pubDate, instant })
    expect(issues).toEqual([])
  })

  test.each([
    ['Tue, 04 Nov 2031 10:09:00', 'time-zone-unknown', '2031-11-04T10:09:00'],
    ['Tue, 04 Nov 2031 10:09:00 IST', 'time-zone-ambiguous', '2031-11-04T10:09:00'],
    ['2031-11-04T10:09:00', 'time-zone-unknown', '2031-11-04T10:09:00'],
    ['2031-11-04 10:09:00', 'time-zone-unknown', '2031-11-04T10:09:00'],
    ['Tuesday, November 4, 2031 - 10:09', 'time-zone-unknown', '2031-11-04T10:09'],
    ['November 4, 2031 at 10:09 am', 'time-zone-unknown', '2031-11-04T10:09'],
  ])('no instant without a zone that means one offset, and an issue: %s', (pubDate, code, local) => {
    const { articles, issues } = readFeed(rss(`<title>x</title><pubDate>${pubDate}</pubDate>`))
    expect(Article.safeParse(articles[0]).error).toBeUndefined()
    expect(articles[0]?.published).toMatchObject({ text: pubDate, local })
    expect(articles[0]?.published?.instant).toBeUndefined()
    expect(issues).toEqual([expect.objectContaining({ code, path: '[0].published' })])
    expect(issues[0]?.span).toBeUndefined()
  })

  test('a day alone has no instant, and wants none', () => {
    const { articles, issues } = readFeed(rss('<title>x</title><pubDate>4 November 2031</pubDate>'))
    expect(articles[0]?.published).toMatchObject({ local: '2031-11-04', precision: 'day' })
    expect(issues).toEqual([])
  })

  test.each([
    [{ timeZone: 'Asia/Kolkata' }, 'Tue, 04 Nov 2031 10:09:00 IST', '2031-11-04T04:39:00.000Z'],
    [{ timeZone: 'Asia/Kolkata' }, '2031-11-04 10:09:00', '2031-11-04T04:39:00.000Z'],
    [{ timeZone: 'Asia/Kolkata' }, 'Tue, 04 Nov 2031 10:09:00 +0100', '2031-11-04T09:09:00.000Z'],
    [{ language: 'en-GB' }, 'Wed, 04 Jun 2031 10:09:00 BST', '2031-06-04T09:09:00.000Z'],
    [{ language: 'en-US', timeZone: 'America/New_York' }, '6/4/2031 10:09', '2031-06-04T14:09:00.000Z'],
  ])('with %j: %s', (options, pubDate, instant) => {
    const { articles, issues } = readFeed(rss(`<title>x</title><pubDate>${pubDate}</pubDate>`), options)
    expect(articles[0]?.published).toMatchObject({ text: pubDate, instant })
    expect(issues).toEqual([])
  })

  test('refuses a zone or a language that does not exist, and other options', () => {
    expect(() => readFeed(rss(''), { timeZone: 'Mars/Phobos' })).toThrow(RangeError)
    expect(() => readFeed(rss(''), { language: '-' })).toThrow(RangeError)
    expect(() => readFeed(rss(''), { timezone: 'UTC' } as never)).toThrow(new TypeError('No such option: timezone'))
    expect(() => readFeed(rss(''), { offset: '+01:00' } as never)).toThrow(TypeError)
  })

  test.each([
    ['yesterday', []],
    ['Tue, 31 Feb 2031 10:09:00 GMT', ['time-date-impossible']],
    ['Tue, 04 Nov 2031 25:09:00 GMT', ['time-clock-impossible']],
    ['1762250940', []],
    ['04/05/2031 10:09', ['time-day-month-unknown']],
  ])('what is no time is told: %s', (pubDate, more) => {
    const { articles, issues } = readFeed(rss(`<title>x</title><pubDate>${pubDate}</pubDate>`))
    expect(articles[0]?.published).toBeUndefined()
    expect(issues.map(({ code }) => code)).toEqual(['field-invalid', ...more])
    expect(new Set(issues.map(({ path }) => path))).toEqual(new Set(['[0].published']))
  })

  test('a time among words is read, and that is told', () => {
    const { articles, issues } = readFeed(rss('<title>x</title><pubDate>2031-11-04T10:09:00Z in the harbour</pubDate>'))
    expect(articles[0]?.published).toMatchObject({ instant: '2031-11-04T10:09:00.000Z' })
    expect(issues).toMatchObject([{ code: 'field-invalid', path: '[0].published' }])
  })
})

describe('texts', () => {
  test('a description beside the text is the summary', () => {
    const article = read('<description>Short.</description><content:encoded>&lt;p&gt;Long.&lt;/p&gt;</content:encoded>')
    expect(article).toMatchObject({ summary: 'Short.', body: [{ type: 'paragraph', text: 'Long.' }] })
  })

  test('a description alone is the summary, and the body is empty', () => {
    expect(read('<description>&lt;p&gt;Short.&lt;/p&gt;</description>')).toMatchObject({ summary: 'Short.', body: [] })
  })

  test('a description that is HTML of several blocks is the text where there is no other', () => {
    const { summary, body } = read('<description>&lt;p&gt;One.&lt;/p&gt;&lt;p&gt;Two.&lt;/p&gt;</description>')
    expect(summary).toBeUndefined()
    expect(body).toHaveLength(2)
  })

  test('scripts, comments and tracking links that run nothing come to nothing', () => {
    const html = '<p onclick="x()">Words<script>evil()</script><!-- c --></p><p><a href="javascript:x()">link</a></p>'
    const { body } = read(`<content:encoded><![CDATA[${html}]]></content:encoded>`)
    expect(body).toEqual([
      { type: 'paragraph', text: 'Words' },
      { type: 'paragraph', text: 'link' },
    ])
  })

  test('an item with neither title nor text is none', () => {
    const { articles, issues } = readFeed(rss('<guid>7</guid>'))
    expect(articles).toEqual([])
    expect(issues).toMatchObject([{ code: 'not-a-news-text', path: '[0]' }])
  })
})

describe('texts that are said to be plain', () => {
  const json = (text: string) => {
    const items = [{ id: '1', title: 'x', content_text: text }]
    return readFeed({ version: 'https://jsonfeed.org/version/1.1', title: 'F', items }).articles[0]
  }

  test('are plain, whatever tags they name', () => {
    const text = 'Use <p>x</p> to make paragraphs.'
    expect(json(text)?.body).toEqual([{ type: 'paragraph', text }])
    const escaped = text.replaceAll('<', '&lt;')
    expect(readAtom(`<content type="text">${escaped}</content>`)?.body).toEqual([{ type: 'paragraph', text }])
    expect(readAtom(`<title>x</title><summary type="text">${escaped}</summary>`)?.summary).toBe(text)
  })

  test('are HTML all the same where they are that from end to end', () => {
    const body = [
      { type: 'paragraph', text: 'One.' },
      { type: 'paragraph', text: 'Two.' },
    ]
    expect(json('<p>One.</p>\n<p>Two.</p>')?.body).toEqual(body)
  })

  test('what is no text is no paragraph, and is kept', () => {
    const article = readAtom('<title>x</title><content type="application/octet-stream">R2F0ZQ==</content>')
    expect(article?.body).toEqual([])
    expect(article?.extra).toEqual({ feeds: { content: { value: 'R2F0ZQ==', type: 'application/octet-stream' } } })
  })
})

describe('what systems put into feeds', () => {
  const appeared = 'The post Fog on the quay appeared first on The Ellery Quay.'

  test('where a post appeared first is furniture, in summary and text', () => {
    const article = read(`<title>x</title><description><![CDATA[<p>Fog.</p><p>${appeared}</p>]]></description>
      <content:encoded><![CDATA[<p>Fog came in.</p><p>${appeared}</p>]]></content:encoded>`)
    expect(article).toMatchObject({ summary: 'Fog.', body: [{ text: 'Fog came in.' }] })
    expect(article.body).toHaveLength(1)
    expect(article.furniture).toEqual([{ role: 'boilerplate', text: appeared }])
  })

  test('a summary of one paragraph and that line is one still', () => {
    const article = read(`<title>x</title><description><![CDATA[<p>Fog.</p><p>${appeared}</p>]]></description>`)
    expect(article).toMatchObject({ summary: 'Fog.', body: [], furniture: [{ text: appeared }] })
  })

  test.each([
    'Der Beitrag Nebel erschien zuerst auf Elleruper Kai.',
    'La entrada Niebla se publicó primero en El Muelle.',
    'L’article Brume est apparu en premier sur Le Quai.',
    'L’articolo Nebbia proviene da Il Molo.',
  ])('%s', (line) => {
    const html = `<p>x</p><p>${line}</p>`
    expect(read(`<content:encoded><![CDATA[${html}]]></content:encoded>`).furniture?.[0]?.text).toBe(line)
  })

  test('other last lines are text', () => {
    for (const line of ['The post office appeared shut.', 'He said the post on fog appeared first on Monday.']) {
      const article = read(`<content:encoded><![CDATA[<p>x</p><p>${line}</p>]]></content:encoded>`)
      expect(article.body).toHaveLength(2)
      expect(article.furniture).toBeUndefined()
    }
  })

  test('faces of authors are no media of an item, and are kept', () => {
    const url = 'https://1.gravatar.com/avatar/7?s=96'
    const article = read(`<title>x</title><media:content url="${url}" medium="image"/>
      <media:content url="https://example.org/fog.jpg" medium="image"/>`)
    expect(article.associations).toEqual([{ id: 'm1', type: 'picture', href: 'https://example.org/fog.jpg' }])
    expect(article.extra).toEqual({ feeds: { media: { contents: [{ url, medium: 'image' }] } } })
  })

  test('labels of Blogger are keywords', () => {
    const scheme = 'http://www.blogger.com/atom/ns#'
    expect(readAtom(`<title>x</title><category scheme="${scheme}" term="fog"/>`)).toMatchObject({ keywords: ['fog'] })
    expect(read(`<title>x</title><category domain="${scheme}">fog</category>`)).toMatchObject({ keywords: ['fog'] })
  })
})

test('items of JSON that are none are told, and others keep their places', () => {
  const items = [null, { id: '1', title: 'x' }, 'words', {}, { id: '2', title: 'y', date_published: 'soon' }]
  const { articles, issues } = readFeed({ version: 'https://jsonfeed.org/version/1.1', title: 'F', items })
  expect(articles.map(({ headline }) => headline)).toEqual(['x', 'y'])
  expect(issues.map(({ code, path }) => [code, path])).toEqual([
    ['field-invalid', '[0]'],
    ['field-invalid', '[2]'],
    ['field-invalid', '[3]'],
    ['field-invalid', '[4].published'],
  ])
})

describe('people', () => {
  const bylines = (item: string) => read(`<title>x</title>${item}`).bylines

  test('one person is named once, whatever elements name them', () => {
    const item = '<author>ida@example.org (Ida Norrby)</author><dc:creator>Ida Norrby</dc:creator>'
    expect(bylines(item)).toEqual([
      { text: 'Ida Norrby', contributors: [{ name: 'Ida Norrby', email: 'ida@example.org' }] },
    ])
  })

  test('several names in one element are not taken for one person', () => {
    expect(bylines('<dc:creator>by Ida Norrby &amp;amp; Tom Okafor</dc:creator>')).toEqual([
      { text: 'Ida Norrby & Tom Okafor' },
    ])
  })

  test('who wrote it and is named again as a contributor has written it', () => {
    const item =
      '<dc:creator>Ida Norrby</dc:creator><dc:contributor>Ida Norrby</dc:contributor><dc:contributor>Mara Lind</dc:contributor>'
    expect(bylines(item)?.[0]?.contributors).toEqual([
      { name: 'Ida Norrby' },
      { name: 'Mara Lind', role: 'contributor' },
    ])
  })

  test('a name that no name is as long as is left out and told, wherever its tag ends', () => {
    for (const attributes of ['', ' a="<"', ' a=">"', ` a="${'b'.repeat(2000)}"`]) {
      const { articles, issues } = readFeed(rss(`<title>x</title><author${attributes}>${'('.repeat(5000)}</author>`))
      expect(articles[0]?.bylines).toBeUndefined()
      expect(issues).toMatchObject([{ code: 'field-invalid' }])
    }
    expect(bylines('<author/><author>Ida Norrby</author>')).toHaveLength(1)
  })

  test('an address alone is no byline, and is kept', () => {
    const article = read('<title>x</title><author>desk@example.org</author>')
    expect(article.bylines).toBeUndefined()
    expect(article.extra).toEqual({ feeds: { authors: [{ email: 'desk@example.org' }] } })
  })
})

describe('identifiers', () => {
  test('the link is the identifier where there is no other', () => {
    expect(read('<title>x</title><link>https://example.org/7</link>')).toMatchObject({ id: 'https://example.org/7' })
  })

  test('an identifier that is no link stands beside it', () => {
    const item = '<title>x</title><link>https://example.org/7</link><guid isPermaLink="false">7</guid>'
    expect(read(item)).toMatchObject({ id: '7', altIds: [{ role: 'link', value: 'https://example.org/7' }] })
  })
})

describe('media', () => {
  test('a file that two elements name is one', () => {
    const item = `<title>x</title><enclosure url="https://example.org/a.jpg" length="0" type="image/jpeg"/>
      <media:content url="https://example.org/a.jpg" medium="image"><media:credit>Tom Okafor</media:credit></media:content>`
    expect(read(item).associations).toEqual([
      { id: 'm1', type: 'picture', href: 'https://example.org/a.jpg', mediaType: 'image/jpeg', credit: 'Tom Okafor' },
    ])
  })

  test('a group is one, with renditions', () => {
    const item = `<title>x</title><media:group>
      <media:content url="https://example.org/a-160.jpg" width="160"/>
      <media:content url="https://example.org/a.jpg" isDefault="true" medium="image" width="1600"/>
      <media:description>The gate</media:description></media:group>`
    expect(read(item).associations).toEqual([
      {
        id: 'm1',
        type: 'picture',
        href: 'https://example.org/a.jpg',
        width: 1600,
        caption: 'The gate',
        renditions: [{ href: 'https://example.org/a-160.jpg', width: 160 }],
      },
    ])
  })
})

describe('episodes of podcasts', () => {
  const itunes = `<itunes:author>Ida Norrby</itunes:author><itunes:summary>The gate, told.</itunes:summary>
    <itunes:image href="https://example.org/gate.jpg"/><itunes:episode>7</itunes:episode>`

  test('have their author, summary and picture, and the rest is kept', () => {
    const article = read(
      `<title>x</title><enclosure url="https://example.org/7.mp3" type="audio/mpeg" length="0"/>${itunes}`,
    )
    expect(article).toMatchObject({
      summary: 'The gate, told.',
      bylines: [{ text: 'Ida Norrby' }],
      associations: [
        { type: 'audio', href: 'https://example.org/7.mp3' },
        { type: 'picture', href: 'https://example.org/gate.jpg' },
      ],
      extra: { feeds: { itunes: { episode: 7 } } },
    })
  })

  test('keep what their other elements say', () => {
    const article = read(
      `<title>x</title><description>Short.</description><dc:creator>Tom Okafor</dc:creator>${itunes}`,
    )
    expect(article).toMatchObject({ summary: 'Short.', bylines: [{ text: 'Tom Okafor' }] })
    expect(article.extra).toEqual({
      feeds: { itunes: { author: 'Ida Norrby', summary: 'The gate, told.', episode: 7 } },
    })
  })
})

describe('relative addresses', () => {
  const hrefs = (article: Article | undefined) => article?.associations?.map(({ href }) => href)

  test('go by the home page of a feed of RSS, and those in texts by the link of the item', () => {
    const article = read(
      `<title>x</title><link>/news/1</link><guid>/news/1</guid><enclosure url="a.mp3" type="audio/mpeg" length="0"/>
      <description><![CDATA[<img src="b.jpg"> Words]]></description>
      <content:encoded><![CDATA[<p><a href="more">More</a></p>]]></content:encoded>`,
      '<link>https://example.org/home/</link>',
    )
    expect(article.id).toBe('https://example.org/news/1')
    expect(hrefs(article)).toEqual(['https://example.org/home/a.mp3', 'https://example.org/news/b.jpg'])
    expect(article.body).toMatchObject([{ marks: [{ href: 'https://example.org/news/more' }] }])
  })

  test('go by each base in turn', () => {
    const media = '<media:content xmlns:media="http://search.yahoo.com/mrss/" url="c.jpg"/>'
    const article = readAtom(
      `<id>urn:x:1</id><title>x</title><link href="b.html"/><link rel="related" href="/d.html"/>
      <author><name>Ida Norrby</name><uri>../ida</uri></author>${media}
      <content type="html" xml:base="e/">&lt;p&gt;&lt;a href="f"&gt;f&lt;/a&gt;&lt;/p&gt;</content>`,
      'xml:base="https://example.org/n/"',
    )
    expect(article?.altIds).toEqual([{ role: 'link', value: 'https://example.org/n/b.html' }])
    expect(article?.relations).toEqual([{ rel: 'seeAlso', id: 'https://example.org/d.html' }])
    expect(article?.bylines?.[0]?.contributors).toEqual([{ name: 'Ida Norrby', uri: 'https://example.org/ida' }])
    expect(hrefs(article)).toEqual(['https://example.org/n/c.jpg'])
    expect(article?.body).toMatchObject([{ marks: [{ href: 'https://example.org/n/e/f' }] }])
  })

  test('go by the home page of a JSON Feed', () => {
    const items = [{ id: '1', url: '/n/1', title: 'x', image: 'a.jpg', content_html: '<p><a href="b">b</a></p>' }]
    const json = {
      version: 'https://jsonfeed.org/version/1.1',
      title: 'F',
      home_page_url: 'https://example.org/',
      items,
    }
    const [article] = readFeed(json).articles
    expect(article?.altIds).toEqual([{ role: 'link', value: 'https://example.org/n/1' }])
    expect(hrefs(article)).toEqual(['https://example.org/a.jpg'])
    expect(article?.body).toMatchObject([{ marks: [{ href: 'https://example.org/n/b' }] }])
  })

  test('stay as they are where nothing says from where', () => {
    expect(readAtom('<id>urn:x:1</id><title>x</title><link href="/n/b.html"/>')?.altIds).toEqual([
      { role: 'link', value: '/n/b.html' },
    ])
  })

  test('a link that runs a script is none', () => {
    const { articles, issues } = readFeed(
      rss('<title>x</title><guid isPermaLink="false">7</guid><link>javascript:x()</link>'),
    )
    expect(articles[0]?.altIds).toBeUndefined()
    expect(issues).toMatchObject([{ code: 'field-invalid', path: '[0]' }])
  })
})

test('addresses of an item that are not read are kept', () => {
  const links = '<link href="https://example.org/7"/><link rel="replies" href="https://example.org/7/replies"/>'
  const text = `<feed xmlns="http://www.w3.org/2005/Atom"><title>x</title><entry><id>7</id><title>y</title>${links}</entry></feed>`
  expect(readFeed(text).articles[0]?.extra).toEqual({
    feeds: { links: [{ href: 'https://example.org/7/replies', rel: 'replies' }] },
  })
})

test('a language that is none is told', () => {
  const { articles, issues } = readFeed(rss('<title>x</title>', '<language>English, of course</language>'))
  expect(articles[0]?.language).toBeUndefined()
  expect(issues).toMatchObject([{ code: 'field-invalid', path: '[0].language' }])
})

test('bytes are read in the encoding that they are declared in', () => {
  const text =
    '<?xml version="1.0" encoding="ISO-8859-1"?><rss version="2.0"><channel><item><title>Caf\u00e9</title></item></channel></rss>'
  expect(readFeed(Uint8Array.from(text, (character) => character.charCodeAt(0))).articles[0]?.headline).toBe('Café')
})

test('words of an item do not decide what the feed is', () => {
  const json = {
    version: 'https://jsonfeed.org/version/1.1',
    title: 'x',
    items: [{ id: '1', content_html: ' <rss version="2"> ' }],
  }
  expect(() => readFeed(JSON.stringify(json))).not.toThrow()
  expect(readFeed(json).issues).toMatchObject([{ code: 'not-a-news-text' }])
  const atom = `<?xml version="1.0"?><!-- <rss version="2.0"> --><feed xmlns="http://www.w3.org/2005/Atom"><title>x</title>
    <entry><id>1</id><title>How <![CDATA[ <rss version="2.0"> ]]> works</title></entry></feed>`
  expect(readFeed(atom).articles[0]?.id).toBe('1')
})

describe('what is no feed is refused in our own words', () => {
  test.each<[unknown, string]>([
    ['', 'The text is no feed'],
    ['Just words.', 'The text is no feed'],
    ['<html><body>x</body></html>', 'The text is no feed: its root is html'],
    ['{"a": 1}', 'The input is no feed of RSS, Atom or JSON Feed'],
    ['{"a": 1', 'The text is no JSON (line 1, column 8)'],
    [{ a: 1 }, 'The input is no feed of RSS, Atom or JSON Feed'],
    ['<rss version="2.0"><channel><item><title>cut o', 'The feed is no well-formed XML: Unexpected end of title'],
    ['<rss version="2.0">\n<channel>\n<item><title>cut o', '(line 3, column 14)'],
    ['<feed xmlns="http://www.w3.org/2005/Atom">\n<title>a&nbsp;b</title>\n<entry><id>7</', '(line 3,'],
    [`<rss version="2.0">${'<a>'.repeat(1000)}`, 'The feed is no well-formed XML: Maximum nested tags exceeded'],
  ])('%#', (input, message) => {
    expect(() => readFeed(input as string)).toThrow(FormatError)
    expect(() => readFeed(input as string)).toThrow(message)
  })
})

describe('a document type is passed over', () => {
  test.each([
    '<!DOCTYPE rss>',
    '<!DOCTYPE rss PUBLIC "-//Netscape//DTD RSS 0.91//EN" "http://my.netscape.com/a>b.dtd">',
    '<!DOCTYPE rss [<!ENTITY desk SYSTEM "file:///etc/passwd">]>',
    '<!DOCTYPE rss [<!ENTITY % more SYSTEM "https://example.org/more.dtd"> %more; <!-- ]> it\'s -->\n<?x ]> ?> <!ENTITY a "]>">] >',
    '<!-- <!DOCTYPE x [ --><!doctype rss [ <!ELEMENT rss ANY> ]>',
  ])('%s', (doctype) => {
    const item = '<title>&desk; <![CDATA[<!DOCTYPE rss [ ]> ]]></title>'
    const { articles, issues } = readFeed(`<?xml version="1.0"?>\n${doctype}\n${rss(item)}`)
    expect(articles[0]?.headline).toBe('&desk; <!DOCTYPE rss [ ]>')
    expect(issues).toEqual([])
  })

  test('errors behind it keep their place', () => {
    const place = { line: 3, column: expect.any(Number) }
    for (const text of ['<!DOCTYPE rss [\n]>\n<rss version="2.0"><channel><title>cut', '<!DOCTYPE rss [\n<!ENTITY a "'])
      expect(() => readFeed(text)).toThrow(FormatError)
    try {
      readFeed('<!DOCTYPE rss [\n]>\n<rss version="2.0"><channel><title>cut')
    } catch (error) {
      expect((error as FormatError).place).toMatchObject(place)
    }
    expect.assertions(3)
  })
})
