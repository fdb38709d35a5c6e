import { expect, test } from 'vitest'
import { readNewsmlG2 } from 'wirecopy/newsml-g2'
import { newsItem } from './items.js'

const contentMeta = '<headline>Harbour reopens</headline>'
const idf = (inner: string) => `<inlineXML><idf xmlns="http://example.org/idf">${inner}</idf></inlineXML>`

test('of markup that is not known the paragraphs are read', () => {
  const content = idf(`<group type="header"><element type="headline"><p>Harbour reopens</p></element>
    <element type="dateline"><p>Port Ellery</p></element></group>
    <group type="body"><element type="body"><p>One <em>and</em> all.</p><p>Two.</p></element><object uuid="7"/></group>`)
  const { articles, issues } = readNewsmlG2(newsItem({ contentMeta, content }))
  expect(articles).toMatchObject([
    {
      headline: 'Harbour reopens',
      dateline: { text: 'Port Ellery' },
      body: [{ text: 'Harbour reopens' }, { text: 'One and all.' }, { text: 'Two.' }],
    },
  ])
  expect(issues).toMatchObject([{ code: 'part-not-read', message: expect.stringContaining('http://example.org/idf') }])
})

test.each([
  ['markup without paragraphs', idf('<line>One.</line>'), 'it is in the namespace http://example.org/idf'],
  ['nothing', '<inlineXML contenttype="application/xhtml+xml"><!-- text --></inlineXML>', 'its inlineXML is empty'],
  ['what is encoded', '<inlineData encoding="xa:base64">T25l</inlineData>', 'encoded'],
])('a text whose content is %s is an article of what is said of it', (_, content, why) => {
  const { articles, issues } = readNewsmlG2(newsItem({ contentMeta, content }))
  expect(articles).toMatchObject([{ headline: 'Harbour reopens', body: [] }])
  expect(issues).toMatchObject([{ severity: 'warning', path: 'contentSet', message: expect.stringContaining(why) }])
})

test.each([
  ['of which nothing is said', { content: idf('<line>One.</line>') }],
  ['that has no content', { contentMeta, content: '' }],
  ['that stands elsewhere', { contentMeta, content: '<remoteContent href="a.xml"/>' }],
])('a text %s is no article, and an issue says so', (_, parts) => {
  const { articles, issues } = readNewsmlG2(newsItem(parts))
  expect(articles).toEqual([])
  expect(issues.at(-1)?.message).toContain('newsItem of text')
  expect(issues.at(-1)?.message).toContain('has no text that can be read')
})
