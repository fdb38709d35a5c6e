import type { PeopleLanguage } from './language.js'

/*
 * What a word is to those who look for people: each class a bit, so that one look tells whether a word is of any of
 * several. Which words are of a class is the language's to say.
 */

declare const wordClass: unique symbol
/** One class: of a type of its own so that no bit of another mask is taken for one. */
export type WordClass = number & { readonly [wordClass]: true }

/** Written as a name: with a capital, or in a script that has none. */
export const NAME = (1 << 0) as WordClass
/** Ends in a possessive: nothing after it belongs to the same name. */
export const POSSESSIVE = (1 << 1) as WordClass
/** Written as a name but none: `Monday`, `Don't`, `Sydney-based`. */
export const NO_NAME = (1 << 2) as WordClass
/** A particle in small letters that opens a name: `van`. */
export const LEADING = (1 << 3) as WordClass
export const PARTICLE = (1 << 4) as WordClass
export const HONORIFIC = (1 << 5) as WordClass
export const NAME_SUFFIX = (1 << 6) as WordClass
/** Whose stop ends nothing: `Mr`, `Jr`, `St`, initials. */
export const SHORTENED = (1 << 7) as WordClass
export const OTHER_NAME = (1 << 8) as WordClass
export const WEEKDAY = (1 << 9) as WordClass
/** May be the last word of an office, one or several: see `officeEndingAt`. */
export const OFFICE_END = (1 << 10) as WordClass
/** Names an office by itself. */
export const OFFICE = (1 << 11) as WordClass
export const BODY = (1 << 12) as WordClass
export const FORMER = (1 << 13) as WordClass
export const DETERMINER = (1 << 14) as WordClass
export const ARTICLE = (1 << 15) as WordClass
export const PERSON_PRONOUN = (1 << 16) as WordClass
export const RELATIVE = (1 << 17) as WordClass
export const FUNCTION = (1 << 18) as WordClass
export const NUMERAL = (1 << 19) as WordClass
export const TIME = (1 << 20) as WordClass
/** A preposition by which something hangs on a noun. */
export const LINK = (1 << 21) as WordClass
/** One whose phrase always belongs to the noun. */
export const CLOSE_LINK = (1 << 22) as WordClass
export const COORDINATOR = (1 << 23) as WordClass
export const FIRM_PLACE = (1 << 24) as WordClass
export const AUXILIARY = (1 << 25) as WordClass
export const COPULA = (1 << 26) as WordClass
export const PAST_VERB = (1 << 27) as WordClass
export const HUMAN_VERB = (1 << 28) as WordClass
export const OFFICE_ADVERB = (1 << 29) as WordClass
/** Ends the name of a body, with a stop: `Co.` */
export const BODY_END = (1 << 30) as WordClass

type Lists = { [Key in keyof PeopleLanguage]: PeopleLanguage[Key] extends { keys(): unknown } ? Key : never }

const listed = [
  ['leadingParticles', LEADING],
  ['nameParticles', PARTICLE],
  ['honorifics', HONORIFIC, SHORTENED],
  ['nameSuffixes', NAME_SUFFIX, SHORTENED],
  ['nameNumbers', NAME_SUFFIX],
  ['honours', NAME_SUFFIX],
  ['nameAbbreviations', SHORTENED],
  ['bodyAbbreviations', BODY_END, SHORTENED],
  ['otherNames', OTHER_NAME],
  ['weekdays', WEEKDAY],
  ['offices', OFFICE, OFFICE_END],
  ['officePhrases', OFFICE_END],
  ['bodies', BODY],
  ['formerWords', FORMER],
  ['determiners', DETERMINER],
  ['definiteArticles', ARTICLE],
  ['personPronouns', PERSON_PRONOUN],
  ['relativePronouns', RELATIVE],
  ['functionWords', FUNCTION],
  ['numerals', NUMERAL],
  ['times', TIME],
  ['complementPrepositions', LINK],
  ['closePrepositions', CLOSE_LINK],
  ['coordinators', COORDINATOR],
  ['firmPlacePrepositions', FIRM_PLACE],
  ['auxiliaries', AUXILIARY],
  ['copulas', COPULA],
  ['officeAdverbs', OFFICE_ADVERB],
] as const satisfies readonly (readonly [Lists[keyof PeopleLanguage], ...WordClass[]])[]

/** The classes that the lists of a language give its words; a phrase gives its classes to its last word. */
export function listedClasses(language: PeopleLanguage): Map<string, number> {
  const classes = new Map<string, number>()
  for (const [list, ...its] of listed) {
    for (const phrase of language[list].keys()) {
      const word = phrase.slice(phrase.lastIndexOf(' ') + 1)
      classes.set(
        word,
        its.reduce((all, one) => all | one, classes.get(word) ?? 0),
      )
    }
  }
  return classes
}
