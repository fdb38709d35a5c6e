import type { Quote, Range } from '../../article/index.js'
import type { Part } from './parts.js'

/** Parts by their index, the last one taken in. */
export interface Stretch {
  first: number
  last: number
}

/** A quotation of the body, by the parts that it stands in. */
export interface QuotePlace {
  quote: Quote
  /** Of the words, range by range. */
  words: Stretch[]
  /** With cue and source. */
  whole: Stretch
}

/** Finds the parts of a body that a range stands in; none for one in a headline, a table or white space alone. */
export type Locate = (range: Range) => Stretch | undefined

export function locator(parts: readonly Part[]): Locate {
  const byBlock = new Map<number, Stretch>()
  for (const [index, { passage }] of parts.entries()) {
    const known = byBlock.get(passage.block)
    if (known !== undefined) known.last = index
    else if (passage.row === undefined) byBlock.set(passage.block, { first: index, last: index })
  }
  return ({ block, start, end }) => {
    const stretch = typeof block === 'number' ? byBlock.get(block) : undefined
    if (stretch === undefined) return undefined
    const first = search(stretch, (index) => (parts[index] as Part).end > start)
    const last = search(stretch, (index) => (parts[index] as Part).start >= end) - 1
    return first <= last ? { first, last } : undefined
  }
}

/** The first index of a stretch from which on something holds; the one behind it where it nowhere does. */
function search({ first, last }: Stretch, holds: (index: number) => boolean): number {
  let low = first
  let high = last + 1
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(middle)) high = middle
    else low = middle + 1
  }
  return low
}

/** The quotations that have words in the body, in order. */
export function placeQuotes(quotes: readonly Quote[], locate: Locate): QuotePlace[] {
  const places: QuotePlace[] = []
  for (const quote of quotes) {
    const words = quote.content.flatMap((range) => locate(range) ?? [])
    if (words.length === 0) continue
    const report = [quote.cue, quote.source].flatMap((range) => (range && locate(range)) ?? [])
    const all = [...words, ...report]
    const first = all.reduce((least, stretch) => Math.min(least, stretch.first), Number.POSITIVE_INFINITY)
    const last = all.reduce((most, stretch) => Math.max(most, stretch.last), 0)
    places.push({ quote, words, whole: { first, last } })
  }
  return places.sort((a, b) => a.whole.first - b.whole.first || a.whole.last - b.whole.last)
}
