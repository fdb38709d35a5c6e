import type { CopyLine } from '../lines/copy-lines.js'
import { firstLettersOf, lettersAt } from '../lines/first-letters.js'
import type { View } from '../lines/line-rule.js'
import { made } from '../made.js'
import { isAbout } from './about.js'
import { isContactHeading } from './contact.js'
import { leadsToContact } from './contact-block.js'
import { isDisclaimer, isDisclaimerHeading } from './disclaimer.js'
import { isEndOfSentence, isSureEndMark } from './end-mark.js'
import { isPageFoot } from './page-foot.js'

/** What a line begins that ends the text. */
export type Opening = 'endMark' | 'contact' | 'about' | 'disclaimer' | 'foot'

/** The text above takes up so much of the copy at least, and so many code units. */
const SMALLEST_SHARE = 0.25
const SHORTEST_TEXT = 120
/** What a sender says of itself may be so many times as long as the text. */
const MOST_BELOW_ABOUT = 2
/** The letters that openings begin with, three of each; marks and brackets beside them. */
const openings = /* @__PURE__ */ made(() =>
  firstLettersOf(
    'abo|add|age|all|ana|bus|by |cau|cer|com|con|cor|cus|die|dis|dpa|edi|enq|end|exc|for|fur|gen|imp|inf|int|inq|' +
      'inv|ir |kon|lat|lea|leg|med|mos|new|nnn|no |non|not|pr |pre|pub|rec|rel|reu|saf|sal|scr|som|spe|sta|tag|the|thi|' +
      'var|you',
  ),
)
const mark = '#*-–—^/=(['
/** Openings that are no paragraphs, and what is looked at of those that are. */
const SHORT = 120
const LONGEST = 700

/** What the line at an index begins, if it ends the text. Paragraphs are only asked for disclaimers and `About Example: …`. */
export function openingAt(index: number, view: View): Opening | undefined {
  const { copy, settings } = view
  const { start, end } = view.lines[index] as CopyLine
  const isShort = end - start <= SHORT
  if (isShort && settings.endMarks.size > 0 && settings.endMarks.has(copy.slice(start, end).toLowerCase()))
    return 'endMark'
  if (!openings.has(lettersAt(copy, start)) && !(isShort && mark.includes(copy.charAt(start)))) return undefined
  const text = copy.slice(start, Math.min(end, start + LONGEST))
  if (isShort) {
    if (isSureEndMark(text) && !isEndOfSentence(index, view.lines)) return 'endMark'
    if (isContactHeading(text) && leadsToContact(index, view.lines)) return 'contact'
    if (isPageFoot(index, view)) return 'foot'
    if (isDisclaimerHeading(text, copy.slice(end, end + LONGEST))) return 'disclaimer'
  }
  if (mayBeAbout(copy, start) && isAbout(index, view)) return 'about'
  return isDisclaimer(text) ? 'disclaimer' : undefined
}

/** Where end matter is looked for: the text begins with the line `first`, and what stands below it from the line `to` on at the earliest. */
export interface Reach {
  readonly first: number
  readonly to: number
}

/**
 * The index of the first line above the line `from` that ends the text, where enough text stands above it. An end mark and a contact block
 * have less below them than above, `About …` up to twice as much; a disclaimer may be longer than the text. One line of the text is left.
 */
export function findEndMatter(view: View, { first, to }: Reach, from: number): number | undefined {
  const { lines } = view
  const start = lines[first]?.start ?? 0
  const end = lines[from - 1]?.end ?? 0
  const share = Math.max(MARK_TEXT, SMALLEST_SHARE * (end - start))
  const earliest = Math.max(SHORTEST_TEXT, share)
  let firstDisclaimer: number | undefined
  let found: number | undefined
  const least = Math.max(to, first + 1)
  for (let index = from - 1; index >= least; index--) {
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

function mayBeAbout(copy: string, start: number): boolean {
  const at = copy.charCodeAt(start)
  if (at === 0x23 || at === 0x2a) return true
  return (at | 0x20) === 0x61 && (copy.charCodeAt(start + 1) | 0x20) === 0x62
}
