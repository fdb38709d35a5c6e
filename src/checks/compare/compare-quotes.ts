import type { Article, Quote } from '../../article/index.js'
import type { Change, QuotationAdded, QuotationAltered, QuotationMoved, QuotationRemoved } from './change.js'
import type { Side } from './compare-texts.js'
import { type Placed, placeIn } from './in-order.js'
import { isMarkedOtherwise } from './marked-otherwise.js'
import { isInMarks, matchQuotes, type QuotePair, type TextsOf } from './match-quotes.js'
import { comparePlaces, type Place } from './places.js'
import { sharedParts } from './shared-parts.js'
import { standsIn } from './stands-in.js'
import type { CompareWords } from './word-comparer.js'

type QuotationChange = QuotationAdded | QuotationRemoved | QuotationMoved | QuotationAltered

/** What became of the quotations. */
export interface QuoteChanges {
  changes: Placed<QuotationChange>[]
  /** The quotations whose words are told there. */
  told: Record<Side, Quote[]>
  /** All quotations that both versions have. */
  pairs: QuotePair[]
}

/**
 * Compares quotations. Of those in the body that have words in marks, the words are told, but not of one inside another;
 * indirect speech is in the reporter's words, and told with its block.
 */
export function compareQuotes(
  articles: Record<Side, Article>,
  textsOf: TextsOf,
  compareWords: CompareWords,
): QuoteChanges {
  const quotes = { before: articles.before.quotes, after: articles.after.quotes }
  const ids = { before: idsOf(quotes.before), after: idsOf(quotes.after) }
  const changes: Placed<QuotationChange>[] = []
  const told: QuoteChanges['told'] = { before: [], after: [] }
  const pairs = matchQuotes(quotes, textsOf)
  for (const pair of pairs) {
    const change = isOuter('before', pair.before) && isOuter('after', pair.after) ? comparePair(pair) : undefined
    if (change === undefined) continue
    changes.push({ change, place: placeOf(change.kind, pair) })
    told.before.push(pair.before)
    told.after.push(pair.after)
  }
  for (const side of ['before', 'after'] as const) {
    const paired = new Set(pairs.map((pair) => pair[side]))
    for (const quote of quotes[side]) {
      const texts = textsOf(side, quote)
      if (paired.has(quote) || !isInMarks(quote) || !isOuter(side, quote) || texts === undefined) continue
      const stands = standsIn(quote, side, texts)
      // found in one version and not in the other, though it is printed in both
      if (stands === 'inMarks') continue
      const unmarked = stands === 'unmarked' && ({ unmarked: true } as const)
      const change: QuotationChange =
        side === 'before'
          ? { kind: 'quotationRemoved', before: quote, ...unmarked }
          : { kind: 'quotationAdded', after: quote, ...unmarked }
      changes.push({ change, place: placeOf(change.kind, { [side]: quote }) })
      if (stands === undefined) told[side].push(quote)
    }
  }
  return { changes, told, pairs }

  function isOuter(side: Side, { within }: Quote): boolean {
    return within === undefined || !ids[side].has(within)
  }

  function comparePair(pair: QuotePair): QuotationMoved | QuotationAltered | undefined {
    const texts = textsOf('before', pair.before)
    if (texts === undefined || (!isInMarks(pair.before) && !isInMarks(pair.after))) return undefined
    const { before, after } = sharedParts(pair, textsOf)
    const edits = before.text === after.text ? [] : compareWords(before.text, after.text)
    const moved = textsOf('before', before) !== textsOf('after', after)
    if (edits.length > 0 || isMarkedOtherwise(pair, !moved && texts.differs)) {
      return { kind: 'quotationAltered', ...pair, edits, ...(moved && { moved }) }
    }
    return moved ? { kind: 'quotationMoved', ...pair } : undefined
  }

  function placeOf(kind: QuotationChange['kind'], pair: Partial<QuotePair>): Place {
    return placeOfQuotes(kind, pair, textsOf)
  }
}

/** Where quotations stand; those of the headline and the summary before all others. */
export function placeOfQuotes(kind: Change['kind'], pair: Partial<QuotePair>, textsOf: TextsOf): Place {
  const places: Place[] = []
  const starts: number[] = []
  for (const side of ['before', 'after'] as const) {
    const quote = pair[side]
    if (quote === undefined) continue
    starts.push(quote.content[0]?.start ?? 0)
    const texts = textsOf(side, quote)
    if (texts !== undefined) places.push(texts.match.place)
  }
  return placeIn(places.sort(comparePlaces)[0] ?? [], kind, starts)
}

function idsOf(quotes: readonly Quote[]): Set<string> {
  return new Set(quotes.map(({ id }) => id))
}
