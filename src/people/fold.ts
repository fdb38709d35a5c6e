const MARKS = /\p{M}+/gu
const ASCII = /^[\x20-\x7e]*$/
const FOLDED = /^[\x20-@[-\x7e]*$/

/** A word as names are compared: lower case, without accents. */
export function fold(word: string): string {
  if (FOLDED.test(word)) return word
  const lower = word.toLowerCase()
  return ASCII.test(lower) ? lower : lower.normalize('NFD').replace(MARKS, '')
}
