import type { Article } from '../../article/index.js'
import { createIssue, type Issue } from '../../text/index.js'
import type { ReadWireOptions } from '../../wire/index.js'
import { FormatError, type ReadArticles } from '../shared/index.js'
import { decodeWire } from './decode-wire.js'
import { transmissionIssues } from './issues.js'

/** What a caller knows of the copy that it may not say. */
export type TransmissionOptions = Omit<ReadWireOptions, 'positions'>

/** One item as it is sent. */
export interface Transmission {
  /** What stands before the text: identifier, priority, category, slug. */
  header: string
  text: string
  /** What stands behind it: when it was sent. */
  trailer: string
}

// SOH header STX text ETX trailer EOT      IPTC 7901, 2.2; ANPA 1312
const SOH = '\u0001'
const STX = '\u0002'
const ETX = '\u0003'
const EOT = '\u0004'

/**
 * The articles of all transmissions in what was sent, each read by `read`. Bytes are UTF-8 where they are that, else
 * windows-1252, which holds Latin-1.
 * @throws TypeError for input that is neither text nor bytes; FormatError where there is no start of text (STX).
 */
export function readTransmissions(
  input: string | Uint8Array,
  format: string,
  read: (transmission: Transmission) => { article: Article; issues: Issue[] },
): ReadArticles {
  const sent = decodeWire(input, format)
  const articles: Article[] = []
  const issues: Issue[] = []
  let at = sent.indexOf(STX)
  if (at < 0) throw new FormatError(`The text is no ${format}: it has no start of text (STX, 02 hex)`)
  let from = 0
  while (at >= 0) {
    const next = sent.indexOf(STX, at + 1)
    const end = endOf(sent, at + 1, next)
    const isWhole = sent[end] === ETX
    const close = isWhole ? closeOf(sent, end + 1, next) : end
    const start = Math.max(from, sent.lastIndexOf(SOH, at) + 1)
    if (!isWhole) {
      const message = 'A transmission has no end of text (ETX, 03 hex); it was read as far as it goes.'
      issues.push(createIssue(transmissionIssues, 'transmission-cut-off', message, { span: { start, end } }))
    }
    const reading = read({
      header: sent.slice(start, at),
      text: sent.slice(at + 1, end).replaceAll('\r\n', '\n'),
      trailer: isWhole ? sent.slice(end + 1, close) : '',
    })
    articles.push(reading.article)
    issues.push(...reading.issues)
    from = close
    at = next
  }
  return { articles, issues }
}

/** Where the text ends: at its mark, or where another transmission begins, or the whole does. */
function endOf(sent: string, from: number, next: number): number {
  const last = next < 0 ? sent.length : next
  const etx = sent.indexOf(ETX, from)
  if (etx >= 0 && etx < last) return etx
  const soh = sent.indexOf(SOH, from)
  const eot = sent.indexOf(EOT, from)
  return Math.min(last, soh < 0 ? last : soh, eot < 0 ? last : eot)
}

function closeOf(sent: string, from: number, next: number): number {
  const ends = [sent.indexOf(EOT, from), sent.indexOf(SOH, from), next].filter((end) => end >= 0)
  return Math.min(sent.length, ...ends)
}
