import { describe, expect, test } from 'vitest'
import { Article } from 'wirecopy/article'
import { readNewsmlG2, writeNewsmlG2 } from 'wirecopy/newsml-g2'
import { type ItemParts, inXhtml, newsItem } from './items.js'

// What stands at the head of a page in an item, as dpa and Aptoma write it.

function read(parts: ItemParts): Article {
  const article = readNewsmlG2(newsItem(parts)).articles[0] as Article
  expect(Article.safeParse(article).error).toBeUndefined()
  return article
}

function text({ body }: Article): string[] {
  return body.map((block) => ('text' in block ? block.text : block.type))
}

const header = `<header><time class="publicationDate">02.11.2031 10:00</time>
  <ul class="slugline"><li class="subject">Ports</li><li class="geo">Ellery</li></ul>
  <p class="genre xa-21">REPORT</p><strong class="embargoed">Not before noon</strong>
  <h1>Harbour reopens</h1><h3>Storm</h3><p class="byline">By Ada Roe</p></header>`
const section = '<section class="main"><p class="teaser">Ferries sail.</p><p>The harbour reopened.</p></section>'
const meta = `<headline rank="1">Harbour reopens</headline><headline rank="3">Storm</headline>
  <by>By Ada Roe</by><description role="drol:teaser">Ferries sail.</description>`
const note = '<edNote role="xa:embargo">Not before noon.</edNote>'

describe('a header', () => {
  test('leaves the slugline that the item has', () => {
    const contentMeta = `${meta}<slugline>Storm-Ellery</slugline>`
    const article = read({ itemMeta: note, contentMeta, content: inXhtml(header + section) })
    expect(article.slugline).toBe('Storm-Ellery')
    expect(text(article)).toEqual(['The harbour reopened.'])
  })

  test('that only repeats the item is none of the body', () => {
    const article = read({ itemMeta: note, contentMeta: meta, content: inXhtml(header + section) })
    expect(text(article)).toEqual(['The harbour reopened.'])
    expect(article).toMatchObject({
      headline: 'Harbour reopens',
      headlines: [{ role: 'sub', text: 'Storm' }],
      bylines: [{ text: 'By Ada Roe' }],
      slugline: 'Ports/Ellery',
      summary: 'Ferries sail.',
      edNotes: [{ text: 'Not before noon.' }],
    })
  })

  test('gives the byline and the note that the item has not', () => {
    const article = read({ contentMeta: '<headline>Harbour reopens</headline>', content: inXhtml(header + section) })
    expect(article.bylines).toEqual([{ text: 'By Ada Roe' }])
    expect(article.edNotes).toEqual([{ text: 'Not before noon', role: 'embargo' }])
    expect(text(article)).toEqual(['Storm', 'Ferries sail.', 'The harbour reopened.'])
  })

  test('that names what the item does not is told of', () => {
    const contentMeta = `${meta}<slugline>Storm</slugline><genre qcode="xa:21"><name>Report</name></genre><keyword>ports</keyword>`
    const { issues } = readNewsmlG2(newsItem({ contentMeta, content: inXhtml(header + section) }))
    expect(issues).toMatchObject([
      { code: 'part-not-read', message: 'The head of the page names what the item does not; it was left out: Ellery' },
    ])
  })

  test.each([
    ['another byline', '<p class="byline">By Tom Lind</p>', ['By Tom Lind']],
    ['another headline', '<h1>Ferries sail</h1>', ['Ferries sail']],
    ['a paragraph', '<p>Read on.</p>', ['Read on.']],
    ['text', 'Read on.', ['Read on.']],
    ['a headline in a paragraph', '<p>Harbour reopens</p>', ['Harbour reopens']],
  ])('with %s leaves it in the body', (_, part, expected) => {
    const article = read({ contentMeta: meta, content: inXhtml(`<header>${part}</header><p>One.</p>`) })
    expect(text(article)).toEqual([...expected, 'One.'])
  })

  test('behind the beginning stays in the body', () => {
    const article = read({ contentMeta: meta, content: inXhtml(`<p>One.</p>${header}`) })
    expect(text(article)).toContain('Harbour reopens')
  })

  test('is read once: what is written of it comes back the same', () => {
    const article = read({ itemMeta: note, contentMeta: meta, content: inXhtml(header + section) })
    const { output } = writeNewsmlG2(article)
    expect(readNewsmlG2(output).articles).toEqual([article])
  })
})

describe('the first lines', () => {
  const kicked = '<headline>Harbour reopens</headline><headline role="xa:under">Ferries wait</headline>'

  test.each<[string, string, string, string[]]>([
    ['headings that are the headlines', kicked, '<h1>Harbour reopens</h1><h2>Ferries wait</h2><p>One.</p>', ['One.']],
    ['a heading that is none', kicked, '<h1>Harbour reopens</h1><h2>At sea</h2><p>One.</p>', ['At sea', 'One.']],
    ['a headline further down', kicked, '<p>One.</p><h2>Ferries wait</h2>', ['One.', 'Ferries wait']],
    ['a heading of a low rank', kicked, '<h4>Ferries wait</h4><p>One.</p>', ['Ferries wait', 'One.']],
    ['a teaser that is the summary', meta, '<p class="teaser">Ferries  sail.</p><p>One.</p>', ['One.']],
    ['another teaser', meta, '<p class="teaser">Ferries wait.</p><p>One.</p>', ['Ferries wait.', 'One.']],
    ['the summary without a mark', meta, '<p>Ferries sail.</p><p>One.</p>', ['Ferries sail.', 'One.']],
    [
      'a headline in an article, above a figure',
      meta,
      '<article><div><h1>Harbour reopens</h1></div><figure><img src="a.jpg"/></figure><div class="summary">Ferries sail.</div><p>One.</p></article>',
      ['media', 'One.'],
    ],
  ])('%s', (_, contentMeta, body, expected) => {
    expect(text(read({ contentMeta, content: inXhtml(body) }))).toEqual(expected)
  })

  test('of an article written here stay, whatever they repeat', () => {
    const article: Article = {
      schemaVersion: 1,
      id: 'urn:x:1',
      headline: 'Harbour reopens',
      body: [
        { type: 'heading', text: 'Harbour reopens', level: 1 },
        { type: 'paragraph', text: 'One.' },
      ],
      quotes: [],
    }
    const given = { versionCreated: '2031-11-02T09:00:00Z', provider: 'XA' }
    expect(readNewsmlG2(writeNewsmlG2(article, given).output).articles[0]?.body).toEqual(article.body)
  })
})

describe('an item that says nothing of itself', () => {
  test('has the headline and byline of its page', () => {
    const page = `<article><h1 itemprop="headline">Harbour reopens</h1><div itemprop="alternativeHeadline">Ferries wait</div>
      <div class="byline" itemprop="creator">By <span itemprop="name">ADA ROE</span></div><p>One.</p></article>`
    const article = read({ content: inXhtml(page) })
    expect(article).toMatchObject({
      headline: 'Harbour reopens',
      headlines: [{ role: 'sub', text: 'Ferries wait' }],
      bylines: [{ text: 'By ADA ROE' }],
    })
    expect(text(article)).toEqual(['One.'])
  })

  test('has the title of its page for a headline', () => {
    const content = inXhtml('<h1>Harbour reopens</h1><p>One.</p>').replace('>t<', '>Harbour reopens<')
    const article = read({ content })
    expect(article.headline).toBe('Harbour reopens')
    expect(text(article)).toEqual(['One.'])
  })
})
