import type { Article } from '../../article/index.js'
import {
  checkArticle,
  createReport,
  identityOf,
  type Report,
  readIsoTime,
  tellLosses,
  type Written,
  withKnown,
} from '../shared/index.js'
import type { FeedItem } from './item.js'
import { checkFeedOptions, type WriteFeedOptions } from './options.js'
import { readArticles } from './read.js'
import { reasonToHold } from './reason-to-hold.js'
import type { JsonFeed } from './types.js'
import { type FeedParts, writeAtomFeed, writeJsonFeedOf, writeRssFeed } from './write-feeds.js'
import { type TimesOfFormat, writeItem } from './write-item.js'

/**
 * Writes articles as a feed of RSS 2.0, in the order given: the headline, the summary as `description`, the text as HTML
 * in `content:encoded`, authors as `dc:creator`, media as Media RSS. A quotation is a `span`, as browsers would set marks
 * of their own around a `q`. Times are written in UTC.
 *
 * Articles that are withheld, canceled, killed or under embargo are left out, each with an issue `not-for-publication`:
 * no clock is looked at, see the option `embargoed`. So are those with nothing to read. What of the others does not come
 * back the same when the feed is read is told in the issues, by its path in the list: `[2].slugline`.
 * Addresses that are none of the web are left out and told, also of people and media.
 *
 * @throws TypeError or RangeError for an option that is missing, unknown or of another shape.
 */
export function writeRss(articles: readonly Article[], options: WriteFeedOptions): Written<string> {
  return writeFeed(articles, options, { name: 'RSS', hasCreated: true, inUtc: true, write: writeRssFeed })
}

/**
 * Writes articles as a feed of Atom 1.0 (RFC 4287), as `writeRss` does RSS. Subjects keep their codes, and schemes that
 * are URIs; contributors are told from authors. An article with no text and no address leads to `link`. An article without the time of its version has another of its times as `updated`, or the feed's.
 * Without a headline its first words are the title.
 *
 * @throws TypeError or RangeError for an option that is missing, unknown or of another shape.
 */
export function writeAtom(articles: readonly Article[], options: WriteFeedOptions): Written<string> {
  return writeFeed(articles, options, { name: 'Atom', hasCreated: true, inUtc: true, write: writeAtomFeed })
}

/**
 * Writes articles as a JSON Feed 1.1, a plain object for `JSON.stringify`, as `writeRss` does RSS. It has no place for
 * subjects, rights, those who are no authors, and media of which the type is not known, but for a first picture.
 *
 * @throws TypeError or RangeError for an option that is missing, unknown or of another shape.
 */
export function writeJsonFeed(articles: readonly Article[], options: WriteFeedOptions): Written<JsonFeed> {
  return writeFeed(articles, options, { name: 'JSON Feed', hasCreated: false, inUtc: false, write: writeJsonFeedOf })
}

interface Format<Output> extends TimesOfFormat {
  name: string
  write: (parts: FeedParts, report: Report) => Output
}

interface Entry {
  at: number
  article: Article
  item: FeedItem
  report: Report
}

function writeFeed<Output extends string | object>(
  articles: readonly Article[],
  options: WriteFeedOptions,
  format: Format<Output>,
): Written<Output> {
  if (!Array.isArray(articles)) throw new TypeError(`Expected a list of articles, found ${String(articles)}`)
  for (const article of articles) checkArticle(article)
  checkFeedOptions(options)
  const report = createReport()
  const entries = articles.flatMap((article: Article, at) => {
    const reason = reasonToHold(article, options.embargoed === true)
    if (reason === undefined) return [entryOf(article, at, options, format)]
    const message = `Article ${at + 1} ${reason}; it was left out of the feed.`
    report.add('not-for-publication', message, { path: `[${at}]` })
    return []
  })
  tellTwins(entries)
  const output = format.write(partsOf(entries, options), report)
  const back = readArticles(output, {}, createReport())
  for (const [index, { article, report: own }] of entries.entries()) tellLosses(article, back[index], format.name, own)
  return { output, issues: [...report.issues, ...entries.flatMap(issuesOf)] }
}

function entryOf(given: Article, at: number, options: WriteFeedOptions, times: TimesOfFormat): Entry {
  const report = createReport()
  const { id } = identityOf(given, {}, report)
  const { title, link, provider } = options
  const feed = provider === undefined ? withKnown({ name: title }, { uri: link }) : { name: provider }
  const item = writeItem({ ...given, id }, options, times, report)
  return { at, article: { ...given, id, provider: given.provider ?? feed }, item, report }
}

/** Readers of feeds take items of one identifier for one. */
function tellTwins(entries: readonly Entry[]): void {
  const first = new Map<string | undefined, number>()
  for (const { at, item, report } of entries) {
    const known = first.get(item.id)
    if (known === undefined) first.set(item.id, at)
    else
      report.add('field-invalid', `The article has the identifier of article ${known + 1}; readers show one of them.`, {
        path: 'id',
      })
  }
}

function partsOf(entries: readonly Entry[], options: WriteFeedOptions): FeedParts {
  const items = entries.map(({ item, report }) => ({ item, report }))
  const languages = new Set(items.map(({ item }) => item.language))
  const times = entries.flatMap(({ article }) => {
    const { versionCreated, published, firstCreated } = article
    return versionCreated?.instant ?? published?.instant ?? firstCreated?.instant ?? []
  })
  const given = options.updated === undefined ? undefined : readIsoTime(options.updated)?.instant
  return {
    options,
    items,
    language: options.language ?? (languages.size === 1 ? [...languages][0] : undefined),
    updated: given ?? times.sort().at(-1),
  }
}

/** The issues of one article, by their paths in the list. */
function issuesOf({ at, report }: Entry): Report['issues'] {
  return report.issues.map((issue) => ({
    ...issue,
    path: issue.path === undefined ? `[${at}]` : `[${at}].${issue.path}`,
  }))
}
