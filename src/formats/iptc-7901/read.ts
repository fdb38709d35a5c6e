import type { Article } from '../../article/index.js'
import { createIssue, type Issue } from '../../text/index.js'
import { readWire } from '../../wire/index.js'
import { filled, type ReadArticles, withKnown } from '../shared/index.js'
import {
  readStamp,
  readTransmissions,
  type Transmission,
  type TransmissionOptions,
  timeOptions,
  transmissionIssues,
  withoutControls,
} from '../transmission/index.js'
import { type Header, readHeader } from './read-header.js'

// 131137 GMT Nov 13      131137 Nov 13
const TRAILER = /(\d\d)(\d\d)(\d\d)(?:\s{1,3}([A-Z]{3,4}))?\s{1,3}(\p{L}{3,9})\.?\s{1,3}(\d\d)(?!\d)/u

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
  return readTransmissions(input, 'IPTC 7901', (transmission) => readOne(transmission, options))
}

function readOne({ header: printed, text, trailer }: Transmission, options: TransmissionOptions) {
  const header = readHeader(printed)
  const plain = withoutControls(text)
  const { article, issues } = readWire(plain.text, { ...options, positions: false })
  const found: Issue[] = [...plain.issues, ...issues.map(({ span, ...issue }) => issue)]
  if (header === undefined)
    found.push(
      createIssue(
        transmissionIssues,
        'transmission-header-unread',
        `The header is of another form: ${printed.trim().slice(0, 60)}`,
      ),
    )
  const [stamp, day, hour, minute, zone, month, year] = TRAILER.exec(trailer) ?? []
  if (stamp !== undefined && day && hour && minute && month && year) {
    const { timestamp, issues: more } = readStamp(
      { text: stamp, day, hour, minute, zone, month, year },
      timeOptions(options),
    )
    if (timestamp !== undefined) article.versionCreated = timestamp
    found.push(...more)
  }
  return { article: header === undefined ? article : withHeader(article, header), issues: found }
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
