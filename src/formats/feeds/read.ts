import type { Article } from '../../article/index.js'
import { checkOptionNames } from '../../text/reading.js'
import { readTimestamp } from '../../time/index.js'
import { checkReading, createReport, type ReadArticles, type Report } from '../shared/index.js'
import { readParts } from './read-feed.js'
import { readItem } from './read-item.js'
import { takeApart } from './take-apart.js'

/** What the caller knows of times that a feed does not say. */
export interface ReadFeedOptions {
  /** IANA zone of times that print none; it also settles letters such as BST that stand for several zones. */
  timeZone?: string | undefined
  /** BCP 47. A region settles letters that stand for several zones, and the order of day and month. */
  language?: string | undefined
}

/**
 * Reads the articles of a feed: RSS 0.9x, 1.0 (RDF) and 2.0, Atom 0.3 and 1.0, JSON Feed 1.0 and 1.1, as text, bytes or,
 * for JSON Feed, the value parsed from it.
 *
 * The text is read from `content:encoded`, `content`, `content_html` or `content_text`; relative addresses in it go by
 * `xml:base`, or else by the item's link. Where a description is all there is, it is the summary, and the body is empty;
 * but HTML of several blocks in it is the text. Titles and summaries are plain text, also where they stand as HTML or are
 * escaped twice. `dc:creator`, `author` and authors are the bylines, categories without a vocabulary are keywords, others
 * subjects; enclosures and Media RSS are associations. Who supplies an article is the publisher or, where none is named,
 * the feed, by its title. A dateline is read where it is marked up; `completeArticle` reads those that are not.
 * Relative addresses go by `xml:base`, or else by the page that the feed is of. A time without a zone has no instant, unless
 * `timeZone` is given, and an issue.
 * What else an item says is kept in `extra.feeds`, in the names of feedsmith; what else the feed says is not read.
 *
 * @throws FormatError for what is no feed, or no well-formed XML or JSON.
 * @throws TypeError for input of another kind, and for an unknown option, RangeError for a zone or language that does not
 * exist.
 */
export function readFeed(input: string | Uint8Array | object, options: ReadFeedOptions = {}): ReadArticles {
  checkReading(input, {}, 'a feed', { objects: true })
  checkOptionNames(options, ['timeZone', 'language'])
  // checks the values
  readTimestamp('', options)
  const report = createReport()
  return { articles: readArticles(input, options, report).flatMap((article) => article ?? []), issues: report.issues }
}

/** The article of each item; nothing for an item that holds none. */
export function readArticles(
  input: string | Uint8Array | object,
  options: ReadFeedOptions,
  report: Report,
): (Article | undefined)[] {
  const { items, facts } = readParts(takeApart(input, report))
  return items.map((item, at) => {
    const path = `[${at}]`
    if (item !== undefined) return readItem(item, facts, options, path, report)
    report.add('field-invalid', `The item ${path} is no object with something in it; it was left out.`, { path })
    return undefined
  })
}
