import type { Article, Quote } from '../../article/index.js'
import { speakerOf } from '../../article/plain.js'
import { compareWords } from '../words/compare-words.js'
import { foldWord } from '../words/fold-word.js'
import type { SpeakerChange } from './change.js'
import type { QuotePair } from './compare-quotes.js'
import type { Side } from './compare-texts.js'
import { inOrder, type Placed } from './in-order.js'
import { isInMarks } from './match-quotes.js'
import type { Place } from './places.js'

const leadingArticle = /^(?:the|an?) /

/** The quotations that are now another's, those that went from one to one other together. */
export function compareSpeakers(
  articles: Record<Side, Article>,
  pairs: readonly QuotePair[],
  placeOf: (pair: QuotePair) => Place,
): Placed<SpeakerChange>[] {
  const nameOf = { before: createNames(articles.before), after: createNames(articles.after) }
  const changed = new Map<string, { names: Pick<SpeakerChange, Side>; quotes: Placed<QuotePair>[] }>()
  for (const pair of pairs) {
    const [before, after] = [nameOf.before(pair.before), nameOf.after(pair.after)]
    if (isSame(before, after, pair) || !isSaidAgain(pair)) continue
    const names = { ...(before !== undefined && { before }), ...(after !== undefined && { after }) }
    const key = JSON.stringify([before ?? null, after ?? null])
    const known = changed.get(key) ?? { names, quotes: [] }
    known.quotes.push({ change: pair, place: placeOf(pair) })
    changed.set(key, known)
  }
  return [...changed.values()].map(({ names, quotes }) => {
    const inPlace = inOrder(quotes)
    return { change: { kind: 'speaker', ...names, quotes: inPlace }, place: placeOf(inPlace[0] as QuotePair) }
  })
}

/** The name of who spoke, the fullest that the article has. */
function createNames(article: Article): (quote: Quote) => string | undefined {
  const names = new Map<string, string | undefined>()
  return (quote) => {
    const { ref, name } = quote.speaker ?? {}
    if (ref === undefined) return name
    if (!names.has(ref)) names.set(ref, speakerOf(article, quote)?.name)
    return names.get(ref) ?? name
  }
}

/**
 * Whether it may be one speaker: one name, or of a person the shorter and the fuller one. A source that leads to nobody may
 * be anybody.
 */
function isSame(before: string | undefined, after: string | undefined, pair: QuotePair): boolean {
  if (before === undefined || after === undefined) {
    const unknown = before === undefined ? pair.before : pair.after
    return before === after || unknown.source !== undefined
  }
  const [some, others] = [wordsOf(before), wordsOf(after)]
  if (some.join(' ') === others.join(' ')) return true
  if (pair.before.speaker?.kind !== 'person' || pair.after.speaker?.kind !== 'person') return false
  const [short, long] = some.length < others.length ? [some, others] : [others, some]
  return short.at(-1) === long.at(-1) && short.every((word) => long.includes(word))
}

function wordsOf(name: string): string[] {
  return foldWord(name).replace(leadingArticle, '').split(/\s+/)
}

/** The same words, or a quotation in marks that was altered; of indirect speech that merely resembles, nothing is said. */
function isSaidAgain({ before, after }: QuotePair): boolean {
  if (isInMarks(before) && isInMarks(after)) return true
  return before.text === after.text || compareWords(before.text, after.text).length === 0
}
