import { describe, expect, test } from 'vitest'
import { Article } from 'wirecopy/article'
import { readNewsmlG2, writeNewsmlG2 } from 'wirecopy/newsml-g2'
import { type ItemParts, inXhtml, newsItem } from './items.js'

function readWhole(parts: ItemParts) {
  const { articles, issues } = readNewsmlG2(newsItem(parts))
  const [article] = articles as [Article]
  expect(Article.safeParse(article).error).toBeUndefined()
  // what was kept and what was read of it come back once
  const output = writeNewsmlG2(article).output
  const again = readNewsmlG2(output).articles[0] as Article
  expect(again.body).toEqual(article.body)
  expect(again.associations).toEqual(article.associations)
  expect(again.relations).toEqual(article.relations)
  expect(writeNewsmlG2(again).output).toBe(output)
  return { article, issues }
}

const read = (parts: ItemParts) => readWhole({ ...parts, content: `${parts.content ?? ''}${inXhtml()}` }).article
const picture = '<itemClass qcode="ninat:picture"/>'

describe('links', () => {
  test.each<[string, string, Partial<Article>]>([
    [
      'to an item of a picture with a title',
      `<link rel="irel:associatedWith" residref="urn:x:7" version="2">${picture}<title>The harbour</title></link>`,
      {
        associations: [{ id: 'm1', type: 'picture', caption: 'The harbour' }],
        relations: [{ rel: 'seeAlso', id: 'urn:x:7', version: '2' }],
      },
    ],
    [
      'to an item whose name is an address',
      `<link rel="irel:associatedWith" residref="https://example.org/7.jpg">${picture}</link>`,
      { associations: [{ id: 'm1', type: 'picture', href: 'https://example.org/7.jpg' }] },
    ],
    [
      'to see a picture at an address',
      `<link rel="irel:seeAlso" residref="urn:x:7" href="https://example.org/7.jpg">${picture}<title>The harbour</title></link>`,
      {
        associations: [{ id: 'm1', type: 'picture', href: 'https://example.org/7.jpg', caption: 'The harbour' }],
        relations: [{ rel: 'seeAlso', id: 'urn:x:7' }],
      },
    ],
    [
      'to a picture of which there is a caption',
      '<link rel="irel:seeAlso" residref="urn:x:7" contenttype="image/jpeg"><title role="drol:caption">The harbour</title></link>',
      { associations: [{ id: 'm1', type: 'picture', mediaType: 'image/jpeg', caption: 'The harbour' }] },
    ],
    [
      'to a picture with its files',
      `<link rel="irel:dependsOn" guidref="urn:x:7">${picture}<remoteContent href="https://example.org/s.jpg" rendition="rnd:web" width="90"/><remoteContent href="https://example.org/l.jpg" rendition="rnd:highRes" width="900" contenttype="image/jpeg"/></link>`,
      {
        associations: [
          {
            id: 'm1',
            type: 'picture',
            href: 'https://example.org/l.jpg',
            mediaType: 'image/jpeg',
            width: 900,
            renditions: [
              { href: 'https://example.org/s.jpg', name: 'web', width: 90 },
              { href: 'https://example.org/l.jpg', name: 'highRes', mediaType: 'image/jpeg', width: 900 },
            ],
          },
        ],
        relations: [{ rel: 'seeAlso', id: 'urn:x:7' }],
      },
    ],
  ])('%s are associations', (_, itemMeta, expected) => expect(read({ itemMeta })).toMatchObject(expected))

  test.each([
    ['a page', '<link rel="irel:seeAlso" href="https://example.org/7"><title>More</title></link>'],
    ['an item of a picture', `<link rel="irel:seeAlso" residref="urn:x:7">${picture}<title>More</title></link>`],
    [
      'an item at an address',
      `<link rel="irel:seeAlso" href="https://example.org/7.xml" contenttype="application/vnd.iptc.g2.newsitem+xml">${picture}</link>`,
    ],
    ['a former version', `<link rel="irel:previousVersion" href="https://example.org/7.jpg">${picture}</link>`],
  ])('to %s are relations', (_, itemMeta) => {
    const article = read({ itemMeta })
    expect(article).not.toHaveProperty('associations')
    expect(article.relations).toHaveLength(1)
  })

  test('to one item are one relation', () => {
    const link = `<link rel="irel:associatedWith" residref="urn:x:7">${picture}</link>`
    expect(read({ itemMeta: `<link rel="irel:seeAlso" residref="urn:x:7"/>${link}` }).relations).toHaveLength(1)
  })
})

test('a picture beside the text is an association, and kept', () => {
  const content =
    '<remoteContent contenttype="image/jpeg" rendition="rnd:highRes" href="https://example.org/7.jpg" width="9"/>'
  const article = read({ content })
  expect(article.associations).toEqual([
    { id: 'm1', type: 'picture', href: 'https://example.org/7.jpg', mediaType: 'image/jpeg', width: 9 },
  ])
  expect(JSON.stringify(article.extra)).toContain('rnd:highRes')
  expect(read({ content: '<remoteContent contenttype="text/plain" href="a.txt"/>' })).not.toHaveProperty('associations')
})

describe('elements of a sender’s own in the text', () => {
  const itemMeta = `<link rel="irel:seeAlso" residref="urn:x:7" href="https://example.org/7.jpg">${picture}<title>Harbour</title></link>`
  const inText = (element: string, meta = '') => {
    const { article, issues } = readWhole({ itemMeta: meta, content: inXhtml(`<p>One.</p>${element}<p>Two.</p>`) })
    return { article, middle: article.body[1], issues: issues.map(({ message }) => message) }
  }

  test('name a picture that the item has', () => {
    const { article, middle, issues } = inText(
      '<xa-image ref="urn:x:7" caption="The harbour." creditline="XA/Lind"/>',
      itemMeta,
    )
    expect(middle).toEqual({ type: 'media', ref: 'm1' })
    expect(article.associations).toEqual([
      { id: 'm1', type: 'picture', href: 'https://example.org/7.jpg', caption: 'The harbour.', credit: 'XA/Lind' },
    ])
    expect(issues).toEqual([])
  })

  test('have the address of a picture', () => {
    const { article, middle } = inText('<xa-image src="https://example.org/8.jpg" caption="At sea."/>')
    expect(middle).toEqual({ type: 'media', ref: 'm1' })
    expect(article.associations).toMatchObject([{ href: 'https://example.org/8.jpg', caption: 'At sea.' }])
  })

  test('have the address of something else', () => {
    expect(inText('<xa-post src="https://example.org/post/7"/>').middle).toEqual({
      type: 'embed',
      html: '<xa-post src="https://example.org/post/7"></xa-post>',
    })
  })

  test('name a picture that is not there', () => {
    const { article, middle, issues } = inText('<xa-image ref="urn:x:9" caption="At sea."/>')
    expect(middle).toEqual({ type: 'media', ref: 'm1' })
    expect(article.associations).toEqual([{ id: 'm1', type: 'picture', caption: 'At sea.' }])
    expect(issues).toEqual(['What xa-image (urn:x:9) stands for is not in the item; it was left out of the text.'])
  })

  test('name nothing that is known', () => {
    const { middle, issues } = inText('<xa-chart key="7"/>')
    expect(middle).toEqual({ type: 'paragraph', text: 'Two.' })
    expect(issues).toEqual(['What xa-chart stands for is not in the item; it was left out of the text.'])
    expect(inText('<xa-post src="javascript:go()"/>').issues).toHaveLength(1)
  })

  test.each(['<xa-box><p>Text.</p></xa-box>', '<xa-box>Text.</xa-box>'])('that hold text are read: %s', (element) => {
    expect(inText(element)).toMatchObject({ middle: { text: 'Text.' }, issues: [] })
  })

  test.each(['<wbr/>', '<time datetime="2031"/>', '<div class="phase"/>', '<span id="a"/>'])(
    '%s says nothing',
    (element) => {
      expect(inText(element)).toMatchObject({ middle: { text: 'Two.' }, issues: [] })
    },
  )
})

describe('a figure', () => {
  const caption = '<div>The harbour.</div><div><p>On Monday.</p></div><div itemprop="author">Mara Lind</div>'
  const figure = `<figure><img src="https://example.org/7.jpg"/><figcaption>${caption}</figcaption></figure>`

  test('has a line for each block of its caption, and who made the picture', () => {
    const { article } = readWhole({ content: inXhtml(`${figure}<p>One.</p>`) })
    expect(article.associations).toMatchObject([{ caption: 'The harbour.\nOn Monday.', credit: 'Mara Lind' }])
  })

  test('shows a picture that the item links to', () => {
    const itemMeta = `<link rel="irel:seeAlso" href="https://example.org/7.jpg">${picture}</link>`
    const { article } = readWhole({ itemMeta, content: inXhtml(`${figure}<p>One.</p>`) })
    expect(article.body[0]).toEqual({ type: 'media', ref: 'm1' })
    expect(article.associations).toMatchObject([{ href: 'https://example.org/7.jpg', credit: 'Mara Lind' }])
  })
})

describe('a dateline that is marked', () => {
  const dateline = '<span class="dateline">ELLERY <span class="credit">(XA)</span> - </span>'
  const bodyOf = (content: string) => readWhole({ content: inXhtml(content) }).article

  test('below a teaser is none of the text', () => {
    expect(bodyOf(`<p class="teaser">Ferries sail.</p><p>${dateline}The harbour reopened.</p>`)).toMatchObject({
      dateline: { text: 'ELLERY (XA) -' },
      body: [{ text: 'Ferries sail.' }, { text: 'The harbour reopened.' }],
    })
  })

  test('that the item says is cut below a teaser', () => {
    const content = inXhtml('<p class="teaser">Ferries sail.</p><p>ELLERY (XA) - The harbour reopened.</p>')
    const { article } = readWhole({ contentMeta: '<dateline>ELLERY (XA) - </dateline>', content })
    expect(article.body).toMatchObject([{ text: 'Ferries sail.' }, { text: 'The harbour reopened.' }])
  })

  test('further down stays, parted from the text', () => {
    const glued = '<span class="dateline">ELLERY (XA)</span>'
    expect(bodyOf(`<p>One.</p><p>${glued}The harbour reopened.</p><p>${glued}, Monday</p>`).body).toMatchObject([
      { text: 'One.' },
      { text: 'ELLERY (XA) The harbour reopened.' },
      { text: 'ELLERY (XA), Monday' },
    ])
  })
})
