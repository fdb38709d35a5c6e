import type { CopyLine } from '../lines/copy-lines.js'
import type { View } from '../lines/line-rule.js'
import { isAbout } from './about.js'
import { hasContactData, isContactHeading } from './contact.js'
import { isDisclaimer } from './disclaimer.js'
import { isSureEndMark } from './end-mark.js'
import { isPageFoot } from './page-foot.js'

/** What a line begins that ends the text. */
export type Opening = 'endMark' | 'contact' | 'about' | 'disclaimer' | 'foot'

/** The text above takes up so much of the copy at least, and so many code units. */
const SMALLEST_SHARE = 0.25
const SHORTEST_TEXT = 120
/** What a sender says of itself may be so many times as long as the text. */
const MOST_BELOW_ABOUT = 2
/** A contact heading has an address or a number so many lines below it. */
const CONTACT_LINES = 6
/** The letters that openings begin with, three of each; marks and brackets beside them. */
const first = /* @__PURE__ */ new Set(
  (
    'abo|add|age|all|ana|bus|by |cau|cer|com|con|cor|cus|die|dis|dpa|edi|enq|end|exc|for|fur|gen|imp|inf|int|inq|' +
    'inv|ir |kon|lat|lea|leg|med|mos|new|nnn|no |non|not|pr |pre|pub|rec|rel|reu|saf|sal|scr|som|spe|sta|tag|the|thi|' +
    'var|you'
  )
    .split('|')
    .map((letters) => lettersAt(letters, 0)),
)
const mark = '#*-–—^/=(['
/** Openings that are no paragraphs, and what is looked at of those that are. */
const SHORT = 120
const LONGEST = 400

/** What the line at an index begins, if it ends the text. Paragraphs are only asked for disclaimers and `About Example: …`. */
export function openingAt(index: number, view: View): Opening | undefined {
  const { copy } = view
  const { start, end } = view.lines[index] as CopyLine
  const isShort = end - start <= SHORT
  if (!first.has(lettersAt(copy, start)) && !(isShort && mark.includes(copy.charAt(start)))) return undefined
  const text = copy.slice(start, Math.min(end, start + LONGEST))
  if (isShort) {
    if (isSureEndMark(text)) return 'endMark'
    if (isContactHeading(text) && leadsToContact(index, view.lines)) return 'contact'
    if (isPageFoot(text)) return 'foot'
  }
  if (mayBeAbout(copy, start) && isAbout(index, view)) return 'about'
  return isDisclaimer(text, end - start) ? 'disclaimer' : undefined
}

/**
 * The index of the first line between two that ends the text, where enough text stands above it. An end mark and a contact block
 * have less below them than above, `About …` up to twice as much; a disclaimer may be longer than the text. One line of the text is left.
 */
export function findEndMatter(view: View, to: number, from: number): number | undefined {
  const { lines } = view
  const start = lines[to]?.start ?? 0
  const end = lines[from - 1]?.end ?? 0
  const share = Math.max(MARK_TEXT, SMALLEST_SHARE * (end - start))
  const earliest = Math.max(SHORTEST_TEXT, share)
  let firstDisclaimer: number | undefined
  let found: number | undefined
  for (let index = from - 1; index > to; index--) {
    const line = lines[index] as CopyLine
    const above = line.start - start
    if (above < share) break
    const kind = openingAt(index, view)
    if (kind === undefined) continue
    if (kind === 'disclaimer') {
      if (above < earliest) continue
      firstDisclaimer = line.start
    } else {
      const below = (firstDisclaimer ?? end) - line.end
      if (below >= above * (kind === 'about' ? MOST_BELOW_ABOUT : 1)) continue
      if (kind !== 'endMark' && above < earliest) continue
    }
    found = index
  }
  return found
}

/** Even a mark ends no copy that is shorter than this. */
const MARK_TEXT = 10

/** Three letters as one number, large or small. */
function lettersAt(text: string, at: number): number {
  return (
    ((text.charCodeAt(at) | 0x20) << 16) | ((text.charCodeAt(at + 1) | 0x20) << 8) | (text.charCodeAt(at + 2) | 0x20)
  )
}

function mayBeAbout(copy: string, start: number): boolean {
  const at = copy.charCodeAt(start)
  if (at === 0x23 || at === 0x2a) return true
  return (at | 0x20) === 0x61 && (copy.charCodeAt(start + 1) | 0x20) === 0x62
}

function leadsToContact(index: number, lines: readonly CopyLine[]): boolean {
  const last = Math.min(lines.length, index + CONTACT_LINES)
  for (let at = index; at < last; at++) {
    const line = lines[at] as CopyLine
    if (line.end - line.start <= SHORT * 2 && hasContactData(line.text)) return true
  }
  return false
}
