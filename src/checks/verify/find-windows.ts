import { frequencyOf, type KeyIndex } from './key-index.js'

/** A stretch of the list in which keys of the claim stand close together. */
export interface Window {
  start: number
  end: number
}

const MOST_WINDOWS = 4
/** A window that has less than this part of what the best one has is not looked into. */
const LEAST_OF_BEST = 0.5
/** Places that are looked at: the rarest keys give these, and common ones add nothing. */
const ENOUGH_HITS = 600
const MOST_HITS = 4000
/** So many different keys are enough to find a claim by. */
const ENOUGH_KEYS = 24

/**
 * Stretches of a list where a run of keys may stand with changes, likely ones first: those with most of its rarest
 * keys. Cost depends on the length of the run, not on that of the list.
 */
export function findWindows(index: KeyIndex, run: readonly number[]): Window[] {
  const rare = [...new Set(run)].filter((key) => frequencyOf(index, key) > 0)
  rare.sort((a, b) => frequencyOf(index, a) - frequencyOf(index, b) || a - b)
  const { keys, starts, places } = index
  const weights: number[] = []
  const hits: number[] = []
  for (const key of rare.slice(0, ENOUGH_KEYS)) {
    const from = starts[key] as number
    const to = Math.min(starts[key + 1] as number, from + MOST_HITS - hits.length)
    if (weights.length > 3 && hits.length + to - from > ENOUGH_HITS) break
    for (let at = from; at < to; at++) hits.push((places[at] as number) * ENOUGH_KEYS + weights.length)
    weights.push(Math.log(1 + keys.length / frequencyOf(index, key)))
    if (hits.length >= MOST_HITS) break
  }
  const sorted = Float64Array.from(hits).sort()
  return bestOf(sorted, weights, Math.ceil(run.length * 1.5) + 8).map(({ first, last }) => ({
    start: Math.max(0, first - run.length - 4),
    end: Math.min(keys.length, last + run.length + 5),
  }))
}

interface Cluster {
  first: number
  last: number
  score: number
}

/** Clusters of hits of at most a length, those with the greatest weight of different keys, none over another. */
function bestOf(hits: Float64Array, weights: readonly number[], length: number): Cluster[] {
  const counts = new Int32Array(weights.length)
  const clusters: Cluster[] = []
  let score = 0
  let from = 0
  for (let at = 0; at < hits.length; at++) {
    const hit = hits[at] as number
    const place = Math.floor(hit / ENOUGH_KEYS)
    const key = hit % ENOUGH_KEYS
    counts[key] = (counts[key] as number) + 1
    if (counts[key] === 1) score += weights[key] as number
    for (; placeOf(from) < place - length; from++) {
      const left = (hits[from] as number) % ENOUGH_KEYS
      counts[left] = (counts[left] as number) - 1
      if (counts[left] === 0) score -= weights[left] as number
    }
    const first = placeOf(from)
    const last = clusters.at(-1)
    if (last === undefined || first > last.last) clusters.push({ first, last: place, score })
    else if (score > last.score + 1e-9) Object.assign(last, { first, last: place, score })
  }
  const best = clusters.sort((a, b) => b.score - a.score || a.first - b.first).slice(0, MOST_WINDOWS)
  const least = (best[0]?.score ?? 0) * LEAST_OF_BEST
  return best.filter((cluster) => cluster.score >= least)

  function placeOf(at: number): number {
    return Math.floor((hits[at] as number) / ENOUGH_KEYS)
  }
}
