import { bylineLine } from '../byline/byline-line.js'
import type { CopyLine } from '../lines/copy-lines.js'
import type { Found, View } from '../lines/line-rule.js'
import { withoutOrnament } from '../lines/ornament.js'
import { endsSentence, hasWords } from '../sentence.js'
import { contactNote } from '../tail/contact.js'
import { promoLine } from '../tail/promo-line.js'
import { bullet } from './bullet.js'
import { couldBeHeadline } from './headline.js'
import { countWrapped, hasTextAhead, wrappedText } from './runs-on.js'

/** Lines that are known to be part of the head because of what stands below them. */
export interface Ahead {
  /** Index of the line that shows it: one with a dateline, a byline, or the headline that a page's title repeats. */
  readonly to: number
  readonly headline: number | undefined
}

/** Lines between the head and its end are no longer and no more. */
const LONGEST = 280
const MOST_LINES = 45
/** A byline so many lines below says that the head goes on. */
const NEAR = 4
const FEWEST_HEADLINE_WORDS = 3
const FEWEST_TEASER_WORDS = 5
/** A page's title repeats the headline, which is so long at least, and adds the name of the site. */
const SHORTEST_TITLE = 15
const by = /^by\s/i
const siteName = /^\s?[-–—|·:»]/

/** Looks down from an unknown line, past short lines only, for what shows that the head is not at its end. */
export function lookAhead(index: number, view: View): Ahead | undefined {
  if (isTeaser(wrappedText(index, view))) return undefined
  const title = titleRepeated(index, view)
  for (let at = index; at < view.lines.length && at <= index + MOST_LINES; at++) {
    const near = at - index <= NEAR && isByline(at, view)
    if (near || view.hasDateline(at)) return { to: at, headline: title ?? firstHeadline(index, at, view) }
    const { start, end } = view.lines[at] as CopyLine
    if (end - start > LONGEST) break
  }
  return title === undefined ? undefined : { to: title + 1, headline: title }
}

/**
 * What an unknown line is that stands above the end of the head: the headline, or something else that a page puts there.
 * A sentence, on one line or wrapped, is a teaser and begins the text.
 */
export function aboveText(index: number, { headline, to }: Ahead, view: View): Found | undefined {
  const { text } = view.lines[index] as CopyLine
  if (!view.hasHeadline && index === headline) return { role: 'headline', facts: { headline: withoutOrnament(text) } }
  if (isTeaser(wrappedText(index, view))) return undefined
  if (promoLine(text) !== undefined) return { role: 'teaser' }
  if (contactNote(text) !== undefined) return { role: 'contact' }
  const end = headline !== undefined && headline > index ? headline : to
  const lines = Math.max(1, Math.min(countWrapped(index, view), end - index))
  if (!bullet.test(text)) return { role: 'other', lines }
  return isList(index + lines, to, view) ? undefined : { role: 'subhead', lines }
}

/** Whether bullets are no summary but part of the text: a sentence comes below the last of them. */
function isList(from: number, to: number, view: View): boolean {
  let at = from
  while (at < to && bullet.test((view.lines[at] as CopyLine).text)) at += countWrapped(at, view)
  return at < to && isTeaser(wrappedText(at, view))
}

function isByline(index: number, view: View): boolean {
  const line = view.lines[index] as CopyLine
  return by.test(line.text) && bylineLine(index, view) !== undefined && hasTextAhead(index + 1, line, view)
}

/** A sentence, and no bullet. */
function isTeaser(text: string): boolean {
  if (!endsSentence(text) || bullet.test(text)) return false
  return text.length > LONGEST || (hasWords(text, FEWEST_TEASER_WORDS) && text !== text.toUpperCase())
}

// Pier closes for two winters - Tarnholm Courier
// Home
// Pier closes for two winters
// ^ what the title of the page repeats
function titleRepeated(index: number, { lines, hasHeadline }: View): number | undefined {
  const title = lines[index] as CopyLine
  if (hasHeadline || title.end - title.start > LONGEST) return undefined
  for (let at = index + 1; at < lines.length && at <= index + MOST_LINES; at++) {
    const { text } = lines[at] as CopyLine
    if (text.length > LONGEST) return undefined
    const repeats = text.length >= SHORTEST_TITLE && title.text.startsWith(text)
    if (repeats && siteName.test(title.text.slice(text.length))) return at
  }
  return undefined
}

function firstHeadline(from: number, to: number, { lines }: View): number | undefined {
  for (let at = from; at < to; at++) {
    const { text } = lines[at] as CopyLine
    if (hasWords(text, FEWEST_HEADLINE_WORDS) && couldBeHeadline({ text })) return at
  }
  return undefined
}
