import { expect, test } from 'vitest'
import { Article } from 'wirecopy/article'
import { readNinjs } from 'wirecopy/ninjs'

/** The article in an item with some fields, and a body to be an article. */
function read(fields: object) {
  const { articles, issues } = readNinjs({ uri: 'urn:example:7', body_html: '<p>Rain fell.</p>', ...fields })
  for (const article of articles) expect(Article.safeParse(article).error).toBeUndefined()
  return { article: articles[0] as Article, issues, told: issues.map(({ code, path }) => [code, path]) }
}

const time = (local: string, offset: string, instant: string, text: string) => ({
  text,
  local,
  precision: 'second',
  offset,
  instant,
  zoneFrom: 'text',
})

// the same in ninjs 3, ninjs 2 and ninjs 1
test.each<[string, object[], object]>([
  ['identifier', [{ uri: 'urn:example:8' }], { id: 'urn:example:8' }],
  ['an identifier that is no URI', [{ uri: 'story 8' }], { id: 'story 8' }],
  [
    'headlines',
    [
      {
        headlines: [
          { role: 'sub', value: 'Roads shut' },
          { role: 'main', value: 'Storm hits Port Ellery' },
        ],
      },
      { headlines: [{ value: 'Storm hits Port Ellery' }, { role: 'sub', value: 'Roads shut' }] },
      { headline: 'Storm hits Port Ellery', headline_sub: 'Roads shut' },
      { headline_main: 'Storm hits Port Ellery', headline_sub: 'Roads shut', headline_text: 'Storm hits Port Ellery' },
    ],
    { headline: 'Storm hits Port Ellery', headlines: [{ role: 'sub', text: 'Roads shut' }] },
  ],
  [
    'summary',
    [
      {
        descriptions: [
          { role: 'caption', value: 'A boat' },
          { role: 'summary', value: 'Rain & wind.' },
        ],
      },
      { descriptions: [{ contenttype: 'text/html', value: '<p>Rain &amp; wind.</p>' }] },
      { description_text: 'Rain & wind.', description_html: '<p>Rain &amp; <b>wind</b>.</p>' },
    ],
    { summary: 'Rain & wind.' },
  ],
  [
    'times',
    [
      {
        firstCreated: '2031-11-02T09:00:00Z',
        versionCreated: '2031-11-02T11:00:00+02:00',
        embargoedUntil: '2031-11-02T12:00:00Z',
      },
      {
        firstcreated: '2031-11-02T09:00:00Z',
        versioncreated: '2031-11-02T11:00:00+02:00',
        embargoed: '2031-11-02T12:00:00Z',
      },
    ],
    {
      firstCreated: time('2031-11-02T09:00:00', '+00:00', '2031-11-02T09:00:00.000Z', '2031-11-02T09:00:00Z'),
      versionCreated: time('2031-11-02T11:00:00', '+02:00', '2031-11-02T09:00:00.000Z', '2031-11-02T11:00:00+02:00'),
      embargoedUntil: time('2031-11-02T12:00:00', '+00:00', '2031-11-02T12:00:00.000Z', '2031-11-02T12:00:00Z'),
    },
  ],
  ['status', [{ pubStatus: 'withheld' }, { pubstatus: 'withheld' }], { status: 'withheld' }],
  [
    'rights',
    [
      { copyrightHolder: 'XA', copyrightNotice: '(c) 2031 XA', usageTerms: 'No archive\nNo resale' },
      { copyrightholder: 'XA', copyrightnotice: '(c) 2031 XA', usageterms: 'No archive\nNo resale' },
    ],
    { rights: { holder: 'XA', notice: '(c) 2031 XA', year: 2031, usageTerms: ['No archive', 'No resale'] } },
  ],
  [
    'notes',
    [{ edNote: 'Corrects name.\n\nEds: more to come' }],
    { edNotes: [{ text: 'Corrects name.' }, { text: 'Eds: more to come' }] },
  ],
  [
    'people, not those who wrote it',
    [
      {
        people: [
          { name: 'Mara Lind', literal: 'p7' },
          { name: 'Tom Okafor', rel: 'author' },
        ],
        by: 'By Tom Okafor',
      },
      {
        person: [{ name: 'Mara Lind', code: 'p7' }],
        byline: 'By Tom Okafor',
        authors: [{ name: 'Tom Okafor', role: 'author' }],
      },
    ],
    {
      people: [{ id: 'p7', name: 'Mara Lind' }],
      bylines: [{ text: 'By Tom Okafor', contributors: [{ name: 'Tom Okafor', role: 'author' }] }],
    },
  ],
  [
    'bodies without identifiers',
    [
      { organisations: [{ name: 'Port Office' }, { name: 'XA' }] },
      { organisation: [{ name: 'Port Office' }, { name: 'XA' }] },
    ],
    {
      organizations: [
        { id: 'o1', name: 'Port Office' },
        { id: 'o2', name: 'XA' },
      ],
    },
  ],
  [
    'places',
    [
      { places: [{ name: 'Port Ellery', geoJSON: { type: 'Point', coordinates: [24.5, 60.1] } }] },
      { places: [{ name: 'Port Ellery', geojson: { type: 'Point', coordinates: [24.5, 60.1] } }] },
      {
        place: [
          {
            name: 'Port Ellery',
            geometry_geojson: { type: 'Feature', geometry: { type: 'Point', coordinates: [24.5, 60.1] } },
          },
        ],
      },
    ],
    { places: [{ name: 'Port Ellery', geo: { latitude: 60.1, longitude: 24.5 } }] },
  ],
  ['the place it was filed from', [{ located: 'Port Ellery' }], { located: [{ name: 'Port Ellery' }] }],
  [
    'subjects',
    [
      {
        subjects: [
          {
            name: 'weather',
            literal: 'medtop:17000000',
            uri: 'http://cv.iptc.org/newscodes/mediatopic/17000000',
            relevance: 80,
          },
        ],
      },
    ],
    {
      subjects: [
        {
          name: 'weather',
          qcode: 'medtop:17000000',
          uri: 'http://cv.iptc.org/newscodes/mediatopic/17000000',
          relevance: 0.8,
        },
      ],
    },
  ],
  [
    'subjects with scheme and code',
    [
      {
        subject: [
          { name: 'weather', scheme: 'http://example.org/cv', code: '17' },
          { name: 'ports', scheme: 'desk', code: 'p' },
        ],
      },
    ],
    {
      subjects: [
        { name: 'weather', qcode: '17', uri: 'http://example.org/cv/17', scheme: 'http://example.org/cv' },
        { name: 'ports', qcode: 'desk:p', scheme: 'desk' },
      ],
    },
  ],
  ['keywords', [{ subjects: [{ name: 'storm', rel: 'keyword' }] }, { keywords: ['storm'] }], { keywords: ['storm'] }],
  ['genres', [{ genres: [{ name: 'Current' }] }, { genre: [{ name: 'Current' }] }], { genres: [{ name: 'Current' }] }],
  [
    'signals',
    [
      {
        genres: [
          { name: 'UPDATE 2-', literal: 'signal:update:2' },
          { uri: 'http://cv.iptc.org/newscodes/signal/correction' },
        ],
      },
    ],
    { signals: [{ kind: 'update', number: 2, text: 'UPDATE 2-' }, { kind: 'correction' }] },
  ],
  [
    'sources',
    [
      {
        infoSources: [
          { name: 'XA', role: 'provider' },
          { name: 'Port Office', role: 'originalText' },
        ],
      },
      {
        infosource: [
          { name: 'XA', rel: 'provider' },
          { name: 'Port Office', rel: 'originalText' },
        ],
      },
      { source: 'XA', infosources: [{ name: 'Port Office', role: 'originalText' }] },
    ],
    { provider: { name: 'XA' }, infoSources: [{ name: 'Port Office', role: 'originalText' }] },
  ],
  [
    'further identifiers',
    [{ altIds: [{ role: 'guid', value: 'XA-7' }] }, { altids: { guid: 'XA-7' } }, { guid: 'XA-7' }],
    { altIds: [{ role: 'guid', value: 'XA-7' }] },
  ],
  [
    'how the content came to be',
    [{ digitalSourceType: { uri: 'http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture', name: 'Photo' } }],
    { digitalSourceType: 'http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture' },
  ],
  [
    'relations',
    [
      { associations: [{ name: 'x', rel: 'replaces', uri: 'urn:example:6', version: '1' }] },
      { associations: [{ name: 'replaces', uri: 'urn:example:6', version: '1' }] },
      { associations: { replaces: { uri: 'urn:example:6', version: '1' } } },
    ],
    { relations: [{ rel: 'replaces', id: 'urn:example:6', version: '1' }] },
  ],
  [
    'pictures',
    [
      {
        associations: [
          {
            name: 'pic',
            uri: 'https://example.org/a.jpg',
            type: 'picture',
            by: 'Mara Lind/XA',
            descriptions: [{ role: 'caption', value: 'A boat.' }],
            renditions: [{ name: 'main', href: 'https://example.org/a.jpg', contentType: 'image/jpeg', width: 900 }],
          },
        ],
      },
      {
        associations: {
          pic: {
            uri: 'https://example.org/a.jpg',
            byline: 'Mara Lind/XA',
            description_text: 'A boat.',
            renditions: { main: { href: 'https://example.org/a.jpg', mimetype: 'image/jpeg', width: 900 } },
          },
        },
      },
    ],
    {
      associations: [
        {
          id: 'pic',
          type: 'picture',
          href: 'https://example.org/a.jpg',
          mediaType: 'image/jpeg',
          width: 900,
          caption: 'A boat.',
          credit: 'Mara Lind/XA',
        },
      ],
    },
  ],
  ['priority of Superdesk', [{ priority: 6 }], { priority: { scheme: 'superdesk', value: '6' } }],
])('%s', (_, items, expected) => {
  for (const item of items) {
    const { article, told } = read(item)
    expect(article).toMatchObject(expected)
    expect(told).toEqual([])
  }
})

test.each<[string, object, unknown[]]>([
  [
    'HTML before plain text',
    { body_text: 'No.', body_html: '<p>Yes.</p><h2>Then</h2>' },
    [
      { type: 'paragraph', text: 'Yes.' },
      { type: 'heading', text: 'Then', level: 2 },
    ],
  ],
  [
    'plain text in paragraphs',
    { body_html: undefined, body_text: 'One\nline.\n\nTwo.' },
    [
      { type: 'paragraph', text: 'One line.' },
      { type: 'paragraph', text: 'Two.' },
    ],
  ],
  [
    'plain text in lines',
    { body_html: undefined, bodies: [{ contentType: 'text/plain', value: 'One.\nTwo.' }] },
    [
      { type: 'paragraph', text: 'One.' },
      { type: 'paragraph', text: 'Two.' },
    ],
  ],
  [
    'a body of no type that is HTML',
    { body_html: undefined, bodies: [{ value: '<p>a &lt; b</p>' }] },
    [{ type: 'paragraph', text: 'a < b' }],
  ],
  [
    'NITF, where there is nothing else',
    {
      body_html: undefined,
      body_nitf:
        '<nitf><body><body.head><hedline><hl1>Rain</hl1></hedline></body.head><body.content><p>Rain fell.</p></body.content></body></nitf>',
    },
    [{ type: 'paragraph', text: 'Rain fell.' }],
  ],
])('the body: %s', (_, item, body) => {
  expect(read(item).article.body).toEqual(body)
})

test('the dateline is what is marked as such', () => {
  const { article } = read({
    body_html:
      '<p><span class="dateline" data-agencies="XA|AP" data-separator="—">PORT ELLERY (XA/AP) —</span> Rain fell.</p>',
    places: [{ name: 'Port Ellery', rel: 'dateline' }],
  })
  expect(article.body).toEqual([{ type: 'paragraph', text: 'Rain fell.' }])
  expect(article.dateline).toEqual({
    text: 'PORT ELLERY (XA/AP) —',
    places: [{ name: 'Port Ellery' }],
    agencies: ['XA', 'AP'],
    separator: '—',
    certainty: 1,
  })
})

test('a picture in the body with the address of an association is that association', () => {
  const { article } = read({
    body_html: '<p>Rain.</p><img src="https://example.org/small.jpg"><img src="https://example.org/other.jpg">',
    associations: [
      {
        name: 'm2',
        uri: 'urn:a',
        renditions: [{ name: 'small', href: 'https://example.org/small.jpg', contentType: 'image/jpeg' }],
      },
    ],
  })
  expect(article.body.slice(1)).toEqual([
    { type: 'media', ref: 'm2' },
    { type: 'media', ref: expect.not.stringMatching(/^m2$/) },
  ])
  expect(article.associations).toHaveLength(2)
})

test('speakers are the people of the item', () => {
  const { article } = read({
    body_html: '<p><q data-speaker="Mara Lind">Go,</q> she said.</p>',
    people: [{ name: 'Mara Lind' }],
  })
  expect(article.quotes[0]?.speaker).toEqual({ name: 'Mara Lind', kind: 'person', ref: 'p1' })
})

test('what an article has no place for is kept', () => {
  const { article, told } = read({
    profile: 'news',
    contentcreated: '2031-11-02T09:00:00Z',
    service: [{ code: 'a' }],
    $standard: { name: 'ninjs', version: '1.4' },
    person: [{ name: 'Mara Lind', rel: 'about', contactinfo: [{ type: 'phone', value: '7' }] }],
  })
  expect(article.extra).toEqual({
    ninjs: {
      profile: 'news',
      contentCreated: '2031-11-02T09:00:00Z',
      service: [{ code: 'a' }],
      people: [{ name: 'Mara Lind', rel: 'about', contactInfo: [{ type: 'phone', value: '7' }] }],
    },
  })
  expect(told).toEqual([['field-invalid', 'service']])
})

test.each<[string, object, string, object]>([
  ['a number for a string', { version: 2 }, 'version', { version: '2' }],
  ['a string for a number', { urgency: '4' }, 'urgency', { urgency: 4 }],
  ['an urgency that there is not', { urgency: 12 }, 'urgency', {}],
  ['a status that there is not', { pubstatus: 'cancelled' }, 'pubStatus', {}],
  ['a type that there is not', { type: 'story' }, 'type', {}],
  ['no list', { genres: 'Current' }, 'genres', {}],
  [
    'no object in a list',
    { subjects: ['weather', { name: 'storm' }] },
    'subjects[0]',
    { subjects: [{ name: 'storm' }] },
  ],
  ['a time that does not exist', { versionCreated: '2031-02-30T09:00:00Z' }, 'versionCreated', {}],
  [
    'a relevance past 100',
    { subjects: [{ name: 'a', relevance: 101 }] },
    'subjects[0].relevance',
    { subjects: [{ name: 'a' }] },
  ],
  ['an address that is none', { people: [{ name: 'A', uri: 'no uri' }] }, 'people[0].uri', {}],
  ['null', { slugline: null }, 'slugline', {}],
  ['a language that is none', { language: 'English (UK)' }, 'language', {}],
  ['both kinds of rights', { rightsInfo: { linkedRights: 'urn:a', encodedRights: 'a' } }, 'rightsInfo', {}],
  [
    'no geometry',
    { places: [{ name: 'A', geoJSON: { coordinates: [1, 2] } }] },
    'places[0].geoJSON',
    { places: [{ name: 'A' }] },
  ],
  [
    'an association without a name',
    { associations: [{ uri: 'urn:a' }] },
    'associations[0]',
    { associations: [{ id: 'm1', type: 'text' }] },
  ],
  ['what ninjs does not have', { headline_ééé: 'A' }, 'headline_ééé', {}],
])('a fault is told with its path, and the rest is read: %s', (_, item, path, expected) => {
  const { article, told } = read(item)
  expect(told).toEqual([['field-invalid', path]])
  expect(article).toMatchObject(expected)
  expect(article.body).toEqual([{ type: 'paragraph', text: 'Rain fell.' }])
})

test.each<[string, object]>([
  [
    'a picture',
    { type: 'picture', headline: 'A boat', renditions: { main: { href: 'urn:a' } }, body_html: '<p>A boat.</p>' },
  ],
  ['a picture with a plain caption', { type: 'picture', body_html: undefined, body_text: 'A boat.' }],
  ['an event', { type: 'event', eventDetails: { dates: { startDate: '2031-11-02T09:00:00Z' } } }],
  ['planning', { type: 'planning', plannedCoverage: [{ type: 'text', title: 'Storm' }] }],
  ['an identifier alone', { body_html: undefined }],
  ['a component', { type: 'component', body_html: undefined, headline: 'Chart' }],
])('no news text: %s', (_, item) => {
  const { article, told } = read(item)
  expect(article).toBeUndefined()
  expect(told).toEqual([['not-a-news-text', undefined]])
})

test('a list of items is read item by item', () => {
  const { articles, issues } = readNinjs(
    JSON.stringify([
      { uri: 'urn:a', body_text: 'One.' },
      7,
      { uri: 'urn:b', type: 'audio' },
      { uri: 'urn:c', body_text: 'Two.', urgency: 'x' },
    ]),
  )
  expect(articles.map(({ id }) => id)).toEqual(['urn:a', 'urn:c'])
  expect(issues.map(({ code, path }) => [code, path])).toEqual([
    ['field-invalid', '[1]'],
    ['not-a-news-text', '[2]'],
    ['field-invalid', '[3].urgency'],
  ])
})

test.each([
  [
    'UTF-8 with a mark',
    new Uint8Array([0xef, 0xbb, 0xbf, ...new TextEncoder().encode('{"uri":"urn:a","headline":"Über"}')]),
  ],
  [
    'windows-1252',
    new Uint8Array([
      ...new TextEncoder().encode('{"uri":"urn:a","headline":"'),
      0xdc,
      ...new TextEncoder().encode('ber"}'),
    ]),
  ],
])('bytes: %s', (_, bytes) => {
  expect(readNinjs(bytes).articles[0]?.headline).toBe('Über')
})

test.each(['item', 'items', '_items'])('the answer of a service has its items under %s', (name) => {
  const { articles, issues } = readNinjs({ total: 2, [name]: [{ uri: 'urn:x:1', body_text: 'One.' }, 7] })
  expect(articles.map(({ id }) => id)).toEqual(['urn:x:1'])
  expect(issues.map(({ path }) => path)).toEqual([`${name}[1]`])
  expect(readNinjs({ uri: 'urn:x:1', body_text: 'One.', [name]: [] }).articles).toHaveLength(1)
})

test('a body is HTML before NITF before plain text', () => {
  const html = { contentType: 'text/html', value: '<p>In HTML.</p>' }
  const nitf = {
    contentType: 'text/vnd.IPTC.NITF',
    value:
      '<nitf><head><title>T</title></head><body><body.content><block><p>In NITF.</p></block></body.content></body></nitf>',
  }
  const plain = { contentType: 'text/plain', value: 'Plain.' }
  const chosen = (...bodies: object[]) => read({ body_html: undefined, bodies }).article.body
  expect(chosen(plain, nitf, html)).toEqual([{ type: 'paragraph', text: 'In HTML.' }])
  expect(chosen(plain, nitf)).toEqual([{ type: 'paragraph', text: 'In NITF.' }])
  expect(chosen({ contentType: 'application/xml', value: '<x/>' }, plain)).toEqual([
    { type: 'paragraph', text: 'Plain.' },
  ])
})

test('indented lines of plain text are paragraphs', () => {
  const { article } = read({ body_html: undefined, body_text: 'Named were:\r\n\r\n    Ana Ruiz;\r\n    Tom Okafor.' })
  expect(article.body.map((block) => 'text' in block && block.text)).toEqual([
    'Named were:',
    'Ana Ruiz;',
    'Tom Okafor.',
  ])
})

test.each([
  [['thumbnail', 100], ['original', undefined], 'original'],
  [['thumb', 100], ['large', 900], 'large'],
  [['one', undefined], ['two', undefined], 'one'],
] as const)('of the files %j and %j the association has the address of %s', (first, other, expected) => {
  const file = ([name, width]: readonly [string, number | undefined]) => ({
    name,
    href: `https://example.org/${name}.jpg`,
    contentType: 'image/jpeg',
    ...(width && { width }),
  })
  const film = { name: 'film', href: 'https://example.org/film.mp4', contentType: 'video/mp4', width: 4000 }
  const associations = [{ name: 'm1', uri: 'urn:x:9', type: 'picture', renditions: [file(first), file(other), film] }]
  const [media] = read({ associations }).article.associations ?? []
  expect(media?.href).toBe(`https://example.org/${expected}.jpg`)
  expect(media?.renditions?.map(({ name }) => name)).toEqual([first[0], other[0], 'film'])
})

test('a picture has the caption that the body shows; that of the association is kept', () => {
  const html = '<figure><img src="https://example.org/a.jpg"/><figcaption>Shown.</figcaption></figure>'
  const renditions = [{ name: 'a', href: 'https://example.org/a.jpg' }]
  const associations = [
    { name: 'm1', uri: 'urn:x:9', type: 'picture', renditions, descriptions: [{ value: 'A gate.' }] },
  ]
  const { article } = read({ body_html: html, associations })
  expect(article.associations).toMatchObject([{ id: 'm1', caption: 'Shown.' }])
  expect(article.body).toEqual([{ type: 'media', ref: 'm1' }])
  expect(JSON.stringify(article.extra)).toContain('A gate.')
  const again = read({ body_html: html + html.replace('Shown.', 'Once more.'), associations }).article
  expect(again.associations?.map(({ caption }) => caption)).toEqual(['Shown.', 'Once more.'])
})

test('an indented line among others is a line as they are', () => {
  const { article } = read({ body_html: undefined, body_text: 'One.\nTwo.\n  - Ana Ruiz\nThree.' })
  expect(article.body.map((block) => 'text' in block && block.text)).toEqual(['One.', 'Two.', '- Ana Ruiz', 'Three.'])
})

test('many renditions are read', () => {
  const renditions = Array.from({ length: 150_000 }, (_, at) => ({ name: `r${at}`, href: `https://example.org/${at}` }))
  expect(read({ associations: [{ name: 'm1', uri: 'urn:x:9', renditions }] }).article.associations).toHaveLength(1)
})
