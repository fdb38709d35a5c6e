import type { CopyLine } from '../lines/copy-lines.js'
import type { LineRule } from '../lines/line-rule.js'

// BC-Harbour-Strike, 1st Ld-Writethru
const agencySlug = /^\^?(?:BC|AM|PM|AP|US|EU|UN|UK)-{1,2}[\p{L}\p{N}].{0,80}$/u
// HARBOUR-STRIKE/TALKS (UPDATE 2)
const capitalSlug = /^[\p{Lu}\p{N}]{2,20}(?:[-/][\p{Lu}\p{N}]{2,20}){1,6}\/?(?:\s?\([\p{Lu}\p{N} .,]{1,30}\))?$/u
const labelled = /^slug(?:line)?\s?:\s?(?=\S)/i
const letter = /\p{L}/u
const LONGEST = 100

/** A slug line: words joined by hyphens, in the shapes that agencies give them, or labelled as one. */
export const slugLine: LineRule = (index, { lines }) => {
  const { text } = lines[index] as CopyLine
  if (text.length > LONGEST || !letter.test(text)) return undefined
  if (labelled.test(text)) return { role: 'slug', facts: { slugline: text.replace(labelled, '') } }
  if (!agencySlug.test(text) && !capitalSlug.test(text)) return undefined
  return { role: 'slug', facts: { slugline: text } }
}
