import { describe, expect, test } from 'vitest'
import { Article } from 'wirecopy/article'
import { FormatError, readNitf } from 'wirecopy/nitf'

interface Parts {
  head?: string
  docdata?: string
  bodyHead?: string
  content?: string
  end?: string
  attributes?: string
}

function nitf({ head = '', docdata = '', bodyHead = '', content = '', end = '', attributes = '' }: Parts): string {
  return `<nitf ${attributes}><head>${head}<docdata ${docdata.startsWith('@') ? docdata.slice(1) : `>${docdata}</docdata`}></head>
    <body><body.head>${bodyHead}</body.head><body.content>${content}</body.content>${end}</body></nitf>`
}

function read(parts: Parts) {
  const { articles, issues } = readNitf(nitf(parts))
  const article = articles[0] as Article
  expect(Article.safeParse(article).error?.issues ?? []).toEqual([])
  return { article, issues }
}

const time = (text: string) => expect.objectContaining({ text })

describe('what NITF says is read', () => {
  test.each<[string, Parts, object]>([
    [
      'the headline',
      { bodyHead: '<hedline><hl1>Storm <em>closes</em>\n harbour</hl1></hedline>' },
      { headline: 'Storm closes harbour' },
    ],
    ['the title where there is no headline', { head: '<title>Storm</title>' }, { headline: 'Storm' }],
    [
      'a title that is not the headline is kept',
      { head: '<title>Vellmar-Storm</title>', bodyHead: '<hedline><hl1>Storm</hl1></hedline>' },
      { headline: 'Storm', extra: { nitf: { title: 'Vellmar-Storm' } } },
    ],
    [
      'headlines below it',
      { bodyHead: '<hedline><hl1>Storm</hl1><hl2>Two missing</hl2><hl2 class="kicker">Sea</hl2></hedline>' },
      {
        headlines: [
          { role: 'sub', text: 'Two missing' },
          { role: 'kicker', text: 'Sea' },
        ],
      },
    ],
    ['the abstract', { bodyHead: '<abstract><p>One.</p><p>Two.</p></abstract>' }, { summary: 'One.\nTwo.' }],
    ['an abstract without paragraphs', { bodyHead: '<abstract>One.</abstract>' }, { summary: 'One.' }],
    [
      'the distributor',
      { bodyHead: '<distributor><org value="https://example.org/">EX</org></distributor>' },
      { provider: { name: 'EX', uri: 'https://example.org/' } },
    ],
    [
      'who registered the id, where there is no distributor',
      { docdata: '<doc-id regsrc="EX" id-string="1"/>' },
      { id: '1', provider: { name: 'EX' }, extra: { nitf: { regsrc: 'EX' } } },
    ],
    ['urgency', { docdata: '<urgency ed-urg="4"/>' }, { urgency: 4 }],
    ['the status', { docdata: '@management-status="Withheld"/' }, { status: 'withheld' }],
    ['the language', { attributes: 'baselang="nb-NO"' }, { language: 'nb-NO' }],
    [
      'a version',
      { docdata: '<du-key key="storm" version="3"/>' },
      { version: '3', altIds: [{ role: 'du-key', value: 'storm' }] },
    ],
    [
      'keywords as attributes and as text',
      { docdata: '<key-list><keyword key="sea"/><keyword>storm</keyword></key-list>' },
      { keywords: ['sea', 'storm'] },
    ],
    [
      'messages to editors',
      { docdata: '<ed-msg info="Adds quote" msg-type="update"/><ed-msg info=""/>' },
      { edNotes: [{ text: 'Adds quote', role: 'update' }] },
    ],
    [
      'notes',
      { bodyHead: '<note noteclass="editorsnote"><body.content><p>Embargoed.</p></body.content></note>' },
      { edNotes: [{ text: 'Embargoed.', role: 'editorsnote' }] },
    ],
    ['copyright', { docdata: '<doc.copyright year="2026" holder="EX"/>' }, { rights: { holder: 'EX', year: 2026 } }],
    [
      'rights of use',
      { docdata: '<doc.rights owner="EX" limitations="No archive"/>', bodyHead: '<rights>Copyright EX</rights>' },
      {
        rights: { notice: 'Copyright EX', usageTerms: ['No archive'] },
        extra: { nitf: { 'doc.rights': [{ owner: 'EX' }] } },
      },
    ],
    [
      'who has the rights, alone or marked in a notice',
      { bodyHead: '<rights><rights.owner>EX</rights.owner></rights>' },
      { rights: { holder: 'EX' } },
    ],
    [
      'a notice with its owner marked, behind that of the docdata',
      {
        docdata: '<doc.copyright year="2031" holder="Example"/>',
        bodyHead:
          '<rights>Copyright <rights.owner>EX</rights.owner>, <rights.geography>Norden</rights.geography></rights>',
      },
      { rights: { holder: 'Example', year: 2031, notice: 'Copyright EX, Norden' } },
    ],
    [
      'who has the rights, beside what else is said for machines',
      { bodyHead: '<rights><rights.owner>EX</rights.owner><rights.startdate>2031</rights.startdate></rights>' },
      { rights: { holder: 'EX' } },
    ],
    [
      'who has the rights, and the slugline, right in the head of the body',
      { bodyHead: '<rights.owner>EX</rights.owner><slugline>STORM-SEA</slugline>' },
      { rights: { holder: 'EX' }, slugline: 'STORM-SEA' },
    ],
    [
      'a series and a bibliography, which are kept',
      {
        docdata: '<series series.name="Sea"/>',
        bodyHead: '<series series.name="Gates" series.part="2"/>',
        end: '<body.end><bibliography>Gates, 2030.</bibliography></body.end>',
      },
      {
        extra: {
          nitf: {
            bibliography: 'Gates, 2030.',
            series: [{ 'series.name': 'Sea' }, { 'series.name': 'Gates', 'series.part': '2' }],
          },
        },
      },
    ],
    [
      'a correction and what it corrects',
      { docdata: '<correction info="Corrects name" id-string="urn:x:1"/>' },
      { signals: [{ kind: 'correction', text: 'Corrects name' }], relations: [{ rel: 'corrects', id: 'urn:x:1' }] },
    ],
    [
      'an article that this one cancels',
      { docdata: '@management-doc-idref="urn:x:1" management-idref-status="canceled"/' },
      { relations: [{ rel: 'cancels', id: 'urn:x:1' }] },
    ],
    [
      'the delivery list',
      { docdata: '<del-list><from-src src-name="EX"/><from-src src-name="NB"/></del-list>' },
      { infoSources: [{ name: 'EX' }, { name: 'NB' }] },
    ],
    [
      'genres',
      { head: '<tobject><tobject.property tobject.property.type="feature"/></tobject>' },
      { genres: [{ name: 'feature' }] },
    ],
    [
      'a subject, as the Media Topic that means the same',
      {
        head: '<tobject><tobject.subject tobject.subject.refnum="17005000" tobject.subject.type="Weather" tobject.subject.matter="Warning"/></tobject>',
      },
      { subjects: [{ name: 'Warning', qcode: 'medtop:20001131' }] },
    ],
    [
      'a subject that no Media Topic in use means',
      { head: '<tobject><tobject.subject tobject.subject.refnum="15039001"/></tobject>' },
      { subjects: [{ name: '15039001', qcode: 'subj:15039001' }] },
    ],
    [
      'a subject with a code of another list',
      {
        head: '<tobject><tobject.subject tobject.subject.ipr="EX" tobject.subject.refnum="F02" tobject.subject.type="Sea"/></tobject>',
      },
      { subjects: [{ name: 'Sea', qcode: 'F02', scheme: 'EX' }] },
    ],
    [
      'classifiers of neither subjects nor genres, which are kept',
      {
        docdata:
          '<identified-content><classifier type="desk" value="s"/><classifier type="subject" value="x:1">Sea</classifier><classifier idsrc="EX">Coast</classifier></identified-content>',
      },
      {
        subjects: [{ name: 'Sea', qcode: 'x:1' }],
        extra: {
          nitf: {
            classifier: [
              { type: 'desk', value: 's' },
              { idsrc: 'EX', value: 'Coast' },
            ],
          },
        },
      },
    ],
    [
      'publication and revisions in the docdata',
      {
        docdata:
          '<pubdata date.publication="20310121" name="EX"/><revision-history norm="20310120" comment="first created"/>',
      },
      {
        published: { local: '2031-01-21' },
        firstCreated: { local: '2031-01-20' },
        extra: { nitf: { pubdata: [{ name: 'EX' }] } },
      },
    ],
    [
      'a tagline',
      { end: '<body.end><tagline>Jo Doe contributed.</tagline></body.end>' },
      { furniture: [{ role: 'credit', text: 'Jo Doe contributed.' }] },
    ],
    [
      'people and places of the document as a whole',
      {
        docdata:
          '<evloc city="Vellmar" state-prov="VL" iso-cc="NO"/><identified-content><person>Kari <name.family>Holm</name.family><function>mayor</function></person><org idsrc="x" value="1">Coast Office</org></identified-content>',
      },
      {
        people: [{ id: 'p1', name: 'Kari Holm', familyName: 'Holm', roles: [{ text: 'mayor' }] }],
        organizations: [{ id: 'o1', name: 'Coast Office' }],
        places: [{ name: 'Vellmar', region: 'VL', countryCode: 'NO' }],
      },
    ],
    [
      'names in the text are of the people that are known',
      {
        docdata: '<identified-content><person>Kari Holm</person></identified-content>',
        content:
          '<p><person>Kari Holm</person> and <person value="Kari Holm">she</person>, <org>Coast Office</org></p>',
      },
      {
        people: [
          {
            id: 'p1',
            name: 'Kari Holm',
            mentions: [
              { block: 0, start: 0, end: 9 },
              { block: 0, start: 14, end: 17 },
            ],
          },
        ],
        organizations: [{ id: 'o1', name: 'Coast Office', mentions: [{ block: 0, start: 19, end: 31 }] }],
      },
    ],
    [
      'a block quotation with who is named below it',
      { content: '<bq><block><p>We wait.</p></block><credit>Kari Holm</credit></bq>' },
      {
        body: [
          { type: 'blockquote', text: 'We wait.' },
          { type: 'paragraph', text: 'Kari Holm' },
        ],
        quotes: [{ text: 'We wait.', speaker: { name: 'Kari Holm', kind: 'person' } }],
      },
    ],
    [
      'media with further files',
      {
        content:
          '<media id="pic" media-type="image"><media-reference source="a.jpg" mime-type="image/jpeg" width="10" height="8"/><media-reference source="b.jpg" name="thumb"/><media-caption>The sea</media-caption><media-producer>Jo</media-producer></media>',
      },
      {
        body: [{ type: 'media', ref: 'pic' }],
        associations: [
          {
            id: 'pic',
            type: 'picture',
            href: 'a.jpg',
            mediaType: 'image/jpeg',
            width: 10,
            height: 8,
            caption: 'The sea',
            credit: 'Jo',
            renditions: [{ name: 'thumb', href: 'b.jpg' }],
          },
        ],
      },
    ],
    [
      'media in the abstract are not in the body',
      { bodyHead: '<abstract><media media-type="video"><media-reference source="a.mp4"/></media></abstract>' },
      { body: [], associations: [{ id: 'm1', type: 'video', href: 'a.mp4' }] },
    ],
    [
      'metadata that is not known is kept',
      { head: '<meta name="anpa-category" content="a"/><meta name="slugline" content="STORM/"/>' },
      { slugline: 'STORM/', extra: { nitf: { meta: [{ name: 'anpa-category', content: 'a' }] } } },
    ],
  ])('%s', (_what, parts, expected) => {
    expect(read(parts).article).toMatchObject(expected)
  })
})

describe('bylines', () => {
  test.each([
    ['By <person>Ana Ruiz</person>', { text: 'By Ana Ruiz', contributors: [{ name: 'Ana Ruiz' }] }],
    ['By Ana Ruiz', { text: 'By Ana Ruiz' }],
    [
      '<person>Ana Ruiz and Tom Okafor</person>\n<byttl>Example Wire</byttl>',
      {
        text: 'Ana Ruiz and Tom Okafor Example Wire',
        contributors: [{ name: 'Ana Ruiz' }, { name: 'Tom Okafor' }],
        credit: 'Example Wire',
      },
    ],
    [
      '<person>Ana Ruiz</person>, <byttl>Editor</byttl>, <person>Tom Okafor</person>, <byttl>Writer</byttl>',
      {
        text: 'Ana Ruiz, Editor, Tom Okafor, Writer',
        contributors: [
          { name: 'Ana Ruiz', title: 'Editor' },
          { name: 'Tom Okafor', title: 'Writer' },
        ],
      },
    ],
    [
      '<person class="author">Ana Ruiz, <function>Editor</function></person> in <location>Vellmar</location> <virtloc value="mailto:ana@example.org"/>',
      {
        text: 'Ana Ruiz, Editor in Vellmar',
        contributors: [
          { name: 'Ana Ruiz', role: 'author', title: 'Editor', location: 'Vellmar', email: 'ana@example.org' },
        ],
      },
    ],
    ['<person>By Ana Ruiz </person>', { text: 'By Ana Ruiz', contributors: [{ name: 'Ana Ruiz' }] }],
    [
      '<person>By Ana Ruiz and Jo Doe</person>',
      { text: 'By Ana Ruiz and Jo Doe', contributors: [{ name: 'Ana Ruiz' }, { name: 'Jo Doe' }] },
    ],
    ['<person>Par Lagerlind</person>', { text: 'Par Lagerlind', contributors: [{ name: 'Par Lagerlind' }] }],
    ['<person>Byron Roe</person>', { text: 'Byron Roe', contributors: [{ name: 'Byron Roe' }] }],
    ['<byttl>Åsa van der Lind</byttl>', { text: 'Åsa van der Lind', credit: 'Åsa van der Lind' }],
    ['<byttl>Harbour Herald</byttl>', { text: 'Harbour Herald', credit: 'Harbour Herald' }],
    ['<byttl>Staff Reporter</byttl>', { text: 'Staff Reporter', credit: 'Staff Reporter' }],
    ['<byttl>EX/NB</byttl>', { text: 'EX/NB', credit: 'EX/NB' }],
    ['By Ana Ruiz, <byttl>Tom Okafor</byttl>', { text: 'By Ana Ruiz, Tom Okafor', credit: 'Tom Okafor' }],
  ])('%s', (byline, expected) => {
    expect(read({ bodyHead: `<byline>${byline}</byline>` }).article.bylines).toEqual([expected])
  })

  test('one in the first block is taken from there', () => {
    const { article } = read({
      content: '<block><byline>By Ana Ruiz</byline><dateline>OSLO (EX) —</dateline><p>Rain fell.</p></block>',
    })
    expect(article.bylines).toEqual([{ text: 'By Ana Ruiz' }])
    expect(article.dateline?.text).toBe('OSLO (EX) —')
    expect(article.body).toEqual([{ type: 'paragraph', text: 'Rain fell.' }])
  })
})

describe('datelines', () => {
  test.each([
    ['<location>Oslo</location>', { text: 'Oslo', certainty: 1, places: [{ name: 'Oslo' }] }],
    ['Oslo', { text: 'Oslo', certainty: 1 }],
    [
      '<location><city>Norvik</city>, <state>VA</state></location>, <story.date norm="20261122">Nov 22</story.date> (EX/NB) —',
      {
        text: 'Norvik, VA, Nov 22 (EX/NB) —',
        certainty: 1,
        places: [{ name: 'Norvik', region: 'VA' }],
        date: { text: 'Nov 22', local: '2026-11-22', precision: 'day' },
        agencies: ['EX', 'NB'],
        separator: '—',
      },
    ],
    [
      '<location><city>Vellmar</city> <country iso-cc="NO">Norway</country></location><story.date norm="20261122T101500+0100"/>',
      {
        text: 'Vellmar Norway',
        certainty: 1,
        places: [{ name: 'Vellmar', country: 'Norway', countryCode: 'NO' }],
        date: { text: '2026-11-22', local: '2026-11-22', precision: 'day' },
      },
    ],
    ['<location location-code="1"/>', undefined],
  ])('%s', (dateline, expected) => {
    expect(read({ bodyHead: `<dateline>${dateline}</dateline>` }).article.dateline).toEqual(expected)
  })

  test.each([
    ['OSLO (EX) —', 'OSLO (EX) — Rain fell.', 'OSLO (EX) —', 'Rain fell.'],
    ['OSLO', 'OSLO (EX) — Rain fell.', 'OSLO (EX) —', 'Rain fell.'],
    ['OSLO', 'OSLO - Rain fell.', 'OSLO -', 'Rain fell.'],
    ['Oslo', 'Oslo saw rain.', 'Oslo', 'Oslo saw rain.'],
    ['OSLO', 'VELLMAR - Rain fell.', 'OSLO', 'VELLMAR - Rain fell.'],
    ['OSLO -', 'OSLO -', 'OSLO -', 'OSLO -'],
  ])('%s before "%s"', (dateline, paragraph, text, rest) => {
    const { article } = read({ bodyHead: `<dateline>${dateline}</dateline>`, content: `<p>${paragraph}</p>` })
    expect(article.dateline?.text).toBe(text)
    expect(article.body).toEqual([{ type: 'paragraph', text: rest }])
  })

  test('marks, names and quotations move with the text that is left', () => {
    const { article } = read({
      bodyHead: '<dateline>OSLO -</dateline>',
      content:
        '<p><location>OSLO</location> - <person>Kari Holm</person> <em>said</em> <q quote-source="Kari Holm">“yes”</q></p>',
    })
    const text = 'Kari Holm said “yes”'
    const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
    expect(article).toMatchObject({
      body: [{ text, marks: [at('said')] }],
      people: [{ mentions: [at('Kari Holm')] }],
      quotes: [{ content: [at('“yes”')], speaker: { ref: 'p1' } }],
    })
    expect(article.places).toBeUndefined()
  })
})

describe('times', () => {
  test.each<[string, string, object]>([
    ['issue', '<date.issue norm="20261122T101500+0100"/>', { versionCreated: time('20261122T101500+0100') }],
    [
      'a time without an offset has no instant',
      '<date.issue norm="2026-11-22T10:15:00"/>',
      { versionCreated: { text: '2026-11-22T10:15:00', local: '2026-11-22T10:15:00', precision: 'second' } },
    ],
    [
      'expiry',
      '<date.expire norm="20261122"/>',
      { expires: { text: '2026-11-22', local: '2026-11-22', precision: 'day' } },
    ],
    [
      'a release after the issue is an embargo',
      '<date.issue norm="20261122T101500Z"/><date.release norm="20261122T120000Z"/>',
      { embargoedUntil: time('20261122T120000Z') },
    ],
  ])('%s', (_what, docdata, expected) => {
    expect(read({ docdata }).article).toMatchObject(expected)
  })

  test('a release that is the issue is kept, and is no embargo', () => {
    const { article } = read({
      docdata: '<date.issue norm="20261122T101500Z"/><date.release norm="20261122T101500Z"/>',
    })
    expect(article.embargoedUntil).toBeUndefined()
    expect(article.extra).toEqual({ nitf: { 'date.release': [{ norm: '20261122T101500Z' }] } })
  })

  test('publication, and when it was first made', () => {
    const { article } = read({
      docdata: '',
      head: '<pubdata date.publication="20261122T101500Z" name="EX"/><revision-history norm="20261121T080000Z" comment="first created"/>',
    })
    expect(article).toMatchObject({ published: time('20261122T101500Z'), firstCreated: time('20261121T080000Z') })
  })

  test.each([
    ['expires', '<date.expire norm="YYYYMMDD000000-HHMM"/>'],
    ['versionCreated', '<date.issue norm="20261332T101500Z"/>'],
    ['urgency', '<urgency ed-urg="high"/>'],
  ])('%s that is none is told of', (path, docdata) => {
    const { article, issues } = read({ docdata })
    expect(issues).toMatchObject([{ code: 'field-invalid', path }])
    expect(article).not.toHaveProperty(path)
  })
})

describe('any version', () => {
  const content = '<body><body.content><p>Rain fell.</p></body.content></body>'
  test.each([
    `<nitf>${content}</nitf>`,
    `<nitf version="-//IPTC//DTD NITF 3.1//EN">${content}</nitf>`,
    `<nitf xmlns="http://iptc.org/std/NITF/2006-10-18/">${content}</nitf>`,
    `<nitf xmlns="http://iptc.org/std/nitf/2006-03-01/">${content}</nitf>`,
    `<n:nitf xmlns:n="http://iptc.org/std/NITF/2006-10-18/">${content.replace(/<(\/?)/g, '<$1n:')}</n:nitf>`,
    `<?xml version="1.0"?><!DOCTYPE nitf SYSTEM "nitf-3-2.dtd"><nitf>${content}</nitf>`,
    `<nitf><body><body.content><block><p>Rain fell.</p></block></body.content></body></nitf>`,
    `<nitf><body><body.content><p>Rain</p></body.content><body.content>fell.</body.content></body></nitf>`,
  ])('%s', (text) => {
    const words = readNitf(new TextEncoder().encode(text)).articles[0]?.body.map((block) =>
      'text' in block ? block.text : '',
    )
    expect(words?.join(' ')).toBe('Rain fell.')
  })
})

describe('what is no NITF', () => {
  test.each([
    '',
    'Rain fell.',
    '<html/>',
    '<nitf>',
    '<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/"/>',
    '<nitf>&bomb;</nitf>',
  ])('%j is refused', (text) => {
    expect(() => readNitf(text)).toThrow(FormatError)
  })

  test.each([undefined, null, 7, {}])('%j is a slip of the caller', (input) => {
    expect(() => readNitf(input as never)).toThrow(TypeError)
  })

  test('an unknown option is a slip of the caller', () => {
    expect(() => readNitf('<nitf/>', { strict: true } as never)).toThrow(TypeError)
  })

  test('ids that are given twice are made anew', () => {
    const { article } = read({
      docdata:
        '<identified-content><person id="q1">Kari Holm</person><org id="x">Coast Office</org><org id="x">EX</org></identified-content>',
      content: '<media id="q1"><media-reference source="a.jpg"/></media><p><q class="quote-q1">“Yes”</q></p>',
    })
    expect(article.quotes[0]?.id).toBe('q1')
    expect(article.associations?.[0]?.id).toBe('m1')
    expect(article.organizations?.map(({ id }) => id)).toEqual(['x', 'o1'])
  })
})

test('what is neither read nor kept is named', () => {
  const { issues } = read({
    head: '<byttl/><byttl/>',
    docdata: '<weather/>',
    bodyHead: '<lead>Rain</lead>',
    end: '<body.end><coda/></body.end>',
  })
  expect(issues.filter(({ code }) => code === 'part-not-read').map(({ path, message }) => [path, message])).toEqual([
    ['head', "A byttl in NITF's head was not read."],
    ['docdata', "A weather in NITF's docdata was not read."],
    ['body.head', "A lead in NITF's body.head was not read."],
    ['body.end', "A coda in NITF's body.end was not read."],
  ])
  expect(read({ head: '<title>Storm</title>' }).issues).toEqual([])
})

test.each<[string, Parts, string[]]>([
  ['a second dateline', { bodyHead: '<dateline>Oslo</dateline><dateline>Vellmar</dateline>' }, ['body.head dateline']],
  [
    'a dateline that is a time',
    { bodyHead: '<dateline>20310121T103600+0000</dateline><dateline>Vellmar</dateline>' },
    ['body.head dateline'],
  ],
  [
    'a second distributor',
    { bodyHead: '<distributor>EX</distributor><distributor>NB</distributor>' },
    ['body.head distributor'],
  ],
  [
    'a second bibliography',
    { end: '<body.end><bibliography>One.</bibliography><bibliography>Two.</bibliography></body.end>' },
    ['body.end bibliography'],
  ],
  [
    'what stands beside the owner of rights',
    { bodyHead: '<rights><rights.owner>EX</rights.owner><rights.startdate>2031</rights.startdate></rights>' },
    ['rights rights.startdate'],
  ],
  [
    'rights with words of their own',
    { bodyHead: '<rights>Until <rights.startdate>2031</rights.startdate></rights>' },
    [],
  ],
  [
    'bylines, of which there may be several',
    { bodyHead: '<byline>By Ana Ruiz</byline><byline>By Jo Doe</byline>' },
    [],
  ],
])('told or not: %s', (_what, parts, expected) => {
  const told = read(parts).issues.map(({ path, message }) => `${path} ${/^A (\S+) in /.exec(message)?.[1]}`)
  expect(told).toEqual(expected)
})
