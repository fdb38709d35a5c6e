import type { Unit } from '../words/units.js'
import { weightOf } from '../words/weight.js'
import type { Claim } from './claim.js'
import { findWindows } from './find-windows.js'
import { type FoundClaim, rounded } from './found-claim.js'
import type { SourceIndex } from './quote-index.js'
import { saidAt } from './said-at.js'

/** The words of a claim in another order: where they stand in a source. */
interface Shuffled {
  /** Units of the source that are words of the claim, in their order. */
  units: number[]
  /** Share of the claim's words, by weight. */
  share: number
}

/** Fewer words, or words that say less, stand together by chance. */
const LEAST_UNITS = 5
const LEAST_WEIGHT = 3
const LEAST_SHARE = 0.85
/** Over how much more than its own length the words of a claim may be spread. */
const SPREAD = 1.4
/** A longer claim is not all turned round. */
const MOST_UNITS = 160

/** A claim whose words stand in a source, but all turned round: one edit tells so. */
export function outOfOrder(source: SourceIndex, { text, units }: Claim): FoundClaim | undefined {
  const shuffled = findShuffled(source, units)
  const [first, last] = [shuffled?.units[0], shuffled?.units.at(-1)]
  if (shuffled === undefined || first === undefined || last === undefined) return undefined
  const span = { start: source.units.units[first]?.start ?? 0, end: source.units.units[last]?.end ?? 0 }
  const claimed = { start: units[0]?.start ?? 0, end: units.at(-1)?.end ?? 0 }
  const after = { text: text.slice(claimed.start, claimed.end), ...claimed }
  return {
    said: saidAt(source, shuffled.units),
    spans: [span],
    edits: source
      .placesOf(span)
      .slice(0, 1)
      .map((before) => ({ kind: 'moved', risk: 'order', before, after })),
    similarity: rounded(shuffled.share),
    match: 'altered',
  }
}

/**
 * A stretch of a source that has nearly all words of a claim, in whatever order: “he called me and I never called him”
 * for “I called him and he never called me”.
 */
function findShuffled(source: SourceIndex, claim: readonly Unit[]): Shuffled | undefined {
  const all = claim.reduce((sum, unit) => sum + weightOf(unit), 0)
  if (claim.length < LEAST_UNITS || claim.length > MOST_UNITS || all < LEAST_WEIGHT) return undefined
  const keys = claim.map(({ key }) => source.numbers.get(key) ?? -1)
  const length = Math.ceil(claim.length * SPREAD)
  let best: Shuffled | undefined
  for (const { start, end } of findWindows(source.all, keys)) {
    for (let from = start; from < end; from++) {
      if (!keys.includes(source.all.keys[from] as number)) continue
      const found = wordsFrom(source, claim, keys, from, Math.min(end, from + length))
      const share = found.weight / all
      if (share >= LEAST_SHARE && share > (best?.share ?? 0)) best = { units: found.units, share }
    }
  }
  return best
}

/** The words of a claim in a stretch of the source, each as often as the claim has it. */
function wordsFrom(source: SourceIndex, claim: readonly Unit[], keys: readonly number[], from: number, to: number) {
  const left = new Map<number, number>()
  for (const key of keys) left.set(key, (left.get(key) ?? 0) + 1)
  const units: number[] = []
  let weight = 0
  for (let unit = from; unit < to; unit++) {
    const key = source.all.keys[unit] as number
    const count = left.get(key) ?? 0
    if (count === 0) continue
    left.set(key, count - 1)
    units.push(unit)
    weight += weightOf(claim[keys.indexOf(key)] as Unit)
  }
  return { units, weight }
}
