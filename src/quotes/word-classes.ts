import type { Classifier, Passage } from '../people/reading.js'
import type { QuoteLanguage } from './language.js'

/*
 * What a word is to those who look for quotations: each class a bit, so that one look tells whether a word is of any of
 * several. Which words are of a class is the language's to say.
 */

export const ADVERB = 1 << 0
export const TIME_ADJECTIVE = 1 << 1
export const NEGATION = 1 << 2
export const INFINITIVE = 1 << 3
export const ADDRESS = 1 << 4
export const ADDRESSEE = 1 << 5
/** Leaves a cue what it is: `has`, `would`. */
export const HELPER = 1 << 6
export const PASSIVE = 1 << 7
export const COMPLEMENTIZER = 1 << 8
export const QUESTION = 1 << 9
export const CIRCUMSTANCE = 1 << 10
export const OCCASION = 1 << 11
export const PRONOUN = 1 << 12
export const SUBORDINATOR = 1 << 13
export const CONDITIONAL = 1 << 14
/** A form of a cue that is a noun as well. */
export const NOUN_FORM = 1 << 15
export const TIME_NOUN = 1 << 16
export const NO_CLAUSE = 1 << 17
export const CLAUSE_OPENER = 1 << 18
export const LEAD_IN = 1 << 19
export const QUOTED = 1 << 20
export const AFTERTHOUGHT = 1 << 21
export const JOINER = 1 << 22
export const LIST_WORD = 1 << 23
export const PRONOMINAL = 1 << 24
export const OWNER = 1 << 25
export const CONJUNCTION = 1 << 26
/** May begin a cue. */
export const CUE = 1 << 27
export const PRESENT_PARTICIPLE = 1 << 28
export const PAST_PARTICIPLE = 1 << 29
export const PLURAL = 1 << 30

type Lists = { [Key in keyof QuoteLanguage]: QuoteLanguage[Key] extends { keys(): unknown } ? Key : never }

const listed = [
  ['adverbs', ADVERB],
  ['timeAdjectives', TIME_ADJECTIVE],
  ['negations', NEGATION],
  ['infinitives', INFINITIVE],
  ['addressPrepositions', ADDRESS],
  ['addressees', ADDRESSEE],
  ['auxiliaries', HELPER],
  ['passives', PASSIVE],
  ['complementizers', COMPLEMENTIZER],
  ['questionWords', QUESTION],
  ['circumstances', CIRCUMSTANCE],
  ['occasions', OCCASION],
  ['pronouns', PRONOUN],
  ['subordinators', SUBORDINATOR],
  ['conditionals', CONDITIONAL],
  ['nounForms', NOUN_FORM],
  ['timeNouns', TIME_NOUN],
  ['noClause', NO_CLAUSE],
  ['clauseOpeners', CLAUSE_OPENER],
  ['leadIns', LEAD_IN],
  ['quotedWords', QUOTED],
  ['afterthoughts', AFTERTHOUGHT],
  ['joiners', JOINER],
  ['listWords', LIST_WORD],
  ['pronominals', PRONOMINAL],
  ['owners', OWNER],
  ['conjunctions', CONJUNCTION],
  ['cues', CUE],
] as const satisfies readonly (readonly [Lists[keyof QuoteLanguage], number])[]

const classifiers = new WeakMap<QuoteLanguage, Classifier>()

/** What passages have to be read with for `plays`: made once, so a change to a list of it after its first use is not seen. */
export function classifierOf(language: QuoteLanguage): Classifier {
  const known = classifiers.get(language)
  if (known !== undefined) return known
  const table = createTable(language)
  const classify = (word: string) => table.get(word) ?? classesByForm(word, language)
  classifiers.set(language, classify)
  return classify
}

/** Whether a token plays one of some parts; what stands outside the passage plays none. */
export function plays({ parts }: Passage, at: number, any: number): boolean {
  return at >= 0 && at < parts.length && ((parts[at] as number) & any) !== 0
}

function createTable(language: QuoteLanguage): Map<string, number> {
  const table = new Map<string, number>()
  for (const [list, its] of listed) {
    for (const word of language[list].keys()) table.set(word, (table.get(word) ?? classesByForm(word, language)) | its)
  }
  return table
}

function classesByForm(word: string, language: QuoteLanguage): number {
  let classes = 0
  if (language.isAdverb(word)) classes |= ADVERB
  if (language.isNegation(word)) classes |= NEGATION
  if (language.isPresentParticiple(word)) classes |= PRESENT_PARTICIPLE
  if (language.isPastParticiple(word)) classes |= PAST_PARTICIPLE
  if (language.isPlural(word)) classes |= PLURAL
  return classes
}
