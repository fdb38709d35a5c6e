import { hash } from './hash.js'
import { heaviestChain } from './heaviest-chain.js'
import { joinParts } from './join-parts.js'
import { matchEqual, type Pair } from './match-equal.js'
import { matchSimilar } from './match-similar.js'
import type { Matchable } from './matchable.js'
import { createPlaces, type Place, type Places } from './places.js'

/** Blocks of two bodies that are the same ones, as indices: none on one side, one on each, or one and several. */
export interface BlockMatch {
  before: number[]
  after: number[]
  /** Whether it stands before or behind others than it did. */
  moved: boolean
  /** Where it stands among all others: the same, whichever version is the first. */
  place: Place
}

/** At the same place, and elsewhere. */
const likeness = { near: 0.34, far: 0.5 }

/**
 * Which blocks of two bodies are the same ones: equal ones wherever they stand, then those alike in words, then those
 * that were split or merged. Swapping the bodies swaps the sides.
 */
export function matchBlocks(before: readonly Matchable[], after: readonly Matchable[]): BlockMatch[] {
  const equal = matchEqual(
    before.map(({ key }) => key),
    after.map(({ key }) => key),
  )
  const alike = matchRest(equal, before, after)
  const pairs = [...equal, ...alike]
  const stayed = keepingOrder(pairs, before, after)
  const places = createPlaces(stayed, before.length, after.length)
  const stays = new Set(stayed.map(([i]) => i))
  const free = leftOver(pairs, before, after)
  const joined = joinParts(alike, free, before, after)
  const matches = pairs.map(([i, j]): BlockMatch => {
    const sides = joined.get(i) ?? { before: [i], after: [j] }
    return { ...sides, moved: !stays.has(i), place: places.placeOf(i, j) }
  })
  for (const match of joined.values()) {
    for (const i of match.before) free.before.delete(i)
    for (const j of match.after) free.after.delete(j)
  }
  for (const i of free.before) {
    matches.push({ before: [i], after: [], moved: false, place: places.placeOf(i, undefined) })
  }
  for (const j of free.after) {
    matches.push({ before: [], after: [j], moved: false, place: places.placeOf(undefined, j) })
  }
  return matches
}

/** What no equal block was found for, by words. */
function matchRest(equal: readonly Pair[], before: readonly Matchable[], after: readonly Matchable[]): Pair[] {
  const free = leftOver(equal, before, after)
  const places: Places = createPlaces(keepingOrder(equal, before, after), before.length, after.length)
  const listed = (indices: Iterable<number>, blocks: readonly Matchable[], zoneOf: (index: number) => number) =>
    [...indices].flatMap((index) => {
      const { kind, text } = blocks[index] as Matchable
      return kind === undefined ? [] : [{ kind, text, index, zone: zoneOf(index) }]
    })
  const some = listed(free.before, before, places.zoneBefore)
  const others = listed(free.after, after, places.zoneAfter)
  return matchSimilar(some, others, likeness).map(([a, b]) => [some[a]?.index ?? 0, others[b]?.index ?? 0])
}

/** The pairs that keep their order while the others moved, in order. Those with more text do sooner. */
function keepingOrder(pairs: readonly Pair[], before: readonly Matchable[], after: readonly Matchable[]): Pair[] {
  const points = pairs.map(([i, j]) => {
    const [a, b] = [before[i] as Matchable, after[j] as Matchable]
    const place = hash(`${Math.min(i, j)} ${Math.max(i, j)}`)
    const tie = ((a.key === b.key ? 2 * hash(a.key) : hash(a.key) + hash(b.key)) + place) % 2 ** 32
    return { before: i, after: j, weight: a.text.length + b.text.length + 2, tie }
  })
  const chain = heaviestChain(points)
  return pairs.filter((_, index) => chain.has(index)).sort((a, b) => a[0] - b[0])
}

function leftOver(pairs: readonly Pair[], before: readonly unknown[], after: readonly unknown[]) {
  const left = { before: new Set(before.keys()), after: new Set(after.keys()) }
  for (const [i, j] of pairs) {
    left.before.delete(i)
    left.after.delete(j)
  }
  return left
}
