import type { Pair } from './match-equal.js'

/** Numbers that are compared one by one; what is less stands first. */
export type Place = readonly number[]

export function comparePlaces(a: Place, b: Place): number {
  for (let at = 0; at < a.length || at < b.length; at++) {
    const difference = (a[at] ?? -1) - (b[at] ?? -1)
    if (difference !== 0) return difference
  }
  return 0
}

/** Where things of two lists stand, counted from the pairs that kept their order. */
export interface Places {
  /** Equal for what stands between the same two pairs; odd for a pair that kept its order. */
  zoneBefore(index: number): number
  zoneAfter(index: number): number
  /** Where something that is in one list, the other, or both stands: the same, whichever list is the first. */
  placeOf(before: number | undefined, after: number | undefined): Place
}

/** @param stayed pairs that stand in one order in both lists, in that order */
export function createPlaces(stayed: readonly Pair[], before: number, after: number): Places {
  const inBefore = zonesOf(
    stayed.map(([index]) => index),
    before,
  )
  const inAfter = zonesOf(
    stayed.map(([, index]) => index),
    after,
  )
  const at = (zones: ReturnType<typeof zonesOf>, index: number | undefined): Place =>
    index === undefined ? [] : [zones.zone[index] as number, zones.offset[index] as number]
  return {
    zoneBefore: (index) => inBefore.zone[index] as number,
    zoneAfter: (index) => inAfter.zone[index] as number,
    placeOf: (before, after) => {
      return [at(inBefore, before), at(inAfter, after)]
        .filter(({ length }) => length > 0)
        .sort(comparePlaces)
        .flat()
    },
  }
}

function zonesOf(stayed: readonly number[], length: number): { zone: Int32Array; offset: Int32Array } {
  const zone = new Int32Array(length)
  const offset = new Int32Array(length)
  let passed = 0
  for (let index = 0; index < length; index++) {
    const stays = stayed[passed] === index
    zone[index] = stays ? 2 * passed + 1 : 2 * passed
    if (stays) passed++
    offset[index] = stays ? 0 : index - (stayed[passed - 1] ?? -1)
  }
  return { zone, offset }
}
