import type { CopyLine } from '../lines/copy-lines.js'
import type { View } from '../lines/line-rule.js'
import { endsSentence } from '../sentence.js'
import { bullet } from './bullet.js'

const startsSmall = /^\p{Ll}/u
/** A line that ends so goes on below: no headline does. */
const open = /(?:[\p{L}\p{N}”"’')][,;]|\s(?:a|an|the|from|and|or|near|that|which|its|their))$/iu
/** So may a headline end: `Council moves on`, `What the pier is made of`. */
const particle = /\s(?:in|on|for|by|of|to|with|at|as)$/i
const sentenceStop = /[.!?:]["'”’»)\]]{0,3}$/u
// PORT ANSEL (AP) reported        PORT ANSEL (AP) - The
const wordBehind = /^[^()]{2,60}\([^()]{2,40}\)\s{1,3}\p{Ll}/u
const dashBehind = /\([^()]{2,40}\)\s{0,3}[-–—_]{1,2}\s{0,3}[^\p{Ll}\s]/u
/** Lines in which running text must begin. */
const AHEAD = 12
const TAIL = 40
const HEAD = 120
/** The lines of a wrapped paragraph but for its last are no shorter and no longer. */
const SHORTEST = 30
const LONGEST = 110
const MOST_LINES = 12

/** Whether a line stands within a sentence that the line above it begins: no dateline does. */
export function isWithinSentence(index: number, { copy, lines }: Pick<View, 'copy' | 'lines'>): boolean {
  const line = lines[index] as CopyLine
  const before = lines[index - 1]
  if (before === undefined || line.opens) return false
  const above = copy.slice(Math.max(before.start, before.end - TAIL), before.end)
  if (open.test(above)) return true
  const text = copy.slice(line.start, Math.min(line.end, line.start + HEAD))
  if (particle.test(above)) return !dashBehind.test(text)
  return wordBehind.test(text) && !sentenceStop.test(above)
}

/** Whether a line goes on in the next one. */
export function goesOn({ text }: CopyLine, next: CopyLine): boolean {
  return startsSmall.test(next.text) || open.test(text) || particle.test(text)
}

/** How many lines a paragraph is wrapped over that begins at an index: one where nothing shows that it runs on. */
export function countWrapped(index: number, { lines, hasDateline }: View): number {
  let at = index
  let wrapped = false
  for (; at - index < MOST_LINES; at++) {
    const line = lines[at] as CopyLine
    const next = lines[at + 1]
    const length = line.end - line.start
    if (line.closes || next === undefined || length < SHORTEST || length > LONGEST) break
    if (bullet.test(next.text) || hasDateline(at + 1)) break
    wrapped ||= goesOn(line, next)
  }
  return wrapped ? at - index + 1 : 1
}

/** The text of a line, with that of the next ones where its paragraph is wrapped; not past a dateline or a bullet. */
export function wrappedText(index: number, view: View): string {
  const count = countWrapped(index, view)
  if (count === 1) return (view.lines[index] as CopyLine).text
  const parts = view.lines.slice(index, index + count)
  return parts.map(({ text }) => text).join(' ')
}

/** Some line soon after is running text: it ends in a stop, or is longer than the headline. */
export function hasTextAhead(index: number, { text }: Pick<CopyLine, 'text'>, { lines }: View): boolean {
  return lines.slice(index, index + AHEAD).some((line) => endsSentence(line.text) || line.text.length > text.length)
}
