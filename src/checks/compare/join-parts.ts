import { countWords } from './count-words.js'
import { hash } from './hash.js'
import type { Pair } from './match-equal.js'
import type { Matchable } from './matchable.js'

/** One block on one side, it and its neighbours on the other. */
export interface Joined {
  before: number[]
  after: number[]
}

/** So much of a neighbour's words must stand in what it is a part of, beyond those of its other parts. */
const SHARE = 0.7
/** Blocks that one may be split into, beside the one it is most like, on either side. */
const MOST = 4

/**
 * The pairs of blocks alike of which one was split, or merged from several: by the index of the first side. Its other parts are
 * the neighbours that nothing else was found for and whose words are missing in the pair.
 */
export function joinParts(
  alike: readonly Pair[],
  free: { before: ReadonlySet<number>; after: ReadonlySet<number> },
  before: readonly Matchable[],
  after: readonly Matchable[],
): Map<number, Joined> {
  const claims: { pair: Pair; side: 'before' | 'after'; parts: number[]; weight: number }[] = []
  for (const pair of alike) {
    const [i, j] = pair
    const [a, b] = [before[i] as Matchable, after[j] as Matchable]
    const split = findParts(a, b, j, after, free.after)
    const merged = findParts(b, a, i, before, free.before)
    if (split.weight > merged.weight) claims.push({ pair, side: 'after', ...split })
    if (merged.weight > split.weight) claims.push({ pair, side: 'before', ...merged })
  }
  const tieOf = ([i, j]: Pair) => hash(before[i]?.key ?? '') + hash(after[j]?.key ?? '')
  claims.sort(
    (x, y) => y.weight - x.weight || x.pair[0] + x.pair[1] - (y.pair[0] + y.pair[1]) || tieOf(x.pair) - tieOf(y.pair),
  )
  const joined = new Map<number, Joined>()
  const taken = { before: new Set<number>(), after: new Set<number>() }
  for (const { pair, side, parts } of claims) {
    if (joined.has(pair[0]) || parts.some((index) => taken[side].has(index))) continue
    for (const index of parts) taken[side].add(index)
    const whole = [...parts, side === 'after' ? pair[1] : pair[0]].sort((a, b) => a - b)
    joined.set(pair[0], side === 'after' ? { before: [pair[0]], after: whole } : { before: whole, after: [pair[1]] })
  }
  return joined
}

/** Neighbours of a part whose words stand in the whole, and not in the part. */
function findParts(
  whole: Matchable,
  part: Matchable,
  at: number,
  blocks: readonly Matchable[],
  free: ReadonlySet<number>,
): { parts: number[]; weight: number } {
  const found: { parts: number[]; weight: number } = { parts: [], weight: 0 }
  if (!free.has(at - 1) && !free.has(at + 1)) return found
  const missing = countWords(whole.text)
  take(missing, countWords(part.text))
  for (const step of [-1, 1]) {
    for (let index = at + step; free.has(index) && Math.abs(index - at) <= MOST; index += step) {
      const block = blocks[index] as Matchable
      if (block.kind !== whole.kind || block.text.length > whole.text.length) break
      const words = countWords(block.text)
      const shared = take(missing, words)
      const count = [...words.values()].reduce((sum, times) => sum + times, 0)
      if (count === 0 || shared < SHARE * count) break
      found.parts.push(index)
      found.weight += shared
    }
  }
  return found
}

/** Takes words out of others, and tells how many there were to take. */
function take(from: Map<string, number>, words: ReadonlyMap<string, number>): number {
  let taken = 0
  for (const [word, times] of words) {
    const had = from.get(word) ?? 0
    const less = Math.min(had, times)
    from.set(word, had - less)
    taken += less
  }
  return taken
}
