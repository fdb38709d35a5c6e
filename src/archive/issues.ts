import type { IssueDeclarations } from '../text/index.js'

/** Why nothing was read from an item: the codes of error records. */
export const archiveIssues = {
  /** The line is no JSON, or none of a text or an object. */
  'line-not-json': 'error',
  /** The line, or the item, has no text to read. */
  'line-no-text': 'error',
  /** A field that says how to read the text, or its id, has a value that is not understood; or one to be kept is too deep. */
  'line-bad-option': 'error',
  /** The line is longer than is read; it was dropped. */
  'line-too-long': 'error',
  /** The bytes of the line are no UTF-8. */
  'line-not-utf-8': 'error',
  /** What was to read the text failed. */
  'parse-failed': 'error',
} as const satisfies IssueDeclarations

/** The code of an error record. */
export type ArchiveErrorCode = keyof typeof archiveIssues
