import type { Unit } from '../words/units.js'
import { numberWords, ordinalWords } from '../words/word-lists.js'
import { type Placement, reachOf, unitAt } from './placement.js'
import type { SourceIndex, Stream } from './quote-index.js'

/** A placement with the stretch of the stream that its words are compared with, ends taken in. */
export interface WidePlacement extends Placement {
  first: number
  last: number
}

/** Words of a number that a claim may have cut, at most. */
const MOST_IN_NUMBER = 12

/**
 * From where to where a source is compared with a claim: where words at an end of the claim have no match, they stand for
 * as many words of the source beside it, as far as its sentence and its marks go, or farther where the claim ends a sentence too. Placements are in the order of the claim.
 */
export function widen(source: SourceIndex, claim: readonly Unit[], placements: readonly Placement[]): WidePlacement[] {
  return placements.map((placement, index) => {
    const { stream, matches } = placement
    const own = reachOf(placement)
    const before = reachIn(stream, placements[index - 1])
    const after = reachIn(stream, placements[index + 1])
    const least = before !== undefined && before.last < own.first ? before.last + 1 : 0
    const most = after !== undefined && after.first > own.last ? after.first : stream.units.length
    const head = matches.findIndex((match) => match >= 0)
    const tail = matches.length - 1 - matches.findLastIndex((match) => match >= 0)
    let { first, last } = own
    for (let left = head; left > 0 && first > least; left--) {
      if (!goesOn(source, stream, first - 1) && !stopsAt(placement.start + left - 1)) break
      first--
    }
    for (let left = tail; left > 0 && last + 1 < most; left--) {
      if (!goesOn(source, stream, last) && !stopsAt(placement.end - left - 1)) break
      last++
    }
    // four hundred and fifty, for 450
    const farLeft = Math.max(least, first - MOST_IN_NUMBER)
    const farRight = Math.min(most, last + 1 + MOST_IN_NUMBER)
    if (head > 0) while (first > farLeft && isInNumber(first) && isInNumber(first - 1)) first--
    if (tail > 0) while (last + 1 < farRight && isInNumber(last) && isInNumber(last + 1)) last++
    return { ...placement, first, last }

    function isInNumber(place: number): boolean {
      const { key } = unitAt(source, stream, place)
      return numberWords.has(key) || ordinalWords.has(key) || key === 'and'
    }
  })

  /** Whether the claim ends a sentence at a unit. */
  function stopsAt(unit: number): boolean {
    return (claim[unit]?.stop ?? '') !== ''
  }
}

/** Whether the next word of a stream belongs to the same sentence and the same marks. */
export function goesOn(source: SourceIndex, { units }: Stream, place: number): boolean {
  const unit = units[place] as number
  return source.units.units[unit]?.stop === '' && source.speechOf[unit] === source.speechOf[units[place + 1] as number]
}

function reachIn(stream: Stream, placement: Placement | undefined) {
  return placement?.stream === stream ? reachOf(placement) : undefined
}
