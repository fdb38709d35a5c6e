import { describe, expect, test } from 'vitest'
import { parseArticle } from 'wirecopy'
import type { Article } from 'wirecopy/article'
import { readHtml, type WriteHtmlOptions, writeHtml } from 'wirecopy/html'

const copy = `Ostrevik closes its new sea gate

By Ida Norrby

OSTREVIK, Norway, June 18 (EX) — “Nobody cheered,” said Maren Tolvik, the city’s chief engineer.

“We wait,” Mayor Kari Holm said. Tolvik said that it was a quiet day.
`
const parsed = parseArticle(copy, { referenceDate: '2031-06-18', language: 'en', positions: false }).article
const article: Article = {
  ...parsed,
  id: 'https://example.org/gate',
  summary: 'The gate is closed.',
  published: {
    text: '18.06.2031 04:30',
    local: '2031-06-18T04:30',
    offset: '+02:00',
    instant: '2031-06-18T02:30:00.000Z',
    precision: 'minute',
    zoneFrom: 'option',
    timeZone: 'Europe/Oslo',
  },
  provider: { name: 'Example News', uri: 'https://example.org/' },
  keywords: ['gate'],
}

function write(given: Partial<Article>, options?: WriteHtmlOptions) {
  return writeHtml({ schemaVersion: 1, id: 'urn:example:1', body: [], quotes: [], ...given }, options)
}

const told = ({ issues }: ReturnType<typeof writeHtml>) => issues.map(({ code, path }) => `${code} ${path}`)

test('an article is an article, its quotations say who spoke', () => {
  expect(writeHtml(article).output).toMatchInlineSnapshot(`
    "<article lang="en" data-wirecopy="1" data-id="https://example.org/gate">
    <header>
    <h1>Ostrevik closes its new sea gate</h1>
    <p class="summary">The gate is closed.</p>
    <address class="byline">By <span class="contributor">Ida Norrby</span></address>
    <p class="times">
    <time class="published" datetime="2031-06-18T04:30+02:00" data-time-zone="Europe/Oslo" data-zone-from="option">18.06.2031 04:30</time>
    </p>
    </header>
    <div class="body">
    <p><span class="dateline" data-agencies="EX" data-separator="—" data-certainty="0.99"><span class="place" data-name="Ostrevik" data-country="Norway" data-country-code="NO" data-time-zone="Europe/Oslo">OSTREVIK</span>, Norway, <time datetime="2031-06-18" data-certainty="0.85" data-inferred="year">June 18</time> (EX) —</span> <q data-quote="q1" data-type="direct" data-speaker="Maren Tolvik" data-speaker-kind="person" data-ref="p1" data-certainty="0.93" data-via="name">“Nobody cheered,”</q> <span data-cue="q1" data-lemma="say">said</span> <span data-source="q1" data-kind="name">Maren Tolvik, the city’s chief engineer</span>.</p>
    <p><q data-quote="q2" data-type="direct" data-speaker="Kari Holm" data-speaker-kind="person" data-ref="p2" data-certainty="0.93" data-via="name">“We wait,”</q> <span data-source="q2" data-kind="name">Mayor Kari Holm</span> <span data-cue="q2" data-lemma="say">said</span>. <span data-source="q3" data-kind="name">Tolvik</span> <span data-cue="q3" data-lemma="say">said</span> <span data-quote="q3" data-type="indirect" data-speaker="Maren Tolvik" data-speaker-kind="person" data-ref="p1" data-certainty="0.82" data-via="name">that it was a quiet day</span>.</p>
    </div>
    <footer>
    <ul class="keywords">
    <li>gate</li>
    </ul>
    <ul class="people">
    <li data-id="p1" data-given-name="Maren" data-family-name="Tolvik" data-names="Maren Tolvik|Tolvik"><span class="name">Maren Tolvik</span>, <span class="role">city’s chief engineer</span></li>
    <li data-id="p2" data-names="Kari Holm"><span class="name">Kari Holm</span>, <span class="role">Mayor</span></li>
    </ul>
    <p class="provider"><a href="https://example.org/">Example News</a></p>
    </footer>
    </article>"
  `)
})

test('with microdata each quotation is a thing with its words and its creator', () => {
  const { output } = writeHtml(article, { microdata: true })
  expect(output.match(/<q .*?<\/q>/)?.[0]).toMatchInlineSnapshot(
    `"<q data-quote="q1" data-type="direct" data-speaker="Maren Tolvik" data-speaker-kind="person" data-ref="p1" data-certainty="0.93" data-via="name" itemprop="hasPart" itemscope="" itemtype="https://schema.org/Quotation"><meta itemprop="text" content="Nobody cheered,"><span itemprop="creator" itemscope="" itemtype="https://schema.org/Person"><meta itemprop="name" content="Maren Tolvik"></span>“Nobody cheered,”</q>"`,
  )
  for (const name of ['headline', 'description', 'author', 'datePublished', 'articleBody', 'publisher', 'keywords'])
    expect(output).toContain(`itemprop="${name}"`)
})

test('with highlight each speaker has a number, in the order in which they speak', () => {
  const { output } = writeHtml(article, { highlight: true })
  const hooks = [...output.matchAll(/class="quotation (speaker-\d)" data-speaker-index="(\d+)"/g)].map(
    ([, ...all]) => all,
  )
  expect(hooks).toEqual([
    ['speaker-1', '1'],
    ['speaker-2', '2'],
    ['speaker-1', '1'],
  ])
  expect(output).toContain('<span data-named="person" data-name="Maren Tolvik" class="mention">Tolvik</span>')
})

test('colours go round, numbers do not', () => {
  const names = [...'ABCDEFGHI'].map((letter) => `Speaker ${letter}`)
  const { output } = write(
    {
      body: names.map((name) => ({ type: 'paragraph', text: `“We wait,” ${name} said.` })),
      quotes: names.map((name, block) => ({
        id: `q${block}`,
        type: 'direct',
        text: 'We wait,',
        content: [{ block, start: 0, end: 10 }],
        speaker: { name, kind: 'person' },
        certainty: 1,
      })),
    },
    { highlight: true },
  )
  expect(output).toContain('class="quotation speaker-1" data-speaker-index="9"')
})

test('a document is a whole page', () => {
  const { output } = writeHtml(article, { document: true })
  expect(output.slice(0, output.indexOf('<style>'))).toMatchInlineSnapshot(`
    "<!doctype html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Ostrevik closes its new sea gate</title>
    <meta name="description" content="The gate is closed.">
    <link rel="canonical" href="https://example.org/gate">
    "
  `)
  expect(output).toContain('q { quotes: none; }')
  expect(output.endsWith('</article>\n</body>\n</html>\n')).toBe(true)
  expect(output).not.toContain('speaker-1')
  expect(writeHtml(article, { document: true, highlight: true }).output).toContain('.quotation.speaker-8 {')
})

test('what comes back from a page is what comes back from the element alone', () => {
  const alone = readHtml(writeHtml(article).output).articles
  expect(readHtml(writeHtml(article, { document: true, microdata: true }).output).articles).toEqual(alone)
})

test('what is not for readers is left out, and told of', () => {
  const written = write({
    edNotes: [{ text: 'Hold for photos' }],
    embargoedUntil: { local: '2031-06-18', precision: 'day' },
    slugline: 'GATE',
    urgency: 3,
    priority: { scheme: 'anpa', value: 'r' },
    signals: [{ kind: 'kill' }, { kind: 'correction', number: 1, text: 'Corrects the name' }],
    furniture: [
      { role: 'stamp', text: '04:30' },
      { role: 'contact', text: 'Desk: +47 1' },
    ],
    relations: [{ rel: 'replaces', id: 'urn:example:0' }],
    extra: { ninjs: { a: 1 } },
  })
  expect(written.output).not.toMatch(/Hold for photos|GATE|anpa|04:30|2031|kill/)
  expect(written.output).toContain('<p class="signal" data-kind="correction" data-number="1">Corrects the name</p>')
  expect(written.output).toContain('<p class="furniture" data-role="contact">Desk: +47 1</p>')
  expect(told(written).sort()).toEqual([
    'field-not-held edNotes',
    'field-not-held embargoedUntil',
    'field-not-held extra',
    'field-not-held furniture[0]',
    'field-not-held priority',
    'field-not-held relations',
    'field-not-held signals[0]',
    'field-not-held slugline',
    'field-not-held urgency',
  ])
})

test('a quotation is cited where its cue or its source is linked', () => {
  const text = 'Holm said: We wait.'
  const link = { type: 'link' as const, start: 5, end: 9, href: 'https://example.org/speech' }
  const quote = {
    id: 'q1',
    type: 'direct' as const,
    text: 'We wait.',
    content: [{ block: 0, start: 11, end: 19 }],
    cue: { block: 0, start: 5, end: 9 },
    certainty: 1,
  }
  const { output } = write({ body: [{ type: 'paragraph', text, marks: [link] }], quotes: [quote] })
  expect(output).toContain(
    '<q data-quote="q1" data-type="direct" data-certainty="1" cite="https://example.org/speech">',
  )
  const cited = write({
    body: [
      { type: 'paragraph', text: 'Holm said:', marks: [link] },
      { type: 'blockquote', text: 'We wait.' },
    ],
    quotes: [{ ...quote, content: [{ block: 1, start: 0, end: 8 }] }],
  })
  expect(cited.output).toContain('<blockquote cite="https://example.org/speech">')
})

describe('contributors', () => {
  const byline = (contributor: object) =>
    write({ bylines: [{ text: 'By Ida Norrby', contributors: [{ name: 'Ida Norrby', ...contributor }] }] })

  test.each([
    [
      { uri: 'https://example.org/ida' },
      '<a class="contributor" href="https://example.org/ida" rel="author">Ida Norrby</a>',
    ],
    [{ email: 'ida@example.org' }, '<a class="contributor" href="mailto:ida@example.org" rel="author">Ida Norrby</a>'],
    [
      { uri: 'urn:example:ida', role: 'editor' },
      '<span class="contributor" data-role="editor" data-uri="urn:example:ida">Ida Norrby</span>',
    ],
    // no further headers of a mail
    [
      { email: 'ida?bcc=x@example.org' },
      '<span class="contributor" data-email="ida?bcc=x@example.org">Ida Norrby</span>',
    ],
  ])('with %o', (contributor, html) => {
    const written = byline(contributor)
    expect(written.output).toContain(`By ${html}</address>`)
    expect(written.issues).toEqual([])
  })

  test('an address that could run is left out and told of', () => {
    const written = byline({ uri: 'javascript:x()' })
    expect(written.output).not.toContain('javascript')
    expect(told(written)).toEqual(['field-changed bylines[0].contributors[0].uri'])
  })

  test('one whom the line does not name comes back too', () => {
    const bylines = [{ text: 'By our staff', contributors: [{ name: 'Ida Norrby' }] }]
    const { output } = write({ bylines })
    expect(output).toContain('By our staff')
    expect(readHtml(output).articles[0]?.bylines).toEqual(bylines)
  })
})

test('characters that HTML does not hold are replaced, and told of', () => {
  const written = write({ headline: 'a\u0000b\ud800c\u0008' })
  expect(written.output).toContain('<h1>a\ufffdb\ufffdc\ufffd</h1>')
  expect(told(written)).toEqual(['character-replaced undefined', 'field-changed headline'])
})

test('media are shown from the web alone, in the order of the list', () => {
  const associations = [
    {
      id: 'm1',
      type: 'picture' as const,
      href: 'https://example.org/a.jpg',
      width: 10,
      caption: 'The gate.\nThe sea.',
    },
    { id: 'm2', type: 'video' as const, href: 'blob:https://example.org/1', credit: 'Mara Lind' },
    { id: 'm3', type: 'audio' as const, href: 'b.mp3', mediaType: 'audio/mpeg' },
    { id: 'm4', type: 'text' as const, href: 'https://example.org/c.pdf', mediaType: 'application/pdf' },
  ]
  const written = write({ associations, body: [{ type: 'media', ref: 'm3' }] })
  expect(told(written)).toEqual(['field-changed associations[1].href'])
  const [back] = readHtml(written.output).articles
  expect(back?.associations?.map(({ id }) => id)).toEqual(['m1', 'm2', 'm3', 'm4'])
  expect(back?.associations?.[0]).toEqual(associations[0])
  expect(written.output).toContain('<audio src="b.mp3" controls="" preload="none">')
  expect(written.output).toContain('<a href="https://example.org/c.pdf">application/pdf</a>')
})

test('embedded HTML is the value of an attribute', () => {
  const { output, issues } = write({ body: [{ type: 'embed', html: '<script>x()</script>' }] })
  expect(output).toContain('<div data-embed="&lt;script&gt;x()&lt;/script&gt;"></div>')
  expect(issues).toEqual([])
})

test('an article of nothing is an empty element, and comes back', () => {
  const { output } = write({})
  expect(output).toBe('<article data-wirecopy="1" data-id="urn:example:1"></article>')
  expect(readHtml(output).articles).toEqual([{ schemaVersion: 1, id: 'urn:example:1', body: [], quotes: [] }])
})

test.each([
  [{ foo: 1 }, 'No such option: foo'],
  [{ document: 'yes' }, 'Option document is yes, not true or false'],
  [{ highlight: null }, 'Option highlight is null, not true or false'],
])('refuses %o', (options, message) => {
  expect(() => write({}, options as never)).toThrow(new TypeError(message))
})

test('the same article gives the same text, and is not changed', () => {
  const before = structuredClone(article)
  const { output } = writeHtml(article, { document: true, microdata: true, highlight: true })
  expect(article).toEqual(before)
  expect(writeHtml(article, { document: true, microdata: true, highlight: true }).output).toBe(output)
})
