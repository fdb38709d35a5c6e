import type { Span } from '../../text/index.js'

const space = /[\s\u200b]/

/** The first character from an offset on that is no white space. */
export function pastSpace(text: string, from: number, to: number = text.length): number {
  let start = from
  while (start < to && isSpace(text.charCodeAt(start))) start++
  return start
}

/** The offset past the last character before another that is no white space. */
export function beforeSpace(text: string, from: number, to: number): number {
  let end = to
  while (end > from && isSpace(text.charCodeAt(end - 1))) end--
  return end
}

/** The span without the white space at its ends. */
export function trimSpan(text: string, { start, end }: Span): Span {
  const from = pastSpace(text, start, end)
  return { start: from, end: beforeSpace(text, from, end) }
}

/** Whether a code unit is white space, the zero-width space too. */
export function isSpace(code: number): boolean {
  return code <= 0x20
    ? code === 0x20 || (code >= 0x09 && code <= 0x0d)
    : code > 0x7e && space.test(String.fromCharCode(code))
}
