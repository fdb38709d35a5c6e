import type { Quote } from '../../article/index.js'
import { readUnits } from '../words/units.js'
import { lightWords } from '../words/word-lists.js'
import type { ComparedMatch, Side } from './compare-texts.js'
import { countWords } from './count-words.js'
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
/** Share of the words of the shorter one, small words aside, that an edited quotation of one speaker keeps. */
const LEAST_SHARED = 0.25

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
  pairEqual(({ zone, quote: { speaker } }) => speaker && `${zone} ${speaker.name}`, mayBeEdited)
  return pairs

  function pairEqual(
    keyOf: (listed: Listed) => string | undefined,
    isPair: (one: Listed, other: Listed) => boolean = () => true,
  ) {
    const keyed = (listed: readonly Listed[]) => listed.filter((one) => keyOf(one) !== undefined)
    const [some, others] = [keyed(free.before), keyed(free.after)]
    const keys = (listed: readonly Listed[]) => listed.map((one) => keyOf(one) ?? '')
    const equal = matchEqual(keys(some), keys(others)).map(
      ([i, j]) => [some[i] as Listed, others[j] as Listed] as const,
    )
    take(equal.filter(([one, other]) => isPair(one, other)))
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

/** Whether a quotation may be another one edited: both in marks or neither, or the shorter has words of the longer. */
function mayBeEdited({ quote: one }: Listed, { quote: other }: Listed): boolean {
  if (one.type === other.type) return true
  const [some, others] = [one, other].map(({ text }) => {
    const words = [...countWords(text).keys()]
    return new Set(words.filter((word) => !lightWords.has(word)))
  }) as [Set<string>, Set<string>]
  const shared = [...some].filter((word) => others.has(word)).length
  return shared >= Math.min(some.size, others.size) * LEAST_SHARED
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
