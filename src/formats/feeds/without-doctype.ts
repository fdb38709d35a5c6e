import { endOfTag } from '../markup/index.js'

/**
 * A text without its document type, in which the library refuses entities that stand outside the document. None is read
 * or expanded. White space of the same length stands in its place, so that all else stays where it was.
 */
export function withoutDoctype(text: string): string {
  const start = startOf(text)
  if (start < 0) return text
  const end = endOfDoctype(text, start)
  return text.slice(0, start) + text.slice(start, end).replace(/[^\n]/g, ' ') + text.slice(end)
}

/** Where the document type starts; below zero where there is none before the first element. */
function startOf(text: string): number {
  let at = text.indexOf('<')
  while (at >= 0) {
    if (/^<!doctype/i.test(text.slice(at, at + 9))) return at
    const closer = text.startsWith('<!--', at) ? '-->' : text[at + 1] === '?' ? '?>' : undefined
    const end = closer === undefined ? -1 : text.indexOf(closer, at)
    at = end < 0 ? -1 : text.indexOf('<', end)
  }
  return -1
}

// <!DOCTYPE rss SYSTEM "a>b" [<!ENTITY a "]>"> <!-- ]> --> %b; ]>
//                                                              ^
function endOfDoctype(text: string, start: number): number {
  const first = endOfTag(text, start)
  const opening = text.slice(start, first).replace(/"[^"]*"|'[^']*'/g, (quoted) => ' '.repeat(quoted.length))
  const bracket = opening.indexOf('[')
  if (bracket < 0) return Math.min(first + 1, text.length)
  for (let at = start + bracket + 1; at < text.length; at++) {
    const closer = text.startsWith('<!--', at) ? '-->' : text.startsWith('<?', at) ? '?>' : undefined
    if (closer !== undefined) {
      const end = text.indexOf(closer, at)
      at = end < 0 ? text.length : end + closer.length - 1
    } else if (text[at] === '<') at = endOfTag(text, at)
    else if (text[at] === ']') return Math.min(endOfTag(text, at) + 1, text.length)
  }
  return text.length
}
