import type { CopyLine } from '../lines/copy-lines.js'
import type { Found, LineRule } from '../lines/line-rule.js'
import { stamp } from '../lines/stamp.js'
import { readPart } from './part-of-line.js'

const LONGEST = 120
const ends = ['ago', 'read', 'updates']
/** What a page puts behind a time, or alone on a line: how long ago it was, how long the text is. */
const behind =
  /(?:^|\s{0,3}(?:[|•·/,–—-]\s{0,3})?)(?:\(?(?:last\s)?updated\s(?:(?:an?|\d{1,3})\s(?:second|sec|minute|min|hour|hr|day|week|month|year)s?\s)?ago|(?:an?|\d{1,3})\s(?:second|sec|minute|min|hour|hr|day|week|month|year)s?\sago|\d{1,3}[\s-]min(?:ute)?s?[\s-]read|see all updates)$/i
const MOST_BEHIND = 2
/** `Published`, and the time on the line below. */
const label = /^(?:(?:first|last)\s)?(?:published|posted|updated)(?:\s(?:on|at))?\s?:?$/i
const LONGEST_LABEL = 24
const LONGEST_TIME = 60

// November 29, 2031 7:28 PM GMT+2 Updated 2 hours ago
//                                ^ what a page counts, and no time
/** A stamp of a page: with what it counts behind the time, `2 hours ago`, `3 min read`, or with its label on a line of its own. */
export const webStamp: LineRule = (index, view) => {
  const line = view.lines[index] as CopyLine
  const length = line.end - line.start
  if (length > LONGEST) return undefined
  const { text } = line
  const next = view.lines[index + 1]
  if (length <= LONGEST_LABEL && label.test(text)) {
    if (next === undefined || next.end - next.start > LONGEST_TIME) return undefined
    const found = readPart(stamp, { start: line.start, end: next.end }, view)
    return found && { ...found, lines: 2 }
  }
  return ends.some((end) => text.endsWith(end)) ? stampBefore(line, index > 0, view) : undefined
}

function stampBefore(line: CopyLine, isBelow: boolean, view: Parameters<LineRule>[1]): Found | undefined {
  let printed = view.copy.slice(line.start, line.end)
  for (let count = 0; count < MOST_BEHIND; count++) {
    const found = behind.exec(printed)
    if (found === null) break
    printed = printed.slice(0, found.index)
  }
  const end = line.start + printed.length
  if (end === line.end) return undefined
  if (printed === '') return isBelow ? { role: 'other' } : undefined
  return readPart(stamp, { start: line.start, end }, view)
}
