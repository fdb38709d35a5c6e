import type { PeopleLanguage } from './language.js'

/** An office without an ending that leaves it the same: `president` for `president-elect`. */
export function withoutSuffix(word: string, { officeSuffixes }: PeopleLanguage): string {
  for (const ending of officeSuffixes) if (word.endsWith(ending)) return word.slice(0, -ending.length)
  return word
}
