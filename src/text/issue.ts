import type { Span } from './span.js'

/**
 * How much an issue matters: an `error` means that something was not read, a `warning` that a value is missing or
 * may be wrong, `info` that a choice was made which someone may want to know of.
 */
export type Severity = 'error' | 'warning' | 'info'

/** Something in the input that a person may want to look at. Issues are results: readers return them, nothing is thrown. */
export interface Issue {
  /** Stable name to switch on, in kebab-case: `time-zone-unknown`. Every code is listed in the docs. */
  code: string
  severity: Severity
  /** One sentence for people: what is bad, and what was done instead. */
  message: string
  /** The place in the text that was read. */
  span?: Span
  /** The place in an article, as a path: `bylines[0].contributors[1].email`. */
  path?: string
}

/** The issues that a room can report: code and severity. The comment on each code is its line in the docs. */
export type IssueDeclarations = Readonly<Record<string, Severity>>

/** An issue with its declared severity. */
export function createIssue<D extends IssueDeclarations>(
  declarations: D,
  code: keyof D & string,
  message: string,
  where: { span?: Span; path?: string } = {},
): Issue {
  const severity = declarations[code] as Severity
  const issue: Issue = { code, severity, message }
  if (where.span !== undefined) issue.span = where.span
  if (where.path !== undefined) issue.path = where.path
  return issue
}
