import type { Article, Quote } from '../../article/index.js'
import { speakerOf } from '../../article/plain.js'
import { compareWords } from '../words/compare-words.js'
import { foldWord } from '../words/fold-word.js'
import type { SpeakerChange } from './change.js'
import type { ChangedWords } from './changed-words.js'
import type { Side } from './compare-texts.js'
import { inOrder, type Placed } from './in-order.js'
import { isInMarks, type QuotePair } from './match-quotes.js'
import type { Place } from './places.js'
import { printedKey } from './printed-key.js'

const leadingArticle = /^(?:the|an?) /
const notLetters = /[^\p{L}\p{M}\p{N}]+/gu

/**
 * The quotations that are now another's, those that went from one to one other together. A speaker whose name, or a
 * number in it, was corrected in the text is still the same one.
 *
 * @param words the names and numbers that became others in the text
 */
export function compareSpeakers(
  articles: Record<Side, Article>,
  pairs: readonly QuotePair[],
  words: readonly ChangedWords[],
  placeOf: (pair: QuotePair) => Place,
): Placed<SpeakerChange>[] {
  const nameOf = { before: createNames(articles.before), after: createNames(articles.after) }
  const isCorrected = createCorrections(articles, words)
  const changed = new Map<string, { names: Pick<SpeakerChange, Side>; quotes: Placed<QuotePair>[] }>()
  for (const pair of pairs) {
    const [before, after] = [nameOf.before(pair.before), nameOf.after(pair.after)]
    if (isSame(before, after, pair) || isCorrected(before, after) || !isSaidAgain(pair)) continue
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

/** Tells whether a part of a name is what became another in the text, and no version knows both names. */
function createCorrections(
  articles: Record<Side, Article>,
  changed: readonly ChangedWords[],
): (before: string | undefined, after: string | undefined) => boolean {
  const known = { before: namesIn(articles.before), after: namesIn(articles.after) }
  // 79 percent: as it is told, and what of it became another
  const corrected = new Set(
    changed.flatMap(({ before, after, places }) => [
      `${fold(before)}\n${fold(after)}`,
      `${fold(places.before.text)}\n${fold(places.after.text)}`,
    ]),
  )
  return (before, after) => {
    if (before === undefined || after === undefined) return false
    const names = [fold(before), fold(after)] as const
    if (known.before.has(names[1]) || known.after.has(names[0])) return false
    const [some, others] = [names[0].split(' '), names[1].split(' ')]
    const most = Math.min(some.length, others.length) - 1
    let start = 0
    while (start < most && some[start] === others[start]) start++
    let fromEnd = 0
    while (start + fromEnd < most && some.at(-fromEnd - 1) === others.at(-fromEnd - 1)) fromEnd++
    const [one, other] = [some, others].map((words) => words.slice(start, words.length - fromEnd).join(' '))
    return one !== names[0] && other !== names[1] && corrected.has(`${one}\n${other}`)
  }
}

function namesIn({ people = [], organizations = [], quotes }: Article): Set<string> {
  const entities = [...people, ...organizations].flatMap(({ name, names = [] }) => [name, ...names])
  return new Set([...entities, ...quotes.flatMap(({ speaker }) => speaker?.name ?? [])].map(fold))
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
  // U.N. and UN
  const letters = some.join('').replace(notLetters, '')
  if (letters !== '' && letters === others.join('').replace(notLetters, '')) return true
  if (some.length === others.length) return false
  if (pair.before.speaker?.kind !== 'person' || pair.after.speaker?.kind !== 'person') return false
  const [short, long] = some.length < others.length ? [some, others] : [others, some]
  return short.at(-1) === long.at(-1) && short.every((word) => long.includes(word))
}

function wordsOf(name: string): string[] {
  return fold(name).replace(leadingArticle, '').split(/\s+/)
}

function fold(name: string): string {
  return foldWord(printedKey(name))
}

/** The same words, or a quotation in marks that was altered; of indirect speech that merely resembles, nothing is said. */
function isSaidAgain({ before, after }: QuotePair): boolean {
  if (isInMarks(before) && isInMarks(after)) return true
  return before.text === after.text || compareWords(before.text, after.text).length === 0
}
