import type { CopyLine } from '../lines/copy-lines.js'
import type { Knowledge } from './knowledge.js'
import { type DatelineReading, type Paragraph, readDateline, readDatelineBehindTeaser } from './read-dateline.js'

/** Longer lines are not gone on with for a dateline that is broken over two. */
const LONGEST_BROKEN = 110

interface KnownLine {
  readonly reading: DatelineReading | undefined
  /** Where it ends, unless it was read with the line below it. */
  readonly end: number | undefined
}

/** The datelines of copy; each line and paragraph is looked at once, however many rules ask. */
export class Datelines {
  private readonly known = new Map<number, KnownLine>()

  constructor(
    private readonly copy: string,
    private readonly lines: readonly CopyLine[],
    private readonly knowledge: Knowledge,
  ) {}

  /** The dateline at the beginning of a line, or behind a byline or credit on it, if the body began there. */
  ofLine(index: number): DatelineReading | undefined {
    const line = this.lines[index]
    if (line === undefined) return undefined
    const known = this.known.get(line.start)
    if (known !== undefined) return known.reading
    const next = line.closes || line.end - line.start > LONGEST_BROKEN ? undefined : this.lines[index + 1]
    const place = { start: line.start, end: line.end, paragraph: 0, isText: false, nextLineEnd: next?.end }
    const reading = readDateline(this.copy, place, this.knowledge)
    this.known.set(line.start, { reading, end: next === undefined ? line.end : undefined })
    return reading
  }

  /** The dateline of a paragraph of the body. */
  ofParagraph(place: Paragraph): DatelineReading | undefined {
    const known = place.paragraph === 0 ? this.known.get(place.start) : undefined
    if (known?.reading !== undefined) return known.reading
    if (known?.end !== place.end) return readDateline(this.copy, place, this.knowledge)
    return place.isText ? readDatelineBehindTeaser(this.copy, place, this.knowledge) : undefined
  }
}
