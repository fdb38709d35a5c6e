import { english, fold } from '../../people/reading.js'

const APOSTROPHES = /['’‘ʼ`´]/g
const MOST_WORDS = 8

/** A name of a person as names are compared. */
export interface NameWords {
  /** Without marks, capitals, stops and forms of address; initials are words. */
  words: string[]
  /** `jr`, `iii`: a father and a son are two. */
  suffix: string
}

/** A text in small letters without accents and apostrophes. */
function foldText(text: string): string {
  return fold(text).replace(APOSTROPHES, '')
}

export function nameWords(name: string): NameWords {
  const words = foldText(name)
    .split(/[\s.,]+/)
    .filter((word) => word !== '')
  while (words.length > 1 && english.honorifics.has(words[0] as string)) words.shift()
  while (words.length > 2 && isTitle(words[0] as string)) words.shift()
  const suffix: string[] = []
  while (words.length > 1 && isSuffix(words.at(-1) as string)) suffix.unshift(words.pop() as string)
  return { words: words.slice(-MOST_WORDS), suffix: suffix.join(' ') }
}

function isTitle(word: string): boolean {
  return (english.offices.has(word) || english.addressOffices.has(word)) && !english.isGivenName(word)
}

function isSuffix(word: string): boolean {
  return english.nameSuffixes.has(word) || english.nameNumbers.has(word)
}

/** Whether a name is a family name alone: one word, or one that opens with a particle, `van der Meel`. */
export function isFamilyNameAlone(name: string, { words }: NameWords): boolean {
  return (
    words.length === 1 ||
    (words.length <= 4 && english.leadingParticles.has(words[0] as string) && /^\p{Ll}/u.test(name))
  )
}

/** A body's name or a description as they are compared: without article and stops. */
export function nameKey(name: string): string {
  const words = foldText(name)
    .replace(/\./g, '')
    .split(/[\s,]+/)
    .filter((word) => word !== '')
  const isArticle = english.definiteArticles.has(words[0] ?? '') || english.indefiniteArticles.has(words[0] ?? '')
  return (words.length > 1 && isArticle ? words.slice(1) : words).join(' ')
}

/** Whether a text is written as a name is, and not as a description. */
export function isWrittenAsName(text: string): boolean {
  return /^(?:[Tt]he )?[^\p{Ll}\p{N}]/u.test(text)
}

/** A form as it stands in a sentence: `the president`, whether or not it opened one. */
export function inSentence(form: string): string {
  const [first = ''] = form.split(' ', 1)
  return english.determiners.has(first.toLowerCase()) ? first.toLowerCase() + form.slice(first.length) : form
}
