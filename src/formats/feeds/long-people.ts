import { endOfTag } from '../markup/index.js'
import type { Report } from '../shared/index.js'

const OPENED = /<(author|managingeditor|webmaster)(?=[\s>])/gi
/** How long what stands in one may be: the library takes it apart in time that grows with the square. */
const LONGEST = 500

/** A feed without the people of RSS that are longer than any name and address; an issue tells of them. */
export function withoutLongPeople(text: string, report: Report): string {
  const parts: string[] = []
  let from = 0
  let at = 0
  for (const { 1: name = '', index } of text.matchAll(OPENED)) {
    if (index < at) continue
    at = endOfTag(text, index)
    if (text[at - 1] === '/') continue
    const closer = new RegExp(`</${name}`, 'gi')
    closer.lastIndex = at
    const end = closer.exec(text)?.index
    // one that is not ended makes the feed none
    if (end === undefined) break
    if (end - at <= LONGEST) continue
    parts.push(text.slice(from, at + 1))
    from = end
    at = end
  }
  if (parts.length === 0) return text
  report.add('field-invalid', `The name of an author is longer than ${LONGEST} characters; it was left out.`)
  return parts.join('') + text.slice(from)
}
