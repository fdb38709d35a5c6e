import { frequencyOf, type KeyIndex } from './key-index.js'

/** More places than this are not told apart. */
const MOST_PLACES = 32

/** How many comparisons a claim may still cost, in all of its pieces. */
export interface Effort {
  left: number
}

/**
 * Where a run of keys stands in a list, in order. The rarest key is looked up; where that leads to too many
 * comparisons, as in a long run of one word, the list is read once by the Knuth-Morris-Pratt method. Once the effort is
 * spent, what was found so far is all.
 */
export function findExact(index: KeyIndex, run: readonly number[], effort: Effort): number[] {
  let rarest = 0
  let fewest = Number.POSITIVE_INFINITY
  for (const [at, key] of run.entries()) {
    const frequency = frequencyOf(index, key)
    if (frequency === 0) return []
    if (frequency < fewest) {
      fewest = frequency
      rarest = at
    }
  }
  const { keys, starts, places } = index
  const first = starts[run[rarest] as number] as number
  const found: number[] = []
  let left = keys.length + run.length
  for (let at = first; at < first + fewest; at++) {
    const start = (places[at] as number) - rarest
    if (start < 0 || start + run.length > keys.length) continue
    let same = 0
    while (same < run.length && keys[start + same] === run[same]) same++
    if (same === run.length && found.push(start) === MOST_PLACES) return found
    left -= same
    effort.left -= same
    if (effort.left < 0) return found
    if (left < 0) {
      effort.left -= keys.length
      return search(keys, run)
    }
  }
  return found
}

function search(keys: Int32Array, run: readonly number[]): number[] {
  const fallback = new Int32Array(run.length)
  for (let at = 1, same = 0; at < run.length; at++) {
    while (same > 0 && run[at] !== run[same]) same = fallback[same - 1] as number
    if (run[at] === run[same]) same++
    fallback[at] = same
  }
  const found: number[] = []
  for (let at = 0, same = 0; at < keys.length; at++) {
    while (same > 0 && keys[at] !== run[same]) same = fallback[same - 1] as number
    if (keys[at] === run[same]) same++
    if (same < run.length) continue
    if (found.push(at - run.length + 1) === MOST_PLACES) return found
    same = fallback[same - 1] as number
  }
  return found
}
