import { cleanText } from './clean.js'
import { type InnerSpace, innerSpaceOf, isSingleSpaced } from './inner-space.js'
import { findLines, type Line } from './lines.js'
import { checkOptionNames } from './options.js'
import {
  type CopyLine,
  detectStyle,
  findCopyLines,
  findGap,
  isSoftBreak,
  type ParagraphStyle,
  type StyleEvidence,
} from './paragraph-style.js'
import type { Span } from './span.js'

/** A paragraph of copy; the span has no white space at its ends. */
export interface Paragraph extends Span {
  /** What stands at the span, with soft line breaks joined: see `cleanText`. Map offsets back with `alignText`. */
  text: string
  /** Its lines in the copy, blank ones left out. In `spaced` copy, the part of a line that it takes up. */
  lines: Line[]
}

/** What is known of the layout beforehand. */
export interface ParagraphOptions {
  /** How the copy sets its paragraphs; detected when absent. */
  style?: ParagraphStyle
}

/** First line of a paragraph in `indented` copy. */
const INDENT = 2
const styles: readonly string[] = ['blankLine', 'line', 'wrapped', 'indented', 'spaced'] satisfies ParagraphStyle[]

/**
 * The paragraphs of copy, and how it sets them. Every character that is no white space lies in one paragraph.
 *
 * The style is told from the shape of the lines alone: their lengths, indents, the blank ones between them, and
 * whether they run on in small letters. Headlines, bylines and the like are paragraphs here too. A list of
 * short lines in wrapped copy gives one paragraph a line; a hanging indent is not known.
 *
 * @throws TypeError for an unknown option, or a style that there is not.
 */
export function findParagraphs(
  text: string,
  options: ParagraphOptions = {},
): { style: ParagraphStyle; paragraphs: Paragraph[] } {
  checkOptionNames(options, ['style'])
  if (options.style !== undefined && !styles.includes(options.style)) {
    throw new TypeError(`No such paragraph style: ${String(options.style)}`)
  }
  return readParagraphs(text, options.style, innerSpaceOf(text))
}

/** The same for a text whose white space is known; `from` is where it begins in the copy that this is known of. */
export function readParagraphs(
  text: string,
  given: ParagraphStyle | undefined,
  space: InnerSpace,
  from = 0,
): { style: ParagraphStyle; paragraphs: Paragraph[] } {
  const lines = findCopyLines(text, findLines(text))
  const found = detectStyle(text, lines, space)
  const style = given ?? found.style
  if (style === 'spaced') return { style, paragraphs: splitAtGaps(text, lines) }
  const wrapped = style === 'wrapped' || (style === 'indented' && found.wrapped)
  const isClean = (start: number, end: number) => isSingleSpaced(space, from + start, from + end)
  return { style, paragraphs: joinLines(text, lines, { style, wrapped, column: found.column }, isClean) }
}

/** How copy sets its paragraphs, told from the shape of its lines: the style that `findParagraphs` reads it in. */
export function findParagraphStyle(text: string): ParagraphStyle {
  return detectStyle(text, findCopyLines(text, findLines(text)), innerSpaceOf(text)).style
}

function joinLines(
  text: string,
  lines: readonly CopyLine[],
  evidence: StyleEvidence,
  isClean: (start: number, end: number) => boolean,
): Paragraph[] {
  const paragraphs: Paragraph[] = []
  let from = 0
  for (let index = 1; index <= lines.length; index++) {
    const line = lines[index]
    const previous = lines[index - 1] as CopyLine
    if (line !== undefined && !line.first && !isIndented(line, previous, evidence.style)) {
      if (isSoftBreak(text, previous, line, evidence)) continue
    }
    const { line: first, start } = lines[from] as CopyLine
    const its = [first]
    for (from++; from < index; from++) its.push((lines[from] as CopyLine).line)
    paragraphs.push(paragraphAt(text, start, previous.end, its, its.length === 1 && isClean(start, previous.end)))
  }
  return paragraphs
}

//     The council met.
//     It voted.         the same indent again begins a paragraph, unless the line before runs on
function isIndented(line: CopyLine, previous: CopyLine, style: ParagraphStyle): boolean {
  return style === 'indented' && line.indent >= INDENT && line.indent > previous.indent
}

function splitAtGaps(text: string, lines: readonly CopyLine[]): Paragraph[] {
  const paragraphs: Paragraph[] = []
  for (const line of lines) {
    let start = line.start
    for (let gap = findGap(text, start, line.end); gap !== undefined; gap = findGap(text, start, line.end)) {
      paragraphs.push(paragraphAt(text, start, gap.start, [{ start, end: gap.start, break: '' }]))
      start = gap.end
    }
    paragraphs.push(paragraphAt(text, start, line.end, [{ ...line.line, start }]))
  }
  return paragraphs
}

function paragraphAt(text: string, start: number, end: number, lines: Line[], isClean = false): Paragraph {
  const printed = text.slice(start, end)
  return { start, end, text: isClean ? printed : cleanText(printed), lines }
}
