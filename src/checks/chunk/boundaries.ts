import type { Part } from './parts.js'
import type { Passage } from './passages.js'
import type { QuotePlace, Stretch } from './quote-places.js'
import type { Sizes } from './sizes.js'

/** How much a cut between two parts harms. */
export interface Boundary {
  harm: Harm
  /** Quotations, small enough for one piece, that a cut would break. */
  breaks: number
}

/** From the best cut to the worst. */
export const Harm = {
  beforeHeading: 0,
  betweenBlocks: 1,
  betweenSentences: 2,
  /** What says more of the same: words of a speaker named before, a quotation too large for any piece, what a colon announces. */
  goesOn: 3,
  /** A heading, or the caption of a table, and what stands under it. */
  underHeading: 4,
  inQuote: 5,
  inSentence: 6,
  inWord: 7,
} as const
export type Harm = (typeof Harm)[keyof typeof Harm]

/** The boundary before each part. */
export function findBoundaries(parts: readonly Part[], quotes: readonly QuotePlace[], sizes: Sizes): Boundary[] {
  const breaks = new Tally(parts.length)
  const goesOn = new Tally(parts.length)
  let before: QuotePlace | undefined
  for (const place of quotes) {
    const { whole } = place
    const fits = sizes.between(whole.first, whole.last + 1) <= sizes.most
    if (fits) breaks.add(whole)
    else goesOn.add(whole)
    if (before !== undefined && leansOn(place, before, parts))
      goesOn.add({ first: before.whole.last, last: whole.first })
    before = place
  }
  const broken = breaks.counts()
  const going = goesOn.counts()
  return parts.map((part, index) => {
    const count = broken[index] as number
    return { harm: harmOf(part, index, count, going[index] as number), breaks: count }
  })

  function harmOf(part: Part, index: number, breaks: number, going: number): Harm {
    const previous = parts[index - 1]
    if (part.cut === 'letters') return Harm.inWord
    if (part.cut === 'words') return Harm.inSentence
    if (breaks > 0) return Harm.inQuote
    const isNew = part.cut === 'passages'
    if (isNew && previous !== undefined && isHead(previous.passage)) {
      // what must be cut anyhow is better cut with its heading on it
      return fitsFrom(index) ? Harm.underHeading : Harm.inSentence
    }
    if (going > 0 || (isNew && previous?.passage.text.trimEnd().endsWith(':'))) return Harm.goesOn
    if (isNew && isHead(part.passage)) return Harm.beforeHeading
    return isNew && part.passage.joint === '\n\n' ? Harm.betweenBlocks : Harm.betweenSentences
  }

  /** Whether the sentence that begins with a part is small enough for a piece. */
  function fitsFrom(first: number): boolean {
    let end = first + 1
    while (parts[end]?.cut === 'words' || parts[end]?.cut === 'letters') end++
    return sizes.between(first, end) <= sizes.most
  }
}

function isHead({ type, row }: Passage): boolean {
  return type === 'heading' || row === -1
}

/** Whether who spoke is said with the quotation before alone. */
function leansOn({ quote, whole }: QuotePlace, before: QuotePlace, parts: readonly Part[]): boolean {
  if (quote.source !== undefined || quote.cue !== undefined) return false
  if (quote.speaker === undefined || quote.speaker.name !== before.quote.speaker?.name) return false
  const blockOf = (index: number) => (parts[index] as Part).passage.block
  return whole.first > before.whole.last && blockOf(whole.first) - blockOf(before.whole.last) <= 1
}

/** Counts how many stretches reach over each boundary. */
class Tally {
  private readonly steps: Int32Array

  constructor(length: number) {
    this.steps = new Int32Array(length + 1)
  }

  add({ first, last }: Stretch): void {
    if (last <= first) return
    this.steps[first + 1] = (this.steps[first + 1] as number) + 1
    this.steps[last + 1] = (this.steps[last + 1] as number) - 1
  }

  counts(): Int32Array {
    let count = 0
    return this.steps.map((step) => {
      count += step
      return count
    })
  }
}
