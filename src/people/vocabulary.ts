import type { Token } from '../text/index.js'
import type { PeopleLanguage } from './language.js'
import { withoutSuffix } from './office-suffix.js'
import { isHyphenatedOffice } from './office-words.js'
import * as bit from './word-classes.js'
import { isNameWord } from './word-forms.js'

/** Looks up words in a language: puts into one list what each token is in lower case, into the other its classes. */
export type Vocabulary = (tokens: readonly Token[], lower: string[], classes: number[]) => void

/** Words that are remembered, a power of two: each has one place and takes it from another. */
const PLACES = 1 << 14
/** Longer ones are seldom met again, and would keep the text alive that they are cut from. */
const LONGEST = 12
const APOSTROPHE = /['’]/

const vocabularies = new WeakMap<PeopleLanguage, Vocabulary>()

/** The vocabulary of a language: made once, so a change to a list of it after its first use is not seen. */
export function vocabularyOf(language: PeopleLanguage): Vocabulary {
  const vocabulary = vocabularies.get(language) ?? createVocabulary(language)
  vocabularies.set(language, vocabulary)
  return vocabulary
}

function createVocabulary(language: PeopleLanguage): Vocabulary {
  const listed = bit.listedClasses(language)
  const known = new Array<string>(PLACES).fill('')
  const knownLower = [...known]
  const knownClasses = new Int32Array(PLACES)
  return (tokens, lower, classes) => {
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at] as Token
      const { text } = token
      const place = placeOf(text)
      if (known[place] !== text) {
        const small = lowerWord(token, language)
        const its = classify(token, small, language, listed)
        lower[at] = small
        classes[at] = its
        if (text.length > LONGEST) continue
        known[place] = text
        knownLower[place] = small
        knownClasses[place] = its
      } else {
        lower[at] = knownLower[place] as string
        classes[at] = knownClasses[place] as number
      }
    }
  }
}

function placeOf(text: string): number {
  let hash = text.length
  for (let at = 0; at < text.length; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0
  return (hash ^ (hash >>> 14)) & (PLACES - 1)
}

function classify(token: Token, lower: string, language: PeopleLanguage, listed: ReadonlyMap<string, number>): number {
  let classes = listed.get(lower) ?? 0
  const base = withoutSuffix(lower, language)
  if (base !== lower) classes |= (listed.get(base) ?? 0) & bit.OFFICE_END
  const one = language.singular(base)
  if (isHyphenatedOffice(base, language)) classes |= bit.OFFICE_END
  if (one !== base) classes |= (listed.get(one) ?? 0) & bit.OFFICE_END
  if (lower.length === 1 || (lower.length === 2 && (lower.codePointAt(0) as number) > 0xffff)) classes |= bit.SHORTENED
  if (language.isPastVerb(lower)) classes |= bit.PAST_VERB
  if (language.isHumanVerb(lower)) classes |= bit.HUMAN_VERB
  if (token.text !== lower) classes &= ~bit.LEADING
  if (token.kind !== 'word') return classes
  if (language.withoutPossessive(token.text) !== token.text) classes |= bit.POSSESSIVE
  if (isNameWord(token))
    classes |= isOtherwiseRaised(lower, classes, language, listed) ? bit.NAME | bit.NO_NAME : bit.NAME
  return classes
}

/** Whether a word has its capital for another reason than being a name or opening a sentence. */
function isOtherwiseRaised(
  word: string,
  classes: number,
  language: PeopleLanguage,
  listed: ReadonlyMap<string, number>,
): boolean {
  if ((classes & (bit.WEEKDAY | bit.FORMER)) !== 0 || language.isNeverName(word)) return true
  // "We've" at the head of a sentence
  const end = word.search(APOSTROPHE)
  if (end !== -1 && ((listed.get(word.slice(0, end)) ?? 0) & bit.FUNCTION) !== 0) return true
  return (classes & bit.FUNCTION) !== 0 && (classes & bit.DETERMINER) !== 0
}

function lowerWord({ kind, text }: Token, language: PeopleLanguage): string {
  const lower = text.toLowerCase()
  return kind === 'word' || kind === 'number' ? language.withoutPossessive(lower) : lower
}
