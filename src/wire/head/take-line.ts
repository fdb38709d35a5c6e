import type { Signal } from '../../article/index.js'
import type { CopyLine } from '../lines/copy-lines.js'
import type { LineRule } from '../lines/line-rule.js'
import { type Announcement, announcementOf } from './announcement.js'

const LONGEST = 60
const LONGEST_KILL = 120
/** The words of the trade that such a line has. */
const trade =
  /\b(?:kill|elimination|hold|release|lead|ld|precede|recrop|writethru|add|insert|sub|update|correct|clarification|refile|repeat|rpt|repetition|flash|bulletin|urgent|eilmeldung|alert|advisory|brief|wrap|withdrawn|withheld|withhold)/i
const marks = /^[^\p{L}\p{N}]{0,6}|[^\p{L}\p{N}]{0,6}$/gu
const capital = /^[^\p{Ll}]{3,60}$|^[^\p{L}\p{N}]{0,6}(?:\p{Lu}|\d{1,2}(?:st|nd|rd|th) L)/u
// Kill BC-Tarnholm--Mayor Dies,0123
const killOfSlug =
  /^[^\p{L}\p{N}]{0,4}(?:(?:Editors|EDITORS|Eds|EDS|Attention|ATTENTION)[^\p{L}\p{N}]{1,4})?(?:[Pp]lease |PLEASE )?(?:[Kk]ill|KILL)(?: the| THE)?(?: story| STORY)?(?:(?: slugged| SLUGGED)[ :]|[ :-]{1,3}(?:(?:BC|AM|PM|AP)-{1,2}|\p{Lu}{2}--)[\p{Lu}\p{N}])/u

/**
 * A line that says what transmission this is, and nothing else: `1ST LEAD`, `REFILE`, `URGENT`, `MANDATORY KILL`; one that
 * kills a story by its slug.
 */
export const takeLine: LineRule = (index, { lines }) => {
  const { text, start, end } = lines[index] as CopyLine
  if (text.length > LONGEST_KILL || !trade.test(text)) return undefined
  const found = killOfSlug.test(text) ? kill : announced(text)
  if (found === undefined) return undefined
  const { kind, status, number } = found
  const signal: Signal = { kind, text, position: { start, end }, ...(number !== undefined && { number }) }
  return { role: 'signal', facts: { signals: [signal], ...(status !== undefined && { status }) } }
}

const kill: Announcement = { kind: 'kill', status: 'canceled' }

function announced(text: string): Announcement | undefined {
  return text.length <= LONGEST && capital.test(text) ? announcementOf(text.replace(marks, '')) : undefined
}
