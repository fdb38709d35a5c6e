import type { Report } from '../shared/index.js'

const OPENED = /<(author|managingeditor|webmaster)(?:\s[^<>]{0,1000})?>/gi
/** How long what stands in one may be: names and addresses are taken apart in time that grows with the square. */
const LONGEST = 500

/** A feed without the people of RSS whose names no name is as long as; an issue tells of them. */
export function withoutLongPeople(text: string, report: Report): string {
  const parts: string[] = []
  let from = 0
  const ended = new Map<string, RegExp>()
  for (const { 0: tag, 1: name = '', index } of text.matchAll(OPENED)) {
    const start = index + tag.length
    if (start < from) continue
    const key = name.toLowerCase()
    const end = ended.get(key) ?? new RegExp(`</${key}`, 'gi')
    ended.set(key, end)
    if (end.lastIndex < start) end.lastIndex = start
    const found = end.exec(text)
    // one that is not ended makes the feed none
    if (found === null) break
    if (found.index - start <= LONGEST) {
      end.lastIndex = start
      continue
    }
    parts.push(text.slice(from, start))
    from = found.index
  }
  if (parts.length === 0) return text
  report.add('field-invalid', `The name of an author is longer than ${LONGEST} characters; it was left out.`)
  return parts.join('') + text.slice(from)
}
