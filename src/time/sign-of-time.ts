import { CLOCK, MONTH, vocabulary } from './vocabulary.js'

/*
 * Whether a text can hold a time, in one pass and with nothing made: nearly every line of copy ends here, `Shares rose
 * 0.25 percent to 19.28` as well. A time needs a digit or noon or midnight; and either a date shows (the name of a
 * month, three numbers with one mark, eight digits) or the whole text is a time, with no word that stands in none.
 */

/** Words that say a place or a name may follow or stand before them: `Kyiv time`, `heure de Paris`, `by Tilda Orla`. */
const beside = ['time', 'heure', 'hora', 'by']
const NO_LETTER = 26
const SIZE = 27
/** In the table of first letters: a word begins so; a month does; noon, midnight or a word of `beside` does. */
const SOME = 1
const MONTHS = 2
const NAMED = 4

/** For each three first letters of a word, shorter ones filled up, what can begin so. */
const firstLetters = /* @__PURE__ */ indexFirstLetters()

function indexFirstLetters(): Uint8Array {
  const table = new Uint8Array(SIZE * SIZE * SIZE)
  const add = (word: string, kind: number) => {
    const at = placeOf(word, 0, word.length)
    table[at] = (table[at] as number) | kind
  }
  for (const [word, kinds] of vocabulary) {
    if (!/^[a-z]{1,99}$/.test(word)) continue
    add(word, SOME)
    if ((kinds & MONTH) !== 0) add(word, MONTHS)
    if ((kinds & CLOCK) !== 0 && word.length > 1) add(word, NAMED)
  }
  for (const word of beside) add(word, SOME | NAMED)
  // E.D.T.
  // ^ letters of a zone, each a word
  for (const letter of 'abcdefghijklmnopqrstuvwxyz') add(letter, SOME)
  return table
}

/** Where the first letters of an ASCII word stand in the table. */
function placeOf(text: string, start: number, end: number): number {
  const first = (text.charCodeAt(start) | 0x20) - 0x61
  const second = start + 1 < end ? (text.charCodeAt(start + 1) | 0x20) - 0x61 : NO_LETTER
  const third = start + 2 < end ? (text.charCodeAt(start + 2) | 0x20) - 0x61 : NO_LETTER
  return (first * SIZE + second) * SIZE + third
}

/** `false` for a text in which `readTimestamp` finds no time; `true` says only that it has to look. */
export function mayHoldTime(text: string): boolean {
  const length = text.length
  let digits = 0
  let date = false
  let clock = false
  /** A word that stands in no time, and nothing that could explain it. */
  let unknown = false
  let explained = false
  /** The last mark after a number, as long as no word follows. */
  let mark = 0
  for (let at = 0; at < length; at++) {
    const code = text.charCodeAt(at)
    const small = code | 0x20
    if (small >= 0x61 && small <= 0x7a) {
      const start = at
      while (at + 1 < length && isLetter(text.charCodeAt(at + 1))) at++
      mark = 0
      const kinds = firstLetters[placeOf(text, start, at + 1)] as number
      if (kinds === 0) unknown = true
      else if ((kinds & (MONTHS | NAMED)) !== 0) {
        const word = text.slice(start, at + 1).toLowerCase()
        if (((vocabulary.get(word) ?? 0) & MONTH) !== 0) date = true
        else if (beside.includes(word)) explained = true
        else if (word === 'noon' || word === 'midnight') clock = true
      }
      if (text.charCodeAt(at + 1) === 0x2f) explained = true
    } else if (code >= 0x30 && code <= 0x39) {
      const start = at
      while (at + 1 < length && isDigit(text.charCodeAt(at + 1))) at++
      digits++
      const size = at + 1 - start
      if (size === 8) date = true
      const next = text.charCodeAt(at + 1)
      if (next === 0x2d || next === 0x2e || next === 0x2f) {
        if (next === mark) date = true
        mark = next
      } else mark = 0
      if (date) return true
    } else if (code >= 0x80 && !isPlainMark(code)) {
      // letters with accents and of other scripts are left to those who look
      date = true
    }
  }
  return (digits > 0 || clock) && (date || explained || !unknown)
}

function isLetter(code: number): boolean {
  const small = code | 0x20
  return small >= 0x61 && small <= 0x7a
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}

/** No-break spaces, dashes, curly quotation marks, an ellipsis: no letters. */
function isPlainMark(code: number): boolean {
  return code === 0xa0 || (code >= 0x2010 && code <= 0x2029) || code === 0x202f || code === 0x20ac
}
