import type { PeopleLanguage } from './language.js'

/** The singular of an English plural, by its ending. */
export function singular(word: string): string {
  if (word.endsWith('men')) return `${word.slice(0, -2)}an`
  if (!word.endsWith('s') || word.endsWith('ss')) return word
  if (word.endsWith('wives')) return `${word.slice(0, -3)}fe`
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`
  if (word.endsWith('sses') || word.endsWith('ches') || word.endsWith('xes')) return word.slice(0, -2)
  return word.slice(0, -1)
}

/** An office without an ending that leaves it the same: `president` for `president-elect`. */
export function withoutSuffix(word: string, { officeSuffixes }: PeopleLanguage): string {
  for (const ending of officeSuffixes) if (word.endsWith(ending)) return word.slice(0, -ending.length)
  return word
}
