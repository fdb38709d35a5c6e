import type { CopyLine } from '../lines/copy-lines.js'
import type { LineRule } from '../lines/line-rule.js'
import { endsSentence } from '../sentence.js'

const LONGEST = 30
/** These end the copy wherever they stand; the others only as its last line. */
const sure =
  /^(?:[-–—]{1,3}\s?30\s?[-–—]{1,3}|#(?:\s?#){1,9}|[*^=-]{0,3}\s?[([]?(?:ends?|endit|enditem)[)\]]?\s?[*<=-]{0,3}|\/ends?\/|N{4}|reuters?)[.<]?$/i
const weak =
  /^(?:[-–—]{1,3}\s?0\s?[-–—]{1,3}|nn|x{3,5}|[-–—([]{1,2}\s?more\s?[-–—)\]]{0,2}|end of (?:story|text|(?:press )?release))[.<]?$/i
const startsSmall = /^\p{Ll}/u
/** As a word alone only in capitals: `More` leads to other stories, or is text. */
const more = /^MORE[.<]?$/

/** `-30-`, `###`, `ENDS`, `(END)`, `NNNN`, ` Reuter`, `(MORE)`, what a profile of the caller's names: alone on a line. Rules of dashes or asterisks are left. */
export const endMark: LineRule = (index, { lines, settings }) => {
  const line = lines[index] as CopyLine
  if (line.end - line.start > LONGEST) return undefined
  const text = withoutControls(line.text)
  const ends = sure.test(text) || weak.test(text) || more.test(text) || settings.endMarks.has(text.toLowerCase())
  return ends && !isEndOfSentence(index, lines) ? { role: 'endMark' } : undefined
}

// they saw it as the beginning, not the
// end.
/** Whether a line is the last word of a sentence that is wrapped. */
export function isEndOfSentence(index: number, lines: readonly CopyLine[]): boolean {
  const line = lines[index]
  const before = lines[index - 1]
  if (line === undefined || line.opens || before === undefined || !startsSmall.test(line.text)) return false
  return !endsSentence(before.text)
}

/** Whether a short line is a mark that ends the copy also where lines stand below it. */
export function isSureEndMark(text: string): boolean {
  return text.length <= LONGEST && sure.test(withoutControls(text))
}

/** Transmission leaves control characters behind the last word. */
function withoutControls(text: string): string {
  let end = text.length
  while (end > 0 && text.charCodeAt(end - 1) <= 0x20) end--
  return end === text.length ? text : text.slice(0, end)
}
