import { createIssue, type Issue, type Span } from '../text/index.js'
import { pad } from './calendar.js'
import { timeIssues } from './issues.js'
import type { PrintedClock } from './parts.js'
import type { Precision } from './timestamp.js'

/** A time of day: `19:28:01.79` as far as it was printed, or no text when no clock shows it. */
export interface ClockReading {
  text?: string
  precision: Precision
  issues: Issue[]
}

/** Puts a printed clock on 24 hours. A meridiem that cannot be, and 24:00, are impossible: nothing is repaired. */
export function resolveClock(clock: PrintedClock, printed: string, span: Span): ClockReading {
  const { minute, second, fraction, meridiem } = clock
  const precision = second !== undefined ? 'second' : minute !== undefined ? 'minute' : 'hour'
  const issues: Issue[] = []
  let hour: number | undefined = clock.hour
  if (meridiem === 'am') hour = hour > 12 ? undefined : hour % 12
  else if (meridiem === 'pm' && hour <= 12) hour = hour === 0 ? undefined : (hour % 12) + 12
  else if (meridiem === 'pm') {
    const message = `"${printed}" has "p.m." beside an hour past 12: the clock of 24 hours was kept.`
    issues.push(createIssue(timeIssues, 'time-meridiem-unexpected', message, { span }))
  }
  if (hour === undefined || hour > 23 || (minute ?? 0) > 59 || (second ?? 0) > 59) {
    const message = `"${printed}" names a time that no clock shows: no wall clock was given.`
    return { precision, issues: [createIssue(timeIssues, 'time-clock-impossible', message, { span })] }
  }
  let text = pad(hour)
  if (minute !== undefined) text += `:${pad(minute)}`
  if (second !== undefined) text += `:${pad(second)}`
  if (fraction !== undefined) text += `.${fraction}`
  return { text, precision, issues }
}
