import type { IssueDeclarations } from '../text/index.js'

/** Why the command reads nothing from a file or a line, or does not write its article. */
export const commandIssues = {
  /** The file cannot be opened, or unpacked to its end, or is no regular file. */
  'file-not-read': 'error',
  /** The bytes of the file are no UTF-8. */
  'file-not-utf-8': 'error',
  /** The file has more bytes than are read. */
  'file-too-long': 'error',
  /** The file to write the article to is there already; it stays as it is. */
  'file-exists': 'error',
  /** The file to write the article to could not be written. */
  'file-not-written': 'error',
  /** `wirecopy speakers` finds no valid article in a line or file that holds no copy. */
  'no-article': 'error',
} as const satisfies IssueDeclarations

/** The code of an error that the command finds by itself. */
export type CommandErrorCode = keyof typeof commandIssues
