import type { Article } from '../../article/index.js'
import { createIssue, type Issue } from '../../text/index.js'
import { readWire } from '../../wire/index.js'
import type { ReadArticles } from '../shared/index.js'
import { transmissionIssues } from './issues.js'
import { readStamp } from './read-stamp.js'
import { readTransmissions, type Transmission, type TransmissionOptions } from './read-transmissions.js'
import { withoutControls } from './without-controls.js'

/** More than marks and fill. */
const WORDS = /[\p{L}\d]{2}/u

/** What a wire protocol has of its own. */
export interface Protocol<Header> {
  name: string
  /** Under what name of `extra` the rest is kept. */
  extra: string
  /** Nothing for a header of another form. */
  readHeader: (header: string) => Header | undefined
  /** The text as copy, and the article that was read of it with what the marks of the protocol say. */
  readText: (text: string) => { copy: string; withMarks: (article: Article) => Article }
  /** The time in the trailer, with the groups `day`, `hour`, `minute`, `month`, `year` and `zone`. */
  trailer: RegExp
  withHeader: (article: Article, header: Header) => Article
}

/** Reads all transmissions of a protocol, the text of each by `readWire`. */
export function readProtocol<Header>(
  input: string | Uint8Array,
  protocol: Protocol<Header>,
  options: TransmissionOptions,
): ReadArticles {
  return readTransmissions(input, protocol.name, (transmission) => readOne(transmission, protocol, options))
}

function readOne<Header>(
  { header: printed, text, trailer }: Transmission,
  { extra, readHeader, readText, trailer: shape, withHeader }: Protocol<Header>,
  options: TransmissionOptions,
): { article: Article; issues: Issue[] } {
  const { copy, withMarks } = readText(text)
  const plain = withoutControls(copy)
  const reading = readWire(plain.text, { ...options, positions: false })
  const header = readHeader(printed)
  const sent = readStamp(trailer, shape, options)
  let article = withMarks(reading.article)
  if (sent.timestamp !== undefined) article.versionCreated = sent.timestamp
  if (header !== undefined) article = withHeader(article, header)
  const unread = header === undefined ? [headerUnread(printed)] : []
  const rest = withoutControls(sent.rest).text.replace(/\s+/g, ' ').trim()
  if (WORDS.test(rest)) {
    article.extra = { ...article.extra, [extra]: { ...(article.extra?.[extra] as object), trailer: rest } }
    unread.push(trailerUnread(rest))
  }
  // spans are of the copy that was made of the text
  const found = reading.issues.map(({ span, ...issue }) => issue)
  return { article, issues: [...plain.issues, ...found, ...unread, ...sent.issues] }
}

function headerUnread(printed: string): Issue {
  const message = `The header is of another form: ${printed.trim().slice(0, 60)}`
  return createIssue(transmissionIssues, 'transmission-header-unread', message)
}

function trailerUnread(rest: string): Issue {
  const message = `Behind the text stands what is no time: ${rest.slice(0, 60)}`
  return createIssue(transmissionIssues, 'transmission-trailer-unread', message)
}
