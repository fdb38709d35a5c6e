import type { Span } from '../text/index.js'

/** A number, a word, or one other character. */
export interface Lexeme extends Span {
  kind: 'number' | 'word' | 'mark'
  text: string
  /** A word in lower case, without accents. */
  key: string
  /** No white space stands before it. */
  glued: boolean
}

// Characters that only format (soft hyphen, direction marks) are passed over like white space.
const lexemeShape = /[0-9]+|[\p{L}\p{M}]+(?:['’](?=\p{Script=Cyrillic})[\p{L}\p{M}]+)?|[^\s\p{Cf}]/gu
const digit = /^[0-9]/
const letter = /^[\p{L}\p{M}]/u
const accents = /[\p{Mn}'’ʼ]+/gu

/** Lower case, without accents: `Août` gives `aout`. */
export function fold(word: string): string {
  return word.toLowerCase().normalize('NFD').replace(accents, '')
}

export function readLexemes(text: string): Lexeme[] {
  const lexemes: Lexeme[] = []
  let last = 0
  for (const { 0: found, index: start } of text.matchAll(lexemeShape)) {
    const kind = digit.test(found) ? 'number' : letter.test(found) ? 'word' : 'mark'
    const key = kind === 'word' ? fold(found) : found
    lexemes.push({ kind, text: found, key, start, end: start + found.length, glued: start === last })
    last = start + found.length
  }
  return lexemes
}

/** Words of a data table to their places in it: `['a b', 'c']` gives a 0, b 0, c 1. */
export function indexWords(lines: readonly string[]): Map<string, number> {
  const index = new Map<string, number>()
  lines.forEach((line, at) => {
    for (const word of line.split(' ')) index.set(fold(word), at)
  })
  return index
}
