import type { Signal } from '../../article/index.js'
import { cleanText, type Span } from '../../text/index.js'
import type { CopyLine } from '../lines/copy-lines.js'
import type { Found, LineRule } from '../lines/line-rule.js'

/** Lines that one note may take up, and its length. */
const MOST_LINES = 6
const LONGEST = 800
const opening = /^[([]/
const closing = /[)\]][.,]?$/
/** What notes to editors begin with, and what it announces. */
const openers: readonly (readonly [RegExp, Signal['kind'] | undefined])[] = [
  [/^correct(?:s|ed|ing|ion)\b/i, 'correction'],
  [/^in .{3,120}? (?:story|item|report)\b.{0,80}?\bcorrects\b/i, 'correction'],
  [/^clarif(?:ies|ied|ication)\b/i, 'clarification'],
  [
    /^(?:adds|updates|updating|recasts|releads|rewrites|inserts|new throughout|edits|fixes|removes|deletes)\b/i,
    'update',
  ],
  [/^(?:writes through|writethru)\b/i, 'writethru'],
  [/^(?:refiles|refiling|resends)\b/i, 'refile'],
  [/^(?:repeats|repeating|repeated)\b/i, 'repeat'],
  [/^(?:\d(?:st|nd|rd|th) )?(?:lead|ld)$/i, 'lead'],
  [/^(?:attn|eds|editors?['’]?s? notes?|note to editors|advisory|for use by)\b/i, undefined],
]
const unbracketed = /^\^?(?:eds|editors?['’]?s? notes?|note to editors|advisory)\s?[:.]\s/i

/**
 * A note to editors: in brackets of its own, over several lines or one, beginning with a word of the trade (`Adds`,
 * `Corrects`, `Repeats`); or `Eds:`. Other text in brackets is left.
 */
export const advisory: LineRule = (index, { copy, lines }) => {
  const line = lines[index] as CopyLine
  if (line.text.length <= LONGEST && unbracketed.test(line.text)) return note(copy, line, 1)
  if (!opening.test(line.text)) return undefined
  const inner = line.text.slice(1, LONGEST).replace(/[)\]]$/, '')
  const opener = openers.find(([words]) => words.test(inner.trim()))
  if (opener === undefined) return undefined
  let last = line
  let count = 1
  for (; !closing.test(last.text); count++) {
    const next = lines[index + count]
    if (count >= MOST_LINES || next === undefined || last.closes) return undefined
    last = next
  }
  const span = { start: line.start, end: last.end }
  return span.end - span.start > LONGEST ? undefined : note(copy, span, count, opener[1])
}

function note(copy: string, { start, end }: Span, lines: number, kind?: Signal['kind']): Found {
  const text = cleanText(copy.slice(start, end))
  const position = { start, end }
  const facts = { edNotes: [{ text, position }], ...(kind && { signals: [{ kind, text, position }] }) }
  return { role: kind === 'correction' ? 'correction' : 'advisory', lines, facts }
}
