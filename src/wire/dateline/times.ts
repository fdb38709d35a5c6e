import type { Timestamp } from '../../article/index.js'
import { createIssue, type Issue } from '../../text/index.js'
import { type ReadTimestampOptions, readTimestamp, type TimestampReading } from '../../time/index.js'
import { wireIssues } from '../issues.js'
import { shiftReading } from '../lines/times.js'
import type { DatelineReading } from './read-dateline.js'

/** The date that stands in a dateline, and its issues. */
export function dateOfDateline(
  { candidate }: DatelineReading,
  options: ReadTimestampOptions,
): { date?: Timestamp; issues: Issue[] } {
  const printed = candidate.parts.find(({ kind }) => kind === 'date')
  if (printed === undefined || noDate.test(printed.text)) return { issues: [] }
  const { start, end, text } = printed
  const { timestamp, issues } = shiftReading(readTimestamp(text, options), start)
  if (timestamp?.precision === 'day') {
    timestamp.text = text
    timestamp.position = { start, end }
    return { date: timestamp, issues }
  }
  const message = `"${text}" stands for a date in the dateline and could not be read: it was kept as printed.`
  const issue = createIssue(wireIssues, 'wire-dateline-date-unread', message, { span: { start, end } })
  return { date: { text, precision: 'day', position: { start, end } }, issues: [issue] }
}

const noDate = /^NO DATE$/

// (Newswire.example) Friday Dec 29, 2031 @ 7:00 AM Eastern —
//                    ^ with a time of day it is when the text went out
export function timeOfDateline(
  copy: string,
  { candidate }: DatelineReading,
  options: ReadTimestampOptions,
): TimestampReading | undefined {
  const at = candidate.parts.findIndex(({ kind }) => kind === 'time')
  const [date, clock] = [candidate.parts[at - 1], candidate.parts[at]]
  if (date?.kind !== 'date' || clock === undefined) return undefined
  const reading = shiftReading(readTimestamp(copy.slice(date.start, clock.end), options), date.start)
  return reading.timestamp === undefined || reading.timestamp.precision === 'day' ? undefined : reading
}
