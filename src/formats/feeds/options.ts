import { languageTagShape } from '../../article/plain.js'
import { checkOptionNames } from '../../text/reading.js'
import { isUnsafeLink } from '../markup/index.js'
import { isFields, readEmail, readIsoTime } from '../shared/index.js'
import { isWeb } from './web-address.js'

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

const URI = /^[a-z][a-z\d+.-]*:\S+$/i
const texts = ['link', 'feedUrl', 'description', 'language', 'provider', 'id'] as const

/**
 * @throws TypeError for an option that is not known, is missing or is of another shape, RangeError for a time that does
 * not exist, for an address that is none of the web, and for what is no language tag.
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
  checkAddresses(options)
  checkAuthor(author)
  if (text !== undefined && text !== 'full' && text !== 'summary')
    throw new TypeError(`Option text is ${String(text)}, not full or summary`)
  if (embargoed !== undefined && typeof embargoed !== 'boolean')
    throw new TypeError(`Option embargoed is no boolean: ${String(embargoed)}`)
}

function checkAddresses({ link, feedUrl, id, language }: WriteFeedOptions): void {
  for (const [name, value] of Object.entries({ link, feedUrl }))
    if (value !== undefined && !isWeb(value)) throw new RangeError(`Option ${name} is no address on the web: ${value}`)
  if (id !== undefined && (!URI.test(id) || isUnsafeLink(id))) throw new RangeError(`Option id is no URI: ${id}`)
  if (language !== undefined && !languageTagShape.test(language))
    throw new RangeError(`Option language is no language tag: ${language}`)
}

function checkAuthor(author: unknown): void {
  if (author === undefined) return
  const { name, uri, email }: { name?: unknown; uri?: unknown; email?: unknown } = isFields(author)
    ? author
    : { name: author }
  if (typeof name !== 'string' || name.trim() === '')
    throw new TypeError(`Option author has no name: ${JSON.stringify(author)}`)
  if (isFields(author)) checkOptionNames(author, ['name', 'uri', 'email'])
  for (const [field, value] of Object.entries({ uri, email }))
    if (value !== undefined && typeof value !== 'string')
      throw new TypeError(`Option author.${field} is no text: ${String(value)}`)
  if (typeof uri === 'string' && !isWeb(uri)) throw new RangeError(`Option author.uri is no address on the web: ${uri}`)
  if (typeof email === 'string' && readEmail(email) !== email)
    throw new RangeError(`Option author.email is no address of mail: ${email}`)
}
