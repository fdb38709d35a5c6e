import { extractFromJson, extractFromXml } from '@extractus/feed-extractor'
import { parseXml } from '@rgrove/parse-xml'
import fc from 'fast-check'
import { parseFeed } from 'feedsmith'
import { describe, expect, test } from 'vitest'
import type { Article, Timestamp } from 'wirecopy/article'
import { writeAtom, writeJsonFeed, writeRss } from 'wirecopy/feeds'
import { anArticle, anyText } from '../../article/arbitraries.js'
import { runs } from '../../runs.js'
import { anyArticle } from '../generate-article.js'
import { feed, publishable } from './feed.js'

const RUNS = { numRuns: runs(40) }

const INSTANT = '2031-06-18T04:30:00.000Z'
const time: Timestamp = {
  local: '2031-06-18T06:30:00',
  offset: '+02:00',
  instant: INSTANT,
  precision: 'second',
  zoneFrom: 'text',
}

/** With a headline that no parser takes for HTML, and times. */
const articles = fc.array(
  anyArticle().map(
    (article): Article => ({
      ...publishable(article),
      headline: 'Harbour & gate: 1 < 2',
      published: time,
      versionCreated: time,
    }),
  ),
  { minLength: 1, maxLength: 3 },
)

/** Where people read an article: its address, or the one that it gives beside its identifier. */
function linkOf({ id }: Article): string | undefined {
  return id?.startsWith('https:') ? id : undefined
}

describe('feedsmith reads what was written', () => {
  test('RSS', () => {
    fc.assert(
      fc.property(articles, (given) => {
        const parsed = parseFeed(writeRss(given, feed).output)
        if (parsed.format !== 'rss') throw new Error(parsed.format)
        expect(parsed.feed).toMatchObject({ title: feed.title, link: feed.link })
        const items = parsed.feed.items ?? []
        expect(items.map(({ title }) => title)).toEqual(given.map(({ headline }) => headline))
        expect(items.map(({ link }) => link)).toEqual(given.map(linkOf))
        expect(items.map(({ pubDate = '' }) => new Date(pubDate).toISOString())).toEqual(given.map(() => INSTANT))
      }),
      RUNS,
    )
  })

  test('Atom', () => {
    fc.assert(
      fc.property(articles, (given) => {
        const parsed = parseFeed(writeAtom(given, feed).output)
        if (parsed.format !== 'atom') throw new Error(parsed.format)
        const entries = parsed.feed.entries ?? []
        expect(entries.map(({ title }) => title?.value)).toEqual(given.map(({ headline }) => headline))
        expect(entries.map(({ published = '' }) => new Date(published).toISOString())).toEqual(given.map(() => INSTANT))
      }),
      RUNS,
    )
  })

  test('JSON Feed', () => {
    fc.assert(
      fc.property(articles, (given) => {
        const parsed = parseFeed(JSON.stringify(writeJsonFeed(given, feed).output))
        if (parsed.format !== 'json') throw new Error(parsed.format)
        const items = parsed.feed.items ?? []
        expect(items.map(({ title }) => title)).toEqual(given.map(({ headline }) => headline))
        expect(items.map(({ date_published: time = '' }) => new Date(time).toISOString())).toEqual(
          given.map(() => INSTANT),
        )
      }),
      RUNS,
    )
  })
})

test('a second parser finds the same titles, addresses and dates', () => {
  fc.assert(
    fc.property(articles, (given) => {
      const found = [
        extractFromXml(writeRss(given, feed).output),
        extractFromXml(writeAtom(given, feed).output),
        extractFromJson(writeJsonFeed(given, feed).output as unknown as string),
      ]
      for (const { title, link, entries = [] } of found) {
        expect({ title, link }).toEqual({ title: feed.title, link: feed.link })
        expect(entries).toHaveLength(given.length)
        for (const [at, entry] of entries.entries()) {
          expect(entry).toMatchObject({ title: given[at]?.headline, published: INSTANT })
          const address = given[at] && linkOf(given[at])
          if (address !== undefined) expect(entry.link).toBe(address)
        }
      }
    }),
    RUNS,
  )
})

test.each([
  ['clean text', anyArticle()],
  ['all sorts of text', anArticle()],
  ['any text at all', anArticle({ text: anyText() })],
])('feeds of articles of %s are well-formed XML', (_kind, given) => {
  fc.assert(
    fc.property(given.map(publishable), (article) => {
      for (const write of [writeRss, writeAtom]) expect(() => parseXml(write([article], feed).output)).not.toThrow()
    }),
    RUNS,
  )
})
