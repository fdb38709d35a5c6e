import type { IssueDeclarations } from '../../text/index.js'

/** What the readers of wire protocols can report. */
export const transmissionIssues = {
  /** A transmission has no end of text (ETX): what there is was read. */
  'transmission-cut-off': 'warning',
  /** The header of a transmission is not of the form that the protocol has; the text below it was read all the same. */
  'transmission-header-unread': 'warning',
  /** A part of what was sent is in the frame of no text: it was left out. */
  'transmission-part-unread': 'warning',
  /** What stands behind a text is no time, or more than one: it was kept in `extra`. */
  'transmission-trailer-unread': 'info',
  /** Control characters stand within the text, for the machines that it was sent to: they were left out. */
  'transmission-controls-left-out': 'info',
} as const satisfies IssueDeclarations
