import { fold } from './fold.js'
import type { PeopleLanguage } from './language.js'
import { withoutSuffix } from './office-suffix.js'
import { formerPrefix, isCompoundOffice, withoutFormer } from './office-words.js'
import { is, type Passage } from './passage.js'
import { FORMER, LINK, NAME, OFFICE_END, POSSESSIVE } from './word-classes.js'

/** An office as a phrase names it: `the NATO Secretary General`. */
export interface Office {
  /** How offices are compared: `secretary general`. */
  name: string
  /** Words before the office: `nato`. */
  modifiers: string[]
  /** Those of them that name an owner: `drozdek` in `Pavel Drozdek's lawyer`. */
  owner: string[]
  /** Those of its words, before and after, that are names: `velsk` in `the mayor of Velsk`. */
  names: string[]
  /** Words after it: `ukraine` in `president of Ukraine`. */
  complement: string[]
  plural: boolean
  /** Whether the phrase puts it in the past: `the former minister`. */
  former: boolean
}

const LONGEST_PHRASE = 3
const LETTER_OR_NUMBER = /[\p{L}\p{N}]/u

/** For each language the words that stand before the last one of an office of several: `prime`, `head` and `of`. */
const phraseWords = new WeakMap<PeopleLanguage, ReadonlySet<string>>()

function phraseOpeners(language: PeopleLanguage): ReadonlySet<string> {
  let words = phraseWords.get(language)
  if (words === undefined) {
    words = new Set([...language.officePhrases.keys()].flatMap((phrase) => phrase.split(' ').slice(0, -1)))
    phraseWords.set(language, words)
  }
  return words
}

/** One office noun at a token, or the phrase that ends there: its name and where it begins. */
export function officeEndingAt(
  passage: Passage,
  at: number,
  language: PeopleLanguage,
): { name: string; first: number; plural: boolean } | undefined {
  if (!is(passage, at, OFFICE_END)) return undefined
  const { lower } = passage
  const { officePhrases } = language
  let phrase = lower[at] as string
  let found: { name: string; first: number; plural: boolean } | undefined
  const openers = phraseOpeners(language)
  for (let first = at - 1; first >= 0 && first > at - LONGEST_PHRASE; first--) {
    const word = lower[first] as string
    if (!openers.has(word)) break
    phrase = `${word} ${phrase}`
    const known = officePhrases.get(phrase)
    const name = known ?? officePhrases.get(language.singular(phrase))
    if (name !== undefined) found = { name, first, plural: known === undefined }
  }
  if (found !== undefined) return found
  const printed = lower[at] as string
  const isHyphenated = printed.includes('-')
  const whole = isHyphenated ? withoutFormer(printed, language) : printed
  const word = withoutSuffix(whole, language)
  const alone = officePhrases.get(word)
  if (alone !== undefined) return { name: alone, first: at, plural: false }
  // a president-elect is not the president
  if (language.offices.has(word) || (isHyphenated && isCompoundOffice(word, language))) {
    return { name: whole, first: at, plural: false }
  }
  const one = language.singular(word)
  if (one !== word && language.offices.has(one)) return { name: one, first: at, plural: true }
  return undefined
}

/**
 * The office that a noun phrase names, when its head is one; `the presidential press service` and `the mayor's office`
 * are none. The phrase is given without its article, as token indexes, `last` out.
 */
export function readOffice(
  passage: Passage,
  first: number,
  last: number,
  language: PeopleLanguage,
): Office | undefined {
  const { lower } = passage
  let head = first
  while (head < last && !is(passage, head, LINK)) head++
  let end = head
  // "head of state", "chief of staff": the office reaches over its first "of"
  const reaching = end + 1 < last ? officeEndingAt(passage, end + 1, language) : undefined
  const found = reaching !== undefined && reaching.first < end ? reaching : officeEndingAt(passage, end - 1, language)
  if (found === undefined || found.first < first) return undefined
  if (found === reaching) end += 2
  const names: string[] = []
  addNames(names, passage, first, found.first)
  addNames(names, passage, end, last)
  return {
    name: found.name,
    modifiers: wordsIn(passage, first, found.first),
    owner: ownerOf(passage, first, found.first),
    complement: wordsIn(passage, end, last),
    names,
    plural: found.plural,
    former: hasFormer(passage, first, found.first) || formerPrefix(lower[found.first] as string, language) > 0,
  }
}

/**
 * Whether `readOffice` may find an office in a phrase from a token on, wherever before a limit the phrase ends: an office
 * ends before its first link, or behind it as in `head of state`.
 */
export function mayNameOffice(passage: Passage, first: number, limit: number): boolean {
  let at = first
  while (at < limit && !is(passage, at, LINK, OFFICE_END)) at++
  if (at < limit && !is(passage, at, LINK)) return true
  return is(passage, at + 1, OFFICE_END)
}

function hasFormer(passage: Passage, first: number, last: number): boolean {
  for (let at = first; at < last; at++) if (is(passage, at, FORMER)) return true
  return false
}

function wordsIn({ lower }: Passage, first: number, last: number): string[] {
  const words: string[] = []
  for (let at = first; at < last; at++) {
    const word = lower[at] as string
    if (isWord(word)) words.push(fold(word))
  }
  return words
}

function addNames(names: string[], passage: Passage, first: number, last: number): void {
  for (let at = first; at < last; at++) if (is(passage, at, NAME)) names.push(fold(passage.lower[at] as string))
}

/** The name that a possessive ends: nobody else's lawyer is meant by `Pavel Drozdek's lawyer`. */
function ownerOf(passage: Passage, first: number, last: number): string[] {
  for (let at = first; at < last; at++) {
    if (is(passage, at, POSSESSIVE) && is(passage, at, NAME)) return passage.lower.slice(first, at + 1).map(fold)
  }
  return []
}

function isWord(text: string): boolean {
  const first = text.charCodeAt(0)
  return (first >= 0x61 && first <= 0x7a) || LETTER_OR_NUMBER.test(text)
}
