import type { Article, Timestamp } from '../../article/index.js'
import { type ReadTimestampOptions, readTimestamp } from '../../time/index.js'
import { type Report, readPrintedTime } from '../shared/index.js'

/** What the caller knows of times that feeds do not say. */
export type TimeOptions = Pick<ReadTimestampOptions, 'timeZone' | 'language'>

/**
 * A time as feeds have it, or as sites print it. One without a zone has no instant, and an issue; nothing, and an issue,
 * for what is no time.
 */
export function readTime(
  given: string | undefined,
  options: TimeOptions,
  path: string,
  report: Report,
): Timestamp | undefined {
  if (given === undefined) return undefined
  const known = readPrintedTime(given)
  if (known !== undefined && (known.instant !== undefined || !hasClock(known))) return known
  const text = given.trim()
  const { timestamp, issues, complete } = readTimestamp(text.slice(0, LONGEST), options)
  const isRead = timestamp?.local !== undefined
  const told = issues.filter(({ code }) => isRead || !isBesidePoint(code))
  if (!isRead) report.add('field-invalid', `${given.slice(0, 60)} is no time that is known; it was left out.`, { path })
  else if (!complete)
    report.add('field-invalid', `${given.slice(0, 60)} holds more than a time; the time was read.`, { path })
  report.issues.push(...told.map(({ span: _, ...issue }) => ({ ...issue, path })))
  if (!isRead) return undefined
  const { position, ...time } = timestamp
  return { ...time, text }
}

/** How much of a text is looked at for a time. */
const LONGEST = 200

function hasClock({ precision }: Timestamp): boolean {
  return precision === 'hour' || precision === 'minute' || precision === 'second'
}

/** What need not be told of a time that is none. */
function isBesidePoint(code: string): boolean {
  return code === 'time-not-found' || code === 'time-zone-unknown'
}

/** Tells of times that are written in UTC and had another offset. */
export function tellUtc(
  article: Article,
  paths: readonly ('published' | 'versionCreated' | 'firstCreated')[],
  report: Report,
): void {
  const told = new Set(report.issues.map(({ path }) => path))
  for (const path of paths) {
    const offset = article[path]?.offset
    if (offset !== undefined && offset !== '+00:00' && !told.has(path)) report.changed(path, 'written in UTC')
  }
}
