import { type AnyFeed, parseAtomFeed, parseJsonFeed, parseRdfFeed, parseRssFeed } from 'feedsmith'
import { decodeText, htmlEntity } from '../markup/index.js'
import { readXml } from '../markup/xml.js'
import { createReport, FormatError, type FormatErrorPlace, parseJson, type Report } from '../shared/index.js'
import { withoutLongPeople } from './long-people.js'
import { rootOf } from './root-of.js'
import { withoutDoctype } from './without-doctype.js'

/**
 * A feed as the library has it, by its root element or, where it is no XML, as JSON.
 * @throws FormatError for what is no feed, and for XML or JSON that is not well-formed.
 */
export function takeApart(input: string | Uint8Array | object, report: Report): AnyFeed {
  if (typeof input !== 'string' && !(input instanceof Uint8Array)) return jsonFeed(input)
  const whole = decodeText(input, report)
  if (/^\s*[{[]/.test(whole.slice(0, 1000))) return jsonFeed(parseJson(whole))
  const text = withoutDoctype(whole)
  const root = rootOf(text)
  switch (root) {
    case 'rss':
      return tried(text, () => ({ format: 'rss', feed: parseRssFeed(withoutLongPeople(text, report)) }))
    case 'feed':
      return tried(text, () => ({ format: 'atom', feed: parseAtomFeed(text) }))
    case 'rdf':
      return tried(text, () => ({ format: 'rdf', feed: parseRdfFeed(text) }))
    default:
      throw new FormatError(`The text is no feed${root === undefined ? '' : `: its root is ${root}`}`)
  }
}

function jsonFeed(value: unknown): AnyFeed {
  return tried('', () => ({ format: 'json', feed: parseJsonFeed(value) }))
}

/** @throws FormatError in place of the library's own errors, with its reason and the place. */
function tried(xml: string, parse: () => AnyFeed): AnyFeed {
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
