import { lightWords, pronouns } from '../words/word-lists.js'
import { countWords } from './count-words.js'
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

/** Likeness, 0 to 1, that a pair needs: at the same place, and elsewhere. */
export interface Likeness {
  near: number
  far: number
}

/** A word leads to pairs where it stands in few texts: in how many of the one list, times how many of the other. */
const RARE = 24
/** Of the candidates for a text, those that share most are looked at. */
const MOST = 4
/** Texts of a zone are looked at all with all where there are no more pairs than this. */
const ALL = 64

interface Read extends Similar {
  words: Map<string, number>
  total: number
}

/**
 * Pairs texts by the words that they share, those most alike first; words that stand in few texts count more. No text is
 * in two pairs. Pairs are indices into the two lists. Linear in the text, as candidates are limited. Swapping the lists swaps
 * the pairs: weights are whole numbers, added in any order, and what decides between two candidates is the same in both.
 */
export function matchSimilar(before: readonly Similar[], after: readonly Similar[], likeness: Likeness): Pair[] {
  if (before.length === 0 || after.length === 0) return []
  const read = (text: Similar): Read => ({ ...text, words: countWords(text.text), total: 0 })
  const lists = { before: before.map(read), after: after.map(read) }
  const postings = listPlaces(lists.before, lists.after)
  const most = Math.max(before.length, after.length)
  const weights = new Map<string, number>()
  for (const [word, [inBefore, inAfter]] of postings) {
    weights.set(word, weightOf(word, Math.max(inBefore.length, inAfter.length), most))
  }
  for (const text of [...lists.before, ...lists.after]) {
    for (const [word, count] of text.words) text.total += count * (weights.get(word) as number)
  }

  const candidates: (Pair & { likeness?: number })[] = [...sharing(), ...near()]
  const seen = new Set<number>()
  const rated: { pair: Pair; likeness: number }[] = []
  for (const pair of candidates) {
    const [a, b] = [lists.before[pair[0]] as Read, lists.after[pair[1]] as Read]
    const id = pair[0] * after.length + pair[1]
    if (seen.has(id) || a.kind !== b.kind) continue
    seen.add(id)
    const found = likenessOf(a, b, weights)
    if (found >= (a.zone === b.zone ? likeness.near : likeness.far)) rated.push({ pair, likeness: found })
  }
  rated.sort((x, y) => y.likeness - x.likeness || compareDistance(x.pair, y.pair))
  const taken = { before: new Set<number>(), after: new Set<number>() }
  const pairs: Pair[] = []
  for (const { pair } of rated) {
    if (taken.before.has(pair[0]) || taken.after.has(pair[1])) continue
    taken.before.add(pair[0])
    taken.after.add(pair[1])
    pairs.push(pair)
  }
  return pairs

  /** For each text those that share most with it. */
  function sharing(): Pair[] {
    const shared = new Map<number, number>()
    for (const [word, [inBefore, inAfter]] of postings) {
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

  function compareDistance(x: Pair, y: Pair): number {
    const [a, b] = [x, y].map(([i, j]) => [before[i]?.index ?? 0, after[j]?.index ?? 0] as const) as [Pair, Pair]
    return Math.abs(a[0] - a[1]) - Math.abs(b[0] - b[1]) || a[0] + a[1] - (b[0] + b[1])
  }
}

function listPlaces(before: readonly Read[], after: readonly Read[]): Map<string, [number[], number[]]> {
  const postings = new Map<string, [number[], number[]]>()
  for (const [side, list] of [before, after].entries()) {
    for (const [index, { words }] of list.entries()) {
      for (const word of words.keys()) {
        const known = postings.get(word) ?? [[], []]
        known[side]?.push(index)
        postings.set(word, known)
      }
    }
  }
  return postings
}

/** Whole, so that sums are the same in any order; words of grammar weigh less. */
function weightOf(word: string, texts: number, most: number): number {
  const rarity = 8 + Math.round(8 * Math.log2(most / texts))
  return lightWords.has(word) || pronouns.has(word) ? rarity : 4 * rarity
}

function likenessOf(a: Read, b: Read, weights: ReadonlyMap<string, number>): number {
  const [less, more] = a.words.size < b.words.size ? [a, b] : [b, a]
  let shared = 0
  for (const [word, count] of less.words) {
    shared += Math.min(count, more.words.get(word) ?? 0) * (weights.get(word) as number)
  }
  return a.total + b.total === 0 ? 0 : (2 * shared) / (a.total + b.total)
}
