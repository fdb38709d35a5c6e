import type { Token } from '../text/index.js'
import type { PeopleLanguage } from './language.js'
import { isApostrophe, isNameWord } from './name-runs.js'
import { officeEndingAt } from './offices.js'
import type { Passage } from './passage.js'

const MAX_LENGTH = 24

/** How far a noun phrase may reach. */
export interface NounPhraseOptions {
  /**
   * Takes whatever can belong to the phrase: `officials at the port`, `workers and students`. Without it the phrase ends
   * before `in`, `at`, `on` where those may begin a circumstance: `said Lind in a statement`.
   */
  wide?: boolean
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
  { wide = false }: NounPhraseOptions = {},
): number {
  const { tokens, lower, quoted } = passage
  let hasDeterminer = language.determiners.has(lower[first] ?? '')
  let at = hasDeterminer ? first + 1 : first
  let words = 0
  while (at < limit && at - first < MAX_LENGTH && quoted[at] === quoted[first]) {
    const token = tokens[at] as Token
    const word = lower[at] as string
    if (isInnerStop(passage, at, language)) {
      at++
      continue
    }
    if (token.kind !== 'word' && token.kind !== 'number') break
    if (language.complementPrepositions.has(word) && words > 0) {
      const next = afterLink(passage, at, limit, wide, language)
      if (next === undefined) break
      hasDeterminer = next > at + 1
      at = next
      words = 0
      continue
    }
    if (language.coordinators.has(word)) {
      if (!(isNameWord(tokens[at - 1]) && isNameWord(tokens[at + 1])) && !(wide && words > 0)) break
      if (opensClause(passage, at + 1, limit, language)) break
    } else if (isNameWord(token)) {
      if (words > 0 && !hasDeterminer && !mayPrecedeName(passage, at - 1, language)) break
    } else if (words > 0 && language.determiners.has(word)) {
      if (!language.coordinators.has(lower[at - 1] as string)) break
    } else if (!isModifier(passage, at, words, language)) break
    words++
    at++
  }
  return language.coordinators.has(lower[at - 1] ?? '') ? at - 1 : at
}

// consul in Rasport and | Adomako had yet to come: a name with a verb of its own
function opensClause(passage: Passage, from: number, limit: number, language: PeopleLanguage): boolean {
  let at = from
  while (at < limit && isNameWord(passage.tokens[at])) at++
  return at > from && at < limit && isVerbal(passage.lower[at] as string, language)
}

// apostrophes of plurals, stops of initials
function isInnerStop(passage: Passage, at: number, language: PeopleLanguage): boolean {
  const token = passage.tokens[at]
  return isApostrophe(token) || (token?.text === '.' && isInitial(passage.lower[at - 1], language))
}

/** The first word of the phrase behind a preposition, where it belongs to the phrase before. */
function afterLink(
  passage: Passage,
  at: number,
  limit: number,
  wide: boolean,
  language: PeopleLanguage,
): number | undefined {
  const { tokens, lower } = passage
  const hasDeterminer = language.determiners.has(lower[at + 1] ?? '')
  const next = hasDeterminer ? at + 2 : at + 1
  if (next >= limit || tokens[next]?.kind !== 'word' || isVerbal(lower[next] as string, language)) return undefined
  if (language.times.has(lower[next] as string)) return undefined
  const close = language.closePrepositions.has(lower[at] as string)
  if (!close && !hasDeterminer && !isNameWord(tokens[next]) && !wide) return undefined
  // "Lind in Paris": a name has its circumstances, a description its complement
  if (!close && !wide && isNameWord(tokens[at - 1])) return undefined
  return next
}

// "captain Joona", "carmaker Borvan", but "reporters | Rutte would come"
function mayPrecedeName(passage: Passage, at: number, language: PeopleLanguage): boolean {
  if (isNameWord(passage.tokens[at]) || isInnerStop(passage, at, language)) return true
  const word = passage.lower[at] as string
  if (language.nameParticles.has(word) || language.coordinators.has(word)) return true
  const office = officeEndingAt(passage, at, language)
  return office !== undefined ? !office.plural : language.bodies.has(word)
}

function isInitial(word: string | undefined, language: PeopleLanguage): boolean {
  if (word === undefined) return false
  const shortened = [language.honorifics, language.nameAbbreviations, language.nameSuffixes]
  return word.length === 1 || shortened.some((words) => words.has(word))
}

/** Whether a word in small letters may stand inside a noun phrase, after so many words of it. */
function isModifier(passage: Passage, at: number, words: number, language: PeopleLanguage): boolean {
  const word = passage.lower[at] as string
  if (language.numerals.has(word)) return words === 0
  if (language.functionWords.has(word)) return false
  if (language.postposed.has(word) && words > 0) return true
  // "the retired judge", "the newly elected mayor", but "the judge retired"
  return (
    !isVerbal(word, language) ||
    (word.endsWith('ed') && (words === 0 || passage.lower[at - 1]?.endsWith('ly') === true))
  )
}

function isVerbal(word: string, language: PeopleLanguage): boolean {
  return language.auxiliaries.has(word) || language.isPastVerb(word)
}
