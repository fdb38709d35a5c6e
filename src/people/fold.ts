const MARKS = /\p{M}+/gu
const ASCII = /^[\x20-\x7e]*$/

/** A word as names are compared: lower case, without accents. */
export function fold(word: string): string {
  const lower = word.toLowerCase()
  return ASCII.test(lower) ? lower : lower.normalize('NFD').replace(MARKS, '')
}
