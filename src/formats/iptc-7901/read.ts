import type { Article } from '../../article/index.js'
import { filled, type ReadArticles, withKnown } from '../shared/index.js'
import { type Protocol, readProtocol, type TransmissionOptions } from '../transmission/index.js'
import { type Header, readHeader } from './read-header.js'

// 131137 GMT Nov 13      131137 Nov 13      13 1137Z Nov 2013
const TRAILER =
  /(?<!\d)(?<day>\d\d)\s?(?<hour>\d\d)(?<minute>\d\d)(?:\s{0,3}(?<zone>Z|[A-Z]{3,4}))?\s{1,3}(?<month>\p{L}{3,9})\.?\s{1,3}(?<year>\d\d(?:\d\d)?)(?!\d)/u

const protocol: Protocol<Header> = {
  name: 'IPTC 7901',
  extra: 'iptc-7901',
  readHeader,
  readText: (copy) => ({ copy, withMarks: (article) => article }),
  trailer: TRAILER,
  withHeader,
}

/**
 * Reads copy as IPTC 7901 (the recommended message format of the 1970s to 2000s, still sent by agencies) frames it: a
 * header with source and number, priority, category, count of words and keywords; the text; and when it was sent. Several
 * transmissions in one file are several articles. The text is read by `readWire`, with its headlines, take, byline,
 * dateline and notes; each line that is no text is in `furniture`.
 *
 * The number of the message is an `altId`, the keywords are slugline and `keywords`, the category is a subject, the time
 * is `versionCreated`: where it prints no zone that of the options is meant. Offsets are left out.
 *
 * @throws FormatError for what has no start of text, TypeError for input that is neither text nor bytes, and, as
 * `readWire`, for options.
 */
export function readIptc7901(input: string | Uint8Array, options: TransmissionOptions = {}): ReadArticles {
  return readProtocol(input, protocol, options)
}

function withHeader(article: Article, { id, priority, category, wordCount, further, slug }: Header): Article {
  const keywords = slug?.split('/').flatMap((word) => word.trim() || [])
  const left = withKnown({}, { wordCount, further })
  return withKnown(
    { ...article, altIds: [{ role: 'iptc7901', value: id }] },
    {
      priority: { scheme: 'iptc7901', value: priority },
      // the scales are one: 1 is the most urgent
      urgency: priority === '0' ? undefined : Number(priority),
      slugline: slug?.replace(/\/$/, '') ?? article.slugline,
      keywords: filled(keywords ?? []) ?? article.keywords,
      subjects: [{ name: category, scheme: 'iptc7901' }],
      extra: Object.keys(left).length > 0 ? { ...article.extra, 'iptc-7901': left } : article.extra,
    },
  )
}
