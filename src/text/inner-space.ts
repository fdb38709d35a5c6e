import { isSpace } from './characters.js'

/** What white space stands within the lines of a text, besides single spaces: in most copy little or none. */
export interface InnerSpace {
  /** The offsets of white space that is no single plain space, in order. */
  readonly sites: readonly number[]
  /** Some of it is a gap, see `findGap`, or stands at the end of a line as one. */
  readonly hasGaps: boolean
  /** No white space but spaces, line breaks and no-break spaces stands in the text, and no control or replacement character. */
  readonly isPlain: boolean
}

/** Characters of a gap, at least: it parts paragraphs in `spaced` copy. */
export const GAP = 4
/** White space within a line that is no single plain space. */
const other = /[^\S \n\r\u2028\u2029]|\u200b| {2,}/g
/** The same where no other white space stands in the text. */
const wide = / {2,}/g
const NO_BREAK = '\u00a0'
/** What few texts have. No-break spaces are looked for apart: many have them. */
const rare =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\u0000-\u0009\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\u1680\u2000-\u200b\u202f\u205f\u3000\ufeff\ufffd]/

/** What white space a text has within its lines. */
export function innerSpaceOf(text: string): InnerSpace {
  const isPlain = !rare.test(text)
  const white = isPlain && !text.includes(NO_BREAK) ? wide : other
  const sites: number[] = []
  white.lastIndex = 0
  while (white.test(text)) sites.push(white.lastIndex - 1)
  return { sites, hasGaps: hasGap(text, sites), isPlain }
}

/** Whether a part of a line has nothing but single spaces within it; none stands at its ends. */
export function isSingleSpaced({ sites }: InnerSpace, start: number, end: number): boolean {
  let low = 0
  let high = sites.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sites[middle] as number) < start) low = middle + 1
    else high = middle
  }
  return low === sites.length || (sites[low] as number) >= end
}

/** Whether a gap stands behind a character of a line. */
function hasGap(text: string, sites: readonly number[]): boolean {
  let past = 0
  for (const site of sites) {
    if (site < past) continue
    let start = site
    let end = site + 1
    while (start > 0 && isSpaceInLine(text.charCodeAt(start - 1))) start--
    while (end < text.length && isSpaceInLine(text.charCodeAt(end))) end++
    if (end - start >= GAP && start > 0 && !isLineBreak(text.charCodeAt(start - 1)) && end < text.length) return true
    past = end
  }
  return false
}

function isSpaceInLine(code: number): boolean {
  return isSpace(code) && !isLineBreak(code)
}

function isLineBreak(code: number): boolean {
  return code === 0x0a || code === 0x0d || code === 0x2028 || code === 0x2029
}
