import type { CopyLine } from '../lines/copy-lines.js'
import { copyright } from '../lines/copyright.js'
import type { View } from '../lines/line-rule.js'
import { endsSentence } from '../sentence.js'
import { credit, creditNote } from './credit.js'
import { isSureEndMark } from './end-mark.js'
import type { Reach } from './end-matter.js'
import { signOff } from './sign-off.js'
import { sourceLine } from './source-line.js'

/** So many unknown lines stand below what closes a text, at most, and so long is each. */
const MOST = 3
const LONGEST = 100
/** The text above what closes it has so many code units at least. */
const SHORTEST_TEXT = 120
/** `Our Standards: The Example Trust Principles.`: a stop behind what has no word of a sentence. */
const small = /(?<![\p{L}\p{M}’'-])(?!(?:and|by|for|in|of|on|the)\b)\p{Ll}/u
/** Reuters is named alone below lists too: of sources only the one that is labelled closes a text. */
const source = /^(?:SOURCE|Source)\b/

/**
 * How many lines that no rule knows end with the line at an index, where what surely closes a text is right above them:
 * `(Reporting by …)`, `SOURCE Example Industries`, `© 2031 …`. Sentences are text, and so are more lines than a few, and in wrapped copy a line
 * right below another; 0 then.
 */
export function countPassed(index: number, { first, to }: Reach, wrapped: boolean, view: View): number {
  const { lines } = view
  const start = lines[first]?.start ?? 0
  for (let count = 1; count <= MOST; count++) {
    const at = index - count + 1
    if (at <= to || !isShort(lines[at] as CopyLine, wrapped)) return 0
    const above = lines[at - 1] as CopyLine
    if (above.start - start < SHORTEST_TEXT) return 0
    if (closesText(at - 1, view)) return count
  }
  return 0
}

function isShort({ start, end, opens, text }: CopyLine, wrapped: boolean): boolean {
  if (end - start > LONGEST || (wrapped && !opens)) return false
  return !endsSentence(text) || !small.test(text)
}

function closesText(index: number, view: View): boolean {
  const line = view.lines[index] as CopyLine
  const { text } = line
  if (isSureEndMark(text)) return true
  const found = credit(index, view) ?? copyright(index, view)
  if (found !== undefined) return true
  const { knowledge } = view.settings
  return (
    creditNote(text, line, knowledge) !== undefined ||
    signOff(text, line, knowledge)?.role === 'stamp' ||
    (source.test(text) && sourceLine(text, line, knowledge) !== undefined)
  )
}
