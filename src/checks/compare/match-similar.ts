import { lightWords, pronouns } from '../words/word-lists.js'
import { countWords } from './count-words.js'
import { distanceIn, findCandidates, type Similar, type WordPlaces } from './find-candidates.js'
import type { Pair } from './match-equal.js'

/** Likeness, 0 to 1, that a pair needs: at the same place, and elsewhere. */
export interface Likeness {
  near: number
  far: number
}

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

  const seen = new Set<number>()
  const rated: { pair: Pair; likeness: number }[] = []
  for (const pair of findCandidates(before, after, postings, weights)) {
    const [a, b] = [lists.before[pair[0]] as Read, lists.after[pair[1]] as Read]
    const id = pair[0] * after.length + pair[1]
    if (seen.has(id) || a.kind !== b.kind) continue
    seen.add(id)
    const found = likenessOf(a, b, weights)
    if (found >= (a.zone === b.zone ? likeness.near : likeness.far)) rated.push({ pair, likeness: found })
  }
  const compareDistance = distanceIn(before, after)
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
}

function listPlaces(before: readonly Read[], after: readonly Read[]): WordPlaces {
  const postings: WordPlaces = new Map()
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
