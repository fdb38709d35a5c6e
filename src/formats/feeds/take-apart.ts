import { type AnyFeed, parseAtomFeed, parseJsonFeed, parseRdfFeed, parseRssFeed } from 'feedsmith'
import { decodeText } from '../markup/index.js'
import { FormatError, parseJson, type Report } from '../shared/index.js'
import { withoutLongPeople } from './long-people.js'
import { rootOf } from './root-of.js'

/**
 * A feed as the library has it, by its root element or, where it is no XML, as JSON.
 * @throws FormatError for what is no feed, and for XML or JSON that is not well-formed.
 */
export function takeApart(input: string | Uint8Array | object, report: Report): AnyFeed {
  if (typeof input !== 'string' && !(input instanceof Uint8Array)) return jsonFeed(input)
  const text = decodeText(input, report)
  if (/^\s*[{[]/.test(text.slice(0, 1000))) return jsonFeed(parseJson(text))
  const root = rootOf(text)
  switch (root) {
    case 'rss':
      return tried(() => ({ format: 'rss', feed: parseRssFeed(withoutLongPeople(text, report)) }))
    case 'feed':
      return tried(() => ({ format: 'atom', feed: parseAtomFeed(text) }))
    case 'rdf':
      return tried(() => ({ format: 'rdf', feed: parseRdfFeed(text) }))
    default:
      throw new FormatError(`The text is no feed${root === undefined ? '' : `: its root is ${root}`}`)
  }
}

function jsonFeed(value: unknown): AnyFeed {
  return tried(() => ({ format: 'json', feed: parseJsonFeed(value) }))
}

/** @throws FormatError in place of the library's own errors, with its reason. */
function tried(parse: () => AnyFeed): AnyFeed {
  try {
    return parse()
  } catch (error) {
    const { name, cause } = error as Error
    if (name !== 'MalformedError') throw new FormatError('The input is no feed of RSS, Atom or JSON Feed')
    const reason = cause instanceof Error ? `: ${cause.message}` : ''
    throw new FormatError(`The feed is no well-formed XML${reason}`)
  }
}
