import { cleanText, type Span } from '../../text/index.js'
import { bylineLine, knownIn } from '../byline/byline-line.js'
import { readBylineWith } from '../byline/read-byline.js'
import { addFacts } from '../lines/add-facts.js'
import type { CopyLine } from '../lines/copy-lines.js'
import type { Facts, Found, LineRule, View } from '../lines/line-rule.js'
import { trimSpan } from '../lines/space.js'
import { stamp } from '../lines/stamp.js'
import { readPart } from './part-of-line.js'

const LONGEST = 260
const MOST_PARTS = 3
const marked = /^(?:[*_]{1,3}[^\s*_]|by\s[*_[])/i
const separator = /\s[|·•–—]\s/g
const around = /^([*_]{1,3})(?=[^\s*_])[^*_]{1,200}(?=\1$)/
const byMarked = /^by\s[*_[]/i
const link = /\[([^\][]{1,80})\]\([^()\s]{1,200}\)/g
const emphasis = /[*_]{1,3}/g

// **By Ana Ruiz** | *April 15, 2031*
/** A byline, a time or both, in the emphasis or the links of markdown. */
export const markdownLine: LineRule = (index, view) => {
  const line = view.lines[index] as CopyLine
  if (line.end - line.start > LONGEST || !marked.test(line.text)) return undefined
  const parts = partsOf(line, view.copy)
  if (parts.length > MOST_PARTS || !isMarked(parts[0] as Span, view)) return undefined
  const facts: Facts = {}
  const issues: Found['issues'][] = []
  let isByline = false
  for (const part of parts) {
    const found = readMarked(part, view)
    if (found === undefined) return undefined
    isByline ||= found.role === 'byline'
    addFacts(facts, found.facts)
    issues.push(found.issues)
  }
  return { role: isByline ? 'byline' : 'stamp', facts, issues: issues.flatMap((some) => some ?? []) }
}

/** Marked to its end: `*By Ana Ruiz` is set off by an asterisk. */
function isMarked({ start, end }: Span, { copy }: View): boolean {
  const printed = copy.slice(start, end)
  return byMarked.test(printed) || around.test(printed)
}

function partsOf({ start, end }: Span, copy: string): Span[] {
  const parts: Span[] = []
  let from = start
  for (const { index, 0: found } of copy.slice(start, end).matchAll(separator)) {
    parts.push({ start: from, end: start + index })
    from = start + index + found.length
  }
  parts.push({ start: from, end })
  return parts
}

function readMarked(part: Span, view: View): Found | undefined {
  const { start, end } = trimSpan(view.copy, part)
  const printed = view.copy.slice(start, end)
  if (byMarked.test(printed)) return namesMarked({ start, end }, view)
  const marks = around.exec(printed)?.[1]?.length ?? 0
  const inner = { start: start + marks, end: end - marks }
  return readPart(stamp, inner, view) ?? readPart(bylineLine, inner, view)
}

/** `By **Ana Ruiz**`, `By [Ana Ruiz](https://example.org/ana)`: the text stays as printed. */
function namesMarked(position: Span, view: View): Found | undefined {
  const text = cleanText(view.copy.slice(position.start, position.end))
  const byline = readBylineWith(text.replace(link, '$1').replace(emphasis, ''), knownIn(view))
  return byline && { role: 'byline', facts: { bylines: [{ ...byline, text, position }] } }
}
