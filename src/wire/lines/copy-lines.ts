import { cleanText, findLines, findParagraphs, type Line, type ParagraphStyle, type Span } from '../../text/index.js'

/** A line of copy that is not blank, as the line rules see it; the span has no white space at its ends. */
export interface CopyLine extends Span {
  /** What stands at the span, clean. */
  readonly text: string
  /** Where the line begins, white space and all. */
  readonly from: number
  /** A blank line stands before this one, or none at all. */
  readonly opens: boolean
  /** A blank line stands after this one, or none at all. */
  readonly closes: boolean
}

/** Four spaces or more within a line. */
const gap = /\S[^\S\r\n\u2028\u2029]{4}/
const visible = /[^\s\u200b]/
const outerSpace = /^[\s\u200b]{0,10000}/
/** White space before a line that sets it in, at least. */
const INDENT = 2

/**
 * The lines of copy that are not blank, and the style to read its paragraphs in where only the whole copy shows it:
 * copy that lost its line breaks has gaps within its lines, and each part between them counts as a line here.
 */
export function findCopyLines(copy: string): { lines: CopyLine[]; style?: ParagraphStyle } {
  // looked for only where the copy has a gap: most has none
  if (!gap.test(copy)) return { lines: toCopyLines(copy, findLines(copy)) }
  const { style, paragraphs } = findParagraphs(copy)
  if (style !== 'spaced') return { lines: toCopyLines(copy, findLines(copy)) }
  const parts = paragraphs.flatMap(({ lines }) => lines.map(({ start, end }) => toCopyLine(copy, { start, end }, true)))
  return { lines: parts, style }
}

function toCopyLines(copy: string, lines: readonly Line[]): CopyLine[] {
  const found: CopyLine[] = []
  let opens = true
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] as Line
    const blank = isBlank(copy, line)
    if (!blank) {
      const next = lines[index + 1]
      found.push(toCopyLine(copy, line, opens, next === undefined || isBlank(copy, next)))
    }
    opens = blank
  }
  return found
}

function isBlank(copy: string, { start, end }: Span): boolean {
  return !visible.test(copy.slice(start, end))
}

function toCopyLine(copy: string, { start: from, end: to }: Span, opens: boolean, closes = opens): CopyLine {
  const printed = copy.slice(from, to)
  let start = from
  let end = to
  while (start < end && !visible.test(printed.charAt(start - from))) start++
  while (end > start && !visible.test(printed.charAt(end - 1 - from))) end--
  let text: string | undefined
  return {
    ...{ start, end, from, opens, closes },
    // most lines are never asked: they are text
    get text() {
      text ??= cleanText(copy.slice(start, end))
      return text
    },
  }
}

/** Whether a line is set in deeper than the one before it. */
export function isSetIn(line: CopyLine, before: CopyLine, copy: string): boolean {
  return depth(line, copy) >= depth(before, copy) + INDENT
}

function depth({ from, start }: CopyLine, copy: string): number {
  const space = outerSpace.exec(copy.slice(from, start))?.[0] ?? ''
  return space.includes('\t') ? space.length + INDENT : space.length
}
