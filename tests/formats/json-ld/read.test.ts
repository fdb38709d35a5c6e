import { describe, expect, test } from 'vitest'
import type { Article } from 'wirecopy/article'
import { readJsonLd } from 'wirecopy/json-ld'

const CONTEXT = { '@context': 'https://schema.org', '@type': 'NewsArticle' }
const story = (more: object) => ({ ...CONTEXT, headline: 'Harbour reopens', ...more })

/** The one article of an input, with the codes of its issues. */
function read(input: string | Uint8Array | object) {
  const { articles, issues } = readJsonLd(input)
  expect(articles).toHaveLength(1)
  return { article: articles[0] as Article, codes: issues.map(({ code }) => code) }
}

describe('contexts, types and wrappings that pages have', () => {
  test.each<[string, object]>([
    ['a context of http', { ...story({}), '@context': 'http://schema.org/' }],
    ['a context in a list', { ...story({}), '@context': ['https://schema.org', { xa: 'https://example.org/' }] }],
    ['a context with a vocabulary', { ...story({}), '@context': { '@vocab': 'https://schema.org/' } }],
    ['no context', { '@type': 'NewsArticle', headline: 'Harbour reopens' }],
    [
      'a prefix',
      { '@context': { s: 'http://schema.org/' }, '@type': 's:NewsArticle', 's:headline': 'Harbour reopens' },
    ],
    [
      'type without its at sign',
      { '@context': 'https://schema.org', type: 'NewsArticle', headline: 'Harbour reopens' },
    ],
    ['several types', { ...story({}), '@type': ['NewsArticle', 'Thing'] }],
    ['a blog post', { ...story({}), '@type': 'BlogPosting' }],
    ['a type of news article', { ...story({}), '@type': 'OpinionNewsArticle' }],
    ['a list', [{ '@type': 'WebSite', name: 'XA' }, story({})]],
    [
      'a graph',
      { '@context': 'https://schema.org', '@graph': [{ '@type': 'WebSite' }, { ...story({}), '@context': [] }] },
    ],
    ['the main entity of a page', { '@context': 'https://schema.org', '@type': 'WebPage', mainEntity: story({}) }],
    [
      'expanded form',
      [{ '@type': ['http://schema.org/NewsArticle'], 'http://schema.org/headline': [{ '@value': 'Harbour reopens' }] }],
    ],
  ])('%s', (_, input) => {
    expect(read(input).article.headline).toBe('Harbour reopens')
    expect(read(JSON.stringify(input)).article.headline).toBe('Harbour reopens')
  })

  test.each<[string, object]>([
    ['a product', { '@context': 'https://schema.org', '@type': 'Product', name: 'Rope' }],
    [
      'an article of another vocabulary',
      { '@context': 'https://www.w3.org/ns/activitystreams', type: 'Article', name: 'x' },
    ],
    ['an article that says nothing', CONTEXT],
    ['nothing', []],
  ])('%s is no news article', (_, input) => {
    const { articles, issues } = readJsonLd(input)
    expect(articles).toEqual([])
    expect(issues.map(({ code }) => code)).toEqual(['not-a-news-text'])
  })
})

describe('pages', () => {
  const page = (...blocks: string[]) =>
    `<!DOCTYPE html><html><head><title>a < b</title>${blocks.join('\n')}</head></html>`
  const block = (json: string) => `<script type="application/ld+json">${json}</script>`
  const json = JSON.stringify(story({}))

  test.each<[string, string, string[]]>([
    ['one block', block(json), []],
    ['several blocks', block('{"@type":"WebSite"}') + block(json), []],
    ['a type without quotation marks', `<SCRIPT data-x='>' TYPE=application/ld+json>${json}</SCRIPT>`, []],
    ['a type with a charset', `<script type='application/ld+json; charset=utf-8'>${json}</script>`, []],
    ['a block in CDATA', block(`\n//<![CDATA[\n${json}\n//]]>\n`), ['json-repaired']],
    ['a block in a comment of its own', block(`<!-- ${json} -->`), ['json-repaired']],
    ['a line break in a string', block(json.replace('Harbour ', 'Harbour\n')), ['json-repaired']],
    ['a control character', block(json.replace('Harbour ', 'Harbour \u0007')), ['json-repaired']],
    ['a comma before a brace', block(json.replace('}', ' , }')), ['json-repaired']],
    ['a block that is no JSON beside one that is', block('{{ article }}') + block(json), ['field-invalid']],
    ['other scripts', `<script>var a = "<script type='application/ld+json'>{}"</script>${block(json)}`, []],
    ['a block in a comment', `<!-- ${block('{"@type":"NewsArticle","headline":"Old"}')} -->${block(json)}`, []],
  ])('%s', (_, blocks, codes) => {
    const { article, codes: found } = read(page(blocks))
    expect(article.headline).toBe('Harbour reopens')
    expect(found).toEqual(codes)
  })

  test('commas and brackets in strings are left alone', () => {
    expect(read(`${JSON.stringify(story({ headline: 'a,] b,}' }))};`).article.headline).toBe('a,] b,}')
  })

  test('a page without a block has no article', () => {
    const { articles, issues } = readJsonLd(page('<p>Nothing.</p>'))
    expect(articles).toEqual([])
    expect(issues).toMatchObject([{ code: 'not-a-news-text' }])
  })

  test('bytes in the encoding they are in', () => {
    const bytes = new TextEncoder().encode(`\ufeff${JSON.stringify(story({ headline: 'Порт відкрито' }))}`)
    expect(read(bytes).article.headline).toBe('Порт відкрито')
  })

  test('what is neither JSON nor a page is refused with the place', () => {
    expect(() => readJsonLd('{"a": }')).toThrowError(
      expect.objectContaining({ name: 'FormatError', place: { line: 1, column: 7, offset: 6 } }),
    )
    expect(() => readJsonLd('')).toThrowError(expect.objectContaining({ name: 'FormatError' }))
    expect(() => readJsonLd(7 as never)).toThrow(TypeError)
    expect(() => readJsonLd('{}', { zone: 'UTC' } as never)).toThrow(TypeError)
  })
})

describe('fields as pages have them', () => {
  test.each<[string, object, Partial<Article>]>([
    [
      'an author as a string',
      { author: 'Mara Lind', inLanguage: 'en-GB' },
      { language: 'en-GB', bylines: [{ text: 'By Mara Lind', contributors: [{ name: 'Mara Lind' }] }] },
    ],
    [
      'several names of one author',
      { author: { '@type': 'Person', name: ['Mara Lind', 'Tom Okafor'] }, inLanguage: 'en' },
      {
        bylines: [
          { text: 'By Mara Lind and Tom Okafor', contributors: [{ name: 'Mara Lind' }, { name: 'Tom Okafor' }] },
        ],
      },
    ],
    [
      'an author in an author',
      { author: { '@type': 'Person', name: { '@type': 'Person', name: 'Mara Lind' } } },
      { bylines: [{ text: 'Mara Lind', contributors: [{ name: 'Mara Lind' }] }] },
    ],
    [
      'a creator',
      { creator: ['By Mara Lind'] },
      { bylines: [{ text: 'Mara Lind', contributors: [{ name: 'Mara Lind' }] }] },
    ],
    [
      'a size by the name of a thing',
      { image: { url: 'https://example.org/1.jpg', width: { '@type': 'Intangible', name: '640' } } },
      { associations: [{ id: 'm1', type: 'picture', href: 'https://example.org/1.jpg', width: 640 }] },
    ],
    [
      'authors in a list, an agency among them',
      {
        author: [
          { '@type': 'Person', name: 'Mara Lind', jobTitle: 'Reporter', url: 'https://example.org/lind' },
          { '@type': 'Person', name: 'Tom Okafor', affiliation: { '@type': 'Organization', name: 'XA' } },
          { '@type': 'NewsMediaOrganization', name: 'Exampolis News' },
        ],
      },
      {
        bylines: [
          {
            text: 'Mara Lind, Tom Okafor',
            contributors: [
              { name: 'Mara Lind', title: 'Reporter', uri: 'https://example.org/lind' },
              { name: 'Tom Okafor', organization: 'XA' },
            ],
            credit: 'Exampolis News',
          },
        ],
      },
    ],
    [
      'an image as an address',
      { image: 'https://example.org/1.jpg' },
      { associations: [{ id: 'm1', type: 'picture', href: 'https://example.org/1.jpg' }] },
    ],
    [
      'images in a list',
      {
        image: [
          'https://example.org/1.jpg',
          {
            '@type': 'ImageObject',
            url: 'https://example.org/2.jpg',
            width: '640px',
            height: 480,
            caption: 'The  port',
          },
        ],
      },
      {
        associations: [
          { id: 'm1', type: 'picture', href: 'https://example.org/1.jpg' },
          {
            id: 'm2',
            type: 'picture',
            href: 'https://example.org/2.jpg',
            width: 640,
            height: 480,
            caption: 'The  port',
          },
        ],
      },
    ],
    ['keywords with commas', { keywords: 'port, storm ,sea' }, { keywords: ['port', 'storm', 'sea'] }],
    [
      'keywords in a list',
      { keywords: ['Port Ellery, Varland', 'storm'] },
      { keywords: ['Port Ellery, Varland', 'storm'] },
    ],
    ['a publisher as a string', { publisher: 'Exampolis News' }, { provider: { name: 'Exampolis News' } }],
    [
      'the page as identifier',
      { mainEntityOfPage: { '@type': 'WebPage', '@id': 'https://example.org/7' } },
      { id: 'https://example.org/7' },
    ],
    ['a language with an underscore', { inLanguage: 'pt_BR' }, { language: 'pt-BR' }],
    [
      'a language as a thing',
      { inLanguage: { '@type': 'Language', name: 'Ukrainian', alternateName: 'uk' } },
      { language: 'uk' },
    ],
    [
      'people, bodies and topics',
      {
        about: [
          { '@type': 'Thing', name: 'Storms', sameAs: 'https://example.org/storms' },
          { '@type': 'Person', name: 'Ilse Brandt' },
        ],
        mentions: [
          { '@type': 'City', name: 'Port Ellery' },
          { '@type': 'SportsTeam', name: 'Ellery Rovers' },
        ],
      },
      {
        subjects: [{ name: 'Storms' }],
        people: [{ id: 'p1', name: 'Ilse Brandt', names: ['Ilse Brandt'] }],
        organizations: [{ id: 'o1', name: 'Ellery Rovers', names: ['Ellery Rovers'] }],
        places: [{ name: 'Port Ellery' }],
      },
    ],
    [
      'a correction as a string',
      { correction: 'An earlier version misspelled Ellery.' },
      { signals: [{ kind: 'correction', text: 'An earlier version misspelled Ellery.' }] },
    ],
    [
      'a place with an address',
      {
        locationCreated: {
          '@type': 'Place',
          address: {
            '@type': 'PostalAddress',
            addressLocality: 'Port Ellery',
            addressRegion: 'South',
            addressCountry: 'VA',
          },
        },
      },
      { located: [{ name: 'Port Ellery', region: 'South', countryCode: 'VA' }] },
    ],
    [
      'where content comes from',
      { digitalSourceType: 'DigitalCaptureDigitalSource' },
      { digitalSourceType: 'http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture' },
    ],
    [
      'paragraphs parted by line breaks',
      { articleBody: 'One.\r\nTwo.\n' },
      {
        body: [
          { type: 'paragraph', text: 'One.' },
          { type: 'paragraph', text: 'Two.' },
        ],
      },
    ],
    [
      'paragraphs parted by blank lines',
      { articleBody: ' One\nmore.\n \nTwo.' },
      {
        body: [
          { type: 'paragraph', text: 'One\nmore.' },
          { type: 'paragraph', text: 'Two.' },
        ],
      },
    ],
    [
      'a dateline that the text repeats',
      { dateline: 'PORT ELLERY (XA) —', articleBody: 'PORT ELLERY (XA) — One.\n\nTwo.' },
      {
        dateline: { text: 'PORT ELLERY (XA) —', certainty: 1 },
        body: [
          { type: 'paragraph', text: 'One.' },
          { type: 'paragraph', text: 'Two.' },
        ],
      },
    ],
  ])('%s', (_, given, expected) => {
    const { article } = read(story(given))
    expect(article).toMatchObject(expected)
    for (const key of Object.keys(expected) as (keyof Article)[]) expect(article[key]).toEqual(expected[key])
  })

  test('what says nothing is not read, and nothing is made of it', () => {
    const { article, codes } = read(
      story({
        author: {},
        image: [{}, null],
        publisher: {},
        mainEntityOfPage: 'True',
        datePublished: '',
        keywords: '',
      }),
    )
    expect(Object.keys(article).sort()).toEqual(['body', 'extra', 'headline', 'quotes', 'schemaVersion'])
    expect(codes).toEqual([])
  })

  test('what an @id alone refers to is read', () => {
    const { article } = read({
      '@context': 'https://schema.org',
      '@graph': [
        {
          '@type': 'NewsArticle',
          headline: 'Harbour reopens',
          author: { '@id': '#lind' },
          publisher: { '@type': 'Organization', '@id': '#xa' },
        },
        { '@type': 'Person', '@id': '#lind', name: 'Mara Lind' },
        { '@type': 'Organization', '@id': '#xa', name: 'XA', logo: 'https://example.org/logo.png' },
      ],
    })
    expect(article.bylines?.[0]?.contributors).toEqual([{ name: 'Mara Lind', uri: '#lind' }])
    expect(article.provider).toEqual({ name: 'XA', uri: '#xa' })
  })
})

test.each<[unknown, string | undefined, string | undefined]>([
  ['2031-11-02T09:05:00+02:00', '2031-11-02T09:05:00', '2031-11-02T07:05:00.000Z'],
  ['2031-11-02T09:05:00.000Z', '2031-11-02T09:05:00.000', '2031-11-02T09:05:00.000Z'],
  ['2031-11-02T09:05:00+0200', '2031-11-02T09:05:00', '2031-11-02T07:05:00.000Z'],
  ['2031-11-02 09:05:00', '2031-11-02T09:05:00', undefined],
  ['2031-11-02', '2031-11-02', undefined],
  ['2031/11/02', '2031-11-02', undefined],
  ['20311102', '2031-11-02', undefined],
  ['Sun, 02 Nov 2031 09:05:00 GMT', '2031-11-02T09:05:00', '2031-11-02T09:05:00.000Z'],
  ['Sun, 2 Nov 2031 09:05 +0200', '2031-11-02T09:05', '2031-11-02T07:05:00.000Z'],
  ['Sun Nov 02 2031 09:05:00 GMT+0200 (EET)', '2031-11-02T09:05:00', '2031-11-02T07:05:00.000Z'],
  ['November 2, 2031', '2031-11-02', undefined],
  ['Nov 2, 2031 9:05 PM', '2031-11-02T21:05', undefined],
  [1951290300000, '2031-11-01T09:05:00.000', '2031-11-01T09:05:00.000Z'],
  ['yesterday', undefined, undefined],
  ['2031-02-31', undefined, undefined],
  [true, undefined, undefined],
])('the date %j', (value, local, instant) => {
  const { articles, issues } = readJsonLd(story({ datePublished: value }))
  expect(articles[0]?.published?.local).toBe(local)
  expect(articles[0]?.published?.instant).toBe(instant)
  expect(issues.map(({ code, path }) => [code, path])).toEqual(
    local === undefined ? [['field-invalid', 'datePublished']] : [],
  )
})

describe('quotations', () => {
  const articleBody = 'A storm came.\n\n“We are ready,” Lind said. “Now.”\n\nIt would pass, he said.'
  const quotation = (more: object) => story({ articleBody, hasPart: [{ '@type': 'Quotation', ...more }] })

  test('at their position', () => {
    const { article } = read(
      quotation({
        text: 'We are ready, Now.',
        position: '15-30,42-48',
        creator: { '@type': 'Person', name: 'Mara Lind' },
      }),
    )
    expect(article.quotes).toEqual([
      {
        id: 'q1',
        type: 'direct',
        text: 'We are ready, Now.',
        content: [
          { block: 1, start: 0, end: 15 },
          { block: 1, start: 27, end: 33 },
        ],
        speaker: { name: 'Mara Lind', kind: 'person' },
        certainty: 1,
      },
    ])
  })

  test('by their words, with the marks around them, and a speaker who is listed', () => {
    const mentions = [{ '@type': 'Person', name: 'Mara Lind' }]
    const { article } = read({ ...quotation({ text: 'Now.', author: 'Mara Lind' }), mentions })
    expect(article.quotes).toMatchObject([
      { content: [{ block: 1, start: 27, end: 33 }], speaker: { name: 'Mara Lind', ref: 'p1' } },
    ])
  })

  test('one that does not stand in the text is kept aside', () => {
    const { article, codes } = read(quotation({ text: 'Never said.' }))
    expect(article.quotes).toEqual([])
    expect(codes).toEqual(['field-invalid'])
    expect(article.extra).toEqual({ 'json-ld': { hasPart: [{ '@type': 'Quotation', text: 'Never said.' }] } })
  })
})
