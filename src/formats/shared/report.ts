import { createIssue, type Issue, type Span } from '../../text/index.js'
import { type FormatIssueCode, formatIssues } from './issues.js'

/** Gathers the issues of one reading or writing. */
export interface Report {
  readonly issues: Issue[]
  add(code: FormatIssueCode, message: string, where?: { span?: Span; path?: string }): void
  /** A field that the format has no place for. */
  lost(path: string, format: string): void
  /** A field that does not come back as it was. */
  changed(path: string, how: string): void
}

export function createReport(): Report {
  const issues: Issue[] = []
  const add: Report['add'] = (code, message, where = {}) => {
    issues.push(createIssue(formatIssues, code, message, where))
  }
  return {
    issues,
    add,
    lost: (path, format) => add('field-not-held', `${format} has no place for ${path}; it was left out.`, { path }),
    changed: (path, how) => add('field-changed', `${path} was ${how}.`, { path }),
  }
}
