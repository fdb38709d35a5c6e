import type { Unit } from '../words/units.js'
import { weightOf } from '../words/weight.js'
import type { Stretch } from './claim.js'
import type { SourceIndex, Stream } from './quote-index.js'

/** A stretch of a claim, laid on what a source says. */
export interface Placement extends Stretch {
  /** The whole text of the source, or what is in marks there, one after another. */
  stream: Stream
  /** By unit of the stretch, the place in the stream of the same word; -1 for none. They rise. */
  matches: readonly number[]
}

/** The first and the last place that a placement matches. */
export function reachOf({ matches }: Placement): { first: number; last: number } {
  const first = matches.find((match) => match >= 0) ?? -1
  const last = matches.findLast((match) => match >= 0) ?? -1
  return { first, last }
}

/** The unit of the source at a place of a stream. */
export function unitAt(source: SourceIndex, { units }: Stream, place: number): Unit {
  return source.units.units[units[place] as number] as Unit
}

/** Share of the words of a stretch that the source has, by weight. */
export function shareOf(claim: readonly Unit[], { start, matches }: Placement): number {
  let all = 0
  let matched = 0
  for (const [at, match] of matches.entries()) {
    const weight = weightOf(claim[start + at] as Unit)
    all += weight
    if (match >= 0) matched += weight
  }
  return all === 0 ? 0 : matched / all
}

/** Of two places with the same words, the one with the contractions and the question marks of the claim fits better. */
const OTHERWISE = 0.05

/** What it costs to make the words of the source those of the claim: the less, the better it fits. */
export function costOf(claim: readonly Unit[], source: SourceIndex, { start, matches, stream }: Placement): number {
  let cost = 0
  let before = -1
  for (const [at, match] of matches.entries()) {
    const unit = claim[start + at] as Unit
    if (match < 0) {
      cost += weightOf(unit)
      continue
    }
    const printed = unitAt(source, stream, match)
    if (unit.contracted !== printed.contracted) cost += OTHERWISE
    if ((unit.stop === '?') !== (printed.stop === '?')) cost += OTHERWISE
    // taking words out is half as much as putting words in
    if (before >= 0) for (let out = before + 1; out < match; out++) cost += weightOf(unitAt(source, stream, out)) / 2
    before = match
  }
  return cost
}

/** The units of the source that placements match. */
export function matchedUnits(placements: readonly Placement[]): number[] {
  return placements.flatMap(({ stream, matches }) =>
    matches.flatMap((match) => (match < 0 ? [] : (stream.units[match] as number))),
  )
}
