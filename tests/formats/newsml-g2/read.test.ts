import { describe, expect, test } from 'vitest'
import { Article } from 'wirecopy/article'
import { FormatError, readNewsmlG2 } from 'wirecopy/newsml-g2'
import { type ItemParts, inNitf, inXhtml, newsItem, newsMessage } from './items.js'

function read(parts: ItemParts): Article {
  const { articles } = readNewsmlG2(newsItem(parts))
  expect(articles).toHaveLength(1)
  expect(Article.safeParse(articles[0]).error).toBeUndefined()
  return articles[0] as Article
}

describe('properties of an item', () => {
  test.each<[string, ItemParts, Partial<Article>]>([
    ['the guid and version', {}, { id: 'urn:newsml:example.org:20311102:xa-1', version: '2' }],
    ['the language of the metadata', { language: 'uk' }, { language: 'uk' }],
    ['the language of the text before it', { contentMeta: '<language tag="pt-BR"/>' }, { language: 'pt-BR' }],
    ['a class by its code, whatever its alias', { itemClass: 'icls:composite' }, { type: 'composite' }],
    ['a status in any case', { itemMeta: '<pubStatus qcode="Stat:USABLE"/>' }, { status: 'usable' }],
    [
      'a status by its address',
      { itemMeta: '<pubStatus uri="http://cv.iptc.org/newscodes/pubstatusg2/canceled"/>' },
      { status: 'canceled' },
    ],
    ['a signal of IPTC', { itemMeta: '<signal qcode="sig:correction"/>' }, { signals: [{ kind: 'correction' }] }],
    ['the editorial status of Reuters', { itemMeta: '<signal qcode="edStat:U"/>' }, { signals: [{ kind: 'update' }] }],
    [
      'a note with a role',
      { itemMeta: '<edNote role="ednoterole:correctionnote">Fixes a name</edNote>' },
      { edNotes: [{ text: 'Fixes a name', role: 'correctionnote' }] },
    ],
    ['lines of a note', { itemMeta: '<edNote>One<br/>two</edNote>' }, { edNotes: [{ text: 'One\ntwo' }] }],
    [
      'a link',
      { itemMeta: '<link rel="irel:previousVersion" residref="urn:x:1" version="1"/>' },
      { relations: [{ rel: 'previousVersion', id: 'urn:x:1', version: '1' }] },
    ],
    [
      'a link without a relation to the same item',
      { itemMeta: '<link guidref="urn:newsml:example.org:20311102:xa-1" version="1"/>' },
      { relations: [{ rel: 'previousVersion', id: 'urn:newsml:example.org:20311102:xa-1', version: '1' }] },
    ],
    [
      'another link without a relation',
      { itemMeta: '<link residref="urn:x:2"/>' },
      { relations: [{ rel: 'seeAlso', id: 'urn:x:2' }] },
    ],
    ['urgency', { contentMeta: '<urgency>3</urgency>' }, { urgency: 3 }],
    [
      'a source type by its code',
      { contentMeta: '<digitalSourceType qcode="digsrctype:humanEdits"/>' },
      { digitalSourceType: 'http://cv.iptc.org/newscodes/digitalsourcetype/humanEdits' },
    ],
    [
      'one more headline without a role',
      { contentMeta: '<headline rank="1">Harbour reopens</headline><headline rank="3">Storm</headline>' },
      { headline: 'Harbour reopens', headlines: [{ role: 'sub', text: 'Storm' }] },
    ],
    [
      'a teaser where there is no summary',
      { contentMeta: '<description role="drol:teaser">Ferries sail.</description>' },
      { summary: 'Ferries sail.' },
    ],
    [
      'the summary where there is a teaser',
      {
        contentMeta:
          '<description role="drol:teaser">Ahoy.</description><description role="drol:summary">Ferries sail.</description>',
      },
      { summary: 'Ferries sail.' },
    ],
    [
      'a subject once that is there twice',
      { contentMeta: '<subject qcode="xa:7"><name>Ports</name></subject>'.repeat(2) },
      { subjects: [{ name: 'Ports', qcode: 'xa:7' }] },
    ],
    [
      'two places in one',
      {
        contentMeta:
          '<located type="xa:City"><name>Ellery/Port Marn</name></located><dateline>Ellery/Port Marn</dateline>',
      },
      { dateline: { text: 'Ellery/Port Marn', certainty: 1, places: [{ name: 'Ellery' }, { name: 'Port Marn' }] } },
    ],
    [
      'headlines by role',
      { contentMeta: '<headline role="hlr:sub">Ferries wait</headline><headline>Harbour reopens</headline>' },
      { headline: 'Harbour reopens', headlines: [{ role: 'sub', text: 'Ferries wait' }] },
    ],
    [
      'a headline of a role that is another’s',
      { contentMeta: '<headline>A</headline><headline role="xa:kick">B</headline>' },
      { headline: 'A', headlines: [{ role: 'xa:kick', text: 'B' }] },
    ],
    ['a slugline', { contentMeta: '<slugline separator="-">Ellery-Storm</slugline>' }, { slugline: 'Ellery-Storm' }],
    [
      'a summary',
      { contentMeta: '<description role="drol:summary">Ferries sail again.</description>' },
      { summary: 'Ferries sail again.' },
    ],
    [
      'a concept by its name in the language of the item',
      {
        contentMeta:
          '<subject qcode="medtop:20000065" relevance="90" confidence="80"><name xml:lang="de">Hafen</name><name xml:lang="en-GB">harbour</name></subject>',
      },
      { subjects: [{ name: 'harbour', qcode: 'medtop:20000065', relevance: 0.9, confidence: 0.8 }] },
    ],
    [
      'a concept without a name',
      { contentMeta: '<subject qcode="subj:04000000"/>' },
      { subjects: [{ name: 'subj:04000000', qcode: 'subj:04000000' }] },
    ],
    [
      'a concept named in what the item asserts',
      { contentMeta: '<subject qcode="xa:7"/>', more: '<assert qcode="xa:7"><name>Ports</name></assert>' },
      { subjects: [{ name: 'Ports', qcode: 'xa:7' }] },
    ],
    [
      'an event',
      { contentMeta: '<subject type="cpnat:event"><name>Storm Ada</name></subject>' },
      { events: [{ name: 'Storm Ada' }] },
    ],
    [
      'a genre',
      { contentMeta: '<genre qcode="genre:Current"><name>Current</name></genre>' },
      { genres: [{ name: 'Current', qcode: 'genre:Current' }] },
    ],
    [
      'a person and a body',
      {
        contentMeta:
          '<subject type="cpnat:person"><name>Mara Lind</name></subject><subject type="cpnat:organisation"><name>Port Office</name></subject>',
      },
      { people: [{ id: 'p1', name: 'Mara Lind' }], organizations: [{ id: 'o1', name: 'Port Office' }] },
    ],
    [
      'a place with its country',
      {
        contentMeta:
          '<subject type="cptype:city"><name>Odesa</name><broader type="cptype:country" qcode="iso3166-1a2:UA"><name>Ukraine</name></broader></subject>',
      },
      { places: [{ name: 'Odesa', country: 'Ukraine', countryCode: 'UA' }] },
    ],
    [
      'a country as Reuters tells it',
      {
        contentMeta:
          '<located literal="Port Ellery" type="cptType:5"><broader qcode="N2:XX" type="cptType:5"><name>Norland</name><facet qcode="geoProp:5"/></broader></located>',
      },
      { located: [{ name: 'Port Ellery', country: 'Norland' }] },
    ],
    [
      'where it was filed, with its position',
      {
        contentMeta:
          '<located><name>Ellery</name><geoAreaDetails><position latitude="59.33" longitude="-18.06"/></geoAreaDetails></located>',
      },
      { located: [{ name: 'Ellery', geo: { latitude: 59.33, longitude: -18.06 } }] },
    ],
    [
      'a position that is none',
      {
        contentMeta:
          '<located><name>Ellery</name><geoAreaDetails><position latitude="north" longitude="0"/></geoAreaDetails></located>',
      },
      { located: [{ name: 'Ellery' }] },
    ],
    [
      'a byline and who is in it',
      {
        contentMeta:
          '<creator uri="http://example.org/lind"><name>Mara Lind</name></creator><contributor role="ctrol:editor"><name>Tom Okafor</name></contributor><by>By Mara Lind</by>',
      },
      {
        bylines: [
          {
            text: 'By Mara Lind',
            contributors: [
              { name: 'Mara Lind', uri: 'http://example.org/lind' },
              { name: 'Tom Okafor', role: 'editor' },
            ],
          },
        ],
      },
    ],
    [
      'people without a byline',
      { contentMeta: '<creator><name>Mara Lind</name></creator>' },
      { bylines: [{ text: 'Mara Lind', contributors: [{ name: 'Mara Lind' }] }] },
    ],
    [
      'rights and the year in the notice',
      {
        rights:
          '<copyrightHolder literal="XA"/><copyrightNotice>(c) XA 2031</copyrightNotice><usageTerms>No archive</usageTerms>',
      },
      { rights: { holder: 'XA', notice: '(c) XA 2031', year: 2031, usageTerms: ['No archive'] } },
    ],
    [
      'a notice in the language of the item',
      {
        rights:
          '<copyrightNotice xml:lang="de">Alle Rechte</copyrightNotice><copyrightNotice xml:lang="en">All rights</copyrightNotice>',
      },
      { rights: { notice: 'All rights' } },
    ],
  ])('%s', (_, parts, expected) => expect(read(parts)).toMatchObject(expected))

  test.each<[string, ItemParts, keyof Article]>([
    ['a creator who is an agency', { contentMeta: '<creator literal="XA" role="cRole:source"/>' }, 'bylines'],
    ['a signal of a house', { itemMeta: '<signal qcode="prodId:TXT"/>' }, 'signals'],
    [
      'a time where the dateline belongs',
      { contentMeta: '<dateline>2031-11-02 09:00:00 GMT+00:00</dateline>' },
      'dateline',
    ],
    [
      'a caption that repeats the headline',
      { contentMeta: '<description role="descRole:caption">X: Y</description>' },
      'summary',
    ],
    [
      'a headline of another language',
      { contentMeta: '<headline>Harbour</headline><headline xml:lang="de">Hafen</headline>' },
      'headlines',
    ],
    [
      'a source with no name but its address',
      { contentMeta: '<infoSource uri="http://example.org/xa"/>' },
      'infoSources',
    ],
    [
      'a note of headings alone',
      {
        itemMeta:
          '<edNote><section xmlns="http://www.w3.org/1999/xhtml"><h3>Notizblock</h3><ul></ul></section></edNote>',
      },
      'edNotes',
    ],
    ['empty elements', { contentMeta: '<slugline/><by/><keyword/><dateline/>' }, 'slugline'],
  ])('%s is not read as %s', (_, parts, field) => expect(read(parts)).not.toHaveProperty(field))

  test('times keep their offset, and without one there is no instant', () => {
    const { versionCreated, firstCreated, embargoedUntil } = read({
      itemMeta: '<firstCreated>2031-11-02T08:00:00</firstCreated><embargoed>2031-11-03T06:00:00+02:00</embargoed>',
    })
    expect(versionCreated?.instant).toBe('2031-11-02T09:00:00.000Z')
    expect(firstCreated).toEqual({ text: '2031-11-02T08:00:00', local: '2031-11-02T08:00:00', precision: 'second' })
    expect(embargoedUntil).toMatchObject({ offset: '+02:00', instant: '2031-11-03T04:00:00.000Z' })
  })

  test.each([
    ['itemMeta', '<firstCreated>soon</firstCreated>', 'firstCreated'],
    ['contentMeta', '<urgency>high</urgency>', 'urgency'],
  ] as const)('a value that cannot be read in %s is told of: %s', (part, xml, path) => {
    const { articles, issues } = readNewsmlG2(newsItem({ [part]: xml }))
    expect(articles[0]).not.toHaveProperty(path)
    expect(issues).toMatchObject([{ code: 'field-invalid', path }])
  })
})

describe('the text', () => {
  const text = (parts: ItemParts) => read(parts).body.map((block) => ('text' in block ? block.text : block.type))

  test.each<[string, string, string[]]>([
    ['XHTML under any content type', inXhtml('<p>One.</p><p>Two.</p>', 'application/xhtml+html'), ['One.', 'Two.']],
    ['XHTML with text outside paragraphs', inXhtml('Lead<p>One.</p>rest'), ['Lead', 'One.', 'rest']],
    [
      'HTML without a name space',
      '<inlineXML contenttype="xhtml/xml"><html xmlns=""><body><p>One.</p></body></html></inlineXML>',
      ['One.'],
    ],
    ['NITF', inNitf('<block><p>One.</p></block>'), ['One.']],
    [
      'NITF with a type of XHTML',
      inNitf('<p>One.</p>').replace('application/nitf+xml', 'application/xhtml+xml'),
      ['One.'],
    ],
    ['plain text', '<inlineData contenttype="text/plain">One\nline.\n\nTwo.</inlineData>', ['One line.', 'Two.']],
    [
      'escaped HTML',
      '<inlineData contenttype="text/plain"><![CDATA[<p>One &amp; all.</p><p>Two.</p>]]></inlineData>',
      ['One & all.', 'Two.'],
    ],
    [
      'an escaped page of HTML',
      '<inlineData contenttype="text/html"><![CDATA[<html><head><title>t</title></head><body>One.<br><br>Two.</body></html>]]></inlineData>',
      ['One.', 'Two.'],
    ],
    [
      'markup before plain text',
      `<inlineData contenttype="text/plain">Plain.</inlineData>${inXhtml('<p>One.</p>')}`,
      ['One.'],
    ],
    [
      'text beside a picture',
      `<remoteContent href="a.jpg" contenttype="image/jpeg"/>${inXhtml('<p>One.</p>')}`,
      ['One.'],
    ],
    [
      'the language of the item',
      `${inXhtml('<p>Eins.</p>').replace('<inlineXML', '<inlineXML xml:lang="de"')}${inXhtml('<p>One.</p>').replace('<inlineXML', '<inlineXML xml:lang="en-GB"')}`,
      ['One.'],
    ],
  ])('%s', (_, content, expected) => expect(text({ content })).toEqual(expected))

  test('what NITF says at its head, where the item does not', () => {
    const head =
      '<hedline><hl1>Harbour reopens</hl1><hl2>Ferries wait</hl2></hedline><byline>By <person>Mara Lind</person>, <byttl>Port Writer</byttl></byline><abstract><p>Ferries sail.</p></abstract>'
    expect(read({ content: inNitf('<p>One.</p>', head) })).toMatchObject({
      headline: 'Harbour reopens',
      headlines: [{ role: 'sub', text: 'Ferries wait' }],
      summary: 'Ferries sail.',
      bylines: [{ text: 'By Mara Lind, Port Writer', contributors: [{ name: 'Mara Lind' }], credit: 'Port Writer' }],
    })
  })

  test.each([
    ['PORT ELLERY (XA) - ', 'PORT ELLERY (XA) - Rain fell.', 'PORT ELLERY (XA) -'],
    ['PORT ELLERY', 'PORT ELLERY (XA) _ Rain fell.', 'PORT ELLERY (XA) _'],
    ['PORT ELLERY', '<span class="dateline">PORT ELLERY</span> Rain fell.', 'PORT ELLERY'],
  ])('the dateline %j is taken off the text %j', (dateline, body, printed) => {
    const article = read({
      contentMeta: `<located><name>Port Ellery</name></located><dateline>${dateline}</dateline>`,
      content: inXhtml(`<p>${body}</p>`),
    })
    expect(article.dateline).toMatchObject({ text: printed, certainty: 1, places: [{ name: 'Port Ellery' }] })
    expect(article.body).toEqual([{ type: 'paragraph', text: 'Rain fell.' }])
    expect(article).not.toHaveProperty('located')
  })

  test('a place that only begins the text stays in it', () => {
    const article = read({
      contentMeta: '<dateline>Ellery</dateline>',
      content: inXhtml('<p>Ellery was dry.</p>'),
    })
    expect(article.body).toEqual([{ type: 'paragraph', text: 'Ellery was dry.' }])
  })

  test('a speaker who is a person of the item points to them', () => {
    const { quotes } = read({
      contentMeta: '<subject type="cpnat:person"><name>Mara Lind</name></subject>',
      content: inNitf('<p><q quote-source="Mara Lind">Rain,</q> she said.</p>'),
    })
    expect(quotes[0]?.speaker).toEqual({ name: 'Mara Lind', kind: 'person', ref: 'p1' })
  })
})

describe('messages', () => {
  const picture = newsItem({
    guid: 'urn:x:picture',
    itemClass: 'ninat:picture',
    contentMeta: '<creditline>XA/Lind</creditline><description role="drol:caption">The harbour.</description>',
    content:
      '<remoteContent rendition="rnd:thumb" href="t.jpg" width="90"/><remoteContent rendition="rnd:highRes" href="h.jpg" contenttype="image/jpeg" width="900" height="600" size="7"/>',
  })
  const shown = {
    type: 'picture',
    href: 'h.jpg',
    mediaType: 'image/jpeg',
    width: 900,
    height: 600,
    caption: 'The harbour.',
    credit: 'XA/Lind',
    renditions: [
      { name: 'thumb', href: 't.jpg', width: 90 },
      { name: 'highRes', href: 'h.jpg', mediaType: 'image/jpeg', width: 900, height: 600, sizeInBytes: 7 },
    ],
  }

  test('each text is an article, in order', () => {
    const { articles, issues } = readNewsmlG2(newsMessage(newsItem({ guid: 'a' }), newsItem({ guid: 'b' })))
    expect(articles.map(({ id }) => id)).toEqual(['a', 'b'])
    expect(issues).toEqual([])
  })

  test('pictures in a package with a text are its associations', () => {
    const pack =
      '<packageItem guid="p"><groupSet root="r"><group id="r"><groupRef idref="m"/></group><group id="m"><itemRef residref="a"/><itemRef residref="urn:x:picture"/><itemRef residref="urn:x:elsewhere"/></group></groupSet></packageItem>'
    const { articles, issues } = readNewsmlG2(
      newsMessage(pack, newsItem({ guid: 'a' }), newsItem({ guid: 'b' }), picture),
    )
    expect(articles.map(({ associations }) => associations)).toEqual([[{ id: 'm1', ...shown }], undefined])
    expect(issues.map(({ code }) => code)).toEqual(['not-a-news-text', 'not-a-news-text'])
  })

  test('a picture that an item links to is its association, once', () => {
    const link = '<link rel="irel:seeAlso" residref="urn:x:picture"/>'
    const { articles } = readNewsmlG2(newsMessage(newsItem({ itemMeta: link + link }), picture))
    expect(articles[0]?.associations).toEqual([{ id: 'm1', ...shown }])
    expect(articles[0]).not.toHaveProperty('relations')
  })

  test.each([
    ['a concept', '<conceptItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="c"><itemMeta/></conceptItem>'],
    ['knowledge', '<knowledgeItem guid="k"/>'],
    ['a plan', '<planningItem guid="p"/>'],
    ['a package alone', '<packageItem guid="p"/>'],
    ['a picture', picture],
    ['an item that only says that it exists', '<newsItem guid="n"/>'],
    ['an item without content', newsItem({ content: '' })],
    ['events', newsItem({ content: '<inlineXML><events><event><name>Fair</name></event></events></inlineXML>' })],
    ['content without words', newsItem({ content: '<inlineXML><!-- none --></inlineXML>' })],
    ['encoded content', newsItem({ content: '<inlineData encoding="encd:base64">AAAA</inlineData>' })],
  ])('%s is no news text', (_, xml) => {
    const { articles, issues } = readNewsmlG2(xml)
    expect(articles).toEqual([])
    expect(issues.map(({ code }) => code)).toEqual(['not-a-news-text'])
  })

  test.each([
    ['another root', '<rss/>'],
    ['a message without items', '<newsMessage/>'],
    ['no XML', 'PORT ELLERY (XA) - Rain fell.'],
    ['nothing', ''],
    ['an open tag', newsItem().slice(0, -3)],
  ])('%s is refused', (_, xml) => expect(() => readNewsmlG2(xml)).toThrow(FormatError))
})

describe('hostile items', () => {
  test('ids that clash, and quotations in each other, still make a valid article', () => {
    read({
      contentMeta:
        '<subject type="cpnat:person" id="q1"><name>Mara Lind</name></subject><subject type="cpnat:organisation" id="q1"><name>Port</name></subject>',
      content: inXhtml(
        '<p><q data-quote="q1" data-within="q2" data-speaker="Mara Lind" data-speaker-kind="organization" data-ref="nobody">a</q> <q data-quote="q2" data-within="q1">b</q></p><figure data-media="q1"><img src="a.jpg"/></figure>',
      ),
    })
  })

  test('a prefix for every name, and bytes in another encoding', () => {
    const xml = newsItem({ contentMeta: '<headline>Café</headline>' })
      .replace('xmlns=', 'xmlns:n=')
      .replace(
        /<(\/?)(?=(?:newsItem|itemMeta|contentMeta|contentSet|itemClass|provider|name|versionCreated|headline|inlineXML)\b)/g,
        '<$1n:',
      )
    const bytes = Uint8Array.from(`<?xml version="1.0" encoding="iso-8859-1"?>${xml}`, (character) =>
      character.charCodeAt(0),
    )
    expect(readNewsmlG2(bytes).articles[0]).toMatchObject({
      headline: 'Café',
      body: [{ text: 'The harbour reopened.' }],
    })
  })

  test.each(['constructor', '__proto__', 'toString', 'hasOwnProperty'])('an element named %s is kept', (name) => {
    read({ content: inNitf(`<p>One.</p><media media-type="${name}"><media-reference source="a"/></media>`) })
    read({
      content: inXhtml(`<p>One.</p><${name} src="a"/><figure><${name} src="a"/></figure>`),
      contentMeta: `<${name}>x</${name}><subject type="cpnat:${name}" qcode="x:${name}"/><signal/>`,
      itemMeta: `<${name}/><link rel="irel:${name}" residref="x"/><signal qcode="sig:${name}"/>`,
    })
  })
})

describe('the head of an NITF payload, where the item says nothing', () => {
  const head = `
    <headline><hl1>Gate shut</hl1><hl2>For good</hl2></headline>
    <note noteclass="editorsnote"><p>Adds</p><p>a name</p></note>
    <byline>By <person>Ana Ruiz</person><byttl>City Editor</byttl></byline>
    <rights>Copyright <rights.owner>EX</rights.owner></rights>
    <distributor><org>EX</org></distributor>
    <dateline><location>OSTSTAD</location>, <story.date norm="20311102">Nov. 2</story.date> (EX) —</dateline>`
  const article = read({ content: inNitf('<p>The gate was shut.</p>', head) })

  test.each<[keyof Article, unknown]>([
    ['headline', 'Gate shut'],
    ['headlines', [{ role: 'sub', text: 'For good' }]],
    ['edNotes', [{ text: 'Adds a name', role: 'editorsnote' }]],
    ['rights', { holder: 'EX', notice: 'Copyright EX' }],
    ['bylines', [{ text: 'By Ana Ruiz City Editor', contributors: [{ name: 'Ana Ruiz' }], credit: 'City Editor' }]],
    [
      'dateline',
      {
        text: 'OSTSTAD, Nov. 2 (EX) —',
        certainty: 1,
        places: [{ name: 'OSTSTAD' }],
        date: { text: 'Nov. 2', local: '2031-11-02', precision: 'day' },
        agencies: ['EX'],
        separator: '—',
      },
    ],
  ])('%s', (key, expected) => expect(article[key]).toEqual(expected))
})

test.each(['&eacute;', '&NotEqualTilde;'])('the characters that %s names in HTML are known', (reference) => {
  const { body } = read({ content: inXhtml(`<p>Caf${reference}</p>`) })
  expect(body[0]).toMatchObject({ text: expect.stringMatching(/^Caf[^&]+$/) })
})

test('a reference that names nothing is no XML', () => {
  expect(() => readNewsmlG2(newsItem({ content: inXhtml('<p>&nothing;</p>') }))).toThrow(FormatError)
})

test('the head of an NITF payload is said to be left out', () => {
  const nitf = inNitf('<p>One.</p>').replace(
    '<body>',
    '<head><title>T</title><meta name="a" content="b"/><docdata/></head><body>',
  )
  expect(nitf).toContain('<docdata/>')
  const { issues } = readNewsmlG2(newsItem({ content: nitf }))
  expect(issues).toContainEqual({
    code: 'part-not-read',
    severity: 'info',
    message: "The head of the item's NITF is for NITF alone; its parts were left out: meta, docdata",
    path: 'contentSet',
  })
})

test.each([
  [
    'no body',
    '<body.head><hedline><hl1>Gate</hl1></hedline></body.head><body.content><p>One.</p><p>Two.</p></body.content>',
  ],
  ['two texts', '<body><body.content><p>One.</p></body.content><body.content><p>Two.</p></body.content></body>'],
  ['escaped HTML', '<body><body.content>&lt;p>One.&lt;/p>&lt;p>Two.&lt;/p></body.content></body>'],
])('NITF with %s is read as NITF is', (_, nitf) => {
  const { body } = read({ content: `<inlineXML contenttype="application/nitf+xml"><nitf>${nitf}</nitf></inlineXML>` })
  expect(body.map((block) => 'text' in block && block.text)).toEqual(['One.', 'Two.'])
})

test('a town on a river is one place, two towns are two', () => {
  const names = (located: string) =>
    read({ contentMeta: `<located><name>${located}</name></located>` }).located?.map(({ name }) => name)
  expect([names('Ellery/Main'), names('Ellery/Marn')]).toEqual([['Ellery/Main'], ['Ellery', 'Marn']])
})

test('what a browser would run is left out of the elements of a sender', () => {
  const content = inXhtml(
    '<p>One.</p><xa-embed src="https://example.org/1" onclick="alert(1)" href="javascript:alert(1)" id="a"/>',
  )
  expect(JSON.stringify(read({ content }).body)).not.toMatch(/onclick|javascript/)
  expect(read({ content }).body).toContainEqual({
    type: 'embed',
    html: '<xa-embed src="https://example.org/1" id="a"></xa-embed>',
  })
})
