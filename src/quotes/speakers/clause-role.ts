import {
  DETERMINER,
  FUNCTION,
  HUMAN_VERB,
  is,
  type Mention,
  PAST_VERB,
  type Passage,
  type PeopleLanguage,
} from '../../people/reading.js'
import { isFree } from '../grammar.js'

/** How much somebody stands out by the part they have in a clause. */
export const SUBJECT = 4.7
const AGENT = 4
export const OTHER = 2

/** Tokens from the head of a sentence within which a name counts as its subject. */
const NEAR_HEAD = 8
/** How far before a name a comma may stand that makes it the subject of a clause. */
const LONGEST_OPENING = 40
const LONGEST_OBJECT = 5
const LONGEST_PASSIVE = 8

/** What a mention weighs: a subject most, whoever does what a passive says nearly as much. */
export function weightOfMention({ passage, from }: Mention, language: PeopleLanguage): number {
  const isSubject = !isGoverned(passage, from, language) && opensClause(passage, from, language)
  return isSubject ? SUBJECT : isPassiveAgent(passage, from, language) ? AGENT : OTHER
}

// "asked by presiding judge Aldersey", "with Brandt", "hired Bae": behind a preposition or a verb is no subject
function isGoverned(passage: Passage, from: number, language: PeopleLanguage): boolean {
  if (is(passage, from - 1, PAST_VERB, HUMAN_VERB)) return true
  for (let at = from - 1; at >= Math.max(0, from - LONGEST_OBJECT); at--) {
    if (passage.tokens[at]?.kind !== 'word') return false
    if (language.governingPrepositions.has(passage.lower[at] as string)) return true
    if (isOpener(passage, at, language)) return false
  }
  return false
}

// The charges were brought by Gerwin Lasalle: who does it in the passive stands out like a subject
function isPassiveAgent(passage: Passage, first: number, { passiveAgents, copulas }: PeopleLanguage): boolean {
  if (!passiveAgents.has(passage.lower[first - 1] ?? '')) return false
  for (let at = first - 2; at > (passage.sentenceStart[first] as number); at--) {
    if (copulas.has(passage.lower[at] as string)) return true
    if (passage.tokens[at]?.kind === 'punctuation' || first - at > LONGEST_PASSIVE) return false
  }
  return false
}

/** Whether a name is near the head of its sentence, or of a clause behind a conjunction, a comma or marks. */
function opensClause(passage: Passage, first: number, language: PeopleLanguage): boolean {
  const start = passage.sentenceStart[first] as number
  if (first - start <= NEAR_HEAD || isOpener(passage, first - 1, language)) return true
  for (let at = first - 1; at >= Math.max(start, first - LONGEST_OPENING); at--) {
    if (passage.tokens[at]?.text === ',' || !isFree(passage, at)) return true
  }
  return false
}

/** Whether a token is a small word behind which something new begins: a conjunction, but no article or adverb. */
function isOpener(passage: Passage, at: number, { verbAdverbs }: PeopleLanguage): boolean {
  return is(passage, at, FUNCTION) && !is(passage, at, DETERMINER) && !verbAdverbs.has(passage.lower[at] as string)
}
