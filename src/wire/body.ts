import type { Block, Dateline } from '../article/index.js'
import { cleanText, findParagraphs, type Issue, type Paragraph, type ParagraphStyle, type Span } from '../text/index.js'
import type { ReadTimestampOptions } from '../time/index.js'
import { readDateline } from './dateline/find-dateline.js'
import { isHeading } from './heading.js'
import type { Piece } from './lines/line-rule.js'
import { shiftIssues } from './lines/times.js'
import { findRunInCredit } from './tail/credit.js'
import { isInsert } from './tail/in-text.js'

/** A dateline stands below so many paragraphs at most, and is so certain then. */
const PARAGRAPHS_BEFORE_DATELINE = 3
const SURE = 0.95

/** The text proper, with what is run into it taken out. */
export interface Body {
  blocks: Block[]
  pieces: Piece[]
  dateline?: Dateline
  issues: Issue[]
}

/** Reads a part of the copy as text: its dateline, its paragraphs and headings, the credit at its end. */
export function readBody(copy: string, part: Span, time: ReadTimestampOptions, style?: ParagraphStyle): Body {
  const text = copy.slice(part.start, part.end)
  const { paragraphs } = findParagraphs(text, style && { style })
  const body: Body = { blocks: [], pieces: [], issues: [] }
  const found = findIn(paragraphs, text, time)
  if (found !== undefined) {
    const by = part.start + (paragraphs[found.index] as Paragraph).start
    body.dateline = shiftDateline(found.dateline, by)
    body.pieces.push({ role: 'dateline', ...(body.dateline.position as Span) })
    body.issues.push(...shiftIssues(found.issues, by))
  }
  for (const [index, paragraph] of paragraphs.entries()) {
    const { start, end } = paragraph
    const from = index === found?.index ? (found.dateline.position?.end ?? 0) : 0
    const to = index === paragraphs.length - 1 ? findRunInCredit(text.slice(start, end)) : undefined
    if (to !== undefined && to > from)
      body.pieces.push({ role: 'credit', start: part.start + start + to, end: part.start + end })
    const span = trim(text, { start: start + from, end: to !== undefined && to > from ? start + to : end })
    if (span.start === span.end) continue
    const position = { start: part.start + span.start, end: part.start + span.end }
    const clean = cleanText(text.slice(span.start, span.end))
    if (isInsert(clean)) {
      body.pieces.push({ role: 'teaser', ...position })
      continue
    }
    const type = isHeading(text, paragraphs, index) ? 'heading' : 'paragraph'
    body.blocks.push({ type, text: clean, position })
  }
  return body
}

/** A dateline opens the first paragraph, or, where it is all but certain, one of the next: a teaser came before it. */
function findIn(paragraphs: readonly Paragraph[], text: string, time: ReadTimestampOptions) {
  for (const [index, { start, end }] of paragraphs.slice(0, PARAGRAPHS_BEFORE_DATELINE + 1).entries()) {
    const found = readDateline(text.slice(start, end), time)
    if (found !== undefined && (index === 0 || found.dateline.certainty >= SURE)) return { ...found, index }
  }
  return undefined
}

function trim(text: string, span: Span): Span {
  let { start, end } = span
  while (start < end && /[\s\u200b]/.test(text.charAt(start))) start++
  while (end > start && /[\s\u200b]/.test(text.charAt(end - 1))) end--
  return { start, end }
}

function shiftDateline(dateline: Dateline, by: number): Dateline {
  const shift = (span: Span | undefined) => span && { position: { start: span.start + by, end: span.end + by } }
  const { date } = dateline
  return {
    ...dateline,
    ...(date && { date: { ...date, ...shift(date.position) } }),
    ...shift(dateline.position),
  }
}
