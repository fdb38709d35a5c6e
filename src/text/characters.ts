/*
 * What a character is to the scanners of this room. Classes are looked up in a table that fills as characters are
 * met, so that the properties of a character are tested once and not once for each place where it stands.
 */

/** White space: what `\s` matches, and the zero-width space U+200B. */
export const SPACE = 1
/** A letter of any script. */
export const LETTER = 2
/** A combining mark: goes on with a word, begins none. */
export const EXTEND = 3
/** A digit or other numeral (`½`, `Ⅳ`). */
export const DIGIT = 4
/** A quotation mark or an apostrophe. */
export const MARK = 5
/** A soft hyphen or zero-width joiner: part of a word when letters stand on both sides. */
export const JOINER = 6
/** Everything else: punctuation, symbols, control characters, lone surrogates. */
export const OTHER = 7

const marks = '"“”„‟«»‹›‘’‚‛\'`´＇「」『』｢｣〝〞〟＂'
const joiners = '\u00ad\u200c\u200d'
const space = /[\s\u200b]/
const letter = /\p{L}/u
const combining = /\p{M}/u
const numeral = /\p{N}/u

/** Classes of the code units met so far; 0 for one not met. */
const basic = /* @__PURE__ */ new Uint8Array(0x10000)
/** The same for code points above U+FFFF, made when the first is met. */
let astral: Uint8Array | undefined

/** The class of a code point, or of a lone surrogate. */
export function classOf(point: number): number {
  if (point >= 0x10000) return classOfAstral(point - 0x10000)
  const known = basic[point] as number
  if (known !== 0) return known
  const found = classify(point)
  basic[point] = found
  return found
}

function classOfAstral(index: number): number {
  astral ??= new Uint8Array(0x100000)
  const known = astral[index] as number
  if (known !== 0) return known
  const found = classify(index + 0x10000)
  astral[index] = found
  return found
}

function classify(point: number): number {
  const character = String.fromCodePoint(point)
  if (space.test(character)) return SPACE
  if (marks.includes(character)) return MARK
  if (joiners.includes(character)) return JOINER
  if (letter.test(character)) return LETTER
  if (numeral.test(character)) return DIGIT
  if (combining.test(character)) return EXTEND
  return OTHER
}

/** The class of the character that begins at an offset; 0 from the end on. */
export function classAt(text: string, offset: number): number {
  if (offset >= text.length) return 0
  const code = text.charCodeAt(offset)
  return classOf(code < 0xd800 || code > 0xdfff ? code : (text.codePointAt(offset) as number))
}

/** The class of the character that ends at an offset; 0 at the start. */
export function classBefore(text: string, offset: number): number {
  return offset <= 0 ? 0 : classAt(text, offset - widthBefore(text, offset))
}

/** Code units of the character that begins at an offset: 2 for a surrogate pair, else 1. */
export function widthAt(text: string, offset: number): number {
  return isHighSurrogate(text.charCodeAt(offset)) && isLowSurrogate(text.charCodeAt(offset + 1)) ? 2 : 1
}

/** Code units of the character that ends at an offset. */
export function widthBefore(text: string, offset: number): number {
  return isLowSurrogate(text.charCodeAt(offset - 1)) && isHighSurrogate(text.charCodeAt(offset - 2)) ? 2 : 1
}

function isHighSurrogate(code: number): boolean {
  return (code & 0xfc00) === 0xd800
}

function isLowSurrogate(code: number): boolean {
  return (code & 0xfc00) === 0xdc00
}

/** Whether a UTF-16 code unit is white space. */
export function isSpace(code: number): boolean {
  return classOf(code) === SPACE
}

/** Whether the character at an offset is a capital letter. Letters of scripts without case are not. */
export function isCapital(text: string, offset: number): boolean {
  const point = text.codePointAt(offset)
  if (point === undefined) return false
  if (point < 0x80) return point >= 0x41 && point <= 0x5a
  const character = String.fromCodePoint(point)
  return classOf(point) === LETTER && character !== character.toLowerCase()
}

/** Whether the character at an offset is a small letter. Letters of scripts without case are not. */
export function isSmall(text: string, offset: number): boolean {
  const point = text.codePointAt(offset)
  if (point === undefined) return false
  if (point < 0x80) return point >= 0x61 && point <= 0x7a
  const character = String.fromCodePoint(point)
  return classOf(point) === LETTER && character !== character.toUpperCase()
}
