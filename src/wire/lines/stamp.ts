import type { Issue, Span } from '../../text/index.js'
import type { Timestamp, TimestampReading } from '../../time/index.js'
import type { WireSettings } from '../options.js'
import type { CopyLine } from './copy-lines.js'
import type { Facts, LineRule } from './line-rule.js'
import { readTimeAt, timeFields } from './times.js'

/** Longer lines are text. */
const LONGEST = 160
/** Published, updated, embargoed: a line holds no more. */
const MOST_TIMES = 3
const sign = /[0-9]|noon|midnight/i

/**
 * A line that holds one time, or several with a word for each (`Published: … | Updated: …`), and nothing else but a
 * credit (`… 7:28PM by …`). A line which only has a time in it is left, and so is one that is only a year.
 */
export const stamp: LineRule = (index, { copy, lines, settings }) => {
  const line = lines[index] as CopyLine
  if (line.end - line.start > LONGEST || !sign.test(line.text)) return undefined
  const times = readTimes(copy, line, settings)
  if (times === undefined) return undefined
  const facts: Facts = {}
  const issues: Issue[] = []
  for (const { role = 'published', timestamp, issues: its } of times) {
    facts[timeFields[role]] ??= timestamp as Timestamp
    issues.push(...its)
  }
  return { role: times.some(({ role }) => role === 'embargoed') ? 'embargo' : 'stamp', facts, issues }
}

/** All times of a line; nothing when something else is in it. */
function readTimes(copy: string, line: Span, settings: WireSettings): TimestampReading[] | undefined {
  const times: TimestampReading[] = []
  let left: Span | undefined = line
  while (left !== undefined && times.length < MOST_TIMES) {
    const reading = readTimeAt(copy, left, settings)
    const { timestamp, rest, complete, role } = reading
    if (timestamp === undefined || timestamp.precision === 'year') return undefined
    if (times.length > 0 && role === undefined) return undefined
    times.push(reading)
    if (complete) return times
    left = rest.length === 1 ? rest[0] : undefined
  }
  return undefined
}
