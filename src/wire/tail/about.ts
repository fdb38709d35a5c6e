import type { CopyLine } from '../lines/copy-lines.js'
import type { View } from '../lines/line-rule.js'
import { leadsToContact } from './contact-block.js'
import { isSpeech } from './speech.js'

const LONGEST = 120
/** The name stands so near the beginning of what is said about it. */
const NEAR = 250
const heading =
  /^[#*\s]{0,6}(?:about|ABOUT|About) (?:the |The |THE )?([\p{Lu}\p{N}“"'‘@](?:[^.!?]|\.(?=\S)){1,90}?|[\p{Lu}][^!?]{1,80}?(?:Inc|Ltd|Corp|Co|S\.A|N\.V|L\.P)\.)[\s:*]{0,4}$/u
// About Example: Example is a …    About ExampleExample is a …
const runOn = /^(?:about|ABOUT|About) (?:the |The )?(\p{Lu}[^.:!?]{1,60}?)(?::\s?(?=\S)|\s?(?=\1))/u
const self = /^[#*\s]{0,6}about (?:us|me|the (?:authors?|company|(study|survey|report)|writer))[\s:*]{0,4}$/i
/** How the sender speaks of itself. */
const selfWords =
  /\b(?:is|are) (?:an?|the|one)\b|\bfounded\b|\bheadquartered\b|\bbased in\b|\b(?:[Ww]e|[Oo]ur|I|[Mm]y)\b|[®™]/
const word = /[\p{L}\p{N}][\p{L}\p{N}&'’.-]{1,40}/gu
const small = /^(?:the|of|and|for|a|an|in)$/i

/**
 * Whether the line at an index is the heading `About Example Industries` of what a sender says of itself, or opens such
 * a paragraph: what is below names the same at its beginning. A sentence that begins `About 300 people` is none, and
 * neither is a heading of the story: `About competition`, `ABOUT THE PIER`; below it somebody speaks, or no name stands.
 */
export function isAbout(index: number, view: View): boolean {
  const { copy, lines } = view
  const line = lines[index] as CopyLine
  const text = copy.slice(line.start, Math.min(line.end, line.start + NEAR + LONGEST))
  if (line.end - line.start <= LONGEST) {
    const own = self.exec(text)
    if (own !== null) return isOfSelf(index, own[1] !== undefined, view)
    const name = heading.exec(text)?.[1]
    if (name !== undefined) {
      const next = lines[index + 1]
      if (next === undefined) return true
      const below = copy.slice(next.start, Math.min(next.end, next.start + NEAR))
      return names(below, name) && !isSpeech(below)
    }
  }
  const found = runOn.exec(text)
  return found !== null && names(text.slice(found[0].length), found[1] as string)
}

/** Whether what stands below `About us` is of that kind, or one line that ends the copy; below `About the study` it is that only above an address. */
function isOfSelf(index: number, isStudy: boolean, { copy, lines }: View): boolean {
  const { end } = lines[index] as CopyLine
  const below = copy.slice(end, end + NEAR * 2)
  if (isSpeech(below)) return false
  return leadsToContact(index + 1, lines) || (!isStudy && (index + 2 === lines.length || selfWords.test(below)))
}

/** Whether a text has the first word of a name as one, or the initials. */
function names(text: string, name: string): boolean {
  const words = (name.match(word) ?? []).filter((one) => !small.test(one))
  const first = words[0]?.replace(/[.’']s?$/, '')
  if (first === undefined) return false
  if (text.includes(first) || text.includes(first.toUpperCase())) return true
  // ABOUT EXAMPLE above `Example is …`, but not ABOUT THE PIER above `The pier is …`
  if (text.includes(first.charAt(0) + first.slice(1).toLowerCase())) return true
  const initials = words.map((one) => one.charAt(0)).join('')
  return initials.length > 1 && text.includes(initials.toUpperCase())
}
