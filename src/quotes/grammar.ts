import {
  ARTICLE,
  AUXILIARY,
  is,
  LINK,
  NAME,
  NUMERAL,
  officeEndingAt,
  PAST_VERB,
  type Passage,
  type PeopleLanguage,
  type Stretch,
} from '../people/reading.js'
import type { Token } from '../text/index.js'
import type { QuoteLanguage } from './language.js'
import { ADVERB, COMPLEMENTIZER, PRONOUN, plays } from './word-classes.js'

export type { Stretch }

const DASH = /^(?:–|—|―|--|-)$/

/** The languages that quotations are read with. */
export interface Languages {
  people: PeopleLanguage
  quotes: QuoteLanguage
}

/** Whether a token stands outside quotation marks. */
export function isFree(passage: Passage, at: number): boolean {
  return passage.quoted[at] === -1
}

/** Whether a token is the given punctuation, outside marks; what stands outside the passage is none. */
export function isPunctuation({ tokens, quoted }: Passage, at: number, text: string): boolean {
  if (at < 0 || at >= tokens.length) return false
  const token = tokens[at] as Token
  return token.kind === 'punctuation' && token.text === text && quoted[at] === -1
}

/** Whether a token is a dash, or a hyphen that stands for one. */
export function isDash({ tokens }: Passage, at: number): boolean {
  if (at < 0 || at >= tokens.length) return false
  const token = tokens[at] as Token
  return token.kind === 'punctuation' && DASH.test(token.text)
}

/** Past adverbs, from a token on. */
export function skipAdverbs(passage: Passage, from: number, limit: number): number {
  let at = from
  while (at < limit && isFree(passage, at) && plays(passage, at, ADVERB)) at++
  return at
}

/** Whether a word is a verb that a clause can have: `was`, `would`, `played`, but not `be` or `the played`. */
export function isFiniteVerb(passage: Passage, at: number, people: PeopleLanguage): boolean {
  if (is(passage, at, AUXILIARY)) return !people.bareAuxiliaries.has(passage.lower[at] as string)
  return is(passage, at, PAST_VERB) && !is(passage, at - 1, ARTICLE)
}

/** Whether what was said begins at a token: marks, a colon, `that`. */
export function opensReport(passage: Passage, at: number): boolean {
  return !isFree(passage, at) || passage.tokens[at]?.text === ':' || plays(passage, at, COMPLEMENTIZER)
}

/** Whether a noun phrase can be one who speaks or writes: a name, an office, a body, a group, a document. */
export function isSpeakerLike(passage: Passage, { first, last }: Stretch, languages: Languages): boolean {
  const { people } = languages
  if (last - first === 1 && plays(passage, first, PRONOUN)) return true
  for (let at = first; at < last; at++) {
    if (at > first && is(passage, at, LINK)) break
    if (is(passage, at, NAME) && !(at === first && passage.opens[at] === 1)) return true
    if (officeEndingAt(passage, at, people) !== undefined) return true
    // one of its members
    if (is(passage, at, NUMERAL) && passage.lower[at + 1] === people.nameLink) return true
    const word = passage.lower[at] as string
    if (isSpeakerNoun(word, people)) return true
    const one = people.singular(word)
    if (one !== word && (isSpeakerNoun(one, people) || people.isAgentNoun(one))) return true
  }
  return is(passage, first, NAME)
}

function isSpeakerNoun(word: string, { bodies, groups, documents, unnamed }: PeopleLanguage): boolean {
  return bodies.has(word) || groups.has(word) || documents.has(word) || unnamed.has(word)
}
