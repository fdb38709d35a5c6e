import { type Placement, reachOf } from './placement.js'
import type { SourceIndex, Stream } from './quote-index.js'

/** A placement with the stretch of the stream that its words are compared with, ends taken in. */
export interface WidePlacement extends Placement {
  first: number
  last: number
}

/**
 * From where to where a source is compared with a claim: where words at an end of the claim have no match, they stand for
 * as many words of the source beside it, as far as its sentence and its marks go. Placements are in the order of the claim.
 */
export function widen(source: SourceIndex, placements: readonly Placement[]): WidePlacement[] {
  return placements.map((placement, index) => {
    const { stream, matches } = placement
    const own = reachOf(placement)
    const before = reachIn(stream, placements[index - 1])
    const after = reachIn(stream, placements[index + 1])
    const least = before !== undefined && before.last < own.first ? before.last + 1 : 0
    const most = after !== undefined && after.first > own.last ? after.first : stream.units.length
    let { first, last } = own
    let missing = matches.findIndex((match) => match >= 0)
    for (; missing > 0 && first > least && goesOn(source, stream, first - 1); missing--) first--
    missing = matches.length - 1 - matches.findLastIndex((match) => match >= 0)
    for (; missing > 0 && last + 1 < most && goesOn(source, stream, last); missing--) last++
    return { ...placement, first, last }
  })
}

/** Whether the next word of a stream belongs to the same sentence and the same marks. */
export function goesOn(source: SourceIndex, { units }: Stream, place: number): boolean {
  const unit = units[place] as number
  return source.units.units[unit]?.stop === '' && source.speechOf[unit] === source.speechOf[units[place + 1] as number]
}

function reachIn(stream: Stream, placement: Placement | undefined) {
  return placement?.stream === stream ? reachOf(placement) : undefined
}
