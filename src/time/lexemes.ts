import type { Span } from '../text/index.js'

const APOSTROPHE = 0x27

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
const passedOver = /[\s\p{Cf}]/u
const word = /[\p{L}\p{M}]+(?:['’](?=\p{Script=Cyrillic})[\p{L}\p{M}]+)?/uy
const accents = /[\p{Mn}'’ʼ]+/gu
const unplain = /[^\0-\x26\x28-\x7f]/

/** Lower case, without accents: `Août` gives `aout`. */
export function fold(text: string): string {
  const small = text.toLowerCase()
  return unplain.test(small) ? small.normalize('NFD').replace(accents, '') : small
}

export function readLexemes(text: string): Lexeme[] {
  const lexemes: Lexeme[] = []
  const length = text.length
  let last = 0
  let start = 0
  while (start < length) {
    const code = text.charCodeAt(start)
    let end = start + 1
    let kind: Lexeme['kind'] = 'mark'
    if (isDigit(code)) {
      kind = 'number'
      while (end < length && isDigit(text.charCodeAt(end))) end++
    } else if (isLetter(code) || code > 0x7f) {
      while (end < length && isLetter(text.charCodeAt(end))) end++
      const next = end < length ? text.charCodeAt(end) : 0
      if (code <= 0x7f && next <= 0x7f && next !== APOSTROPHE) kind = 'word'
      else {
        word.lastIndex = start
        if (word.test(text)) {
          kind = 'word'
          end = word.lastIndex
        } else {
          end = start + widthAt(text, start)
          if (passedOver.test(text.slice(start, end))) {
            start = end
            continue
          }
        }
      }
    } else if (code === 0x20 || (code >= 0x09 && code <= 0x0d)) {
      start = end
      continue
    }
    const found = text.slice(start, end)
    lexemes.push({ kind, text: found, key: kind === 'word' ? fold(found) : found, start, end, glued: start === last })
    last = end
    start = end
  }
  return lexemes
}

/** From the first to the last character that is not passed over; `undefined` when there is none. */
export function findOuterSpan(text: string): Span | undefined {
  let start = 0
  let end = text.length
  while (start < end && isPassedOver(text, start)) start += widthAt(text, start)
  while (end > start) {
    const from = end > 1 && widthAt(text, end - 2) === 2 ? end - 2 : end - 1
    if (!isPassedOver(text, from)) break
    end = from
  }
  return start < end ? { start, end } : undefined
}

function isPassedOver(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return (code <= 0x20 || code > 0x7e) && passedOver.test(String.fromCodePoint(text.codePointAt(at) as number))
}

/** Code units of the character at an offset. */
function widthAt(text: string, at: number): number {
  return (text.codePointAt(at) as number) > 0xffff ? 2 : 1
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}

function isLetter(code: number): boolean {
  const small = code | 0x20
  return small >= 0x61 && small <= 0x7a
}

/** Words of a data table to their places in it: `['a b', 'c']` gives a 0, b 0, c 1. */
export function indexWords(lines: readonly string[]): Map<string, number> {
  const index = new Map<string, number>()
  lines.forEach((line, at) => {
    for (const word of line.split(' ')) index.set(fold(word), at)
  })
  return index
}
