import { alignInWindow } from '../words/align-units.js'
import type { Unit } from '../words/units.js'
import { weightOf } from '../words/weight.js'
import type { Stretch } from './claim.js'
import { findExact } from './find-exact.js'
import { findWindows } from './find-windows.js'
import { costOf, type Placement, reachOf, shareOf } from './placement.js'
import type { SourceIndex, Stream } from './quote-index.js'

/** A stretch of a claim that shares less with the source than this is not there. */
const LEAST_SHARE = 0.5
/** What is scattered over many more words of the source than it has is chance. */
const LEAST_DENSITY = 0.4
/** So many words in a row, or nearly all of the few there are, are no chance. */
const LEAST_RUN = 3
const NEARLY_ALL = 0.75

/** Where the words of a stretch stand as they are: in the whole text, or else in what is spoken there, one after another. */
export function locateExact(source: SourceIndex, claim: readonly Unit[], stretch: Stretch): Placement[] {
  const keys = keysOf(source, claim, stretch)
  for (const stream of [source.all, source.spoken]) {
    const found = findExact(stream, keys)
    if (found.length === 0) continue
    return found.map((start) => ({
      ...stretch,
      stream,
      matches: keys.map((_, at) => start + at),
    }))
  }
  return []
}

/** Where words much like those of a stretch stand, the most like first. */
export function locateSimilar(source: SourceIndex, claim: readonly Unit[], stretch: Stretch): Placement[] {
  const keys = keysOf(source, claim, stretch)
  const found: { placement: Placement; cost: number }[] = []
  for (const stream of [source.all, source.spoken]) {
    for (const window of findWindows(stream, keys)) {
      const placement = place(stream, keys, stretch, window)
      if (isThere(claim, placement)) found.push({ placement, cost: costOf(claim, source, placement) })
    }
  }
  return found.sort((a, b) => a.cost - b.cost).map(({ placement }) => placement)
}

function place(stream: Stream, keys: readonly number[], stretch: Stretch, { start, end }: Stretch): Placement {
  const matches = alignInWindow(stream.keys.subarray(start, end), keys)
  return { ...stretch, stream, matches: Array.from(matches, (match) => (match < 0 ? -1 : start + match)) }
}

function isThere(claim: readonly Unit[], placement: Placement): boolean {
  const share = shareOf(claim, placement)
  if (share < LEAST_SHARE) return false
  const { first, last } = reachOf(placement)
  let matched = 0
  let run = 0
  let longest = 0
  let weight = 0
  let before = -2
  for (const [at, match] of placement.matches.entries()) {
    if (match < 0) continue
    matched++
    weight += weightOf(claim[placement.start + at] as Unit)
    run = match === before + 1 ? run + 1 : 1
    longest = Math.max(longest, run)
    before = match
  }
  if (weight < 1) return false
  if (matched < (last - first + 1) * LEAST_DENSITY) return false
  return longest >= LEAST_RUN || share >= NEARLY_ALL
}

/** The numbers of keys in the source; for words that it does not have, a number that is no key. */
function keysOf({ numbers }: SourceIndex, claim: readonly Unit[], { start, end }: Stretch): number[] {
  return claim.slice(start, end).map(({ key }) => numbers.get(key) ?? -1)
}
