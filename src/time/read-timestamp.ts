import { createIssue, type Issue, type Span } from '../text/index.js'
import { type CalendarDate, dateOf, dayInMs, isDate, isoDate, utcOf } from './calendar.js'
import { type Cluster, findClusters, weigh } from './clusters.js'
import { findParts } from './find-parts.js'
import { timeIssues } from './issues.js'
import { findOuterSpan, type Lexeme, readLexemes } from './lexemes.js'
import { checkOptions, type ReadTimestampOptions, type Settings } from './options.js'
import type { TimeRole } from './parts.js'
import { resolveClock } from './resolve-clock.js'
import { resolveDate } from './resolve-date.js'
import { resolveZone } from './resolve-zone.js'
import { findCredit, findRest } from './rest.js'
import { mayHoldTime } from './sign-of-time.js'
import type { Timestamp } from './timestamp.js'
import { zoneOfTwin } from './twin-clock.js'

/** What was read in a stamp line. */
export interface TimestampReading {
  /** The time; left out when the text has none. Without `local` when an issue says why. */
  timestamp?: Timestamp
  /** What the time is of, when the text says: `Updated`, `Posted on`. */
  role?: TimeRole
  /** Both wall clocks, when the text has two readings and nothing settles it; `timestamp.local` is left out then. */
  alternatives?: string[]
  issues: Issue[]
  /** A time was read and nothing is left over: the text is a stamp line, not a sentence that names a date. */
  complete: boolean
  /** Words that were not accounted for, in order. A second time stands here too and can be read on its own. */
  rest: Span[]
  /** Who put the text out: `PIB Delhi` in `… 7:28PM by PIB Delhi`, and after `Source:`. Not part of `rest`. */
  credit?: Span
}

/**
 * Reads one time in a short text such as a stamp line: `Updated 7:28 p.m. ET, April 15, 2025`. Parts may stand in any
 * order, in en, de, fr, es, it, pt, ru or uk, or as ISO 8601 or RFC 2822; nl, sv, da, no, pl, cs, id and tr as far as
 * their names of months and days go. Of several times the first that names a day
 * is read. A time of day with no date, and a year alone, are read only where they are the whole text.
 * Relative words (today, two hours ago) and spans of days are not read.
 * Never throws on text; offsets are into `text`.
 * @throws TypeError for an unknown option or one of the wrong type, RangeError for a value that does not exist.
 */
export function readTimestamp(text: string, options: ReadTimestampOptions = {}): TimestampReading {
  if (typeof text !== 'string') throw new TypeError(`Text is no string: ${String(text)}`)
  const settings = checkOptions(options)
  if (!mayHoldTime(text)) return nothing(text)
  const lexemes = readLexemes(text)
  const parts = findParts(lexemes)
  let cluster: Cluster | undefined
  for (const one of findClusters(parts)) {
    if (weigh(one) > (cluster === undefined ? 0 : weigh(cluster))) cluster = one
  }
  const rest = findRest(parts, cluster, lexemes)
  const credit = findCredit(rest, text, lexemes, cluster)
  const left = credit === undefined ? rest : []
  if (cluster === undefined || (cluster.date === undefined && left.length > 0)) return nothing(text)
  const reading = resolve(cluster, lexemes, text, settings)
  reading.complete = left.length === 0
  reading.rest = left
  if (credit !== undefined) reading.credit = credit
  return reading
}

function nothing(text: string): TimestampReading {
  const span = findOuterSpan(text)
  const shown = text.length > 80 ? `${text.slice(0, 80)}…` : text
  const issue = createIssue(timeIssues, 'time-not-found', `No time was found in "${shown}".`, {
    span: span === undefined ? { start: 0, end: 0 } : span,
  })
  return { issues: [issue], complete: false, rest: span === undefined ? [] : [{ ...span }] }
}

/** The reading but for what is left over. Put together field by field, which is faster than with spreads. */
function resolve(cluster: Cluster, lexemes: readonly Lexeme[], text: string, settings: Settings): TimestampReading {
  const position = spanOfCluster(cluster, lexemes)
  const printed = text.slice(position.start, position.end)
  const date = resolveDate(cluster, settings, printed, position)
  const clock = cluster.clock && resolveClock(cluster.clock, printed, position)
  const { issues } = date
  if (clock !== undefined) issues.push(...clock.issues)
  const dates = cluster.clock?.midnight === true ? date.dates.flatMap(bothMidnights) : date.dates
  if (dates.length > date.dates.length) {
    const message = `"${printed}" may be the start or the end of the day: no wall clock was given.`
    issues.push(createIssue(timeIssues, 'time-midnight-ambiguous', message, { span: position }))
  }
  const clockFailed = clock !== undefined && clock.text === undefined
  const locals = clockFailed ? [] : dates.map((one) => isoDate(one) + (clock === undefined ? '' : `T${clock.text}`))
  const local = locals.length === 1 ? locals[0] : undefined
  const timestamp: Timestamp = { text: printed, precision: clock?.precision ?? datePrecision(cluster) }
  if (local !== undefined) timestamp.local = local
  if (clock !== undefined || cluster.zones.length > 0) {
    const spanOf = (part: { from: number; to: number }) => spanOfParts(part.from, part.to, lexemes)
    const wallClock = clock === undefined ? undefined : local
    const zones = cluster.twin === undefined ? cluster.zones : [...cluster.zones, ...zoneOfTwin(cluster)]
    const zone = resolveZone(zones, wallClock, settings, printed, position, spanOf)
    Object.assign(timestamp, zone.fields)
    issues.push(...zone.issues)
  }
  if (date.certainty < 1) timestamp.certainty = Math.round(date.certainty * 100) / 100
  if (date.inferred.length > 0) timestamp.inferred = date.inferred
  timestamp.position = position
  const reading: Partial<TimestampReading> = { timestamp }
  if (cluster.role !== undefined) reading.role = cluster.role
  if (locals.length > 1) reading.alternatives = locals
  reading.issues = issues
  return reading as TimestampReading
}

function datePrecision({ date }: Cluster): 'year' | 'month' | 'day' {
  if (date === undefined) return 'year'
  return date.day === undefined && date.pair === undefined ? 'month' : 'day'
}

/** Midnight of a day is where it starts or where it ends. */
function bothMidnights(date: { year: number } & Partial<CalendarDate>): { year: number }[] {
  const { year, month, day } = date
  if (month === undefined || day === undefined) return [date]
  const next = dateOf(utcOf({ year, month, day }) + dayInMs)
  return isDate(next) ? [date, next] : [date]
}

function spanOfParts(from: number, to: number, lexemes: readonly Lexeme[]): Span {
  return { start: lexemes[from]?.start ?? 0, end: lexemes[to - 1]?.end ?? 0 }
}

/** From the first to the last part of the time itself, without the word for its role. */
function spanOfCluster(cluster: Cluster, lexemes: readonly Lexeme[]): Span {
  const { parts } = cluster
  let first = 0
  let last = parts.length - 1
  while (first < last && parts[first]?.kind === 'role') first += 1
  while (last > first && parts[last]?.kind === 'role') last -= 1
  const from = parts[first]?.from ?? 0
  let to = parts[last]?.to ?? 0
  // 19:28, 15 April 2025 (UTC+3)
  //                            ^ closes what was opened inside
  const opening = lexemes[to]?.text === ')' ? '(' : lexemes[to]?.text === ']' ? '[' : undefined
  if (opening !== undefined) {
    const inside = lexemes.slice(from, to).map((lexeme) => lexeme.text)
    if (inside.lastIndexOf(opening) > inside.lastIndexOf(lexemes[to]?.text ?? '')) to += 1
  }
  return spanOfParts(from, to, lexemes)
}
