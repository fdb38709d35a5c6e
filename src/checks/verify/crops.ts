import type { WordEdit } from '../words/word-edit.js'
import { type Cropped, croppedAfter, croppedBefore } from './cropped.js'
import { reachOf } from './placement.js'
import type { SourceIndex } from './quote-index.js'
import type { SourceWords } from './verdict.js'
import type { WidePlacement } from './widen.js'

export interface Crop {
  edit: WordEdit<SourceWords>
  /** A word of the claim itself was cut. */
  isPart: boolean
}

/**
 * What a claim cuts off at its ends, and behind its dots, that changes what it says. Its own words may all be there to
 * the letter.
 */
export function cropsOf(source: SourceIndex, placements: readonly WidePlacement[]): Crop[] {
  return placements.flatMap((placement, index) => {
    const { stream, matches, first, last } = placement
    const before = placements[index - 1]
    const least = before?.stream === stream && reachOf(before).last < first ? reachOf(before).last + 1 : 0
    const next = placements[index + 1]
    const isNext = next?.stream === stream && next.first === last + 1
    const crops = [
      matches[0] === first && first > least ? croppedBefore(source, stream, first, least) : undefined,
      matches.at(-1) === last && !isNext ? croppedAfter(source, stream, last) : undefined,
    ]
    return crops.flatMap((cropped) => (cropped === undefined ? [] : editOf(source, cropped)))
  })
}

function editOf(source: SourceIndex, { units, risk, isPart }: Cropped): Crop[] {
  const start = units[0]?.start ?? 0
  const end = units.at(-1)?.end ?? start
  return source
    .placesOf({ start, end })
    .slice(0, 1)
    .map((before) => ({ edit: { kind: 'removed', risk, before }, isPart: isPart === true }))
}
