import { type Issue, type Span, shiftSpan } from '../../text/index.js'
import { readTimestamp, type TimestampReading } from '../../time/index.js'
import type { WireSettings } from '../options.js'

/** Reads the time in a part of the copy; every place in the result is one in the copy. */
export function readTimeAt(copy: string, { start, end }: Span, settings: WireSettings): TimestampReading {
  const reading = readTimestamp(copy.slice(start, end), settings.time)
  const { timestamp, credit } = reading
  return {
    ...reading,
    ...(timestamp?.position && {
      timestamp: { ...timestamp, position: shiftSpan(timestamp.position, start) },
    }),
    ...(credit && { credit: shiftSpan(credit, start) }),
    issues: shiftIssues(reading.issues, start),
    rest: reading.rest.map((span) => shiftSpan(span, start)),
  }
}

/** The same issues seen from a text that begins `by` code units earlier. */
export function shiftIssues(issues: readonly Issue[], by: number): Issue[] {
  return issues.map((issue) => (issue.span === undefined ? issue : { ...issue, span: shiftSpan(issue.span, by) }))
}
