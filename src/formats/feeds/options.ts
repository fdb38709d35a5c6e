import { checkOptionNames } from '../../text/reading.js'
import { isFields, readIsoTime } from '../shared/index.js'

/** Who makes a feed. */
export interface FeedAuthor {
  name: string
  /** Address of a page about them. */
  uri?: string
  email?: string
}

/** What a feed says of itself, and which articles go into it. */
export interface WriteFeedOptions {
  /** What the feed is called. */
  title: string
  /** Address of the site that the feed is of. RSS asks for it. */
  link?: string
  /** Address of the feed itself. */
  feedUrl?: string
  /** What the feed is, in a sentence; its title where it is left out. */
  description?: string
  /** BCP 47. Left out: that of the articles, where all have one. */
  language?: string
  /** When the feed last changed, ISO 8601 with an offset. Left out: the latest time of its articles. */
  updated?: string
  /** Who makes the feed. */
  author?: string | FeedAuthor
  /** Who supplies articles that do not say it themselves; the feed's title where it is left out. */
  provider?: string
  /** Identifier of the feed, a URI, which Atom asks for. Left out: its address, or that of the site. */
  id?: string
  /** `full`, or `summary` for a feed without the text of the articles; `full` where it is left out. */
  text?: 'full' | 'summary'
  /** Whether articles under embargo go into the feed. No clock is looked at: left out, none does. */
  embargoed?: boolean
}

const texts = ['link', 'feedUrl', 'description', 'language', 'provider', 'id'] as const

/**
 * @throws TypeError for an option that is not known, is missing or is of another shape, RangeError for a time that does
 * not exist.
 */
export function checkFeedOptions(options: WriteFeedOptions): void {
  checkOptionNames(options, ['title', ...texts, 'updated', 'author', 'text', 'embargoed'])
  const { title, updated, author, text, embargoed } = options
  if (typeof title !== 'string' || title.trim() === '') throw new TypeError(`Option title is no text: ${String(title)}`)
  for (const name of texts) {
    const value: unknown = options[name]
    if (value !== undefined && (typeof value !== 'string' || value.trim() === ''))
      throw new TypeError(`Option ${name} is no text: ${String(value)}`)
  }
  if (updated !== undefined && typeof updated !== 'string')
    throw new TypeError(`Option updated is no text: ${String(updated)}`)
  if (updated !== undefined && readIsoTime(updated)?.instant === undefined)
    throw new RangeError(`Option updated is no time with an offset: ${updated}`)
  const name: unknown = isFields(author) ? author.name : author
  if (author !== undefined && (typeof name !== 'string' || name.trim() === ''))
    throw new TypeError(`Option author has no name: ${JSON.stringify(author)}`)
  if (text !== undefined && text !== 'full' && text !== 'summary')
    throw new TypeError(`Option text is ${String(text)}, not full or summary`)
  if (embargoed !== undefined && typeof embargoed !== 'boolean')
    throw new TypeError(`Option embargoed is no boolean: ${String(embargoed)}`)
}
