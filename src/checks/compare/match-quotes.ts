import type { Quote } from '../../article/index.js'
import { readUnits } from '../words/units.js'
import type { Bodies } from './match-bodies.js'
import { matchEqual, type Pair } from './match-equal.js'
import { matchSimilar, type Similar } from './match-similar.js'

/** Quotations of one part of an article, in order. */
interface QuoteList {
  quotes: readonly Quote[]
  keys: string[]
  /** Of quotations at the same place of both versions it is the same. */
  zones: number[]
}

const likeness = { near: 0.3, far: 0.55 }

/**
 * Pairs the quotations of two versions: the same words at the same place, the same words elsewhere, then words alike. Those
 * in the headline, the summary and the body are three lists. Indices into `quotes` of each.
 */
export function matchQuotes(before: readonly Quote[], after: readonly Quote[], bodies: Bodies): Pair[] {
  const numbers = new Map(bodies.matches.map((match, number) => [match, number]))
  const listed = (quotes: readonly Quote[], matchOf: Bodies['matchBefore']): QuoteList => ({
    quotes,
    keys: quotes.map(({ text }) =>
      readUnits(text)
        .units.map(({ key }) => key)
        .join(' '),
    ),
    zones: quotes.map((quote) => {
      const block = blockOf(quote)
      if (typeof block !== 'number') return block === 'headline' ? -1 : -2
      const match = matchOf[block]
      return match === undefined ? -3 : (numbers.get(match) ?? -3)
    }),
  })
  const a = listed(before, bodies.matchBefore)
  const b = listed(after, bodies.matchAfter)
  const pairs: Pair[] = []
  const free = { before: inOrder(before), after: inOrder(after) }
  const add = (found: readonly Pair[]) => {
    pairs.push(...found)
    const taken = { before: new Set(found.map(([i]) => i)), after: new Set(found.map(([, j]) => j)) }
    free.before = free.before.filter((i) => !taken.before.has(i))
    free.after = free.after.filter((j) => !taken.after.has(j))
  }
  const equal = (keyOf: (list: QuoteList, index: number) => string) =>
    add(
      matchEqual(
        free.before.map((index) => keyOf(a, index)),
        free.after.map((index) => keyOf(b, index)),
      ).map(([i, j]) => [free.before[i] as number, free.after[j] as number]),
    )
  equal((list, index) => `${list.zones[index]} ${list.keys[index]}`)
  equal((list, index) => `${partOf(list.quotes[index] as Quote)} ${list.keys[index]}`)
  const similar = (list: QuoteList, indices: readonly number[]): Similar[] =>
    indices.map((index, at) => {
      const quote = list.quotes[index] as Quote
      return { index: at, kind: partOf(quote), text: quote.text, zone: list.zones[index] as number }
    })
  const [some, others] = [free.before, free.after]
  add(
    matchSimilar(similar(a, some), similar(b, others), likeness).map(([i, j]) => [
      some[i] as number,
      others[j] as number,
    ]),
  )
  return pairs
}

/** The text that a quotation begins in. */
export function blockOf({ content: [first] }: Quote): number | 'headline' | 'summary' {
  return first?.block ?? 0
}

/** Whether some of its words stand in marks. */
export function isInMarks({ type }: Quote): boolean {
  return type !== 'indirect'
}

function partOf(quote: Quote): string {
  const block = blockOf(quote)
  return typeof block === 'number' ? 'body' : block
}

function inOrder(quotes: readonly Quote[]): number[] {
  const place = (at: number) => {
    const block = blockOf(quotes[at] as Quote)
    return block === 'headline' ? -2 : block === 'summary' ? -1 : block
  }
  const startOf = (at: number) => quotes[at]?.content[0]?.start ?? 0
  return [...quotes.keys()].sort((a, b) => place(a) - place(b) || startOf(a) - startOf(b))
}
