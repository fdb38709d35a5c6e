const MARKS = /\p{M}+/gu

/** A word as names are compared: lower case, without accents. */
export function fold(word: string): string {
  if (isFolded(word)) return word
  const lower = word.toLowerCase()
  return isFolded(lower) ? lower : lower.normalize('NFD').replace(MARKS, '')
}

/** Whether a word has neither capitals nor other letters than those of ASCII, as nearly all that are asked about. */
function isFolded(word: string): boolean {
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at)
    if (code < 0x20 || code > 0x7e || (code >= 0x41 && code <= 0x5a)) return false
  }
  return true
}
