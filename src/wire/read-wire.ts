import type { Article, Dateline, Furniture } from '../article/index.js'
import { cleanText, createIssue, type Issue } from '../text/index.js'
import { readBody } from './body.js'
import { readDateline } from './dateline/find-dateline.js'
import { findHeadlineSignal } from './head/headline-signal.js'
import { addFacts, readHead } from './head/read-head.js'
import { wireIssues } from './issues.js'
import { type CopyLine, findCopyLines } from './lines/copy-lines.js'
import type { Facts, Piece, View } from './lines/line-rule.js'
import { checkOptions, type ReadWireOptions, type WireSettings } from './options.js'
import { readTail } from './tail/read-tail.js'
import { findTransmissionIssues } from './transmission.js'
import { withoutPositions } from './without-positions.js'

/** What was read in copy. */
export interface WireReading {
  article: Article
  issues: Issue[]
}

/**
 * Reads wire copy: stamps, headline, byline and dateline, the paragraphs of the text, and what stands below it.
 * Every other line is kept in `furniture` with what it is; nothing of the copy is left out. People and quotations are
 * not looked for: `quotes` is empty.
 *
 * Never throws on copy. Offsets are into `copy` as given.
 * @throws TypeError when the copy is no string, for an unknown option or one of the wrong type, RangeError for a value
 * that does not exist, such as a zone.
 */
export function readWire(copy: string, options: ReadWireOptions = {}): WireReading {
  if (typeof copy !== 'string') throw new TypeError(`Copy is no string: ${String(copy)}`)
  const settings = checkOptions(options)
  const { lines, style } = findCopyLines(copy)
  const view: View = { copy, lines, settings, hasHeadline: true, hasDateline: datelineTest(copy, lines, settings) }
  const head = readHead(view)
  const tail = readTail(view, head.to)
  const start = lines[head.to]?.from ?? copy.length
  const end = lines[tail.from - 1]?.end ?? 0
  const time = { ...settings.time, ...referenceOf(head.facts, settings) }
  const body = readBody(copy, { start, end: Math.max(start, end) }, time, style)
  const facts = head.facts
  addFacts(facts, tail.facts)
  const issues = [...head.issues, ...body.issues, ...tail.issues, ...findTransmissionIssues(copy)]
  if (lines.length === 0) issues.push(createIssue(wireIssues, 'wire-copy-empty', 'The copy is empty.'))
  else if (body.blocks.length === 0) {
    issues.push(createIssue(wireIssues, 'wire-body-missing', 'The copy has no text but headlines and the like.'))
  }
  const pieces = [...head.pieces, ...body.pieces, ...tail.pieces].sort((a, b) => a.start - b.start)
  const article = {
    ...startArticle(settings, facts, body.dateline),
    body: body.blocks,
    ...(pieces.length > 0 && { furniture: pieces.map((piece) => toFurniture(copy, piece)) }),
    quotes: [],
  }
  issues.sort((a, b) => (a.span?.start ?? 0) - (b.span?.start ?? 0))
  return { article: settings.positions ? article : withoutPositions(article), issues }
}

/** Several rules ask the same of a line: each is looked at once. */
function datelineTest(copy: string, lines: readonly CopyLine[], { time }: WireSettings): View['hasDateline'] {
  const known = new Map<number, boolean>()
  return (index) => {
    const line = lines[index]
    if (line === undefined) return false
    const answer = known.get(index) ?? readDateline(copy.slice(line.start, line.end), time) !== undefined
    known.set(index, answer)
    return answer
  }
}

type ArticleStart = Omit<Article, 'body' | 'furniture' | 'quotes'>

/** The fields in the order of the model. */
function startArticle(settings: WireSettings, facts: Facts, dateline: Dateline | undefined): ArticleStart {
  const { headline, headlines, slugline, bylines, edNotes, rights } = facts
  const signal = headline === undefined ? undefined : findHeadlineSignal(headline)
  const signals = [...(signal ? [signal] : []), ...(facts.signals ?? [])]
  return {
    schemaVersion: 1,
    ...(settings.language !== undefined && { language: settings.language }),
    ...(signals.length > 0 && { signals }),
    ...(slugline !== undefined && { slugline }),
    ...(edNotes && { edNotes }),
    ...(headline !== undefined && { headline }),
    ...(headlines && { headlines }),
    ...(bylines && { bylines }),
    ...(dateline && { dateline }),
    ...(facts.published && { published: facts.published }),
    ...(facts.firstCreated && { firstCreated: facts.firstCreated }),
    ...(facts.versionCreated && { versionCreated: facts.versionCreated }),
    ...(facts.embargoedUntil && { embargoedUntil: facts.embargoedUntil }),
    ...(facts.expires && { expires: facts.expires }),
    ...(rights && { rights }),
  }
}

/** The day of the stamp says which year a dateline means. */
function referenceOf(facts: Facts, { time }: WireSettings): { referenceDate?: string } {
  const local = (facts.published ?? facts.versionCreated ?? facts.firstCreated)?.local
  if (local !== undefined && local.length >= 10) return { referenceDate: local.slice(0, 10) }
  return time.referenceDate === undefined ? {} : { referenceDate: time.referenceDate }
}

function toFurniture(copy: string, { role, start, end }: Piece): Furniture {
  return { role, text: cleanText(copy.slice(start, end)), position: { start, end } }
}
