import { widthAt } from './characters.js'
import { findLines } from './lines.js'

/** A place as an editor shows it: both count from 1, the column in UTF-16 code units. */
export interface LineColumn {
  line: number
  column: number
}

/**
 * Other ways to say where something is in a text. All offsets are UTF-16 code units, as everywhere in this library;
 * code points are what Python counts, bytes are those of UTF-8 without a byte order mark.
 *
 * The end of the text is a place too. Any other value that is no whole number or lies outside is a `RangeError`.
 */
export interface TextIndex {
  /** Code units, code points, UTF-8 bytes and lines in the text. A lone surrogate is one code point and 3 bytes. */
  readonly length: number
  readonly codePoints: number
  readonly bytes: number
  readonly lines: number
  /** Code points before an offset; one inside a surrogate pair counts as the start of the pair. */
  toCodePoint(offset: number): number
  /** The offset before which so many code points stand. */
  fromCodePoint(codePoint: number): number
  /** UTF-8 bytes before an offset; one inside a surrogate pair counts as the start of the pair. */
  toByte(offset: number): number
  /** The offset of the character that holds a byte; a byte inside a character gives the start of it. */
  fromByte(byte: number): number
  /** A place inside a line break belongs to the line that it ends. Lines are those of `findLines`. */
  toLineColumn(offset: number): LineColumn
  /** @throws RangeError when there is no such line, or the column lies past the end of the line and its break. */
  fromLineColumn(line: number, column: number): number
}

/** Code units between two places whose counts are kept. */
const STEP = 256

/**
 * An index for many lookups in one text: built in one pass, kept in three numbers for each 256 code units and one for
 * each line; a lookup takes a binary search and at most 256 characters.
 */
export function createTextIndex(text: string): TextIndex {
  const { length } = text
  const marks = Math.floor(length / STEP) + 1
  const offsets = new Uint32Array(marks)
  const codePointsAt = new Uint32Array(marks)
  const bytesAt = new Uint32Array(marks)
  const lineStarts = Uint32Array.from(findLines(text), ({ start }) => start)
  let codePoints = 0
  let bytes = 0
  let mark = 0
  for (let at = 0; at < length; ) {
    if (at >= mark * STEP) {
      offsets[mark] = at
      codePointsAt[mark] = codePoints
      bytesAt[mark++] = bytes
    }
    const width = widthAt(text, at)
    bytes += bytesOf(text, at, width)
    at += width
    codePoints++
  }
  const used = Math.max(mark, 1)

  function place(
    before: (offset: number, codePoint: number, byte: number) => boolean,
    counts: Uint32Array,
    value: number,
  ) {
    const index = lastAtMost(counts, used, value)
    let offset = offsets[index] as number
    let codePoint = codePointsAt[index] as number
    let byte = bytesAt[index] as number
    while (offset < length) {
      const width = widthAt(text, offset)
      const size = bytesOf(text, offset, width)
      if (!before(offset + width, codePoint + 1, byte + size)) break
      offset += width
      codePoint++
      byte += size
    }
    return { offset, codePoint, byte }
  }
  const atOffset = (value: number) => {
    check('Offset', value, length)
    return place((offset) => offset <= value, offsets, value)
  }

  return {
    length,
    codePoints,
    bytes,
    lines: lineStarts.length,
    toCodePoint: (offset) => atOffset(offset).codePoint,
    fromCodePoint(value) {
      check('Code point', value, codePoints)
      return place((_, codePoint) => codePoint <= value, codePointsAt, value).offset
    },
    toByte: (offset) => atOffset(offset).byte,
    fromByte(value) {
      check('Byte', value, bytes)
      return place((_, __, byte) => byte <= value, bytesAt, value).offset
    },
    toLineColumn(offset) {
      check('Offset', offset, length)
      const index = lastAtMost(lineStarts, lineStarts.length, offset)
      return { line: index + 1, column: offset - (lineStarts[index] as number) + 1 }
    },
    fromLineColumn(line, column) {
      if (!Number.isInteger(line) || line < 1 || line > lineStarts.length) {
        throw new RangeError(`Line ${line} is not one of ${lineStarts.length}`)
      }
      const start = lineStarts[line - 1] as number
      const last = line < lineStarts.length ? (lineStarts[line] as number) - 1 : length
      if (!Number.isInteger(column) || column < 1 || start + column - 1 > last) {
        throw new RangeError(`Column ${column} is not in line ${line}`)
      }
      return start + column - 1
    },
  }
}

function lastAtMost(values: Uint32Array, count: number, value: number): number {
  let low = 0
  let high = count - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((values[middle] as number) <= value) low = middle
    else high = middle - 1
  }
  return low
}

function bytesOf(text: string, at: number, width: number): number {
  if (width === 2) return 4
  const code = text.charCodeAt(at)
  if (code < 0x80) return 1
  return code < 0x800 ? 2 : 3
}

function check(what: string, value: number, most: number): void {
  if (!Number.isInteger(value) || value < 0 || value > most) {
    throw new RangeError(`${what} ${value} does not lie in a text that has ${most}`)
  }
}
