/** The first three letters of words parted by `|`, as `lettersAt` reads them: a cheap question before a costly one. */
export function firstLettersOf(words: string): ReadonlySet<number> {
  return new Set(words.split('|').map((word) => lettersAt(word, 0)))
}

/** Three letters of a text as one number, large or small. */
export function lettersAt(text: string, at: number): number {
  return (
    ((text.charCodeAt(at) | 0x20) << 16) | ((text.charCodeAt(at + 1) | 0x20) << 8) | (text.charCodeAt(at + 2) | 0x20)
  )
}

/** Whether a text begins with a letter of A to Z: what begins with a mark or another script is not known by its letters. */
export function beginsWithLetter(text: string): boolean {
  const code = text.charCodeAt(0) | 0x20
  return code >= 0x61 && code <= 0x7a
}
