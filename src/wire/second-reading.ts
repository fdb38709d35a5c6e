import type { Timestamp } from '../article/index.js'
import type { Issue } from '../text/index.js'
import { type ReadTimestampOptions, readTimestamp, toInstant } from '../time/index.js'
import type { Facts } from './lines/line-rule.js'
import { shiftIssues } from './lines/times.js'

const fields = ['published', 'firstCreated', 'versionCreated', 'embargoedUntil', 'expires'] as const
const orders = ['month-first', 'day-first'] as const
/** `2031-04-15T19:28` */
const MINUTE = 16
/** What the rest of the copy may settle. */
const unsettled = new Set(['time-zone-unknown', 'time-zone-ambiguous', 'time-day-month-unknown', 'time-year-missing'])

/**
 * Reads times again that were left without a zone, an order of day and month or a year, now that the whole copy is
 * known: another stamp of the copy that prints the same wall clock with its zone goes first, then the caller, the profile
 * and the place of the dateline. Settles the facts in place.
 */
export function readTimesAgain(
  facts: Facts,
  issues: Issue[],
  options: ReadTimestampOptions,
  stamps: readonly string[],
): Issue[] {
  let left = issues
  for (const field of fields) {
    const time = facts[field]
    if (time?.text === undefined || time.position === undefined) continue
    const { start, end } = time.position
    const ours = left.filter(
      ({ code, span }) => code.startsWith('time-') && span !== undefined && span.start >= start && span.end <= end,
    )
    if (!ours.some(({ code }) => unsettled.has(code))) continue
    const again = readAgain(time, time.text, ours, fromTwin(time.text, stamps, options) ?? optionsFor(ours, options))
    if (again === undefined) continue
    again.timestamp.position = time.position
    facts[field] = again.timestamp
    left = left.filter((issue) => !ours.includes(issue))
    left.push(...shiftIssues(again.issues, start))
  }
  return left
}

// 04/06/2031 05:36:00      above the text
// AP-NY-04-06-31 0536EDT   below it: the zone, and the order of day and month
function fromTwin(text: string, stamps: readonly string[], options: ReadTimestampOptions) {
  const { timeZone: _, zoneFrom: __, ...others } = options
  for (const stamp of stamps) {
    const { timestamp } = readTimestamp(stamp, others)
    if (timestamp?.local === undefined || (timestamp.offset ?? timestamp.timeZone) === undefined) continue
    for (const dayMonthOrder of orders) {
      const { local } = readTimestamp(text, { ...others, dayMonthOrder }).timestamp ?? {}
      if (local?.slice(0, MINUTE) !== timestamp.local.slice(0, MINUTE)) continue
      const zone = timestamp.timeZone === undefined ? { offset: timestamp.offset } : { timeZone: timestamp.timeZone }
      return { ...others, ...zone, dayMonthOrder, zoneFrom: 'text' as const }
    }
  }
  return undefined
}

// LONDON (AFP) below `15 April 2031 7:28 PM IST`
//              ^ says where the text is from, not what the letters of whoever put it out stand for
function optionsFor(issues: readonly Issue[], { timeZone, zoneFrom, ...others }: ReadTimestampOptions) {
  const isDoubtful = zoneFrom === 'dateline' && issues.some(({ code }) => code === 'time-zone-ambiguous')
  return isDoubtful ? others : { ...others, timeZone, zoneFrom }
}

function readAgain(
  time: Timestamp,
  text: string,
  issues: readonly Issue[],
  options: ReadTimestampOptions,
): { timestamp: Timestamp; issues: Issue[] } | undefined {
  const { timeZone, zoneFrom = 'option' } = options
  // most often nothing but the zone is missing
  if (
    timeZone !== undefined &&
    time.local !== undefined &&
    issues.length === 1 &&
    issues[0]?.code === 'time-zone-unknown'
  ) {
    const found = toInstant(time.local, timeZone)
    time.offset = found.offset
    time.timeZone = timeZone
    time.instant = found.instant
    time.zoneFrom = zoneFrom
    for (const issue of found.issues) issue.span = { start: 0, end: text.length }
    return { timestamp: time, issues: found.issues }
  }
  const { timestamp, issues: its } = readTimestamp(text, options)
  if (timestamp === undefined || !isBetter(timestamp, time)) return undefined
  timestamp.text = text
  return { timestamp, issues: its }
}

function isBetter(again: Timestamp, before: Timestamp): boolean {
  const settles = (key: 'instant' | 'local') => again[key] !== undefined && before[key] === undefined
  return settles('instant') || settles('local')
}
