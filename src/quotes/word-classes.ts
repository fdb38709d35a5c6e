import type { Classifier, Passage } from '../people/reading.js'
import type { QuoteLanguage } from './language.js'

/*
 * What a word is to those who look for quotations: each class a bit, so that one look tells whether a word is of any of
 * several. Which words are of a class is the language's to say.
 */

declare const wordPart: unique symbol
/** One part: of a type of its own so that no bit of another mask is taken for one. */
export type WordPart = number & { readonly [wordPart]: true }

export const ADVERB = (1 << 0) as WordPart
export const TIME_ADJECTIVE = (1 << 1) as WordPart
export const NEGATION = (1 << 2) as WordPart
export const INFINITIVE = (1 << 3) as WordPart
export const ADDRESS = (1 << 4) as WordPart
export const ADDRESSEE = (1 << 5) as WordPart
/** Leaves a cue what it is: `has`, `would`. */
export const HELPER = (1 << 6) as WordPart
export const PASSIVE = (1 << 7) as WordPart
export const COMPLEMENTIZER = (1 << 8) as WordPart
export const QUESTION = (1 << 9) as WordPart
export const CIRCUMSTANCE = (1 << 10) as WordPart
export const OCCASION = (1 << 11) as WordPart
export const PRONOUN = (1 << 12) as WordPart
export const SUBORDINATOR = (1 << 13) as WordPart
export const CONDITIONAL = (1 << 14) as WordPart
/** A form of a cue that is a noun as well. */
export const NOUN_FORM = (1 << 15) as WordPart
export const TIME_NOUN = (1 << 16) as WordPart
export const NO_CLAUSE = (1 << 17) as WordPart
export const CLAUSE_OPENER = (1 << 18) as WordPart
export const LEAD_IN = (1 << 19) as WordPart
export const QUOTED = (1 << 20) as WordPart
export const AFTERTHOUGHT = (1 << 21) as WordPart
export const JOINER = (1 << 22) as WordPart
export const LIST_WORD = (1 << 23) as WordPart
export const PRONOMINAL = (1 << 24) as WordPart
export const OWNER = (1 << 25) as WordPart
export const CONJUNCTION = (1 << 26) as WordPart
/** May begin a cue. */
export const CUE = (1 << 27) as WordPart
export const PRESENT_PARTICIPLE = (1 << 28) as WordPart
export const PAST_PARTICIPLE = (1 << 29) as WordPart
export const PLURAL = (1 << 30) as WordPart
/** May be a cue that is a noun. */
export const NOUN_CUE = (1 << 31) as WordPart

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
] as const satisfies readonly (readonly [Lists[keyof QuoteLanguage], ...WordPart[]])[]

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

/** Whether a token plays one of up to three parts; what stands outside the passage plays none. */
export function plays({ parts }: Passage, at: number, a: WordPart, b: WordPart = a, c: WordPart = a): boolean {
  return at >= 0 && at < parts.length && ((parts[at] as number) & (a | b | c)) !== 0
}

function createTable(language: QuoteLanguage): Map<string, number> {
  const table = new Map<string, number>()
  for (const [list, its] of listed) {
    for (const word of language[list].keys()) table.set(word, (table.get(word) ?? classesByForm(word, language)) | its)
  }
  for (const [word, forms] of language.cues) {
    if (forms.some(({ kind }) => kind === 'noun')) table.set(word, (table.get(word) as number) | NOUN_CUE)
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
