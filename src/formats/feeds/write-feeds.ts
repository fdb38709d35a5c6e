import { type AtomFeed, generateAtomFeed, generateJsonFeed, generateRssFeed, type RssFeed } from 'feedsmith'
import { filled, type Report, urnOf, withKnown } from '../shared/index.js'
import { writeFeedText } from './feed-text.js'
import { firstWords } from './first-words.js'
import type { FeedItem } from './item.js'
import type { FeedAuthor, WriteFeedOptions } from './options.js'
import { tidyXml } from './tidy-xml.js'
import type { JsonFeed } from './types.js'
import { writeAtomEntry, writeText } from './write-atom-entry.js'
import { writeJsonAuthor, writeJsonItem } from './write-json-item.js'
import { writePerson, writeRssItem } from './write-rss-item.js'

/** What a feed is made of: its items, each with its own report, and what it says of itself. */
export interface FeedParts {
  options: WriteFeedOptions
  items: { item: FeedItem; report: Report }[]
  language: string | undefined
  updated: string | undefined
}

/** What stands in a feed of Atom for a time that nobody has. */
const NO_TIME = '1970-01-01T00:00:00Z'

export function writeRssFeed({ options, items, language, updated }: FeedParts, report: Report): string {
  const { title, link = options.feedUrl, feedUrl, description = title, provider } = options
  if (link === undefined)
    report.add('field-invalid', 'RSS asks for the address of the site, which option link gives; the feed has none.')
  const author = authorOf(options)
  const dc = withKnown(
    {},
    {
      creators: author && [writeFeedText(author.name)],
      publishers: provider === undefined ? undefined : [writeFeedText(provider)],
    },
  )
  const feed: RssFeed.Feed<string> = withKnown(
    {
      title: writeFeedText(title),
      description: writeFeedText(description),
      dc,
      items: items.map(({ item }) => writeRssItem(item)),
    },
    {
      link,
      language,
      lastBuildDate: updated,
      atom:
        feedUrl === undefined ? undefined : { links: [{ href: feedUrl, rel: 'self', type: 'application/rss+xml' }] },
    },
  )
  return tidyXml(generateRssFeed(feed), report)
}

export function writeAtomFeed({ options, items, language, updated = NO_TIME }: FeedParts, report: Report): string {
  const { title, link, feedUrl, description, provider } = options
  if (updated === NO_TIME)
    report.add(
      'version-created-missing',
      `Neither options nor articles have a time; Atom asks for one, ${NO_TIME} was written.`,
    )
  const entries = items.map(({ item, report: own }) => {
    const time = item.updated ?? item.published ?? item.created
    if (time === undefined) own.add('version-created-missing', 'The article has no time; it has that of the feed.')
    if (item.html === undefined && item.link === undefined) tellNowhere(link, own)
    return writeAtomEntry(
      item,
      withKnown(
        { title: item.title ?? firstWords(item), updated: time ?? updated },
        { link: item.html === undefined ? link : undefined },
      ),
    )
  })
  const isUnsigned = items.some(({ item }) => item.people.every(({ role }) => role !== undefined))
  const author = authorOf(options) ?? (isUnsigned ? { name: provider ?? title } : undefined)
  const feed: AtomFeed.Feed<string> = withKnown(
    { id: feedId(options, report), title: writeText(title), updated, entries },
    {
      subtitle: description === undefined ? undefined : writeText(description),
      links: filled([
        ...(link === undefined ? [] : [{ href: link, rel: 'alternate' }]),
        ...(feedUrl === undefined ? [] : [{ href: feedUrl, rel: 'self' }]),
      ]),
      authors: author && [writePerson(author)],
      dc: provider === undefined ? undefined : { publishers: [writeFeedText(provider)] },
      xml: language === undefined ? undefined : { lang: language },
    },
  )
  return tidyXml(generateAtomFeed(feed), report)
}

export function writeJsonFeedOf({ options, items: given, language }: FeedParts): JsonFeed {
  const { title, link, feedUrl, description } = options
  const author = authorOf(options)
  const items = given.map(({ item }) => writeJsonItem(item))
  const known = withKnown(
    { title, items },
    { home_page_url: link, feed_url: feedUrl, description, language, authors: author && [writeJsonAuthor(author)] },
  )
  const feed = generateJsonFeed(known) as Omit<JsonFeed, 'items'>
  // with the offsets of their times, which the library leaves out, and as a list where there is none
  return { ...feed, items }
}

function authorOf({ author }: WriteFeedOptions): FeedAuthor | undefined {
  return typeof author === 'string' ? { name: author } : author
}

function feedId({ id, feedUrl, link, title }: WriteFeedOptions, report: Report): string {
  const known = id ?? feedUrl ?? link
  if (known !== undefined) return known
  const made = urnOf([title])
  report.add('id-made', `The feed has no id and none was given; ${made} was made from its title.`)
  return made
}

/** Atom asks for a text, or for the address of one. */
function tellNowhere(link: string | undefined, own: Report): void {
  const what = 'The article has no text and no address on the web, of which Atom asks for one'
  if (link === undefined) own.add('field-invalid', `${what}; its entry is not valid. Option link would do.`)
  else own.add('field-changed', `${what}; its entry leads to the site of the feed.`, { path: 'altIds' })
}
