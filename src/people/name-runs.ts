import type { Token } from '../text/index.js'
import type { PeopleLanguage } from './language.js'
import type { Passage } from './passage.js'

/** A run of capitalised words with what holds a name together: initials, particles. */
export interface NameRun {
  passage: Passage
  /** Index of the first token. */
  first: number
  /** Index past the last token. */
  last: number
}

const CAPITAL = /^[\p{Lu}\p{Lt}]/u
/** Scripts without capitals; Georgian has them but does not begin names with them. */
const CASELESS = /^[\p{Lo}\p{Script=Georgian}]/u
const ACRONYM = /^\p{Lu}[\p{Lu}&]{1,7}$/u
const POSSESSIVE = /['’]s?$/
const MAX_PARTICLES = 3
const APOSTROPHE = /['’]/
/** `We've` and `Don't` at the head of a sentence. */
const CONTRACTION = /n['’]t$/
/** `Sydney-based` says where somebody is from and is no part of the name. */
const ADJECTIVE = /-(?:based|born|led|backed|run|area)$/

/** Whether a token is written as a name: with a capital, or in a script that has none. */
export function isNameWord(token: Token | undefined): boolean {
  if (token === undefined || token.kind !== 'word') return false
  const code = token.text.charCodeAt(0)
  if (code < 0x80) return code >= 0x41 && code <= 0x5a
  return CAPITAL.test(token.text) || CASELESS.test(token.text)
}

/** Whether a token ends in a possessive: nothing after it belongs to the same name. */
export function isPossessive(token: Token | undefined): boolean {
  return token !== undefined && token.kind === 'word' && POSSESSIVE.test(token.text)
}

/** A token's text without its possessive ending. */
export function withoutPossessive(token: Token): string {
  return token.text.replace(POSSESSIVE, '')
}

/** What stands between two tokens, `last` out, without a possessive ending. */
export function printedName({ text, tokens }: Passage, first: number, last: number): string {
  const end = tokens[last - 1]
  return end === undefined ? '' : text.slice(tokens[first]?.start, end.start + withoutPossessive(end).length)
}

/** Whether a token is an apostrophe that stands alone, as behind a plural: `the Workers' Union`. */
export function isApostrophe(token: Token | undefined): boolean {
  return token?.text === "'" || token?.text === '’'
}

/** Whether a word is an acronym by its form: `NATO`, `AT&T`. */
export function isAcronym(word: string): boolean {
  return ACRONYM.test(word)
}

/** Every run of name words, in order; runs do not touch. */
export function findNameRuns(passage: Passage, language: PeopleLanguage): NameRun[] {
  const runs: NameRun[] = []
  const { tokens } = passage
  let at = 0
  while (at < tokens.length) {
    if (!isNameWord(tokens[at])) {
      at++
      continue
    }
    const first = skipOpener(passage, at, language)
    if (first > at) {
      at = first
      continue
    }
    const last = endOfRun(passage, at, language)
    runs.push({ passage, first: startOfRun(passage, at, language), last })
    at = last
  }
  return runs
}

// "The", "But", "Asked" at the head of a sentence are capitalised for their place.
function skipOpener(passage: Passage, at: number, language: PeopleLanguage): number {
  const word = passage.lower[at] as string
  if (language.weekdays.has(word) || ADJECTIVE.test(word) || CONTRACTION.test(word)) return at + 1
  const [stem = ''] = word.split(APOSTROPHE)
  if (stem !== word && language.functionWords.has(stem)) return at + 1
  if (word === 'i' || word.startsWith("i'") || word.startsWith('i’')) return at + 1
  if (!language.functionWords.has(word)) return at
  return passage.opens[at] === 1 || language.determiners.has(word) ? at + 1 : at
}

// van der Meel said
// ^ particles in small letters before the name
function startOfRun(passage: Passage, at: number, language: PeopleLanguage): number {
  let first = at
  while (first > 0 && at - first < MAX_PARTICLES && language.leadingParticles.has(passage.lower[first - 1] as string)) {
    if (passage.tokens[first - 1]?.text !== passage.lower[first - 1]) break
    first--
  }
  return first
}

function endOfRun(passage: Passage, first: number, language: PeopleLanguage): number {
  const { tokens, lower } = passage
  let last = first
  while (!isPossessive(tokens[last])) {
    let next = last + 1
    if (tokens[next]?.text === '.' && isShortened(passage, last, language)) next++
    const afterStop = next
    while (
      next - afterStop < MAX_PARTICLES &&
      language.nameParticles.has(lower[next] ?? '') &&
      !isNameWord(tokens[next])
    ) {
      next++
    }
    // Hollingbourne & Daughters
    if (tokens[last + 1]?.text === '&' && isNameWord(tokens[last + 2])) next = last + 2
    // A particle counts between two name words only.
    if (
      !isNameWord(tokens[next]) ||
      language.weekdays.has(lower[next] ?? '') ||
      isApart(passage, last, next) ||
      passage.quoted[next] !== passage.quoted[first]
    )
      break
    last = next
  }
  // "Jr." after a comma: "Robert Vance, Jr., said"
  if (tokens[last + 1]?.text === ',' && language.nameSuffixes.has(lower[last + 2] ?? '')) last += 2
  return last + 1
}

function isShortened(passage: Passage, at: number, language: PeopleLanguage): boolean {
  const word = passage.lower[at] as string
  if ([...word].length === 1) return true
  return [language.honorifics, language.nameSuffixes, language.nameAbbreviations].some((words) => words.has(word))
}

// More than a space between two tokens: they stand apart.
function isApart(passage: Passage, left: number, right: number): boolean {
  const between = passage.text.slice(passage.tokens[left]?.end, passage.tokens[right]?.start)
  return between.includes('\n') || between.length > 24
}
