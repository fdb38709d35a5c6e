import type { Block, Byline } from '../article/index.js'
import { cleanText, type Paragraph, type ParagraphStyle, type Span } from '../text/index.js'
import { type InnerSpace, readParagraphs } from '../text/reading.js'
import { readByline } from './byline/read-byline.js'
import type { Datelines } from './dateline/datelines.js'
import type { DatelineReading } from './dateline/read-dateline.js'
import { isHeading } from './heading.js'
import type { Piece } from './lines/line-rule.js'
import { trimSpan } from './lines/space.js'
import { isInsert } from './tail/insert.js'

/** A dateline stands below so many paragraphs at most: teasers, and what a page puts above its text. */
const PARAGRAPHS_BEFORE_DATELINE = 12

/** The text proper, with what is run into it taken out. */
export interface Body {
  blocks: Block[]
  pieces: Piece[]
  dateline?: DatelineReading
  /** One that is run into the dateline's paragraph. */
  bylines: Byline[]
}

/** What is known of how the copy sets its text. */
export interface Setting {
  readonly space: InnerSpace
  readonly style?: ParagraphStyle
}

/** Reads a part of the copy as text: its dateline, its paragraphs and headings. */
export function readBody(copy: string, part: Span, datelines: Datelines, { style, space }: Setting): Body {
  const text = copy.slice(part.start, part.end)
  const { paragraphs } = readParagraphs(text, style, space, part.start)
  const body: Body = { blocks: [], pieces: [], bylines: [] }
  const found = findDateline(paragraphs, part.start, datelines)
  for (let index = 0; index < paragraphs.length; index++) {
    const paragraph = paragraphs[index] as Paragraph
    const end = part.start + paragraph.end
    // a dateline may end with a dash on the next line
    const start = Math.max(part.start + paragraph.start, Math.min(body.dateline?.end ?? 0, end))
    const span = { start, end }
    if (index === found?.above) {
      body.pieces.push({ role: 'stamp', ...trimSpan(copy, span) })
      continue
    }
    if (index === found?.index)
      addText(copy, trimSpan(copy, takeDateline(copy, span, found.reading, body)), 'paragraph', body)
    else if (start > part.start + paragraph.start) addText(copy, trimSpan(copy, span), 'paragraph', body)
    else addBlock(isHeading(text, paragraphs, index) ? 'heading' : 'paragraph', paragraph.text, span, body)
  }
  return body
}

/** A dateline opens the first paragraph, or one of the next, where teasers came before it. */
function findDateline(
  paragraphs: readonly Paragraph[],
  by: number,
  datelines: Datelines,
): { reading: DatelineReading; index: number; above?: number } | undefined {
  const count = Math.min(paragraphs.length, PARAGRAPHS_BEFORE_DATELINE + 1)
  for (let index = 0; index < count; index++) {
    const { start, end } = paragraphs[index] as Paragraph
    const place = { start: by + start, end: by + end, paragraph: index, isText: index < 2 }
    const reading = datelines.ofParagraph(place)
    if (reading === undefined) continue
    const next = reading.candidate.ending === 'line' ? ofNext(paragraphs, index, by, datelines) : undefined
    // PORT ANSEL, PA / Example PR / March 12, 2031 15:19
    //
    // Port Ansel, PA, March 12, 2031 – The
    // ^ of two for one text the one that opens it
    return next !== undefined && placeOf(next) === placeOf(reading)
      ? { reading: next, index: index + 1, above: index }
      : { reading, index }
  }
  return undefined
}

function ofNext(paragraphs: readonly Paragraph[], index: number, by: number, datelines: Datelines) {
  const next = paragraphs[index + 1]
  return next && datelines.ofParagraph({ start: by + next.start, end: by + next.end, paragraph: index, isText: false })
}

function placeOf({ candidate }: DatelineReading): string | undefined {
  return candidate.parts.find(({ kind }) => kind === 'place')?.text.toLowerCase()
}

/** Takes the dateline out of its paragraph, and what stands before it; the rest is text. */
function takeDateline(copy: string, span: Span, dateline: DatelineReading, body: Body): Span {
  const { start, end, before } = dateline
  body.dateline = dateline
  if (before?.kind === 'sentence')
    addText(copy, trimSpan(copy, { start: span.start, end: before.end }), 'paragraph', body)
  else if (before !== undefined) {
    const piece = trimSpan(copy, { start: span.start, end: before.end })
    body.pieces.push({ role: before.kind, ...piece })
    if (before.kind === 'byline') body.bylines.push(...bylineOf(copy, { start: before.start, end: before.end }))
  }
  // what sets the line off (`* `) belongs to it
  const from = before === undefined ? span.start : start
  body.pieces.push({ role: 'dateline', ...trimSpan(copy, { start: from, end }) })
  return { start: end, end: Math.max(end, span.end) }
}

function bylineOf(copy: string, span: Span): Byline[] {
  const byline = readByline(copy.slice(span.start, span.end))
  return byline === undefined ? [] : [{ ...byline, position: span }]
}

function addText(copy: string, position: Span, type: 'heading' | 'paragraph', body: Body): void {
  if (position.start < position.end) addBlock(type, cleanText(copy.slice(position.start, position.end)), position, body)
}

function addBlock(type: 'heading' | 'paragraph', text: string, position: Span, { blocks, pieces }: Body): void {
  if (isInsert(text)) pieces.push({ role: 'teaser', ...position })
  else blocks.push({ type, text, position })
}
