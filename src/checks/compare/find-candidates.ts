import type { Pair } from './match-equal.js'

/** A text that is looked for among others. */
export interface Similar {
  /** Its place in its own list. */
  index: number
  /** Texts of different kinds are never paired. */
  kind: string
  text: string
  /** Texts of one zone stand at the same place of both versions: there less likeness will do. */
  zone: number
}

/** In which texts of either list a word stands. */
export type WordPlaces = Map<string, [number[], number[]]>

/** A word leads to pairs where it stands in few texts: in how many of the one list, times how many of the other. */
const RARE = 24
/** Of the candidates for a text, those that share most are looked at. */
const MOST = 4
/** Texts of a zone are looked at all with all where there are no more pairs than this. */
const ALL = 64

/** Pairs of texts that may be alike, some of them twice: those that share rare words, and those at the same place. */
export function findCandidates(
  before: readonly Similar[],
  after: readonly Similar[],
  places: WordPlaces,
  weights: ReadonlyMap<string, number>,
): Pair[] {
  const compareDistance = distanceIn(before, after)
  return [...sharing(), ...near()]

  /** For each text those that share most with it. */
  function sharing(): Pair[] {
    const shared = new Map<number, number>()
    for (const [word, [inBefore, inAfter]] of places) {
      if (inBefore.length * inAfter.length > RARE) continue
      const weight = weights.get(word) as number
      for (const i of inBefore) {
        for (const j of inAfter) {
          const id = i * after.length + j
          shared.set(id, (shared.get(id) ?? 0) + weight)
        }
      }
    }
    const perBefore = before.map((): { pair: Pair; weight: number }[] => [])
    const perAfter = after.map((): { pair: Pair; weight: number }[] => [])
    for (const [id, weight] of shared) {
      const pair: Pair = [Math.floor(id / after.length), id % after.length]
      perBefore[pair[0]]?.push({ pair, weight })
      perAfter[pair[1]]?.push({ pair, weight })
    }
    return [...perBefore, ...perAfter].flatMap((found) =>
      found
        .sort((x, y) => y.weight - x.weight || compareDistance(x.pair, y.pair))
        .slice(0, MOST)
        .map(({ pair }) => pair),
    )
  }

  /** Texts at the same place, from its start and from its end. */
  function near(): Pair[] {
    const zones = new Map<number, [number[], number[]]>()
    const zoneOf = (zone: number) => {
      const known = zones.get(zone) ?? [[], []]
      zones.set(zone, known)
      return known
    }
    for (const [i, { zone }] of before.entries()) zoneOf(zone)[0].push(i)
    for (const [j, { zone }] of after.entries()) zoneOf(zone)[1].push(j)
    return [...zones.values()].flatMap(([some, others]) => {
      if (some.length * others.length <= ALL) return some.flatMap((i) => others.map((j): Pair => [i, j]))
      return Array.from({ length: Math.min(some.length, others.length) }, (_, k): Pair[] => [
        [some[k] as number, others[k] as number],
        [some[some.length - 1 - k] as number, others[others.length - 1 - k] as number],
      ]).flat()
    })
  }
}

/** Compares pairs by how far each one's texts stand apart, then by where: the same, whichever list is the first. */
export function distanceIn(before: readonly Similar[], after: readonly Similar[]): (x: Pair, y: Pair) => number {
  const indices = ([i, j]: Pair) => [before[i]?.index ?? 0, after[j]?.index ?? 0] as const
  return (x, y) => {
    const [[a, b], [c, d]] = [indices(x), indices(y)]
    return Math.abs(a - b) - Math.abs(c - d) || a + b - (c + d)
  }
}
