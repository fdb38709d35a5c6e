import { classAt, classBefore, DIGIT, LETTER } from './characters.js'

/** White space that is no single plain space: most paragraphs have none. */
const unclean = /[^\S ]|\u200b| {2}/
/** The whole run of white space around it. */
const uncleanRun = / ?(?:[^\S ]|\u200b)[\s\u200b]*| {2}[\s\u200b]*/g
/** Invisible: a zero-width space and a byte order mark separate nothing that a reader could see. */
const zeroWidth = /^[\u200b\ufeff]+$/
/** One line break, with the white space around it. */
const lineBreak = /^[^\S\r\n\u2028\u2029]*(?:\r\n|[\r\n\u2028\u2029])[^\S\r\n\u2028\u2029]*$/
/** After a hyphen at the end of a line, these make it a suspended one: `two-\nand three-year terms`. */
const suspending = /^(?:and|or|to|nor|und|oder|bis|et|ou|y|e|o|en|of)[^\p{L}\p{N}-]/u

/**
 * A text as a reader sees it: each run of white space of any kind (no-break spaces, soft line breaks, tabs) is one
 * space, and none stands at either end. Nothing else changes, so that `alignText` can map every offset back.
 *
 * A word that a line break cuts after its hyphen stays one word and keeps its hyphen (`Euro-\nAtlantic` gives
 * `Euro-Atlantic`), since copy breaks at hyphens that are there; a hyphen of mere hyphenation is not removed. Before
 * `and`, `or`, `to` and the like a space remains (`two-\nand three-year`). Zero-width spaces and byte order marks
 * are dropped.
 */
export function cleanText(text: string): string {
  if (!unclean.test(text)) return text.trim()
  const clean = text.replace(uncleanRun, (run: string, offset: number) => {
    const end = offset + run.length
    if (offset === 0 || end === text.length) return ''
    if (run.charCodeAt(0) >= 0x200b && zeroWidth.test(run)) return ''
    return cutsWord(text, offset, end, run) ? '' : ' '
  })
  return clean.trim()
}

function cutsWord(text: string, start: number, end: number, run: string): boolean {
  const hyphen = text.charCodeAt(start - 1)
  const soft = hyphen === 0xad
  if (hyphen !== 0x2d && hyphen !== 0x2010 && !soft) return false
  if (!isWordClass(classBefore(text, start - 1)) || !isWordClass(classAt(text, end)) || !lineBreak.test(run))
    return false
  return soft || !suspending.test(text.slice(end, end + 5))
}

function isWordClass(kind: number): boolean {
  return kind === LETTER || kind === DIGIT
}
