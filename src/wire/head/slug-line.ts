import type { Article, Signal } from '../../article/index.js'
import type { CopyLine } from '../lines/copy-lines.js'
import type { Facts, LineRule } from '../lines/line-rule.js'
import { announcementOf } from './announcement.js'

// BC-Harbour-Strike, 1st Ld-Writethru
const agencySlug = /^\^?(?:BC|AM|PM|AP|US|EU|UN|UK)-{1,2}[\p{L}\p{N}].{0,80}$/u
// HARBOUR-STRIKE/TALKS (UPDATE 2)
const capitalSlug = /^[\p{Lu}\p{N}]{2,20}(?:[-/][\p{Lu}\p{N}]{2,20}){1,6}\/?(?:\s?\([\p{Lu}\p{N} .,]{1,30}\))?$/u
const labelled = /^slug(?:line)?\s?:\s?(?=\S)/i
const letter = /\p{L}/u
const LONGEST = 100
/** Between the parts of a slug, the first of which is its name. */
const parts = /[^,()]{2,40}/g

/** A slug line: words joined by hyphens, in the shapes that agencies give them, or labelled as one. */
export const slugLine: LineRule = (index, { copy, lines }) => {
  const line = lines[index] as CopyLine
  const { text } = line
  if (text.length > LONGEST || !letter.test(text)) return undefined
  if (labelled.test(text)) return { role: 'slug', facts: { slugline: text.replace(labelled, '') } }
  if (!agencySlug.test(text) && !capitalSlug.test(text)) return undefined
  return { role: 'slug', facts: { slugline: text, ...announcedIn(copy, line) } }
}

// BC-Tarnholm-Pier, 2nd Ld-Writethru, 466
//                   ^---------------^ behind its name
function announcedIn(copy: string, { start, end }: CopyLine): Facts {
  const signals: Signal[] = []
  let status: Article['status']
  const [, ...behind] = copy.slice(start, end).matchAll(parts)
  for (const { 0: part, index } of behind) {
    const text = part.replace(/[<=]\s?$/, '').trim()
    const found = announcementOf(text)
    if (found === undefined) continue
    const from = start + index + part.indexOf(text)
    const { kind, number } = found
    signals.push({
      kind,
      text,
      position: { start: from, end: from + text.length },
      ...(number !== undefined && { number }),
    })
    status ??= found.status
  }
  return { ...(signals.length > 0 && { signals }), ...(status !== undefined && { status }) }
}
