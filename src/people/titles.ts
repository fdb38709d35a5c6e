import type { PeopleLanguage } from './language.js'

const MOST_WORDS = 3

/** Languages that were made for a caller's titles. */
const extended = new WeakMap<readonly string[], Map<PeopleLanguage, PeopleLanguage>>()

/**
 * A language with further titles of people, of three words at most.
 * @throws TypeError when `titles` is no list of such.
 */
export function withTitles(language: PeopleLanguage, titles: readonly string[]): PeopleLanguage {
  if (!Array.isArray(titles)) throw new TypeError(`Option titles is no list: ${String(titles)}`)
  const known = extended.get(titles)?.get(language)
  if (known !== undefined) return known
  const offices = new Set(language.offices)
  const officePhrases = new Map(language.officePhrases)
  for (const title of titles as readonly string[]) {
    const words = typeof title === 'string' ? title.trim().toLowerCase().split(/\s+/) : []
    if (words.length > MOST_WORDS || words.length === 0 || words[0] === '') {
      throw new TypeError(`A title is no text of one to ${MOST_WORDS} words: ${String(title)}`)
    }
    if (words.length === 1) offices.add(words[0] as string)
    else officePhrases.set(words.join(' '), words.join(' '))
  }
  const made = { ...language, offices, officePhrases }
  extended.set(titles, (extended.get(titles) ?? new Map()).set(language, made))
  return made
}
