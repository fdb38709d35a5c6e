import { describe, expect, test } from 'vitest'
import { type Article, createArticle } from 'wirecopy/article'
import { readNewsmlG2, type WriteNewsmlG2Options, writeNewsmlG2 } from 'wirecopy/newsml-g2'
import { inNitf, newsItem } from './items.js'

const given = { id: 'urn:x:1', versionCreated: '2031-11-02T09:00:00Z', provider: 'XA' }
const body: Article['body'] = [{ type: 'paragraph', text: 'The harbour reopened.' }]

function write(fields: Partial<Article>, options: WriteNewsmlG2Options = given) {
  return writeNewsmlG2({ schemaVersion: 1, type: 'text', body, quotes: [], ...fields }, options)
}

describe('where fields go', () => {
  test.each<[string, Partial<Article>, string]>([
    ['identifier and version', { version: '3' }, 'guid="urn:x:1" version="3"'],
    ['language', { language: 'uk' }, '<language tag="uk"/>'],
    ['class', { type: 'composite' }, '<itemClass qcode="ninat:composite"/>'],
    ['status', { status: 'withheld' }, '<pubStatus qcode="stat:withheld"/>'],
    ['signal of IPTC', { signals: [{ kind: 'update' }] }, '<signal qcode="sig:update"/>'],
    [
      'signal of our own',
      { signals: [{ kind: 'kill', text: 'KILL', number: 2 }] },
      '<signal qcode="wirecopy:kill"><name>KILL</name><related rel="wirecopy:number" value="2"/></signal>',
    ],
    [
      'note',
      { edNotes: [{ text: 'One\ntwo', role: 'correction' }] },
      '<edNote role="ednoterole:correction">One<br/>two</edNote>',
    ],
    [
      'relation',
      { relations: [{ rel: 'corrects', id: 'urn:x:0', version: '2' }] },
      '<link rel="irel:corrects" residref="urn:x:0" version="2"/>',
    ],
    [
      'relation to a page',
      { relations: [{ rel: 'seeAlso', id: 'https://example.org/a' }] },
      '<link rel="irel:seeAlso" href="https://example.org/a"/>',
    ],
    [
      'headline and its kin',
      { headline: 'A & B', headlines: [{ role: 'sub', text: 'C' }] },
      '<headline>A &amp; B</headline>\n    <headline role="hlr:sub">C</headline>',
    ],
    ['slugline', { slugline: 'Ellery-Storm' }, '<slugline separator="-">Ellery-Storm</slugline>'],
    [
      'concept',
      { subjects: [{ name: 'ports', qcode: 'medtop:1', relevance: 0.9, confidence: 0.8 }] },
      '<subject type="cpnat:abstract" qcode="medtop:1" relevance="90" confidence="80"><name>ports</name></subject>',
    ],
    ['event', { events: [{ name: 'Storm Ada' }] }, '<subject type="cpnat:event"><name>Storm Ada</name></subject>'],
    [
      'person',
      {
        people: [
          { id: 'p1', name: 'Mara Lind', familyName: 'Lind', roles: [{ text: 'mayor', organization: 'Ellery' }] },
        ],
      },
      '<subject id="p1" type="cpnat:person"><name>Mara Lind</name><name part="nprt:family">Lind</name><related rel="wirecopy:role"><name>mayor</name><related rel="wirecopy:organization"><name>Ellery</name></related></related></subject>',
    ],
    [
      'place',
      { places: [{ name: 'Odesa', country: 'Ukraine', countryCode: 'UA' }] },
      '<subject type="cpnat:geoArea"><name>Odesa</name><broader type="cptype:country" qcode="iso3166-1a2:UA"><name>Ukraine</name></broader></subject>',
    ],
    [
      'filing place',
      { located: [{ name: 'Ellery', geo: { latitude: 1e-7, longitude: 2 } }] },
      '<located><name>Ellery</name><geoAreaDetails><position latitude="0.000000100000000" longitude="2"/></geoAreaDetails></located>',
    ],
    [
      'byline',
      { bylines: [{ text: 'By Mara Lind', contributors: [{ name: 'Mara Lind', email: 'm@example.org' }] }] },
      '<creator><name>Mara Lind</name><personDetails><contactInfo><email>m@example.org</email></contactInfo></personDetails></creator>',
    ],
    [
      'source type',
      { digitalSourceType: 'http://cv.iptc.org/newscodes/digitalsourcetype/humanEdits' },
      '<digitalSourceType uri="http://cv.iptc.org/newscodes/digitalsourcetype/humanEdits"/>',
    ],
    [
      'media',
      {
        associations: [
          {
            id: 'm1',
            type: 'picture',
            href: 'https://example.org/a.jpg',
            credit: 'XA',
            renditions: [{ name: 'web', href: 'https://example.org/b.jpg', width: 90 }],
          },
        ],
      },
      '<link id="m1" rel="irel:associatedWith" href="https://example.org/a.jpg"><itemClass qcode="ninat:picture"/><creditline>XA</creditline><remoteContent rendition="rnd:web" href="https://example.org/b.jpg" width="90"/></link>',
    ],
  ])('%s', (_, fields, xml) => {
    const { output, issues } = write(fields)
    expect(output).toContain(xml)
    expect(issues).toEqual([])
  })

  test('itemMeta stands in the order that the schema asks for', () => {
    const time = {
      local: '2031-11-03T06:00:00',
      offset: '+00:00',
      instant: '2031-11-03T06:00:00.000Z',
      precision: 'second' as const,
      zoneFrom: 'text' as const,
    }
    const { output } = write({
      relations: [{ rel: 'seeAlso', id: 'urn:x:2' }],
      expires: time,
      signals: [{ kind: 'update' }],
      edNotes: [{ text: 'Note' }],
      status: 'usable',
      embargoedUntil: time,
      firstCreated: time,
    })
    const names = output.slice(output.indexOf('<itemMeta>'), output.indexOf('</itemMeta>')).match(/(?<=\n {4}<)\w+/g)
    expect(names).toEqual([
      'itemClass',
      'provider',
      'versionCreated',
      'firstCreated',
      'embargoed',
      'pubStatus',
      'edNote',
      'signal',
      'expires',
      'link',
    ])
  })

  test('the text is XHTML, or NITF where that is asked for', () => {
    expect(write({}).output).toContain('<html xmlns="http://www.w3.org/1999/xhtml">')
    expect(write({}, { ...given, payload: 'nitf' }).output).toContain(
      '<nitf xmlns="http://iptc.org/std/NITF/2006-10-18/">',
    )
  })
})

test.each(['xhtml', 'nitf'] as const)('who is named where in the text comes back in %s', (payload) => {
  const people = [{ id: 'p1', name: 'Mara Lind', mentions: [{ block: 0, start: 0, end: 4 }] }]
  const { output, issues } = write({ body: [{ type: 'paragraph', text: 'Lind won.' }], people }, { ...given, payload })
  expect(issues).toEqual([])
  expect(readNewsmlG2(output).articles[0]?.people).toEqual(people)
})

describe('what the item cannot hold is told of', () => {
  test.each<[string, Partial<Article>, [string, string][]]>([
    ['a version that is no number', { version: '3.1' }, [['field-not-held', 'version']]],
    ['a priority', { priority: { scheme: 'anpa', value: 'r' } }, [['field-not-held', 'priority']]],
    [
      'the scheme of a concept',
      { genres: [{ name: 'a', scheme: 'http://example.org/' }] },
      [['field-not-held', 'genres[0].scheme']],
    ],
    ['lines of the copy', { furniture: [{ role: 'stamp', text: '09:00' }] }, [['field-not-held', 'furniture']]],
    ['what another format kept', { extra: { ninjs: { a: 1 } } }, [['field-not-held', 'extra']]],
    [
      'the date of a dateline',
      {
        dateline: {
          text: 'ELLERY, Nov 2 -',
          separator: '-',
          certainty: 1,
          date: { local: '2031-11-02', precision: 'day' },
        },
      },
      [['field-not-held', 'dateline.date']],
    ],
    [
      'a year that is not in the notice',
      { rights: { notice: '(c) XA', year: 2031 } },
      [['field-not-held', 'rights.year']],
    ],
    [
      'a time of day without a zone is held',
      { firstCreated: { text: '2031-11-02T09:00:00', local: '2031-11-02T09:00:00', precision: 'second' } },
      [],
    ],
    [
      'a day without a time',
      { expires: { local: '2031-11-02', precision: 'day' } },
      [['time-without-zone', 'expires']],
    ],
    [
      'a zone by its name',
      {
        firstCreated: {
          local: '2031-11-02T09:00:00',
          offset: '+02:00',
          instant: '2031-11-02T07:00:00.000Z',
          timeZone: 'Europe/Kyiv',
          precision: 'second',
          zoneFrom: 'text',
        },
      },
      [['field-changed', 'firstCreated']],
    ],
  ])('%s', (_, fields, expected) => {
    expect(write(fields).issues.map(({ code, path }) => [code, path])).toEqual(expected)
  })

  test('an article that says nothing of itself', () => {
    const { output, issues } = writeNewsmlG2(createArticle({ body: ['The harbour reopened.'] }))
    expect(issues.map(({ code }) => code)).toEqual(expect.arrayContaining(['id-made', 'version-created-missing']))
    expect(readNewsmlG2(output).articles).toHaveLength(1)
  })
})

describe('options', () => {
  test.each([
    ['payload', 'rtf', TypeError],
    ['Payload', 'nitf', TypeError],
    ['versionCreated', 'now', RangeError],
    ['provider', '', TypeError],
  ])('%s: %j is refused', (name, value, error) => expect(() => write({}, { [name]: value })).toThrow(error))
})

describe('what readers keep is written back', () => {
  const itemMeta =
    '<service qcode="svc:ports"><name>Ports</name></service><title>Internal</title><memberOf literal="x"/>'
  const contentMeta =
    '<contentCreated>2031-11-01T09:00:00Z</contentCreated><keyword role="krole:index">port</keyword><subject type="cpnat:abstract" qcode="medtop:1" why="why:direct"><name xml:lang="en">ports</name><broader qcode="medtop:0"/></subject>'
  const more = '<assert qcode="xa:1"><name>One</name></assert>'
  const [article] = readNewsmlG2(newsItem({ itemMeta, contentMeta, more })).articles as [Article]

  test('in its place, with nothing lost', () => {
    const { output, issues } = writeNewsmlG2(article)
    expect(issues).toEqual([])
    expect(readNewsmlG2(output).articles).toEqual([article])
    for (const xml of [
      '<service qcode="svc:ports"><name>Ports</name></service>',
      '<title>Internal</title>',
      '<contentCreated>2031-11-01T09:00:00Z</contentCreated>',
      '<keyword role="krole:index">port</keyword>',
      'why="why:direct"',
      '<broader qcode="medtop:0"/>',
      '<assert qcode="xa:1"><name>One</name></assert>',
    ])
      expect(output).toContain(xml)
  })

  test('but not what the article says otherwise by now', () => {
    const { output } = writeNewsmlG2({ ...article, keywords: ['ship'] })
    expect(output).toContain('<keyword>ship</keyword>')
    expect(output).not.toContain('krole:index')
  })

  test('other renditions of the content too', () => {
    const { articles } = readNewsmlG2(
      newsItem({ content: `${inNitf('<p>One.</p>')}<remoteContent href="a.pdf" contenttype="application/pdf"/>` }),
    )
    expect(writeNewsmlG2(articles[0] as Article).output).toContain('href="a.pdf"')
  })

  test.each([
    ['text', 'kept'],
    ['what is no list', { itemMeta: 7 }],
    ['things that are none', { itemMeta: [null, 7, {}, { xml: 7 }] }],
    [
      'a time that is none',
      {
        contentMeta: [
          { xml: '<contentCreated xmlns="http://iptc.org/std/nar/2006-10-01/">soon<service/></contentCreated>' },
        ],
      },
    ],
    ['XML that is broken', { itemMeta: [{ xml: '<service' }] }],
    [
      'elements that have no place there',
      { itemMeta: [{ xml: '<script xmlns="http://iptc.org/std/nar/2006-10-01/"/>' }] },
    ],
    [
      'a second of what may stand once',
      { itemMeta: [{ xml: '<itemClass xmlns="http://iptc.org/std/nar/2006-10-01/" qcode="ninat:picture"/>' }] },
    ],
  ])('%s in extra is left out, and told of', (_, extra) => {
    const { output, issues } = write({ extra: { 'newsml-g2': extra } })
    expect(issues.length).toBeGreaterThan(0)
    expect(output).not.toMatch(/<service|<script|picture/)
  })
})

test.each(['xhtml', 'nitf'] as const)('a speaker is linked to whom the item names so, in %s', (payload) => {
  const [block, speaker] = [
    '“We are ready,” said the Port Ellery Board.',
    { name: 'Port Ellery Board', kind: 'organization' },
  ]
  const article = {
    schemaVersion: 1,
    id: 'urn:x:1',
    organizations: [{ id: 'o1', name: 'Port Ellery Board' }],
    body: [{ type: 'paragraph', text: block }],
    quotes: [
      {
        id: 'q1',
        type: 'direct',
        text: 'We are ready,',
        content: [{ block: 0, start: 0, end: 15 }],
        speaker,
        certainty: 1,
      },
    ],
  } as Article
  const { output } = writeNewsmlG2(article, { payload })
  const [back] = readNewsmlG2(output).articles
  expect(back?.quotes[0]?.speaker).toEqual({ ...speaker, ref: 'o1' })
  expect(writeNewsmlG2(back as Article, { payload }).output).toBe(output)
})
