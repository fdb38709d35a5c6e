import type { CopyLine } from '../lines/copy-lines.js'
import { hasContactData } from './contact.js'

/** A contact heading has an address or a number so many lines below it. */
const MOST_LINES = 6
/** Longer lines are text. */
const LONGEST = 240

/** Whether an address or a number stands on the line at an index, or on one of the next. */
export function leadsToContact(index: number, lines: readonly CopyLine[]): boolean {
  const last = Math.min(lines.length, index + MOST_LINES)
  for (let at = index; at < last; at++) {
    const line = lines[at] as CopyLine
    if (line.end - line.start <= LONGEST && hasContactData(line.text)) return true
  }
  return false
}
