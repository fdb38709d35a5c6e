import { isSpace } from './characters.js'
import type { Span } from './span.js'

/** Gives, for an offset in a clean text, the offset in the text it came from. */
export type Alignment = (offset: number) => number

/**
 * How the offsets of a clean text lie in the text it was cleaned from, or in the part of it at `span`.
 *
 * The offset of a character gives the offset of that character; the offset of a white space, and the end of the clean
 * text, give the end of the last character before it that is none.
 *
 * @throws RangeError when the two differ in more than white space, when `span` does not lie in the text, and, from the
 * function that is given back, for an offset that is no whole number from 0 to the length of the clean text.
 */
export function alignText(clean: string, text: string, span: Span = { start: 0, end: text.length }): Alignment {
  const { start, end } = span
  if (!(start >= 0 && start <= end && end <= text.length)) {
    throw new RangeError(`Span ${start}–${end} does not lie in a text of length ${text.length}`)
  }
  if (end - start === clean.length && text.slice(start, end) === clean) {
    return (offset) => start + checkOffset(offset, clean.length)
  }
  const offsets = new Int32Array(clean.length + 1)
  let at = start
  for (let index = 0; index < clean.length; index++) {
    const code = clean.charCodeAt(index)
    if (!isSpace(code)) {
      while (at < end && isSpace(text.charCodeAt(at))) at++
      if (at >= end || text.charCodeAt(at) !== code) throw differs(clean, index, at)
      offsets[index] = at++
    } else offsets[index] = at
  }
  offsets[clean.length] = at
  for (; at < end; at++) if (!isSpace(text.charCodeAt(at))) throw differs(clean, clean.length, at)
  return (offset) => offsets[checkOffset(offset, clean.length)] as number
}

/**
 * A span of a clean text, in the text it came from: without white space at its ends. A span that is empty, or that
 * holds only white space, becomes an empty one.
 * @throws RangeError when the span does not lie in the clean text or ends before it starts.
 */
export function alignSpan(clean: string, align: Alignment, span: Span): Span {
  let { start, end } = span
  if (end < start) throw new RangeError(`Span ends at ${end}, before it starts at ${start}`)
  checkOffset(start, clean.length)
  checkOffset(end, clean.length)
  while (end > start && isSpace(clean.charCodeAt(end - 1))) end--
  while (start < end && isSpace(clean.charCodeAt(start))) start++
  const from = align(start)
  return { start: from, end: end > start ? align(end - 1) + 1 : from }
}

function checkOffset(offset: number, length: number): number {
  if (Number.isInteger(offset) && offset >= 0 && offset <= length) return offset
  throw new RangeError(`Offset ${offset} does not lie in a clean text of length ${length}`)
}

function differs(clean: string, index: number, at: number): RangeError {
  return new RangeError(`The texts differ in more than white space: at ${index} of ${clean.length} and at ${at}`)
}
