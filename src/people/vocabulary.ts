import type { Token } from '../text/index.js'
import type { PeopleLanguage } from './language.js'
import { withoutSuffix } from './office-suffix.js'
import { isHyphenatedOffice } from './office-words.js'
import * as bit from './word-classes.js'
import { isCaseless, isRaised } from './word-forms.js'
import { createWordTable, type WordTable } from './word-table.js'

/** Tells what a word in lower case is, as bits, to a room above: what the bits mean is that room's to say. */
export type Classifier = (word: string) => number

const APOSTROPHE = /['’]/

const none: Classifier = () => 0
const vocabularies = new WeakMap<PeopleLanguage, WeakMap<Classifier, WordTable>>()

/**
 * The vocabulary of a language, for readers with one classifier: made once, so a change to a list of it after its first
 * use is not seen.
 */
export function vocabularyOf(language: PeopleLanguage, classify = none): WordTable {
  const ofLanguage = vocabularies.get(language) ?? new WeakMap<Classifier, WordTable>()
  vocabularies.set(language, ofLanguage)
  const vocabulary = ofLanguage.get(classify) ?? createVocabulary(language, classify)
  ofLanguage.set(classify, vocabulary)
  return vocabulary
}

function createVocabulary(language: PeopleLanguage, partsOf: Classifier): WordTable {
  const listed = bit.listedClasses(language)
  return createWordTable((text, kind) => {
    const lower = lowerWord(text, kind, language)
    return { lower, classes: classify(text, kind, lower, language, listed), parts: partsOf(lower) }
  })
}

function classify(
  text: string,
  kind: Token['kind'],
  lower: string,
  language: PeopleLanguage,
  listed: ReadonlyMap<string, number>,
): number {
  let classes = listed.get(lower) ?? 0
  const base = withoutSuffix(lower, language)
  if (base !== lower) classes |= (listed.get(base) ?? 0) & bit.OFFICE_END
  const one = language.singular(base)
  if (isHyphenatedOffice(base, language)) classes |= bit.OFFICE_END
  if (one !== base) classes |= (listed.get(one) ?? 0) & bit.OFFICE_END
  if (lower.length === 1 || (lower.length === 2 && (lower.codePointAt(0) as number) > 0xffff)) classes |= bit.SHORTENED
  if (language.isPastVerb(lower)) classes |= bit.PAST_VERB
  if (language.isHumanVerb(lower)) classes |= bit.HUMAN_VERB
  if (text !== lower) classes &= ~bit.LEADING
  if (kind !== 'word') return classes
  if (language.withoutPossessive(text) !== text) classes |= bit.POSSESSIVE
  if (isRaised(text) || isCaseless(text))
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

function lowerWord(text: string, kind: Token['kind'], language: PeopleLanguage): string {
  const lower = text.toLowerCase()
  return kind === 'word' || kind === 'number' ? language.withoutPossessive(lower) : lower
}
