import type { CopyLine } from '../lines/copy-lines.js'
import type { LineRule } from '../lines/line-rule.js'

const LONGEST = 100
// LBX20310416.0052    H-4711-K
const identifier = /^(?=\S{0,40}\d{4})(?=\S{0,40}\p{Lu})[\p{Lu}\d][\p{Lu}\d./_-]{5,40}$/u
// A7736 kan-z
const sender = /^[A-Za-z]{1,2}\d{4}\s[a-z]{2,5}-?[a-z]?-?$/
// r a BC-HARBOUR-STRIKE 08-06 0485
const header = /^[a-z] [a-z] (?:BC|AM|PM)-.{1,60}\d\d-\d\d \d{3,5}$/

/** What a transmission puts before the copy: its number, the sender's code, a header of the American wire format. */
export const transmissionLine: LineRule = (index, { lines }) => {
  const { text } = lines[index] as CopyLine
  if (text.length > LONGEST) return undefined
  return identifier.test(text) || sender.test(text) || header.test(text) ? { role: 'slug' } : undefined
}
