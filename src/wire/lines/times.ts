import { type Issue, type Span, shiftSpan } from '../../text/index.js'
import { readTimestamp, type TimeRole, type TimestampReading } from '../../time/index.js'
import type { WireSettings } from '../options.js'

type TimeField = 'published' | 'versionCreated' | 'firstCreated' | 'embargoedUntil' | 'expires'
/** The field of an article that a time goes to. */
export const timeFields: Readonly<Record<TimeRole, TimeField>> = {
  published: 'published',
  updated: 'versionCreated',
  created: 'firstCreated',
  embargoed: 'embargoedUntil',
  expires: 'expires',
}

/** Reads the time in a part of the copy; every place in the result is one in the copy. */
export function readTimeAt(copy: string, { start, end }: Span, settings: WireSettings): TimestampReading {
  return shiftReading(readTimestamp(copy.slice(start, end), settings.time), start)
}

/** The reading as seen from a text that begins `by` code units earlier. It is changed in place: nobody else has it yet. */
export function shiftReading(reading: TimestampReading, by: number): TimestampReading {
  if (by === 0) return reading
  const { timestamp, credit } = reading
  if (timestamp?.position !== undefined) timestamp.position = shiftSpan(timestamp.position, by)
  if (credit !== undefined) reading.credit = shiftSpan(credit, by)
  shiftIssues(reading.issues, by)
  reading.rest = reading.rest.map((span) => shiftSpan(span, by))
  return reading
}

/** The same of issues. */
export function shiftIssues(issues: Issue[], by: number): Issue[] {
  for (const issue of issues) if (issue.span !== undefined) issue.span = shiftSpan(issue.span, by)
  return issues
}
