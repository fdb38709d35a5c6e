import { isSmall, isSpace } from './characters.js'
import { GAP, type InnerSpace } from './inner-space.js'
import type { Line } from './lines.js'
import type { Span } from './span.js'

/**
 * How copy sets its paragraphs.
 *
 * - `blankLine`: lines are not wrapped, and blank lines stand between most of them; every line is a paragraph.
 * - `line`: lines are not wrapped, and follow one another; every line is a paragraph.
 * - `wrapped`: lines are wrapped at a column, and blank lines stand between paragraphs.
 * - `indented`: a tab or two spaces or more begin a paragraph; lines may be wrapped below it.
 * - `spaced`: four spaces or more within a line stand between paragraphs, as where line breaks were lost.
 */
export type ParagraphStyle = 'blankLine' | 'line' | 'wrapped' | 'indented' | 'spaced'

/** A line that is not blank, with what tells where a paragraph ends. */
export interface CopyLine {
  readonly line: Line
  /** Offsets of its first and just past its last character that is no white space. */
  readonly start: number
  readonly end: number
  /** White space before the first character; a tab counts as a paragraph indent. */
  readonly indent: number
  /** A blank line stands before this one, or none at all. */
  readonly first: boolean
}

/** Copy wrapped at a wider column than this is not known; longer lines are paragraphs. */
const WIDEST = 140
/** A column narrower than this shows nothing by itself. */
const NARROWEST = 45
/** Columns that a first line is indented by, at least. */
const PARAGRAPH_INDENT = 2
/** How long paragraphs with gaps between them are on average, at least: no table is so. */
const SHORTEST_SPACED = 60
const TAB = 0x09
/** Share of the column that a line fills which is not short. */
const LONG_LINE = 0.7
const smallLetter = /\p{Ll}/u
const ends = '.!?:;"”’\'»…。！？'

/** The lines that are not blank. */
export function findCopyLines(text: string, lines: readonly Line[]): CopyLine[] {
  const found: CopyLine[] = []
  let first = true
  for (const line of lines) {
    let { start, end } = line
    let indent = 0
    while (start < end && isSpace(text.charCodeAt(start))) indent += text.charCodeAt(start++) === TAB ? 4 : 1
    while (end > start && isSpace(text.charCodeAt(end - 1))) end--
    if (start < end) found.push({ line, start, end, indent, first })
    first = start === end
  }
  return found
}

/** What the lines speak for. */
export interface StyleEvidence {
  readonly style: ParagraphStyle
  /** Lines are wrapped at a column, so that a line break need not end anything. */
  readonly wrapped: boolean
  /** The column, if so. */
  readonly column: number
}

export function detectStyle(text: string, lines: readonly CopyLine[], space: InnerSpace): StyleEvidence {
  const column = columnOf(lines)
  let follows = 0
  let breaks = 0
  let runsOn = 0
  let full = 0
  let unfinished = 0
  let indents = 0
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] as CopyLine
    const previous = index > 0 ? lines[index - 1] : undefined
    const indented = line.indent >= PARAGRAPH_INDENT
    if (indented) indents++
    if (line.first || previous === undefined) continue
    follows++
    if (indented && previous.indent < line.indent) continue
    breaks++
    if (doesRunOn(text, previous, line)) runsOn++
    if (!doesFit(text, previous, line, column)) full++
    if (lengthOf(previous) > column * LONG_LINE && !ends.includes(text[previous.end - 1] as string)) unfinished++
  }
  const regular = column >= NARROWEST && full >= 3 && full >= breaks * 0.6
  const capitals = unfinished >= 3 && unfinished >= breaks * 0.6 && isInCapitals(text, lines)
  const wrapped = column <= WIDEST && breaks > 0 && (runsOn >= breaks * 0.3 || regular || capitals)
  return { style: styleOf(), wrapped, column }

  function styleOf(): ParagraphStyle {
    if (wrapped && follows > breaks) return 'indented'
    if (wrapped) return 'wrapped'
    if (space.hasGaps && isSpaced(text, lines)) return 'spaced'
    if (lines.length - follows > 1 && follows <= lines.length / 2) return 'blankLine'
    return lines.length > 1 && indents >= lines.length / 2 ? 'indented' : 'line'
  }
}

/** Whether small letters stand in fewer than one line of five. */
function isInCapitals(text: string, lines: readonly CopyLine[]): boolean {
  let small = 0
  for (const line of lines) if (smallLetter.test(text.slice(line.start, line.end))) small++
  return small < lines.length * 0.2
}

/** The column at which lines are wrapped, if they are: nine of ten lines that others follow are no longer. */
function columnOf(lines: readonly CopyLine[]): number {
  if (!lines.some(({ first }, index) => index > 0 && !first)) return 0
  const lengths = new Array<number>(WIDEST + 2).fill(0)
  let count = 0
  for (let index = 1; index < lines.length; index++) {
    if ((lines[index] as CopyLine).first) continue
    const length = Math.min(lengthOf(lines[index - 1] as CopyLine), WIDEST + 1)
    lengths[length] = (lengths[length] as number) + 1
    count++
  }
  let column = 0
  for (let seen = 0; column < WIDEST + 1; column++) {
    seen += lengths[column] as number
    if (seen > count * 0.9 || seen === count) break
  }
  return column
}

/**
 * Whether a line goes on in the next one, in copy that is wrapped at a column. A line is broken by hand when it is
 * short though the next word would have fitted: a byline, a line of a list.
 */
export function isSoftBreak(text: string, line: CopyLine, next: CopyLine, evidence: StyleEvidence): boolean {
  const { wrapped, column } = evidence
  if (!wrapped) return false
  if (column > WIDEST || doesRunOn(text, line, next)) return true
  return !doesFit(text, line, next, column) || lengthOf(line) > column * LONG_LINE
}

// The council voted on Monday to close
// the old pier.
// ^ a small letter, after no full stop
function doesRunOn(text: string, line: CopyLine, next: CopyLine): boolean {
  return isSmall(text, next.start) && !ends.includes(text[line.end - 1] as string)
}

function doesFit(text: string, line: CopyLine, next: CopyLine, column: number): boolean {
  const room = column - lengthOf(line) - 1
  if (room <= 0) return false
  for (let at = next.start; at < next.end; at++) {
    if (isSpace(text.charCodeAt(at))) return true
    if (at - next.start >= room) return false
  }
  return true
}

function lengthOf(line: CopyLine): number {
  return line.end - line.line.start
}

/** Gaps outnumber lines, and what stands between them is long enough to be no table. */
function isSpaced(text: string, lines: readonly CopyLine[]): boolean {
  let gaps = 0
  let length = 0
  for (const line of lines) {
    for (let gap = findGap(text, line.start, line.end); gap !== undefined; gap = findGap(text, gap.end, line.end)) {
      gaps++
    }
    length += line.end - line.start
  }
  return gaps >= Math.max(2, lines.length) && length / (gaps + lines.length) >= SHORTEST_SPACED
}

/**
 * The first white space of four characters or more between two offsets, where a paragraph of `spaced` copy begins.
 * No such white space stands at the second offset.
 */
export function findGap(text: string, from: number, to: number): Span | undefined {
  // one character of four is looked at: a gap holds one of these
  for (let at = from + GAP - 1; at < to; at += GAP) {
    const code = text.charCodeAt(at)
    if ((code > 0x20 && code < 0x80) || !isSpace(code)) continue
    let start = at
    let end = at + 1
    while (start > from && isSpace(text.charCodeAt(start - 1))) start--
    while (end < to && isSpace(text.charCodeAt(end))) end++
    if (end - start >= GAP) return { start, end }
    at = end
  }
  return undefined
}
