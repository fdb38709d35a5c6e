import { parseXml } from '@rgrove/parse-xml'
import type { JsonFeed as FeedsmithJson } from 'feedsmith'
import { describe, expect, test } from 'vitest'
import { createArticle } from 'wirecopy'
import type { Article, Timestamp } from 'wirecopy/article'
import { readFeed, writeAtom, writeJsonFeed, writeRss } from 'wirecopy/feeds'
import { feed, issuesOf, readBack, writers } from './feed.js'

const time: Timestamp = {
  local: '2031-06-18T06:30:00',
  offset: '+02:00',
  instant: '2031-06-18T04:30:00.000Z',
  precision: 'second',
  zoneFrom: 'text',
}

const gate: Article = {
  ...createArticle({
    headline: 'Ostrevik closes its gate',
    body: ['The gate closed.', '“Nobody cheered,” said Maren Tolvik.'],
  }),
  id: 'https://example.org/gate',
  published: time,
  versionCreated: time,
}

describe.each(writers)('%s', (_name, write) => {
  test.each([
    ['is withheld', { status: 'withheld' }],
    ['is under embargo', { furniture: [{ role: 'embargo', text: 'EMBARGOED UNTIL PUBLICATION' }] }],
    ['was killed', { status: 'canceled' }],
    ['was killed', { signals: [{ kind: 'kill' }] }],
    ['is withheld', { signals: [{ kind: 'withhold' }] }],
    ['is under embargo', { embargoedUntil: time }],
  ] as const)('an article that %s stays out, and the next is told of by its own place', (reason, more) => {
    const held = { ...gate, ...more } as Article
    const { output, issues } = write([held, { ...gate, urgency: 3 }], feed)
    expect(readBack(output)).toHaveLength(1)
    expect(issuesOf(issues, 0)).toEqual([
      expect.objectContaining({
        code: 'not-for-publication',
        path: '',
        message: `Article 1 ${reason}; it was left out of the feed.`,
      }),
    ])
    expect(issuesOf(issues, 1)).toContainEqual(expect.objectContaining({ code: 'field-not-held', path: 'urgency' }))
  })

  test('an article under embargo goes out where that is asked for, one that is withheld does not', () => {
    const embargoed = { ...gate, embargoedUntil: time }
    const options = { ...feed, embargoed: true }
    expect(readBack(write([embargoed, { ...embargoed, status: 'withheld' }], options).output)).toHaveLength(1)
  })

  test('an article without a word stays out', () => {
    const { output, issues } = write([createArticle({ body: [] })], feed)
    expect(readBack(output)).toEqual([])
    expect(issues.map(({ code, path }) => [code, path])).toContainEqual(['not-for-publication', '[0]'])
  })

  test('a feed of nothing is a feed', () => {
    expect(readFeed(write([], { ...feed, updated: '2031-06-18T04:30:00Z' }).output).articles).toEqual([])
  })

  test('with summaries alone there is no text', () => {
    const { output, issues } = write([{ ...gate, summary: 'It closed.' }], { ...feed, text: 'summary' })
    expect(JSON.stringify(output)).not.toContain('The gate closed.')
    expect(readBack(output)).toMatchObject([{ summary: 'It closed.', body: [] }])
    expect(issuesOf(issues, 0)).toContainEqual(expect.objectContaining({ code: 'field-not-held', path: 'body' }))
  })

  test('an article without an id gets the same one each time, and an issue', () => {
    const { id: _, ...nameless } = gate
    const { output, issues } = write([nameless], feed)
    expect(readBack(output)[0]?.id).toMatch(/^urn:uuid:[\da-f-]{36}$/)
    expect(write([nameless], feed).output).toEqual(output)
    expect(issues).toContainEqual(expect.objectContaining({ code: 'id-made', path: '[0].id' }))
  })

  test('quotations stand in no element that browsers set marks around', () => {
    const quoted: Article = {
      ...gate,
      quotes: [
        {
          id: 'q1',
          type: 'direct',
          text: 'Nobody cheered,',
          content: [{ block: 1, start: 0, end: 17 }],
          speaker: { name: 'Maren Tolvik', kind: 'person' },
          certainty: 1,
        },
      ],
    }
    const { output } = write([quoted], feed)
    expect(JSON.stringify(output)).not.toContain('<q')
    expect(readBack(output)[0]?.quotes).toEqual(quoted.quotes)
  })

  test('a headline that looks like HTML comes back as it is', () => {
    for (const headline of ['Use <b> and <i> well', 'AT&T, 1 < 2 > 0', 'A ]]> in a headline'])
      expect(readBack(write([{ ...gate, headline }], feed).output)[0]?.headline).toBe(headline)
  })

  test('who supplies an article is the feed, unless the article or the options say it', () => {
    const provider = (article: Article, options: object) =>
      readBack(write([article], { ...feed, ...options }).output)[0]?.provider
    expect(provider(gate, {})).toEqual({ name: feed.title, uri: feed.link })
    if (write === writeJsonFeed) return
    expect(provider({ ...gate, provider: { name: 'Agency' } }, {})).toEqual({ name: 'Agency' })
    expect(provider(gate, { provider: 'House' })).toEqual({ name: 'House' })
  })

  test.each([
    [[], { link: feed.link }, new TypeError('Option title is no text: undefined')],
    [[], { ...feed, colour: 1 }, new TypeError('No such option: colour')],
    [[], { ...feed, link: 5 }, new TypeError('Option link is no text: 5')],
    [[], { ...feed, updated: '2031-06-18' }, new RangeError('Option updated is no time with an offset: 2031-06-18')],
    [[], { ...feed, author: {} }, new TypeError('Option author has no name: {}')],
    [[], { ...feed, text: 'all' }, new TypeError('Option text is all, not full or summary')],
    [[], { ...feed, embargoed: 'no' }, new TypeError('Option embargoed is no boolean: no')],
    [gate, feed, new TypeError('Expected a list of articles, found [object Object]')],
    [[{}], feed, new TypeError('Expected an article, found an object with nothing')],
  ])('refuses a slip of the caller’s: %#', (articles, options, error) => {
    expect(() => write(articles as Article[], options as never)).toThrow(error)
  })
})

describe('RSS', () => {
  test('an address is a permanent link, an identifier is none', () => {
    expect(writeRss([gate], feed).output).toContain('<guid isPermaLink="true">https://example.org/gate</guid>')
    const named = { ...gate, id: 'urn:example:7', altIds: [{ role: 'link', value: 'https://example.org/7' }] }
    const { output } = writeRss([named], feed)
    expect(output).toContain('<guid isPermaLink="false">urn:example:7</guid>')
    expect(output).toContain('<link>https://example.org/7</link>')
  })

  test('authors are creators, and those of whom more is known stand as Atom’s too', () => {
    const contributors = [{ name: 'Ida Norrby' }, { name: 'Tom Okafor', email: 'tom@example.org' }]
    const { output } = writeRss([{ ...gate, bylines: [{ text: 'Ida Norrby, Tom Okafor', contributors }] }], feed)
    expect(output).toContain('<dc:creator>Ida Norrby</dc:creator>')
    expect(output).not.toContain('<author>')
    expect(readBack(output)[0]?.bylines).toEqual([{ text: 'Ida Norrby, Tom Okafor', contributors }])
  })

  test('without a time of publication that of the version is when it was published', () => {
    const { published: _, ...undated } = gate
    const { output, issues } = writeRss([undated], feed)
    expect(output).toContain('<pubDate>Wed, 18 Jun 2031 04:30:00 GMT</pubDate>')
    expect(issuesOf(issues, 0)).toContainEqual(expect.objectContaining({ code: 'field-changed', path: 'published' }))
  })

  test('an item has a title, or a description', () => {
    const { headline: _, ...bare } = gate
    const { output, issues } = writeRss([bare], feed)
    expect(output).toContain('<description>The gate closed.</description>')
    expect(issuesOf(issues, 0)).toContainEqual(expect.objectContaining({ code: 'field-changed', path: 'summary' }))
  })

  test('tells that the address of the site is missing', () => {
    const { issues } = writeRss([gate], { title: 'Example News' })
    expect(issues.map(({ code, path }) => [code, path])).toContainEqual(['field-invalid', undefined])
  })
})

describe('Atom', () => {
  test('has all that RFC 4287 asks for, once', () => {
    const { output, issues } = writeAtom([gate], { title: 'Example News' })
    const root = parseXml(output).root
    const names = root?.children.flatMap((node) => ('name' in node ? [String(node.name)] : []))
    for (const name of ['id', 'title', 'updated', 'author'])
      expect(names?.filter((one) => one === name)).toHaveLength(1)
    expect(output).toContain('<updated>2031-06-18T04:30:00Z</updated>')
    expect(issues).toContainEqual(expect.objectContaining({ code: 'id-made' }))
    // the feed stands for an author whom nobody names
    expect(readBack(output)[0]?.bylines).toBeUndefined()
  })

  test('an entry without a time has that of the feed, an entry without a headline its first words', () => {
    const { published: _, versionCreated: __, headline: ___, ...bare } = gate
    const { output, issues } = writeAtom([bare], { ...feed, updated: '2031-07-01T00:00:00+02:00' })
    expect(output.match(/<updated>2031-06-30T22:00:00Z<\/updated>/g)).toHaveLength(2)
    expect(readBack(output)[0]?.headline).toBe('The gate closed.')
    expect(issuesOf(issues, 0).map(({ code }) => code)).toContain('version-created-missing')
  })

  test('without any time there is one that nobody takes for news, and an issue', () => {
    const { output, issues } = writeAtom([], feed)
    expect(output).toContain('<updated>1970-01-01T00:00:00Z</updated>')
    expect(issues.map(({ code }) => code)).toEqual(['version-created-missing'])
  })

  test('first words are whole characters', () => {
    const { headline: _, ...bare } = gate
    const title = (text: string) =>
      readBack(writeAtom([{ ...bare, ...createArticle({ body: [text] }) }], feed).output)[0]?.headline
    expect(title('🌊'.repeat(80))).toBe('🌊'.repeat(80))
    expect(title(`x${'🌊'.repeat(90)}`)).toBe(`x${'🌊'.repeat(79)}…`)
  })

  test('an identifier that is no URI is written as one', () => {
    const { output } = writeAtom([{ ...gate, id: 'port 7' }], feed)
    expect(output).toContain('<id>urn:x-wirecopy:port%207</id>')
    expect(readBack(output)[0]?.id).toBe('port 7')
  })

  test('subjects keep their codes', () => {
    const subjects = [{ name: 'ports', qcode: 'medtop:20000306', scheme: 'http://cv.iptc.org/newscodes/mediatopic/' }]
    expect(readBack(writeAtom([{ ...gate, subjects }], feed).output)[0]?.subjects).toEqual(subjects)
  })
})

describe('JSON Feed', () => {
  test('is assignable to the types of feedsmith', () => {
    const output: FeedsmithJson.Feed<string> = writeJsonFeed([gate], feed).output
    expect(output.items).toHaveLength(1)
  })

  test('is plain data, and keeps the offsets of times', () => {
    const { output } = writeJsonFeed([gate], { ...feed, author: { name: 'Desk', uri: 'https://example.org/desk' } })
    expect(output).toEqual({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Example News',
      home_page_url: 'https://example.org/',
      feed_url: 'https://example.org/feed',
      authors: [{ name: 'Desk', url: 'https://example.org/desk' }],
      items: [
        {
          id: 'https://example.org/gate',
          url: 'https://example.org/gate',
          title: 'Ostrevik closes its gate',
          content_html: '<p>The gate closed.</p><p>“Nobody cheered,” said Maren Tolvik.</p>',
          date_published: '2031-06-18T06:30:00+02:00',
          date_modified: '2031-06-18T06:30:00+02:00',
        },
      ],
    })
  })
})

test('media with several files come back with them', () => {
  const associations: Article['associations'] = [
    {
      id: 'm1',
      type: 'video',
      href: 'https://example.org/gate.mp4',
      mediaType: 'video/mp4',
      caption: 'The gate, closing',
      credit: 'Tom Okafor',
      renditions: [
        {
          href: 'https://example.org/gate-small.mp4',
          mediaType: 'video/mp4',
          width: 320,
          height: 180,
          sizeInBytes: 9000,
          duration: 12,
        },
        { name: 'thumbnail', href: 'https://example.org/gate.jpg', width: 90, height: 60 },
      ],
    },
    { id: 'm2', type: 'picture', href: 'https://example.org/sea.jpg' },
  ]
  for (const write of [writeRss, writeAtom])
    expect(readBack(write([{ ...gate, associations }], feed).output)[0]?.associations).toEqual(associations)
})

test('sound and film of known media type are enclosures too, and come back once', () => {
  const associations: Article['associations'] = [
    { id: 'm1', type: 'picture', href: 'https://example.org/gate.jpg', mediaType: 'image/jpeg' },
    { id: 'm2', type: 'audio', href: 'https://example.org/gate.mp3', mediaType: 'audio/mpeg' },
    { id: 'm3', type: 'video', href: 'https://example.org/gate.mp4' },
  ]
  const article = { ...gate, associations }
  const rss = writeRss([article], feed).output
  expect(rss.match(/<enclosure [^>]*>/g)).toEqual([
    '<enclosure url="https://example.org/gate.mp3" length="0" type="audio/mpeg"/>',
  ])
  const atom = writeAtom([article], feed).output
  expect(atom.match(/<link [^>]*rel="enclosure"[^>]*>/g)).toEqual([
    '<link href="https://example.org/gate.mp3" rel="enclosure" type="audio/mpeg"/>',
  ])
  for (const output of [rss, atom]) expect(readBack(output)[0]?.associations).toEqual(associations)
})

test('characters that XML has not are replaced, and that is told', () => {
  for (const write of [writeRss, writeAtom]) {
    const { output, issues } = write([{ ...gate, headline: 'A bell \u0007 and half a pair \ud83d' }], feed)
    expect(readBack(output)[0]?.headline).toBe('A bell \ufffd and half a pair \ufffd')
    expect(issues.map(({ code }) => code)).toContain('character-replaced')
    expect(issues).toContainEqual(expect.objectContaining({ code: 'field-changed', path: '[0].headline' }))
  }
})
