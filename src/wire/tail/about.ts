import type { CopyLine } from '../lines/copy-lines.js'
import type { View } from '../lines/line-rule.js'

const LONGEST = 120
/** The name stands so near the beginning of what is said about it. */
const NEAR = 250
const heading =
  /^[#*\s]{0,6}(?:about|ABOUT|About) (?:the |The |THE )?([\p{Lu}\p{N}“"'‘@](?:[^.!?]|\.(?=\S)){1,90}?|[\p{Lu}][^!?]{1,80}?(?:Inc|Ltd|Corp|Co|S\.A|N\.V|L\.P)\.)[\s:*]{0,4}$/u
// About Example: Example is a …    About ExampleExample is a …
const runOn = /^(?:about|ABOUT|About) (?:the |The )?(\p{Lu}[^.:!?]{1,60}?)(?::\s?(?=\S)|\s?(?=\1))/u
const author = /^[#*\s]{0,6}about (?:us|me|the (?:authors?|company|study|survey|report|writer))[\s:*]{0,4}$/i
const word = /[\p{L}\p{N}][\p{L}\p{N}&'’.-]{1,40}/gu
const small = /^(?:the|of|and|for|a|an|in)$/i

/**
 * Whether the line at an index is the heading `About Example Industries` of what a sender says of itself, or opens such
 * a paragraph: what is below names the same at its beginning. A sentence that begins `About 300 people` is none, and
 * neither is a heading of the story: `About competition`.
 */
export function isAbout(index: number, { copy, lines }: View): boolean {
  const line = lines[index] as CopyLine
  const text = copy.slice(line.start, Math.min(line.end, line.start + NEAR + LONGEST))
  if (line.end - line.start <= LONGEST) {
    if (author.test(text)) return true
    const name = heading.exec(text)?.[1]
    if (name !== undefined) {
      const next = lines[index + 1]
      return next === undefined || names(copy.slice(next.start, Math.min(next.end, next.start + NEAR)), name)
    }
  }
  const found = runOn.exec(text)
  return found !== null && names(text.slice(found[0].length), found[1] as string)
}

/** Whether a text has the first word of a name, or its initials. */
function names(text: string, name: string): boolean {
  const words = (name.match(word) ?? []).filter((one) => !small.test(one))
  const first = words[0]?.replace(/[.’']s?$/, '')
  if (first === undefined) return false
  const low = text.toLowerCase()
  if (low.includes(first.toLowerCase())) return true
  const initials = words.map((one) => one.charAt(0)).join('')
  return initials.length > 1 && text.includes(initials.toUpperCase())
}
