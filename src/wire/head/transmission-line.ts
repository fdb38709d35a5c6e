import type { CopyLine } from '../lines/copy-lines.js'
import type { LineRule } from '../lines/line-rule.js'
import { made } from '../made.js'

const LONGEST = 100
// LBX20310416.0052    H-4711-K
const identifier = /^(?=\S{0,40}\d{4})(?=\S{0,40}\p{Lu})[\p{Lu}\d][\p{Lu}\d./_-]{5,40}$/u
/** Control characters, or how a conversion wrote them: `&Cx1f;`. */
const control = '(?:&?Cx[0-9a-f]{2};?\\s?|[\\u0001-\\u001f]\\s?)'
// A7736 kan-z   w2607   xna0003 3 i 380 xna 0045
const sender = /* @__PURE__ */ made(
  () => new RegExp(`^[A-Za-z]{1,3}\\d{3,4}(?:\\s${control}{0,3}[a-z]{2,5}-?[a-z]?-?|(?:\\s{1,3}[a-z\\d]{1,4}){3,6})?$`),
)
// r a BC-HARBOUR-STRIKE 08-06 0485
const header = /* @__PURE__ */ made(() => new RegExp(`^[a-z] [a-z] ${control}{0,4}\\S.{1,60}?\\d\\d-\\d\\d \\d{3,5}$`))
/** What may stand alone below a sender: a desk, a priority. */
const code = /^(?:[a-z]{3,8}|[a-z] [a-z])$/
/** What an archive says of the text. */
const kind = /^(?:news|wire) story$/i
const letter = /\p{L}/u
/** The initials of who handled it: `(bl)`, `(HLW)`. */
const initials = /^\((?:\p{Ll}{2,3}|\p{Lu}{2,3})\)$/u

/** What a transmission puts before the copy: its number, the sender's code, a header of the American wire format. */
export const transmissionLine: LineRule = (index, { lines }) => {
  const { text } = lines[index] as CopyLine
  if (text.length > LONGEST) return undefined
  if (kind.test(text) || initials.test(text)) return { role: 'other' }
  if ((!text.includes(' ') && identifier.test(text)) || sender.test(text) || header.test(text)) return { role: 'slug' }
  // z6715
  // -----
  // r z
  const above = index > 0 ? lines[index - 1]?.text : undefined
  const before = above !== undefined && !letter.test(above) ? lines[index - 2]?.text : above
  return before !== undefined && code.test(text) && (sender.test(before) || code.test(before))
    ? { role: 'slug' }
    : undefined
}
