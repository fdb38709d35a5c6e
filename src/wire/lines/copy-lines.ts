import {
  cleanText,
  findLines,
  findParagraphStyle,
  findParagraphs,
  type ParagraphStyle,
  type Span,
} from '../../text/index.js'
import { type InnerSpace, innerSpaceOf, isSingleSpaced } from '../../text/reading.js'
import { beforeSpace, isSpace, pastSpace } from './space.js'

/** A line of copy that is not blank, as the line rules see it; the span has no white space at its ends. */
export interface CopyLine extends Span {
  /** What stands at the span, clean, without the marks that transmission puts around a line: `^By ANA RUIZ=`, `&HT; …`, `UR … QC`. */
  readonly text: string
  /** Where the line begins, white space and all. */
  readonly from: number
  /** A blank line stands before this one, or none at all. */
  readonly opens: boolean
  /** A blank line stands after this one, or none at all. */
  readonly closes: boolean
}

const outerSpace = /^[\s\u200b]{0,10000}/
/** White space before a line that sets it in, at least. */
const INDENT = 2

/**
 * The lines of copy that are not blank, and the style to read its paragraphs in where only the whole copy shows it:
 * copy that lost its line breaks has gaps within its lines, and each part between them counts as a line here.
 */
export function findCopyLines(copy: string): { lines: CopyLine[]; space: InnerSpace; style?: ParagraphStyle } {
  const space = innerSpaceOf(copy)
  if (!space.hasGaps || findParagraphStyle(copy) !== 'spaced') {
    return { lines: toCopyLines(copy, findLines(copy), space), space }
  }
  const { style, paragraphs } = findParagraphs(copy)
  const parts = paragraphs.flatMap(({ lines }) =>
    lines.map(
      ({ start, end }) =>
        new Line(copy, pastSpace(copy, start, end), beforeSpace(copy, start, end), start, true, true, false),
    ),
  )
  return { lines: parts, space, style }
}

function toCopyLines(copy: string, lines: readonly Span[], space: InnerSpace): CopyLine[] {
  const found: Line[] = []
  let opens = true
  for (const { start: from, end: to } of lines) {
    const start = pastSpace(copy, from, to)
    if (start === to) {
      const last = found[found.length - 1]
      if (last !== undefined) last.closes = true
      opens = true
      continue
    }
    const end = beforeSpace(copy, start, to)
    found.push(new Line(copy, start, end, from, opens, false, isSingleSpaced(space, start, end)))
    opens = false
  }
  const last = found[found.length - 1]
  if (last !== undefined) last.closes = true
  return found
}

class Line implements CopyLine {
  private clean: string | undefined

  constructor(
    private readonly copy: string,
    readonly start: number,
    readonly end: number,
    readonly from: number,
    readonly opens: boolean,
    public closes: boolean,
    private readonly isClean: boolean,
  ) {}

  /** Most lines are never asked: they are text. */
  get text(): string {
    if (this.clean === undefined) {
      const printed = this.copy.slice(this.start, this.end)
      this.clean = withoutTransmissionMarks(this.isClean ? printed : cleanText(printed))
    }
    return this.clean
  }
}

const marksBefore = /^(?:\^|(?:&[A-Z]{2};\s?){1,4})/
/** How older wires set a line: `UR By ANA RUIZ QC`. */
const settingBefore = /^UR\s(?=(?:Eds|EDS|By|BY)\b)/
const settingAfter = /\sQ[CLR]$/
const markAfter = /\s?[<=]$/

function withoutTransmissionMarks(text: string): string {
  const first = text.charCodeAt(0)
  const last = text.charCodeAt(text.length - 1)
  let plain = text
  // < or =, which stands apart where no ^ opens the line
  if (last === 0x3c || last === 0x3d) {
    if (first === 0x5e || (last === 0x3d && isSpace(text.charCodeAt(text.length - 2))))
      plain = text.replace(markAfter, '')
  }
  if (plain.startsWith('UR ')) {
    const isSet = plain.length > 6 && settingAfter.test(plain.slice(-3))
    plain = isSet ? plain.slice(3, -3) : plain.replace(settingBefore, '')
  }
  // ^ or &
  return first === 0x5e || first === 0x26 ? plain.replace(marksBefore, '') : plain
}

/** Whether a line is set in deeper than the one before it. */
export function isSetIn(line: CopyLine, before: CopyLine, copy: string): boolean {
  return depth(line, copy) >= depth(before, copy) + INDENT
}

function depth({ from, start }: CopyLine, copy: string): number {
  const space = outerSpace.exec(copy.slice(from, start))?.[0] ?? ''
  return space.includes('\t') ? space.length + INDENT : space.length
}
