import type { Article } from '../article/index.js'
import { createIssue, type Issue } from '../text/index.js'
import { readBody } from './body.js'
import { Datelines } from './dateline/datelines.js'
import { readHead } from './head/read-head.js'
import { wireIssues } from './issues.js'
import { addFacts } from './lines/add-facts.js'
import { findCopyLines } from './lines/copy-lines.js'
import type { View } from './lines/line-rule.js'
import { checkOptions, type ReadWireOptions, type WireSettings } from './options.js'
import type { ProfileReading } from './profiles/detect-profile.js'
import { settle, type WireParts } from './settle.js'
import { readTail } from './tail/read-tail.js'
import { toArticle } from './to-article.js'
import { findTransmissionIssues } from './transmission-issues.js'
import { withoutPositions } from './without-positions.js'

/** What was read in copy. */
export interface WireReading {
  article: Article
  /** Whose copy it is, where it shows or the caller says so. */
  profile?: ProfileReading
  issues: Issue[]
}

/**
 * Reads wire copy: stamps, slugs, signals, headline, byline and dateline, the paragraphs of the text, and what stands below
 * it. Every other line is kept in `furniture` with what it is; nothing of the copy is left out. A time without a zone takes
 * that of the caller, of the profile, or of the dateline's place, in this order; `zoneFrom` says which. People and
 * quotations are not looked for: `quotes` is empty.
 *
 * Never throws on copy. Offsets are into `copy` as given.
 *
 * {@includeCode ../../examples/read-wire.ts}
 *
 * @throws TypeError when the copy is no string, for an unknown option or one of the wrong type, RangeError for a value
 * that does not exist, such as a zone.
 */
export function readWire(copy: string, options: ReadWireOptions = {}): WireReading {
  if (typeof copy !== 'string') throw new TypeError(`Copy is no string: ${String(copy)}`)
  const settings = checkOptions(options)
  const parts = readParts(copy, settings)
  const { dateline, profile } = settle(copy, parts, settings)
  const article = toArticle(copy, parts, dateline, settings)
  parts.issues.sort((a, b) => (a.span?.start ?? 0) - (b.span?.start ?? 0))
  const reading: WireReading = {
    article: settings.positions ? article : withoutPositions(article),
    issues: parts.issues,
  }
  if (profile !== undefined) reading.profile = profile
  return reading
}

/** The head from above, the tail from below, and the text between them. */
function readParts(copy: string, settings: WireSettings): WireParts {
  const { lines, ...setting } = findCopyLines(copy)
  const datelines = new Datelines(copy, lines, settings.knowledge)
  const hasDateline = (index: number) => datelines.ofLine(index) !== undefined
  const view: View = { copy, lines, settings, hasHeadline: true, hasDateline }
  const head = readHead(view)
  const tail = readTail(view, head.to, datelines.ofLine(head.to)?.end ?? 0)
  const start = lines[head.to]?.from ?? copy.length
  const body = readBody(copy, { start, end: Math.max(start, tail.end) }, datelines, setting)
  const { facts } = head
  if (body.bylines.length > 0) addFacts(facts, { bylines: body.bylines })
  addFacts(facts, tail.facts)
  const pieces = [...head.pieces, ...body.pieces, ...tail.runIns, ...tail.pieces].sort((a, b) => a.start - b.start)
  const issues = [...head.issues, ...tail.issues]
  if (!setting.space.isPlain) issues.push(...findTransmissionIssues(copy))
  if (lines.length === 0) issues.push(createIssue(wireIssues, 'wire-copy-empty', 'The copy is empty.'))
  else if (body.blocks.length === 0) {
    issues.push(createIssue(wireIssues, 'wire-body-missing', 'The copy has no text but headlines and the like.'))
  }
  return { facts, blocks: body.blocks, pieces, issues, dateline: body.dateline }
}
