import { describe, expect, test } from 'vitest'
import { type Article, type ArticleInput, createArticle, quoteText } from 'wirecopy/article'
import { readJsonLd, writeJsonLd } from 'wirecopy/json-ld'

function write(input: ArticleInput) {
  const { output, issues } = writeJsonLd(createArticle({ id: 'urn:example:7', ...input }))
  return { output, told: issues.map(({ code, path }) => `${code} ${path}`) }
}

const body = ['“We are ready,” Lind said. “Now.”', 'It would pass, the mayor said.']
const content = [
  { block: 0, start: 0, end: 15 },
  { block: 0, start: 27, end: 33 },
]

describe('each field in its place', () => {
  test.each<[string, ArticleInput, object]>([
    [
      'headlines',
      { body, headline: 'Harbour reopens', headlines: [{ role: 'sub', text: 'Storm over' }] },
      { headline: 'Harbour reopens', alternativeHeadline: ['Storm over'] },
    ],
    ['a summary', { body, summary: 'In short.' }, { description: 'In short.' }],
    ['the body', { body }, { articleBody: '“We are ready,” Lind said. “Now.”\n\nIt would pass, the mayor said.' }],
    [
      'an id that is an address',
      { body, id: 'https://example.org/7' },
      { '@id': 'https://example.org/7', url: 'https://example.org/7' },
    ],
    [
      'other identifiers',
      { body, altIds: [{ role: 'guid', value: 'XA-7' }, { value: '7' }] },
      { identifier: [{ '@type': 'PropertyValue', propertyID: 'guid', value: 'XA-7' }, '7'] },
    ],
    [
      'times',
      {
        body,
        published: {
          text: '2031-11-02T09:05:00+02:00',
          local: '2031-11-02T09:05:00',
          offset: '+02:00',
          instant: '2031-11-02T07:05:00.000Z',
          precision: 'second',
          zoneFrom: 'text',
        },
        expires: { text: '2031-12-01', local: '2031-12-01', precision: 'day' },
      },
      { datePublished: '2031-11-02T09:05:00+02:00', expires: '2031-12-01' },
    ],
    [
      'a byline with an editor and an agency',
      {
        body,
        language: 'en',
        bylines: [
          {
            text: 'By Mara Lind and Tom Okafor',
            contributors: [
              {
                name: 'Mara Lind',
                title: 'Reporter',
                organization: 'XA',
                email: 'lind@example.org',
                uri: 'https://example.org/lind',
                location: 'Port Ellery',
              },
              { name: 'Tom Okafor', role: 'editor' },
            ],
            credit: 'Exampolis News',
          },
        ],
      },
      {
        author: [
          {
            '@type': 'Person',
            name: 'Mara Lind',
            url: 'https://example.org/lind',
            jobTitle: 'Reporter',
            email: 'lind@example.org',
            affiliation: { '@type': 'Organization', name: 'XA' },
            workLocation: { '@type': 'Place', name: 'Port Ellery' },
          },
          { '@type': 'Organization', name: 'Exampolis News' },
        ],
        editor: [{ '@type': 'Person', name: 'Tom Okafor' }],
      },
    ],
    [
      'rights',
      {
        body,
        rights: { holder: 'XA', notice: '(c) XA 2031', year: 2031, usageTerms: ['No archives.'] },
        creditLine: 'XA',
      },
      {
        copyrightHolder: { '@type': 'Organization', name: 'XA' },
        copyrightNotice: '(c) XA 2031',
        copyrightYear: 2031,
        usageInfo: [{ '@type': 'CreativeWork', text: 'No archives.' }],
        creditText: 'XA',
      },
    ],
    [
      'a correction',
      {
        body,
        signals: [
          { kind: 'correction', text: 'Corrects the name.' },
          { kind: 'clarification', text: 'Adds a year.' },
        ],
      },
      {
        correction: [
          { '@type': 'CorrectionComment', text: 'Corrects the name.' },
          { '@type': 'CorrectionComment', name: 'clarification', text: 'Adds a year.' },
        ],
      },
    ],
    [
      'what it is about',
      {
        body,
        subjects: [{ name: 'weather', qcode: 'medtop:17000000', scheme: 'https://example.org/cv' }],
        events: [{ name: 'Regatta' }],
        genres: [{ name: 'Analysis' }],
      },
      {
        about: [
          {
            '@type': 'DefinedTerm',
            name: 'weather',
            termCode: 'medtop:17000000',
            inDefinedTermSet: 'https://example.org/cv',
          },
          { '@type': 'Event', name: 'Regatta' },
        ],
        genre: ['Analysis'],
      },
    ],
    [
      'relations',
      {
        body,
        relations: [
          { rel: 'derivedFrom', id: 'urn:a' },
          { rel: 'corrects', id: 'urn:b', version: '2' },
          { rel: 'translatedFrom', id: 'urn:c' },
          { rel: 'seeAlso', id: 'urn:d' },
        ],
      },
      {
        isBasedOn: [
          { '@type': 'CreativeWork', '@id': 'urn:a' },
          {
            '@type': 'Role',
            roleName: 'corrects',
            isBasedOn: { '@type': 'CreativeWork', '@id': 'urn:b', version: '2' },
          },
        ],
        translationOfWork: [{ '@type': 'CreativeWork', '@id': 'urn:c' }],
        citation: [{ '@type': 'CreativeWork', '@id': 'urn:d' }],
      },
    ],
    [
      'places',
      {
        body,
        located: [
          {
            name: 'Port Ellery',
            region: 'South',
            country: 'Varland',
            countryCode: 'VA',
            geo: { latitude: 1.5, longitude: -2 },
          },
        ],
      },
      {
        locationCreated: [
          {
            '@type': 'Place',
            name: 'Port Ellery',
            address: {
              '@type': 'PostalAddress',
              addressRegion: 'South',
              addressCountry: { '@type': 'Country', name: 'Varland', identifier: 'VA' },
            },
            geo: { '@type': 'GeoCoordinates', latitude: 1.5, longitude: -2 },
          },
        ],
      },
    ],
    [
      'a picture with a smaller one',
      {
        body,
        associations: [
          {
            id: 'm1',
            type: 'picture',
            href: 'https://example.org/1.jpg',
            width: 640,
            caption: 'The port',
            credit: 'XA',
            renditions: [
              { name: 'web', href: 'https://example.org/1s.jpg', mediaType: 'image/jpeg', sizeInBytes: 900 },
            ],
          },
        ],
      },
      {
        image: [
          {
            '@type': 'ImageObject',
            contentUrl: 'https://example.org/1.jpg',
            url: 'https://example.org/1.jpg',
            width: { '@type': 'QuantitativeValue', value: 640, unitCode: 'E37' },
            caption: 'The port',
            creditText: 'XA',
            encoding: [
              {
                '@type': 'MediaObject',
                contentUrl: 'https://example.org/1s.jpg',
                name: 'web',
                encodingFormat: 'image/jpeg',
                contentSize: '900 B',
              },
            ],
          },
        ],
      },
    ],
    [
      'a quotation in two parts, and one without marks',
      {
        body,
        people: [{ id: 'p1', name: 'Mara Lind', names: ['Mara Lind'] }],
        quotes: [
          {
            id: 'q1',
            type: 'direct',
            content,
            text: quoteText(createArticle({ body }), content),
            speaker: { name: 'Mara Lind', kind: 'person', ref: 'p1' },
            certainty: 1,
          },
          {
            id: 'q2',
            type: 'indirect',
            content: [{ block: 1, start: 0, end: 13 }],
            text: 'It would pass',
            speaker: { name: 'the mayor', kind: 'unnamed' },
            certainty: 1,
          },
        ],
      },
      {
        hasPart: [
          {
            '@type': 'Quotation',
            text: 'We are ready, Now.',
            position: '0-15,27-33',
            creator: { '@type': 'Person', name: 'Mara Lind' },
          },
          {
            '@type': 'Quotation',
            text: 'It would pass',
            position: '35-48',
            genre: 'indirect',
            creator: { '@type': 'Person', name: 'the mayor', disambiguatingDescription: 'unnamed' },
          },
        ],
      },
    ],
    [
      'who made it',
      { body, digitalSourceType: 'http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia' },
      { digitalSourceType: 'https://schema.org/TrainedAlgorithmicMediaDigitalSource' },
    ],
    [
      'sources',
      { body, infoSources: [{ name: 'XA' }, { name: 'Bee', role: 'image' }] },
      {
        sourceOrganization: [
          { '@type': 'Organization', name: 'XA' },
          { '@type': 'Role', roleName: 'image', sourceOrganization: { '@type': 'Organization', name: 'Bee' } },
        ],
      },
    ],
  ])('%s', (_, input, expected) => {
    const { output, told } = write(input)
    expect(output).toMatchObject(expected)
    expect(told).toEqual([])
  })
})

test.each<[string, ArticleInput, string[]]>([
  [
    'what is for editors alone',
    { body, edNotes: [{ text: 'Hold.' }], urgency: 3, slugline: 'PORT' },
    ['field-not-held edNotes', 'field-not-held slugline', 'field-not-held urgency'],
  ],
  [
    'structure',
    { body: [...body, { type: 'heading', level: 2, text: 'Later' }, { type: 'rule' }] },
    ['field-changed body[2].type', 'field-not-held body[2].level', 'field-not-held body[3]'],
  ],
  [
    'typography',
    { body: [{ type: 'paragraph', text: 'One.', marks: [{ type: 'strong', start: 0, end: 3 }] }] },
    ['field-not-held body[0].marks'],
  ],
  [
    'an office of the past',
    {
      body,
      people: [{ id: 'p1', name: 'Ilse Brandt', names: ['Ilse Brandt'], roles: [{ text: 'mayor', former: true }] }],
    },
    ['field-not-held people[0].roles[0]'],
  ],
  ['a kill', { body, signals: [{ kind: 'kill' }, { kind: 'correction', text: 'a' }] }, ['field-not-held signals[0]']],
  [
    'a quotation of the headline',
    {
      body,
      headline: '“Now”',
      quotes: [
        { id: 'q1', type: 'direct', text: 'Now', content: [{ block: 'headline', start: 0, end: 5 }], certainty: 1 },
      ],
    },
    ['field-not-held quotes[0]'],
  ],
  [
    'a line that names nobody',
    { body, language: 'en', bylines: [{ text: 'By our staff' }] },
    ['field-changed bylines[0].contributors'],
  ],
])('%s is told of', (_, input, expected) => {
  expect(write(input).told.sort()).toEqual([...expected].sort())
})

test('what copy does not say comes from options', () => {
  const article = createArticle({ body })
  const options = { id: 'urn:example:8', provider: 'XA', versionCreated: '2031-11-02T09:05:00Z' }
  const { output, issues } = writeJsonLd(article, options)
  expect(output).toMatchObject({
    '@id': 'urn:example:8',
    publisher: { '@type': 'Organization', name: 'XA' },
    dateModified: '2031-11-02T09:05:00Z',
  })
  expect(issues).toEqual([])
  expect(writeJsonLd(article).issues.map(({ code }) => code)).toEqual(['id-made'])
  expect(() => writeJsonLd(article, { zone: 'UTC' } as never)).toThrow(TypeError)
})

test('what is not known is kept and written back', () => {
  const page = {
    '@context': 'https://schema.org',
    '@type': 'AnalysisNewsArticle',
    '@id': 'urn:example:7',
    headline: 'Harbour reopens',
    isAccessibleForFree: false,
    isPartOf: { '@type': 'Newspaper', name: 'Exampolis News' },
    author: [{ '@type': 'Person', name: 'Mara Lind', sameAs: ['https://example.org/@lind'] }],
    publisher: {
      '@type': 'Organization',
      name: 'XA',
      logo: { '@type': 'ImageObject', url: 'https://example.org/l.png' },
    },
    mentions: [
      { '@type': 'Person', name: 'Ilse Brandt', birthDate: '1990' },
      { '@type': 'Product', name: 'Rope' },
    ],
    hasPart: [{ '@type': 'WebPageElement', cssSelector: '.paywall' }],
  }
  const [article] = readJsonLd(page).articles as [Article]
  expect(writeJsonLd(article).output).toEqual(page)
  const changed = { ...article, bylines: [{ text: 'Tom Okafor', contributors: [{ name: 'Tom Okafor' }] }] }
  expect(writeJsonLd(changed).output.author).toEqual([{ '@type': 'Person', name: 'Tom Okafor' }])
})

test('a picture of which nothing is known is left out, and told of', () => {
  const article = createArticle({ body: ['Rain fell.'], associations: [{ id: 'm1', type: 'picture' }] })
  const { output, issues } = writeJsonLd(article)
  expect(output).not.toHaveProperty('image')
  expect(issues.map(({ code, path }) => [code, path])).toContainEqual(['field-not-held', 'associations'])
})
