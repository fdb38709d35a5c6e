import { fold } from './fold.js'
import type { PeopleLanguage } from './language.js'
import { isNameWord, isPossessive } from './name-runs.js'
import type { Passage } from './passage.js'

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

/** One office noun at a token, or the phrase that ends there: its name and where it begins. */
export function officeEndingAt(
  passage: Passage,
  at: number,
  language: PeopleLanguage,
): { name: string; first: number; plural: boolean } | undefined {
  const { lower } = passage
  for (let first = Math.max(0, at - LONGEST_PHRASE + 1); first < at; first++) {
    const phrase = lower.slice(first, at + 1).join(' ')
    const name = language.officePhrases.get(phrase) ?? language.officePhrases.get(singular(phrase))
    if (name !== undefined) return { name, first, plural: !language.officePhrases.has(phrase) }
  }
  const whole = lower[at] ?? ''
  const word = withoutSuffix(whole, language)
  const alone = language.officePhrases.get(word)
  if (alone !== undefined) return { name: alone, first: at, plural: false }
  // a president-elect is not the president
  if (language.offices.has(word)) return { name: whole, first: at, plural: false }
  const one = singular(word)
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
  while (head < last && !language.complementPrepositions.has(lower[head] as string)) head++
  let end = head
  // "head of state", "chief of staff": the office reaches over its first "of"
  const reaching = end + 1 < last ? officeEndingAt(passage, end + 1, language) : undefined
  const found = reaching !== undefined && reaching.first < end ? reaching : officeEndingAt(passage, end - 1, language)
  if (found === undefined || found.first < first) return undefined
  if (found === reaching) end += 2
  return {
    name: found.name,
    modifiers: lower.slice(first, found.first).filter(isWord).map(fold),
    owner: ownerOf(passage, first, found.first),
    complement: lower.slice(end, last).filter(isWord).map(fold),
    names: [...namesIn(passage, first, found.first), ...namesIn(passage, end, last)],
    plural: found.plural,
    former: lower.slice(first, found.first).some((word) => language.formerWords.has(word)),
  }
}

function namesIn({ tokens, lower }: Passage, first: number, last: number): string[] {
  const names: string[] = []
  for (let at = first; at < last; at++) if (isNameWord(tokens[at])) names.push(fold(lower[at] as string))
  return names
}

/** The name that a possessive ends: nobody else's lawyer is meant by `Pavel Drozdek's lawyer`. */
function ownerOf({ tokens, lower }: Passage, first: number, last: number): string[] {
  for (let at = first; at < last; at++) {
    if (isPossessive(tokens[at]) && isNameWord(tokens[at])) return lower.slice(first, at + 1).map(fold)
  }
  return []
}

function withoutSuffix(word: string, { officeSuffixes }: PeopleLanguage): string {
  const suffix = officeSuffixes.find((ending) => word.endsWith(ending))
  return suffix === undefined ? word : word.slice(0, -suffix.length)
}

/** The singular of an English plural, by its ending. */
export function singular(word: string): string {
  if (word.endsWith('women') || word.endsWith('men')) return `${word.slice(0, -2)}an`
  if (word.endsWith('wives')) return `${word.slice(0, -3)}fe`
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`
  if (word.endsWith('sses') || word.endsWith('ches') || word.endsWith('xes')) return word.slice(0, -2)
  return word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word
}

function isWord(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text)
}
