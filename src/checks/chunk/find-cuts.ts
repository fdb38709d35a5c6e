import { type Boundary, Harm } from './boundaries.js'
import type { Sizes } from './sizes.js'

/** The part that a piece begins with, the one that is new in it, and the one behind its last. */
export interface Cut {
  start: number
  fresh: number
  end: number
}

/**
 * Cuts parts into pieces, each time at the boundary in reach where a cut harms least. Of those that harm alike in the far
 * half it takes the one that leaves pieces of one size, so that none is left over at the end.
 * @param fits whether the text of some parts, measured as a whole, is small enough
 */
export function findCuts(
  boundaries: readonly Boundary[],
  sizes: Sizes,
  fits: (start: number, end: number) => boolean,
): Cut[] {
  const cuts: Cut[] = []
  let before = 0
  for (let fresh = 0; fresh < boundaries.length; ) {
    const repeated = repeatFrom(before, fresh)
    let end = chooseEnd(fresh, repeated, boundaries.length)
    // rarely more than one part: what parts add is nearly what they are together
    for (let less = 1; end > fresh + 1 && !fits(fresh, end); less *= 2) end = chooseEnd(fresh, repeated, end - less)
    cuts.push({ start: startFor(repeated, fresh, end), fresh, end })
    before = fresh
    fresh = end
  }
  return cuts

  function chooseEnd(fresh: number, start: number, last: number): number {
    const end = Math.max(fresh + 1, last)
    const near = Math.min(end, Math.max(fresh + 1, sizes.reach(start, sizes.most)))
    if (near === boundaries.length) return near
    const rest = sizes.between(fresh, boundaries.length)
    const target = rest / Math.ceil(rest / (sizes.most - sizes.between(start, fresh)))
    const best = bestOf(fresh, near, target)
    if (rankOf(best) === 0) return best
    // a quotation that needs the room of what is repeated gets it
    const far = Math.min(end, sizes.reach(fresh, sizes.most))
    return far === boundaries.length ? far : better(best, bestOf(fresh, far, target))
  }

  function bestOf(from: number, to: number, target: number): number {
    let best = from + 1
    let bestScore = scoreOf(from, best, target)
    for (let at = best + 1; at <= to; at++) {
      const score = scoreOf(from, at, target)
      if (isLess(score, bestScore)) {
        best = at
        bestScore = score
      }
    }
    return best
  }

  function scoreOf(from: number, at: number, target: number): readonly number[] {
    const { harm, breaks } = boundaries[at] as Boundary
    const size = sizes.between(from, at)
    const isFar = size * 2 >= target
    return [rankOf(at), isFar ? 0 : 1, isFar ? harm : 0, isFar ? breaks : 0, Math.abs(size - target)]
  }

  function better(a: number, b: number): number {
    return rankOf(b) < rankOf(a) ? b : a
  }

  function rankOf(at: number): number {
    return Math.max(0, (boundaries[at] as Boundary).harm - Harm.goesOn)
  }

  /** From where whole sentences of the piece before can be said again: never from inside a quotation. */
  function repeatFrom(before: number, fresh: number): number {
    let start = fresh
    for (let at = fresh - 1; at > before && sizes.between(at, fresh) <= sizes.overlap; at--) {
      if (isGood(at)) start = at
    }
    return start
  }

  /** As much of what can be repeated as there is room for. */
  function startFor(repeated: number, fresh: number, end: number): number {
    let start = repeated
    while (start < fresh && !(isGood(start) && sizes.between(start, end) <= sizes.most)) start++
    return start < fresh && !fits(start, end) ? fresh : start
  }

  function isGood(at: number): boolean {
    return (boundaries[at] as Boundary).harm <= Harm.betweenSentences
  }
}

function isLess(a: readonly number[], b: readonly number[]): boolean {
  for (const [index, value] of a.entries()) {
    const other = b[index] as number
    if (value !== other) return value < other
  }
  return false
}
