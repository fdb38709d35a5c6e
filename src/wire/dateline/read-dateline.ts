import type { Span } from '../../text/index.js'
import { type Evidence, weigh } from './evidence.js'
import type { Scene } from './facts.js'
import type { Knowledge } from './knowledge.js'
import type { Candidate, DatelinePart } from './part.js'
import { readParts } from './read-parts.js'
import { beginsSentence } from './running-text.js'
import { Scanner } from './scan.js'
import { behindSentences, pastOrnaments, type Start, startsWithin } from './starts.js'

/** A dateline in a paragraph, in its parts: see `toDateline`. */
export interface DatelineReading extends Span {
  readonly candidate: Candidate
  readonly evidence: Evidence
  /** What is run into the paragraph before it, and what it is. */
  readonly before?: Span & { readonly kind: 'byline' | 'credit' | 'sentence' }
}

/** Where to look. */
export interface Paragraph extends Span {
  /** Paragraphs of the body before it. */
  readonly paragraph: number
  /** Whether a teaser may stand in it before the dateline. */
  readonly isText: boolean
  /** Where the next line ends, if the paragraph may go on there: a dateline is broken over two at most. */
  readonly nextLineEnd?: number | undefined
}

/** A dateline is on a line, or broken over two; no part of it stands further in. */
export const LONGEST_DATELINE = 320
/** A dash on the next line ends a dateline that has its line alone. */
const dashBelow = /^\s{1,80}[-–—―]{1,2}(?=\s)/
const LONGEST_ALONE = 60
/** So near the beginning stands the first mark of one, a byline before it or not. */
const NEAR = 160
const twoCapitals = /^\p{Lu}[\p{Lu}.]/u
/** A mark, a digit, a character of another script, or a mark of quotation beyond ASCII. */
const sign = /[-(/:&\d[_\u2010-\uffff]/
const small = /[a-z]/
// PORT ANSEL, Oskaria,       PORT ANSEL, Nov. 22, 2031
// Nov. 22 (AP) --            /PRNewswire/ -- The
const goesOn = /^(?:,|.?\s{1,30}[(/[-–—])/u

interface Found {
  candidate: Candidate
  evidence: Evidence
  start: Start
  worth: number
}

/**
 * The dateline of a paragraph, at its beginning or behind what is run into it; `undefined` where the evidence is not enough.
 * Positions are into `text`.
 */
export function readDateline(text: string, place: Paragraph, knowledge: Knowledge): DatelineReading | undefined {
  const from = pastOrnaments(text, place.start, place.end)
  if (from >= place.end || !mayBegin(text, from, place.end, knowledge.separators)) return undefined
  let found = beginsSentence(text, from, place.end)
    ? undefined
    : findAt(text, place, { at: from, before: 'nothing' }, knowledge)
  for (const start of startsWithin(text, from, place.end, knowledge)) {
    found = better(found, findAt(text, { ...place, nextLineEnd: undefined }, start, knowledge))
  }
  if (found === undefined && place.isText) found = findBehindSentences(text, from, place, knowledge)
  return found && toReading(found)
}

/** The same of a paragraph that has none at its beginning, nor behind a byline or a credit. */
export function readDatelineBehindTeaser(
  text: string,
  place: Paragraph,
  knowledge: Knowledge,
): DatelineReading | undefined {
  const from = pastOrnaments(text, place.start, place.end)
  if (from >= place.end || !mayBegin(text, from, place.end, knowledge.separators)) return undefined
  const found = findBehindSentences(text, from, place, knowledge)
  return found && toReading(found)
}

function findBehindSentences(text: string, from: number, place: Paragraph, knowledge: Knowledge): Found | undefined {
  for (const start of behindSentences(text, from, place.end)) {
    const found = findAt(text, place, start, knowledge)
    if (found !== undefined) return found
  }
  return undefined
}

function toReading(found: Found): DatelineReading {
  const { candidate, evidence } = found
  const { before, span } = found.start
  const reading = { candidate, evidence, start: (candidate.parts[0] as DatelinePart).start, end: candidate.end }
  return before === 'nothing' || span === undefined ? reading : { ...reading, before: { kind: before, ...span } }
}

/**
 * Whether a dateline can begin at an offset: near it stands a mark that ends one or that brackets an agency, or a digit,
 * or a short line begins in capitals. Most lines have none of these.
 */
function mayBegin(text: string, from: number, to: number, separators: readonly string[]): boolean {
  const near = text.slice(from, Math.min(to, from + NEAR))
  if (sign.test(near) || separators.some((mark) => near.includes(mark))) return true
  // PORT ANSEL      PORT ANSEL, Pa.
  return to - from <= LONGEST_ALONE && (!small.test(near) || twoCapitals.test(near))
}

function better(one: Found | undefined, other: Found | undefined): Found | undefined {
  if (one === undefined || other === undefined) return one ?? other
  return other.worth > one.worth ? other : one
}

function findAt(text: string, place: Paragraph, start: Start, knowledge: Knowledge): Found | undefined {
  const end = Math.min(endOf(text, place), start.at + LONGEST_DATELINE)
  let candidates = readParts(new Scanner(text, start.at, end), knowledge)
  if (
    candidates.at(-1)?.ending === 'line' &&
    place.nextLineEnd !== undefined &&
    goesOn.test(text.slice(end - 1, end + 40))
  ) {
    const further = readParts(
      new Scanner(text, start.at, Math.min(place.nextLineEnd, start.at + LONGEST_DATELINE)),
      knowledge,
    )
    candidates = [...candidates, ...further.filter((candidate) => candidate.end > end)]
  }
  let found: Found | undefined
  for (const candidate of candidates) {
    if (candidate.ending === 'line' && (end < place.end || candidate.end > end)) continue
    const scene: Scene = {
      text,
      to: Math.max(place.end, end),
      paragraph: place.paragraph,
      before: start.before,
      setOff: (start.bonus ?? 0) > 0,
      knowledge,
    }
    const evidence = weigh(candidate, scene)
    if (evidence === undefined || evidence.score < 0) continue
    const worth = evidence.score + (start.bonus ?? 0)
    if (found === undefined || worth >= found.worth) found = { candidate, evidence, start, worth }
  }
  return found
}

// PORT ANSEL
// – A man was sentenced
// ^ belongs to the line above
function endOf(text: string, { start, end }: Paragraph): number {
  if (end - start > LONGEST_ALONE) return end
  const below = dashBelow.exec(text.slice(end, end + 90))
  return below === null ? end : end + below[0].length
}
