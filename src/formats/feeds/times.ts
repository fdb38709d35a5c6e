import type { Article, Timestamp } from '../../article/index.js'
import { type Report, readPrintedTime } from '../shared/index.js'

/** A time as feeds have it; nothing, and an issue, for what is none. */
export function readTime(given: string | undefined, path: string, report: Report): Timestamp | undefined {
  if (given === undefined) return undefined
  const time = readPrintedTime(given)
  if (time === undefined)
    report.add('field-invalid', `${given.slice(0, 60)} is no time that is known; it was left out.`, { path })
  return time
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
