import type { Article, Range, Speaker } from '../../article/index.js'
import type { Chunk, ChunkTable } from './chunk.js'
import { contextOf } from './context.js'
import type { Cut } from './find-cuts.js'
import type { Part } from './parts.js'
import type { Locate, QuotePlace, Stretch } from './quote-places.js'

/** The text of some parts: within a passage as it stands there. */
export function textOfParts(parts: readonly Part[], from: number, to: number): string {
  let text = ''
  for (const { passage, start, end } of runsOf(parts, from, to)) {
    if (text !== '') text += passage.joint
    text += passage.text.slice(start, end)
  }
  return text
}

/** For each passage that some parts are of, the first and the last of them as one. */
function runsOf(parts: readonly Part[], from: number, to: number): Pick<Part, 'passage' | 'start' | 'end'>[] {
  const runs: Pick<Part, 'passage' | 'start' | 'end'>[] = []
  for (let index = from; index < to; index++) {
    const { passage, start, end } = parts[index] as Part
    const last = runs.at(-1)
    if (last?.passage === passage) last.end = end
    else runs.push({ passage, start, end })
  }
  return runs
}

/** What is known of the parts that pieces are made of. */
export interface Known {
  parts: readonly Part[]
  quotes: readonly QuotePlace[]
  locate: Locate
  placeRange: (block: number, span: { start: number; end: number }) => Range
  fits: (text: string) => boolean
}

/** The pieces, with what stands in each. */
export function makeChunks(article: Article, cuts: readonly Cut[], known: Known): Chunk[] {
  const { parts } = known
  const contextAt = contextOf(article)
  const quotes = quotesIn(cuts, known)
  const names = namesIn(article, cuts, known)
  return cuts.map(({ start, fresh, end }, index): Chunk => {
    const text = textOfParts(parts, start, end)
    const { ranges, tables } = placesOf(start, end, known)
    const { whole, cut, speakers } = quotes[index] as QuotesIn
    const within = withinOf(parts[end])
    const context = contextAt((parts[start] as Part).passage.block)
    return {
      index,
      total: cuts.length,
      text,
      ...(start < fresh && { overlap: text.length - textOfParts(parts, fresh, end).length }),
      ranges,
      ...(tables.length > 0 && { tables }),
      quotes: whole,
      ...(cut.length > 0 && { cutQuotes: cut }),
      ...(speakers.size > 0 && { speakers: [...speakers.values()] }),
      ...((names[index] as Set<string>).size > 0 && { names: [...(names[index] as Set<string>)] }),
      ...(within && { endsWithin: within }),
      // larger ones were made to fit
      ...(end === start + 1 && !known.fits(text) && { oversize: true as const }),
      ...(context && { context }),
    }
  })
}

function withinOf(next: Part | undefined): Chunk['endsWithin'] {
  if (next?.cut === 'words') return 'sentence'
  return next?.cut === 'letters' ? 'word' : undefined
}

function placesOf(from: number, to: number, { parts, placeRange }: Known): { ranges: Range[]; tables: ChunkTable[] } {
  const ranges: Range[] = []
  const tables: ChunkTable[] = []
  for (const { passage, start, end } of runsOf(parts, from, to)) {
    const { block, row } = passage
    const table = tables.at(-1)
    if (row === undefined) ranges.push(placeRange(block, { start, end }))
    else if (table?.block === block) table.end = row + 1
    else tables.push({ block, start: Math.max(0, row), end: row + 1 })
  }
  return { ranges, tables }
}

interface QuotesIn {
  whole: string[]
  cut: string[]
  speakers: Map<string, Speaker>
}

function quotesIn(cuts: readonly Cut[], { quotes }: Known): QuotesIn[] {
  const found = cuts.map((): QuotesIn => ({ whole: [], cut: [], speakers: new Map() }))
  for (const { quote, words, whole } of quotes) {
    const { id, speaker } = quote
    for (const index of new Set(words.flatMap((stretch) => cutsAt(cuts, stretch)))) {
      const { start, end } = cuts[index] as Cut
      const here = found[index] as QuotesIn
      if (start <= whole.first && whole.last < end) here.whole.push(id)
      else here.cut.push(id)
      if (speaker !== undefined) here.speakers.set(speaker.ref ?? `${speaker.kind} ${speaker.name}`, { ...speaker })
    }
  }
  return found
}

function namesIn({ people = [], organizations = [] }: Article, cuts: readonly Cut[], { locate }: Known): Set<string>[] {
  const found = cuts.map(() => new Set<string>())
  for (const { id, mentions = [] } of [...people, ...organizations]) {
    for (const mention of mentions) {
      for (const index of cutsAt(cuts, locate(mention))) found[index]?.add(id)
    }
  }
  return found
}

/** The pieces that hold some of a stretch; their starts and ends both rise. */
function cutsAt(cuts: readonly Cut[], stretch: Stretch | undefined): number[] {
  if (stretch === undefined) return []
  let low = 0
  let high = cuts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((cuts[middle] as Cut).end > stretch.first) high = middle
    else low = middle + 1
  }
  const found: number[] = []
  for (let index = low; index < cuts.length && (cuts[index] as Cut).start <= stretch.last; index++) found.push(index)
  return found
}
