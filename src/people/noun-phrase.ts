import type { Token } from '../text/index.js'
import type { PeopleLanguage } from './language.js'
import { isInnerHyphen } from './name-endings.js'
import { officeEndingAt } from './offices.js'
import { is, type Passage } from './passage.js'
import {
  AUXILIARY,
  BODY,
  CLOSE_LINK,
  COORDINATOR,
  DETERMINER,
  FUNCTION,
  LINK,
  NAME,
  NUMERAL,
  PARTICLE,
  PAST_VERB,
  SHORTENED,
  TIME,
} from './word-classes.js'
import { isApostrophe, isNameWord } from './word-forms.js'

/** Tokens that a noun phrase may go on for. */
export const MAX_LENGTH = 24

/** How far a noun phrase may reach. */
export interface NounPhraseOptions {
  /**
   * Takes whatever can belong to the phrase: `officials at the port`, `workers and students`. Without it the phrase ends
   * before `in`, `at`, `on` where those may begin a circumstance: `said Lind in a statement`.
   */
  wide?: boolean
  /** Takes any noun before a name for what the person is: `retired surgeon Ana Ruiz`. */
  titled?: boolean
}

/**
 * Where a noun phrase that begins at a token ends: modifiers, head, and what hangs on it by `of`, `for`, `at`, `in`.
 * It ends before a verb, a comma, a mark, or a preposition that begins something else.
 */
export function endOfNounPhrase(
  passage: Passage,
  first: number,
  limit: number,
  language: PeopleLanguage,
  { wide = false, titled = false }: NounPhraseOptions = {},
): number {
  const { tokens, quoted } = passage
  let hasDeterminer = is(passage, first, DETERMINER)
  let at = hasDeterminer ? first + 1 : first
  let words = 0
  while (at < limit && at - first < MAX_LENGTH && quoted[at] === quoted[first]) {
    const { kind } = tokens[at] as Token
    if (kind !== 'word' && kind !== 'number') {
      if (isInnerStop(passage, at)) {
        at++
        continue
      }
      break
    }
    if (words > 0 && is(passage, at, LINK)) {
      const next = afterLink(passage, at, limit, wide)
      if (next === undefined) break
      hasDeterminer = next > at + 1
      at = next
      words = 0
      continue
    }
    if (is(passage, at, COORDINATOR)) {
      if (!joinsNames(passage, at) && !(wide && words > 0)) break
      if (opensClause(passage, at + 1, limit)) break
    } else if (is(passage, at, NAME)) {
      if (words > 0 && !hasDeterminer && !titled && !mayPrecedeName(passage, at - 1, language)) break
    } else if (words > 0 && is(passage, at, DETERMINER)) {
      if (!is(passage, at - 1, COORDINATOR)) break
    } else if (!isModifier(passage, at, words, language)) break
    words++
    at++
  }
  return is(passage, at - 1, COORDINATOR) ? at - 1 : at
}

// Oskar Lind Jr. and Peter Holt
function joinsNames(passage: Passage, at: number): boolean {
  const isStopped = passage.lower[at - 1] === '.' && isInnerStop(passage, at - 1)
  return is(passage, isStopped ? at - 2 : at - 1, NAME) && is(passage, at + 1, NAME)
}

// consul in Rasport and | Adomako had yet to come: a name with a verb of its own
function opensClause(passage: Passage, from: number, limit: number): boolean {
  let at = from
  while (at < limit && is(passage, at, NAME)) at++
  return at > from && at < limit && is(passage, at, AUXILIARY, PAST_VERB)
}

// apostrophes of plurals, stops of initials, an ampersand between names
function isInnerStop(passage: Passage, at: number): boolean {
  const { tokens, lower } = passage
  if (lower[at] === '&') return is(passage, at - 1, NAME) && is(passage, at + 1, NAME)
  if (lower[at] === '.') return is(passage, at - 1, SHORTENED) || isTied(passage, at)
  return isApostrophe(tokens[at]) || isInnerHyphen(passage, at) || is(passage, at, PARTICLE)
}

// Ph.D.
function isTied({ tokens }: Passage, at: number): boolean {
  const next = tokens[at + 1]
  return next?.kind === 'word' && next.start === tokens[at]?.end && isNameWord(next)
}

/** The first word of the phrase behind a preposition, where it belongs to the phrase before. */
function afterLink(passage: Passage, at: number, limit: number, wide: boolean): number | undefined {
  const hasDeterminer = is(passage, at + 1, DETERMINER)
  const next = hasDeterminer ? at + 2 : at + 1
  if (next >= limit || passage.tokens[next]?.kind !== 'word') return undefined
  if (is(passage, next, AUXILIARY, PAST_VERB, TIME)) return undefined
  const close = wide || is(passage, at, CLOSE_LINK)
  if (!close && !hasDeterminer && !is(passage, next, NAME)) return undefined
  // "Lind in Paris": a name has its circumstances, a description its complement
  return !close && is(passage, at - 1, NAME) ? undefined : next
}

// "captain Joona", "carmaker Borvan", but "reporters | Rutte would come"
function mayPrecedeName(passage: Passage, at: number, language: PeopleLanguage): boolean {
  if (is(passage, at, NAME, PARTICLE, COORDINATOR) || isInnerStop(passage, at)) return true
  if (isInnerHyphen(passage, at - 1)) return true
  const office = officeEndingAt(passage, at, language)
  return office !== undefined ? !office.plural : is(passage, at, BODY)
}

/** Whether a word in small letters may stand inside a noun phrase, after so many words of it. */
function isModifier(passage: Passage, at: number, words: number, language: PeopleLanguage): boolean {
  if (is(passage, at, NUMERAL)) return words === 0
  if (is(passage, at, FUNCTION)) return false
  const word = passage.lower[at] as string
  if (words > 0 && language.postposed.has(word)) return true
  // "the retired judge", "the newly elected mayor", but "the judge retired"
  return (
    !is(passage, at, AUXILIARY, PAST_VERB) ||
    (language.isPastParticiple(word) && (words === 0 || language.isAdverb(passage.lower[at - 1] ?? '')))
  )
}
