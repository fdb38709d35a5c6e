import type { Quote } from '../../article/index.js'
import { readUnits } from '../words/units.js'
import type { ComparedMatch, Side } from './compare-texts.js'
import { matchEqual } from './match-equal.js'
import { matchSimilar } from './match-similar.js'

/** What is one quotation in both versions. */
export type QuotePair = Record<Side, Quote>

/** The match of the block that a quotation begins in; nothing for one in the headline or the summary. */
export type TextsOf = (side: Side, quote: Quote) => ComparedMatch | undefined

interface Listed {
  quote: Quote
  /** The words, however they are written. */
  words: string
  /** The text that it begins in, or that this became. */
  zone: number
  /** Quotations of the headline, the summary and the body are not paired with one another. */
  part: string
}

const likeness = { near: 0.3, far: 0.55 }

/**
 * Pairs the quotations of two versions: the same words at the same place, the same words elsewhere, words alike, and then
 * what one speaker says at the same place. Swapping the versions swaps the pairs.
 */
export function matchQuotes(quotes: Record<Side, readonly Quote[]>, textsOf: TextsOf): QuotePair[] {
  const zones = new Map<unknown, number>()
  const zoneOf = (thing: unknown) => {
    const zone = zones.get(thing) ?? zones.size
    zones.set(thing, zone)
    return zone
  }
  const list = (side: Side) =>
    [...quotes[side]].sort(comparePlaces).map((quote): Listed => {
      const block = blockOf(quote)
      const part = typeof block === 'number' ? 'body' : block
      return { quote, words: wordsOf(quote), zone: zoneOf(textsOf(side, quote) ?? part), part }
    })
  let free = { before: list('before'), after: list('after') }
  const pairs: QuotePair[] = []

  pairEqual(({ zone, words }) => `${zone} ${words}`)
  pairEqual(({ part, words }) => `${part} ${words}`)
  pairAlike()
  pairEqual(({ zone, quote: { speaker } }) => speaker && `${zone} ${speaker.name}`)
  return pairs

  function pairEqual(keyOf: (listed: Listed) => string | undefined) {
    const keyed = (listed: readonly Listed[]) => listed.filter((one) => keyOf(one) !== undefined)
    const [some, others] = [keyed(free.before), keyed(free.after)]
    const keys = (listed: readonly Listed[]) => listed.map((one) => keyOf(one) ?? '')
    take(matchEqual(keys(some), keys(others)).map(([i, j]) => [some[i], others[j]]))
  }

  function pairAlike() {
    const texts = (listed: readonly Listed[]) =>
      listed.map(({ quote: { text }, zone, part }, index) => ({ index, kind: part, text, zone }))
    const { before, after } = free
    take(matchSimilar(texts(before), texts(after), likeness).map(([i, j]) => [before[i], after[j]]))
  }

  function take(found: readonly (readonly [Listed | undefined, Listed | undefined])[]) {
    const taken = new Set(found.flat())
    for (const [one, other] of found) {
      if (one !== undefined && other !== undefined) pairs.push({ before: one.quote, after: other.quote })
    }
    const isFree = (listed: Listed) => !taken.has(listed)
    free = { before: free.before.filter(isFree), after: free.after.filter(isFree) }
  }
}

/** The text that a quotation begins in. */
export function blockOf({ content: [first] }: Quote): number | 'headline' | 'summary' {
  return first?.block ?? 0
}

/** Whether some of its words stand in marks. */
export function isInMarks({ type }: Quote): boolean {
  return type !== 'indirect'
}

function wordsOf({ text }: Quote): string {
  return readUnits(text)
    .units.map(({ key }) => key)
    .join(' ')
}

function comparePlaces(a: Quote, b: Quote): number {
  const place = (block: ReturnType<typeof blockOf>) => (block === 'headline' ? -2 : block === 'summary' ? -1 : block)
  return place(blockOf(a)) - place(blockOf(b)) || (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0)
}
