import { expect, test } from 'vitest'
import { type Article, createArticle } from 'wirecopy/article'
import { readNinjs, writeNinjs } from 'wirecopy/ninjs'

const story = (fields: object = {}) =>
  createArticle({ id: 'urn:example:7', body: ['Rain fell.', 'Roads were shut.'], ...fields })

const back = (article: Article, version: '3.1' | '2.2' = '3.1') =>
  readNinjs(JSON.stringify(writeNinjs(article, { version }).output)).articles[0] as Article

const told = (article: Article, version: '3.1' | '2.2' = '3.1') =>
  writeNinjs(article, { version }).issues.map(({ code, path }) => [code, path])

/** A full hour as a file has it. */
const readAt = (hour: string) => ({
  text: `2031-11-02T${hour}:00:00Z`,
  local: `2031-11-02T${hour}:00:00`,
  precision: 'second',
  offset: '+00:00',
  instant: `2031-11-02T${hour}:00:00.000Z`,
  zoneFrom: 'text',
})

test('an item of ninjs 3.1', () => {
  const article = story({
    headline: 'Storm hits Port Ellery',
    versionCreated: readAt('09'),
    embargoedUntil: readAt('12'),
    dateline: { text: 'PORT ELLERY (XA) —', places: [{ name: 'Port Ellery' }], agencies: ['XA'], certainty: 1 },
    bylines: [{ text: 'By Mara Lind', contributors: [{ name: 'Mara Lind', role: 'author', title: 'Reporter' }] }],
    signals: [{ kind: 'update', number: 2 }],
    relations: [{ rel: 'replaces', id: 'urn:example:6' }],
    keywords: ['storm'],
  })
  const { output, issues } = writeNinjs(article, { provider: 'XA' })
  expect(issues).toEqual([])
  expect(output).toEqual({
    uri: 'urn:example:7',
    versionCreated: '2031-11-02T09:00:00Z',
    embargoedUntil: '2031-11-02T12:00:00Z',
    by: 'By Mara Lind',
    located: 'Port Ellery',
    headlines: [{ role: 'main', contentType: 'text/plain', value: 'Storm hits Port Ellery' }],
    bodies: [
      {
        role: 'main',
        contentType: 'text/html',
        value:
          '<p><span class="dateline" data-agencies="XA">PORT ELLERY (XA) —</span> Rain fell.</p><p>Roads were shut.</p>',
      },
    ],
    people: [
      { name: 'Mara Lind', rel: 'author', contactInfo: [{ type: 'office', value: 'Reporter', role: 'Reporter' }] },
    ],
    places: [{ name: 'Port Ellery', rel: 'dateline' }],
    subjects: [{ name: 'storm', rel: 'keyword' }],
    genres: [{ literal: 'signal:update:2', uri: 'http://cv.iptc.org/newscodes/signal/update' }],
    infoSources: [{ name: 'XA', role: 'provider' }],
    associations: [{ name: 'replaces', uri: 'urn:example:6', rel: 'replaces' }],
    standard: { name: 'ninjs', version: '3.1', schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json' },
  })
})

test('ninjs 2.2 has the same in small letters', () => {
  const { output } = writeNinjs(
    story({
      embargoedUntil: '2031-11-02T12:00:00Z',
      places: [{ name: 'Port Ellery', geo: { latitude: 60, longitude: 24 } }],
      relations: [{ rel: 'replaces', id: 'urn:example:6' }],
    }),
    { version: '2.2' },
  )
  expect(output).toMatchObject({
    embargoed: '2031-11-02T12:00:00Z',
    bodies: [{ contenttype: 'text/html' }],
    places: [{ name: 'Port Ellery', geojson: { type: 'Point', coordinates: [24, 60] } }],
    associations: [{ name: 'replaces', uri: 'urn:example:6' }],
    standard: { version: '2.2' },
  })
  expect(output.associations?.[0]).not.toHaveProperty('rel')
})

test.each(['story 7', '20311102:7', 'a/b?c', ' padded ', 'Порт 100%', 'urn:x-wirecopy:a%20b', 'http://[::1]/'])(
  'an identifier comes back, be it a URI or not: %s',
  (id) => {
    expect(back(story({ id })).id).toBe(id)
    expect(told(story({ id }))).toEqual([])
  },
)

test('addresses that are no URI come back', () => {
  const associations = [
    { id: 'm1', type: 'picture', href: 'images/a b.jpg', renditions: [{ href: '../small.jpg' }] },
  ] as const
  expect(back(story({ associations })).associations).toEqual(associations)
})

test.each<[string, object, [string, string][]]>([
  ['priority', { priority: { scheme: 'anpa', value: 'r' } }, [['field-not-held', 'priority']]],
  ['furniture', { furniture: [{ role: 'stamp', text: '09:00' }] }, [['field-not-held', 'furniture']]],
  ['what other formats left', { extra: { nitf: { a: 1 } } }, [['field-not-held', 'extra']]],
  ['a note with a role', { edNotes: [{ text: 'Eds', role: 'correction' }] }, [['field-not-held', 'edNotes[0].role']]],
  [
    'forms of a name',
    { people: [{ id: 'p1', name: 'Mara Lind', names: ['Lind'] }] },
    [['field-not-held', 'people[0].names']],
  ],
  [
    'a time without a zone',
    { expires: { local: '2031-11-02T09:00', precision: 'minute' } },
    [['time-without-zone', 'expires']],
  ],
  [
    'the time of publication where there is none of the version',
    { published: '2031-11-02T09:00:00Z' },
    [
      ['field-changed', 'published'],
      ['field-changed', 'versionCreated'],
    ],
  ],
  [
    'a quotation in the headline',
    {
      headline: 'Go, she says',
      quotes: [
        { id: 'q1', type: 'direct', text: 'Go', content: [{ block: 'headline', start: 0, end: 2 }], certainty: 1 },
      ],
    },
    [['field-not-held', 'quotes']],
  ],
  ['blocks without text', { body: ['Rain.', ' '] }, [['field-not-held', 'body[1]']]],
  [
    'what ninjs does not have, of an item that was read',
    { extra: { ninjs: { profile: 'news', service: [{ code: 'a' }] } } },
    [['field-not-held', 'extra.ninjs.service']],
  ],
])('what does not come back is told with its path: %s', (_, fields, expected) => {
  expect(told(story(fields))).toEqual(expected)
})

test('a place in copy goes without a word', () => {
  const edNotes = [{ text: 'Eds: more to come', position: { start: 3, end: 20 } }]
  expect(told(story({ edNotes }))).toEqual([])
})

test('what was read and has no place in an article is written back', () => {
  const item = {
    uri: 'urn:example:7',
    type: 'text',
    profile: 'news',
    contentCreated: '2031-11-02T09:00:00Z',
    title: 'storm',
    bodies: [{ role: 'main', contentType: 'text/html', value: '<p>Rain.</p>' }],
    people: [
      { name: 'Mara Lind', literal: 'p9', uri: 'urn:example:lind', rel: 'about' },
      { name: 'Tom Okafor', literal: 'p10', contactInfo: [{ type: 'phone', value: '7' }] },
    ],
    associations: [
      {
        name: 'pic',
        uri: 'urn:example:pic',
        type: 'picture',
        renditions: [{ name: 'web', href: 'https://example.org/a.jpg', title: 'For the web' }],
      },
      { name: 'talk', uri: 'urn:example:talk', type: 'event' },
    ],
    rightsInfo: { linkedRights: 'https://example.org/rights' },
  }
  const [article] = readNinjs(item).articles as [Article]
  const { output, issues } = writeNinjs(article)
  expect(issues).toEqual([])
  expect(output).toMatchObject({
    ...item,
    associations: [
      {
        ...item.associations[0],
        renditions: [{ name: 'main', href: 'https://example.org/a.jpg' }, item.associations[0]?.renditions?.[0]],
      },
      item.associations[1],
    ],
  })
})

test('without an identifier one is made, the same each time', () => {
  const { id: _, ...article } = story()
  const { output, issues } = writeNinjs(article)
  expect(output.uri).toMatch(/^urn:uuid:/)
  expect(issues.map(({ code }) => code)).toEqual(['id-made'])
  expect(writeNinjs(article).output).toEqual(output)
  expect(writeNinjs(article, { id: 'urn:example:9' })).toMatchObject({ output: { uri: 'urn:example:9' }, issues: [] })
})

test('an article without a word is one when it is read', () => {
  const article = createArticle({ id: 'urn:example:7', body: [] })
  expect(back(article)).toEqual(article)
})

test('options are checked', () => {
  const write = (options: object) => () => writeNinjs(story(), options)
  expect(write({ version: '1.0' })).toThrow(TypeError)
  expect(write({ versions: '3.1' })).toThrow(TypeError)
  expect(write({ id: '' })).toThrow(TypeError)
  expect(write({ versionCreated: 'now' })).toThrow(RangeError)
})

test('a version without a zone is of the time that the options give', () => {
  const article = story({ versionCreated: { local: '2031-11-02T09:00', precision: 'minute' } })
  const { output, issues } = writeNinjs(article, { versionCreated: '2031-11-02T08:00:00Z' })
  expect(output.versionCreated).toBe('2031-11-02T08:00:00Z')
  expect(issues.map(({ code, path }) => [code, path])).toContainEqual(['time-without-zone', 'versionCreated'])
  expect(writeNinjs(article).output).not.toHaveProperty('versionCreated')
})

test('what is written is written the same once it was read, whatever the order of keys', () => {
  const article = story({ altIds: [{ role: 'guid', value: 'XA-7' }] })
  const { output } = writeNinjs(article)
  expect(JSON.stringify(writeNinjs(back(article)).output)).toBe(JSON.stringify(output))
})
