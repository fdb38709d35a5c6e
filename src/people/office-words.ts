import type { PeopleLanguage } from './language.js'

/** How many characters of a word put its office in the past: those of `then-` in `then-president`. */
export function formerPrefix(word: string, { formerPrefixes }: PeopleLanguage): number {
  const hyphen = word.indexOf('-')
  return hyphen > 0 && formerPrefixes.has(word.slice(0, hyphen)) ? hyphen + 1 : 0
}

/** `president` for `then-president`. */
export function withoutFormer(word: string, language: PeopleLanguage): string {
  return word.slice(formerPrefix(word, language))
}

/** Whether a word is made of offices and what stands before them: `lieutenant-governor`, `deputy-mayor`. */
export function isCompoundOffice(word: string, { offices, officePrefixes }: PeopleLanguage): boolean {
  const last = word.lastIndexOf('-')
  if (last === -1 || !offices.has(word.slice(last + 1))) return false
  return word
    .slice(0, last)
    .split('-')
    .every((part) => offices.has(part) || officePrefixes.has(part))
}

/** Whether a word with a hyphen names an office, also one of the past. */
export function isHyphenatedOffice(word: string, language: PeopleLanguage): boolean {
  if (!word.includes('-')) return false
  const plain = withoutFormer(word, language)
  return language.offices.has(plain) || language.officePhrases.has(plain) || isCompoundOffice(plain, language)
}
