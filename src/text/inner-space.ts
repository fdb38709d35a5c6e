import { isSpace } from './characters.js'

/**
 * What white space stands within the lines of a text: nothing but single spaces, as in most copy; gaps somewhere, see
 * `findGap`, or at the end of a line; or something between.
 */
export type InnerSpace = 'single' | 'narrow' | 'gaps'

/** Characters of a gap, at least: it parts paragraphs in `spaced` copy. */
export const GAP = 4
/** White space within a line that is no single plain space. */
const other = /[^\S \n\r\u2028\u2029]|\u200b| {2}/

/** What white space a text has within its lines. What is true of a text is true of each part of it. */
export function innerSpaceOf(text: string): InnerSpace {
  if (!other.test(text)) return 'single'
  return hasGap(text) ? 'gaps' : 'narrow'
}

/** Whether a gap stands behind a character of a line. */
function hasGap(text: string): boolean {
  // one character of four is looked at: a gap holds one of these
  for (let at = GAP - 1; at < text.length; at += GAP) {
    const code = text.charCodeAt(at)
    if ((code > 0x20 && code < 0x7f) || !isSpaceInLine(code)) continue
    let start = at
    let end = at + 1
    while (start > 0 && isSpaceInLine(text.charCodeAt(start - 1))) start--
    while (end < text.length && isSpaceInLine(text.charCodeAt(end))) end++
    if (end - start >= GAP && start > 0 && !isLineBreak(text.charCodeAt(start - 1)) && end < text.length) return true
    at = end
  }
  return false
}

function isSpaceInLine(code: number): boolean {
  return isSpace(code) && !isLineBreak(code)
}

function isLineBreak(code: number): boolean {
  return code === 0x0a || code === 0x0d || code === 0x2028 || code === 0x2029
}
