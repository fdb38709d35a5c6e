import type { CopyLine } from '../lines/copy-lines.js'
import type { Found, LineRule, View } from '../lines/line-rule.js'
import { isFullStamp } from './web-byline.js'

const from = /^from\s?:\s?(.{2,250})?$/i
const LONGEST = 300
/** The time stands so many lines below at most, each no longer. */
const MOST_BETWEEN = 3
const LONGEST_BETWEEN = 120

/** Which body a text is from, above the time of its publication: `From: Ministry of Harbours`. Its line is a byline. */
export const issuedBy: LineRule = (index, view) => {
  const line = view.lines[index] as CopyLine
  if (!view.hasHeadline || line.end - line.start > LONGEST) return undefined
  const found = from.exec(line.text)
  if (found === null) return undefined
  const value = found[1] ?? view.lines[index + 1]?.text
  const lines = found[1] === undefined ? 2 : 1
  if (value === undefined || value.length > LONGEST) return undefined
  return isAboveTime(index + lines, view) ? toFound(index, lines, value, view) : undefined
}

function isAboveTime(index: number, view: View): boolean {
  for (let at = index; at < index + MOST_BETWEEN; at++) {
    const line = view.lines[at]
    if (line === undefined || line.end - line.start > LONGEST_BETWEEN) return false
    if (isFullStamp(at, view)) return true
  }
  return false
}

function toFound(index: number, lines: number, credit: string, view: View): Found {
  const { start, text } = view.lines[index] as CopyLine
  const { end } = view.lines[index + lines - 1] as CopyLine
  const byline = { text: lines === 1 ? text : `${text} ${credit}`, credit, position: { start, end } }
  return { role: 'byline', lines, facts: { bylines: [byline] } }
}
