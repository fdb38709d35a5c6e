import { describe, expect, test } from 'vitest'
import { createArticle } from 'wirecopy'
import { FormatError, readFeed } from 'wirecopy/feeds'
import { numbered, repeated, type Shape } from '../../../bench/growth-shapes.js'
import { expectLinear } from '../../growth.js'
import { feed, writers } from './feed.js'

const item = (content: string) => `<item><title>Gate</title><link>https://example.org/7</link>${content}</item>`

function rss(items: string): string {
  return `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"
    xmlns:media="http://search.yahoo.com/mrss/"><channel><title>F</title>${items}</channel></rss>`
}

function atom(content: string): string {
  return `<feed xmlns="http://www.w3.org/2005/Atom"><title>F</title><entry><title>x</title>${content}</entry></feed>`
}

/** A text of one thing, and the feed that it stands in. */
const shapes: [Shape, (text: string) => string][] = [
  [repeated('items', item('<description>Gates &amp; locks</description>')), rss],
  [repeated('brackets in an author', '('), (text) => rss(item(`<author>${text}</author>`))],
  [repeated('dashes in an author', '-'), (text) => rss(item(`<author><![CDATA[a@example.org x${text}y]]></author>`))],
  [repeated('authors that are not ended', '<author>'), (text) => rss(item(`${text}</author>`))],
  [repeated('authors full of brackets', `<author>${'('.repeat(480)}</author>`), (text) => rss(item(text))],
  [numbered('creators', (number) => `<dc:creator>A${number}</dc:creator>`), (text) => rss(item(text))],
  [numbered('media', (number) => `<media:content url="https://example.org/${number}"/>`), (text) => rss(item(text))],
  [repeated('tags in a title', '<p '), (text) => rss(item(`<title><![CDATA[${text}]]></title>`))],
  [repeated('references in a title', '&amp;'), (text) => rss(item(`<title><![CDATA[${text}]]></title>`))],
  [repeated('open paragraphs', '<p>a'), (text) => rss(`<item><description><![CDATA[${text}]]></description></item>`)],
  [repeated('nested HTML', '<div>'), (text) => rss(item(`<content:encoded><![CDATA[${text}]]></content:encoded>`))],
  [
    repeated('links', '<a href="/x">y</a> '),
    (text) => rss(item(`<content:encoded><![CDATA[${text}]]></content:encoded>`)),
  ],
  [repeated('white space in XHTML', ' '), (text) => atom(`<content type="xhtml"><div>x</div>${text}y</content>`)],
  [repeated('nested XHTML', '<div>'), (text) => atom(`<content type="xhtml">${text}</content>`)],
  [repeated('sections', '<![CDATA[a]]>'), (text) => atom(`<summary type="xhtml">${text}</summary>`)],
]

describe('reading grows with the feed', () => {
  const named = shapes.map(([{ name, make }, wrap]) => ({ name, make, wrap }))

  test.each(named)('$name', { timeout: 300_000 }, ({ make, wrap }) => {
    expectLinear((length) => {
      const text = wrap(make(length))
      return () => readFeed(text)
    })
  })
})

test('what stands before a feed is looked through once', () => {
  expectLinear((length) => {
    const text = '<!DOCTYPE a>'.repeat(length / 12) + rss(item(''))
    return () => expect(() => readFeed(text)).toThrow(FormatError)
  })
})

test.each<[string, string]>([
  ['quotes', '"'],
  ['brackets', '['],
  ['declarations', '<!ENTITY a "b">'],
  ['comments that are not ended', '<!--'],
  ['tags that are not ended', '<!'],
])('a document type of %s is passed over once', (_name, part) => {
  expectLinear((length) => {
    const text = `<!DOCTYPE rss [${part.repeat(length / part.length)}`
    return () => expect(() => readFeed(text)).toThrow(FormatError)
  })
})

test.each(writers)('writing %s grows with the articles', { timeout: 300_000 }, (_name, write) => {
  const article = createArticle({ headline: 'Gate', body: ['The gate closed.'] })
  expectLinear((length) => {
    const articles = Array.from({ length: length / 400 }, (_, at) => ({ ...article, id: `urn:example:${at}` }))
    return () => write(articles, feed)
  })
})

test('entities of a document are not expanded', () => {
  const bomb = '<!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'
  expect(readFeed(`${bomb}${rss('<item><title>&b; x</title></item>')}`).articles[0]?.headline).toBe('&b; x')
})
