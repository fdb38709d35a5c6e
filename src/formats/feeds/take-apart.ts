import { type AnyFeed, type JsonFeed, parseAtomFeed, parseJsonFeed, parseRdfFeed, parseRssFeed } from 'feedsmith'
import { decodeText, htmlEntity } from '../markup/index.js'
import { readXml } from '../markup/xml.js'
import { createReport, FormatError, type FormatErrorPlace, parseJson, type Report } from '../shared/index.js'
import { withoutLongPeople } from './long-people.js'
import { rootOf } from './root-of.js'
import { withoutDoctype } from './without-doctype.js'

type JsonItem = JsonFeed.Item<string>

/** A feed as the library has it; of JSON with a hole for each item that is none. */
export type FeedApart =
  | Exclude<AnyFeed, { format: 'json' }>
  | { format: 'json'; feed: JsonFeed.Feed<string>; items: (JsonItem | undefined)[] }

const VERSION = 'https://jsonfeed.org/version/1.1'

/**
 * A feed as the library has it, by its root element or, where it is no XML, as JSON.
 * @throws FormatError for what is no feed, and for XML or JSON that is not well-formed.
 */
export function takeApart(input: string | Uint8Array | object, report: Report): FeedApart {
  if (typeof input !== 'string' && !(input instanceof Uint8Array)) return jsonFeed(input)
  const whole = decodeText(input, report)
  if (/^\s*[{[]/.test(whole.slice(0, 1000))) return jsonFeed(parseJson(whole))
  const text = withoutDoctype(whole)
  const root = rootOf(text)
  switch (root) {
    case 'rss':
      return { format: 'rss', feed: tried(text, () => parseRssFeed(withoutLongPeople(text, report))) }
    case 'feed':
      return { format: 'atom', feed: tried(text, () => parseAtomFeed(text)) }
    case 'rdf':
      return { format: 'rdf', feed: tried(text, () => parseRdfFeed(text)) }
    default:
      throw new FormatError(`The text is no feed${root === undefined ? '' : `: its root is ${root}`}`)
  }
}

function jsonFeed(value: unknown): FeedApart {
  const feed = tried('', () => parseJsonFeed(value))
  return { format: 'json', feed, items: itemsOf(value, feed.items ?? []) }
}

/** The items in their places: the library passes over those in which it finds nothing. */
function itemsOf(value: unknown, read: JsonItem[]): (JsonItem | undefined)[] {
  const [, listed] = Object.entries(value as object).find(([key]) => key.toLowerCase() === 'items') ?? []
  if (!Array.isArray(listed) || listed.length === read.length) return read
  let next = 0
  return listed.map((one: unknown) => {
    const alone = parseJsonFeed({ version: VERSION, title: 'x', items: [one] })
    return alone.items === undefined ? undefined : read[next++]
  })
}

/** @throws FormatError in place of the library's own errors, with its reason and the place. */
function tried<Parsed>(xml: string, parse: () => Parsed): Parsed {
  try {
    return parse()
  } catch (error) {
    const { name, cause } = error as Error
    if (name !== 'MalformedError') throw new FormatError('The input is no feed of RSS, Atom or JSON Feed')
    const reason = cause instanceof Error ? `: ${cause.message}` : ''
    throw new FormatError(`The feed is no well-formed XML${reason}`, placeOfError(xml))
  }
}

/** Where XML stops being well-formed, of which the library says nothing. */
function placeOfError(xml: string): FormatErrorPlace | undefined {
  try {
    readXml(xml, createReport(), htmlEntity)
  } catch (error) {
    if (error instanceof FormatError) return error.place
  }
  return undefined
}
