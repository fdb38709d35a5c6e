import { alignInWindow } from '../words/align-units.js'
import type { Unit } from '../words/units.js'
import { weightOf } from '../words/weight.js'
import type { Stretch } from './claim.js'
import { type Effort, findExact } from './find-exact.js'
import { findWindows } from './find-windows.js'
import { costOf, type Placement, reachOf, shareOf } from './placement.js'
import type { SourceIndex, Stream } from './quote-index.js'

/** A stretch of a claim that shares less with the source than this is not there, */
const LEAST_SHARE = 0.5
/** but for one that has so many words in a row, of such weight, and at least this share. */
const LONG_RUN = 6
const LONG_RUN_WEIGHT = 3
export const LEAST_SHARE_OF_ALL = 0.3
/** What is scattered over many more words of the source than it has is chance. */
const LEAST_DENSITY = 0.4
/** So many words in a row, or nearly all of the few there are, are no chance. */
const LEAST_RUN = 3
const NEARLY_ALL = 0.75

/** Where the words of a stretch stand as they are: in the whole text, or else in what is spoken there, one after another. */
export function locateExact(
  source: SourceIndex,
  claim: readonly Unit[],
  stretch: Stretch,
  effort: Effort,
): Placement[] {
  const keys = keysOf(source, claim, stretch)
  for (const stream of [source.all, source.spoken]) {
    const found = findExact(stream, keys, effort)
    if (found.length === 0) continue
    return found.map((start) => ({
      ...stretch,
      stream,
      matches: keys.map((_, at) => start + at),
    }))
  }
  return []
}

/** Comparisons for a claim: each word of it and of the source some times. */
export function effortFor(source: SourceIndex, claim: readonly Unit[]): Effort {
  return { left: 8 * (source.units.units.length + claim.length) }
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
  if (share < LEAST_SHARE_OF_ALL) return false
  const { first, last } = reachOf(placement)
  const runs = runsOf(claim, placement)
  const matched = runs.reduce((sum, { length }) => sum + length, 0)
  const weight = runs.reduce((sum, run) => sum + run.weight, 0)
  if (weight < 1) return false
  if (runs.some((run) => run.length >= LONG_RUN && run.weight >= LONG_RUN_WEIGHT)) return true
  if (share < LEAST_SHARE || matched < (last - first + 1) * LEAST_DENSITY) return false
  return share >= NEARLY_ALL || runs.some(({ length }) => length >= LEAST_RUN)
}

/** Words of a claim that stand side by side in the source too. */
function runsOf(claim: readonly Unit[], { start, matches }: Placement): { length: number; weight: number }[] {
  const runs: { length: number; weight: number }[] = []
  let before = -2
  for (const [at, match] of matches.entries()) {
    if (match < 0) continue
    const weight = weightOf(claim[start + at] as Unit)
    const run = runs.at(-1)
    if (run !== undefined && match === before + 1) {
      run.length++
      run.weight += weight
    } else runs.push({ length: 1, weight })
    before = match
  }
  return runs
}

/** The numbers of keys in the source; for words that it does not have, a number that is no key. */
function keysOf({ numbers }: SourceIndex, claim: readonly Unit[], { start, end }: Stretch): number[] {
  return claim.slice(start, end).map(({ key }) => numbers.get(key) ?? -1)
}
