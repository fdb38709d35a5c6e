import { expect, test } from 'vitest'
import { Article, type Association } from 'wirecopy/article'
import { readNitf, writeNitf } from 'wirecopy/nitf'

function read(content: string) {
  const { articles, issues } = readNitf(`<nitf><body><body.content>${content}</body.content></body></nitf>`)
  const article = articles[0] as Article
  expect(Article.safeParse(article).error?.issues ?? []).toEqual([])
  const told = issues.map(({ code, message }) => `${code} ${/^A (\S+) in /.exec(message)?.[1]}`)
  return { article, told }
}

const file = (source: string, attributes = '') => `<media-reference source="${source}" ${attributes}/>`

test.each<[string, string, Partial<Association>]>([
  [
    'a caption',
    '<media-caption>The sea</media-caption><media-printcaption>The wide sea</media-printcaption>',
    { caption: 'The sea' },
  ],
  [
    'captions',
    '<media-caption>The sea</media-caption><media-caption>The sea</media-caption>',
    { caption: 'The sea\nThe sea' },
  ],
  [
    'one for print',
    '<media-printcaption>The sea</media-printcaption><media-originalcaption>Waves</media-originalcaption>',
    { caption: 'The sea' },
  ],
  [
    'the first one, where that for print is empty',
    '<media-printcaption> </media-printcaption><media-originalcaption>Waves</media-originalcaption>',
    { caption: 'Waves' },
  ],
  ['words without an element', 'The sea', { caption: 'The sea' }],
  [
    'whose it is',
    '<media-printproducer>Coast Office</media-printproducer><media-source>EX</media-source><media-byline>ANA RUIZ</media-byline>',
    { credit: 'ANA RUIZ, Coast Office, EX' },
  ],
  [
    'whose it is, twice',
    '<media-producer>Ana Ruiz</media-producer><media-byline>Ana Ruiz</media-byline>',
    { credit: 'Ana Ruiz' },
  ],
])('what a picture says: %s', (_what, said, expected) => {
  const { article } = read(`<media media-type="image">${file('a.jpg')}${said}</media>`)
  expect(article.associations).toEqual([{ id: 'm1', type: 'picture', href: 'a.jpg', ...expected }])
})

test('what of media is not read is told', () => {
  const said =
    '<media-caption>The sea</media-caption><media-originalcaption>Waves</media-originalcaption><media-id>7</media-id><media-notes> </media-notes>'
  const { told } = read(
    `<block><media>${file('a.jpg')}${said}</media></block><media><media-metadata name="crop" value="1,2"/><media-id>8</media-id></media>`,
  )
  expect(told).toEqual([
    'part-not-read media-originalcaption',
    'part-not-read media-id',
    'part-not-read media-metadata',
  ])
  expect(read(`<media>${file('a.jpg')}<media-object encoding="base64">AAAA</media-object></media>`).told).toEqual([
    'part-not-read media-object',
  ])
  expect(read('<media><media-object encoding="text/html">&lt;hr/&gt;</media-object></media>').told).toEqual([])
})

test('an image with a source', () => {
  const { article } = read('<block><img source="a.jpg"/><p>Rain fell.</p></block>')
  expect(article.body).toEqual([
    { type: 'media', ref: 'm1' },
    { type: 'paragraph', text: 'Rain fell.' },
  ])
  expect(article.associations).toEqual([{ id: 'm1', type: 'picture', href: 'a.jpg' }])
})

test.each<[string, string, string, string[]]>([
  [
    'the widest',
    file('a.jpg', 'name="thumb" width="80"') + file('c.jpg', 'name="large" width="800"') + file('b.jpg', 'width="400"'),
    'c.jpg',
    ['a.jpg thumb', 'b.jpg'],
  ],
  ['the first of two', file('a.jpg', 'width="80"') + file('b.jpg', 'width="80"'), 'a.jpg', ['b.jpg']],
  ['the first, where its width is not known', file('a.jpg') + file('b.jpg', 'width="80"'), 'a.jpg', ['b.jpg']],
  [
    'the one that is named so',
    file('a.jpg', 'width="800"') + file('b.jpg', 'name="main" width="80"'),
    'b.jpg',
    ['a.jpg'],
  ],
  [
    'a video and its poster',
    file('a.mp4', 'mime-type="video/mp4" width="640"') + file('b.jpg', 'mime-type="image/jpeg" width="1280"'),
    'a.mp4',
    ['b.jpg'],
  ],
])('of several files: %s', (_what, files, href, renditions) => {
  const [association] = read(`<media>${files}</media>`).article.associations ?? []
  expect(association?.href).toBe(href)
  expect(association?.renditions?.map((one) => [one.href, one.name].filter(Boolean).join(' '))).toEqual(renditions)
})

test.each<Association>([
  { id: 'm1', type: 'picture', href: 'a.jpg', width: 80, renditions: [{ href: 'b.jpg', width: 800 }] },
  { id: 'm1', type: 'picture', href: 'a.jpg', renditions: [{ href: 'b.jpg', name: 'main' }] },
  { id: 'm1', type: 'picture', href: 'a.jpg', width: 800, renditions: [{ href: 'b.jpg', name: 'web', width: 80 }] },
])('files come back in their parts: %j', (association) => {
  const article: Article = {
    schemaVersion: 1,
    body: [{ type: 'media', ref: 'm1' }],
    quotes: [],
    associations: [association],
  }
  const { output } = writeNitf(article, { id: 'urn:x:1', versionCreated: '2031-01-21T10:00:00Z' })
  expect(readNitf(output).articles[0]?.associations).toEqual([association])
})
