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
  const lines = [
    '02.11.2031 10:00',
    'Ports',
    'Ellery',
    'REPORT',
    'Not before noon',
    'Harbour reopens',
    'Storm',
    'By Ada Roe',
  ]

  test('stays in the body, and gives nothing that the item has', () => {
    const contentMeta = `${meta}<slugline>Storm-Ellery</slugline>`
    const article = read({ itemMeta: note, contentMeta, content: inXhtml(header + section) })
    expect(text(article)).toEqual([...lines, 'Ferries sail.', 'The harbour reopened.'])
    expect(article).toMatchObject({
      headline: 'Harbour reopens',
      headlines: [{ role: 'sub', text: 'Storm' }],
      bylines: [{ text: 'By Ada Roe' }],
      slugline: 'Storm-Ellery',
      summary: 'Ferries sail.',
      edNotes: [{ text: 'Not before noon.' }],
    })
    expect(article.edNotes).toHaveLength(1)
  })

  test('gives the byline, the slugline and the note that the item has not', () => {
    const article = read({ contentMeta: '<headline>Harbour reopens</headline>', content: inXhtml(header + section) })
    expect(article.bylines).toEqual([{ text: 'By Ada Roe' }])
    expect(article.slugline).toBe('Ports/Ellery')
    expect(article.edNotes).toEqual([{ text: 'Not before noon', role: 'embargo' }])
  })

  test.each([
    ['another byline', '<p class="byline">By Tom Lind</p>'],
    ['another headline', '<h1>Ferries sail</h1>'],
  ])('with %s gives nothing', (_, part) => {
    const article = read({ contentMeta: meta, content: inXhtml(`<header>${part}</header><p>One.</p>`) })
    expect(article).toMatchObject({ headline: 'Harbour reopens', bylines: [{ text: 'By Ada Roe' }] })
  })

  test('behind the beginning is text', () => {
    const article = read({
      contentMeta: '<headline>Harbour reopens</headline>',
      content: inXhtml(`<p>One.</p>${header}`),
    })
    expect(article).not.toHaveProperty('bylines')
    expect(article).not.toHaveProperty('slugline')
  })

  test('is read once: what is written of it comes back the same', () => {
    const article = read({ itemMeta: note, contentMeta: meta, content: inXhtml(header + section) })
    const { output } = writeNewsmlG2(article)
    expect(readNewsmlG2(output).articles).toEqual([article])
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
    expect(text(article)).toEqual(['Harbour reopens', 'Ferries wait', 'By ADA ROE', 'One.'])
  })

  test('has the title of its page for a headline', () => {
    const content = inXhtml('<h1>Harbour reopens</h1><p>One.</p>').replace('>t<', '>Harbour reopens<')
    expect(read({ content }).headline).toBe('Harbour reopens')
  })
})
