import type { Article } from '../../article/index.js'
import { readByline } from '../../wire/index.js'
import { filled, type ReadArticles, withKnown } from '../shared/index.js'
import { type Protocol, readProtocol, type TransmissionOptions } from '../transmission/index.js'
import { type Header, readHeader } from './read-header.js'
import { isListNumber, type MarkedCopy, toCopy } from './to-copy.js'

// AP-WF-11-13-13 0745GMT
const TRAILER =
  /(?:\p{L}{2,6}-){1,3}(?<month>\d\d)-(?<day>\d\d)-(?<year>\d\d)\s{1,3}(?<hour>\d\d)(?<minute>\d\d)\s{0,2}(?<zone>[A-Z]{3,4})?/u
const RULE = /^_{3,}$/
// AP-Top-Gate-Headlines,0176
const SLUG = /^[^\s,]{1,40}-[^,]{1,60},\d{2,4}$/

const protocol: Protocol<Header> = {
  name: 'ANPA 1312',
  extra: 'anpa',
  readHeader,
  readText: (text) => {
    const marked = toCopy(text)
    return { copy: marked.copy, withMarks: (article) => withBlocks(withHead(article, marked), marked) }
  },
  trailer: TRAILER,
  withHeader,
}

/**
 * Reads copy as ANPA 1312 (American Newspaper Publishers Association, 1979; what American agencies sent to newspapers)
 * frames it: a header with service and number, priority, category, keyword, take and count of words; lines above the
 * text, each behind `^`; paragraphs behind a tab; agate, lines of scores and tables, which are preformatted blocks; and
 * when it was sent. Several transmissions in one file are several articles. The text is read by `readWire`.
 *
 * The number of the message is an `altId`, the category a subject, the time `versionCreated`. Codes of setting are left
 * out; quotation marks (`` ``so'' ``) and dashes (` _ `) stay as they were sent.
 *
 * @throws FormatError for what has no start of text, TypeError for input that is neither text nor bytes, and, as
 * `readWire`, for options.
 */
export function readAnpa(input: string | Uint8Array, options: TransmissionOptions = {}): ReadArticles {
  return readProtocol(input, protocol, options)
}

/** Lines above the text that nothing showed to be such: the first is the headline, where there is none. */
function withHead(article: Article, { head }: MarkedCopy): Article {
  const count = article.body.findIndex((block) => !('text' in block && head.has(block.text)))
  const lines = article.body.slice(0, Math.max(0, count)).flatMap((block) => ('text' in block ? block.text : []))
  if (lines.length === 0) return article
  const bylines = [...(article.bylines ?? [])]
  let { headline, slugline } = article
  const furniture = lines.map((text): NonNullable<Article['furniture']>[number] => {
    const byline = readByline(text)
    if (byline !== undefined) {
      bylines.push(byline)
      return { role: 'byline', text }
    }
    if (isListNumber(text)) return { role: 'other', text }
    if (slugline === undefined && SLUG.test(text)) {
      slugline = text
      return { role: 'slug', text }
    }
    if (headline !== undefined) return { role: 'other', text }
    headline = text
    return { role: 'headline', text }
  })
  return withKnown(
    { ...article, body: article.body.slice(count), furniture: [...(article.furniture ?? []), ...furniture] },
    { headline, slugline, bylines: filled(bylines) },
  )
}

/** The blocks that marks tell: agate, headings, rules. */
function withBlocks(article: Article, { agate, flush }: MarkedCopy): Article {
  const body = article.body.map((block): Article['body'][number] => {
    if (!('text' in block)) return block
    const lines = agate.get(block.text)
    if (lines !== undefined) return { type: 'preformatted', text: lines }
    if (RULE.test(block.text)) return { type: 'rule' }
    return block.type === 'paragraph' && flush.has(block.text) ? { type: 'heading', text: block.text } : block
  })
  const furniture = article.furniture?.map((piece) => ({ ...piece, text: agate.get(piece.text) ?? piece.text }))
  return { ...article, body, ...(furniture && { furniture }) }
}

function withHeader(article: Article, header: Header): Article {
  const { id, priority, category, keyword, take, wordCount, selector } = header
  const left = withKnown({}, { keyword, take, wordCount, selector })
  return withKnown(
    { ...article },
    {
      altIds: id === undefined ? undefined : [{ role: 'anpa', value: id }],
      priority: { scheme: 'anpa', value: priority },
      slugline: article.slugline ?? keyword,
      subjects: [{ name: category, scheme: 'anpa' }],
      extra: Object.keys(left).length > 0 ? { ...article.extra, anpa: left } : article.extra,
    },
  )
}
