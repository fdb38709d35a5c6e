import type { IssueDeclarations } from '../text/index.js'

/** What the readers of wire copy can report. */
export const wireIssues = {
  /** The copy has nothing in it but white space. The article has no body. */
  'wire-copy-empty': 'warning',
  /** The copy has headlines, stamps and the like, and no editorial text. The article has no body. */
  'wire-body-missing': 'warning',
  /** The copy has control characters, as transmission leaves behind. They were kept in the text where they stand. */
  'wire-control-characters': 'warning',
  /** The copy has replacement characters, where bytes were read in the wrong encoding. They were kept. */
  'wire-replacement-characters': 'warning',
  /** A second time stands in the head of the copy for the same thing. The first was taken, the line kept as a stamp. */
  'wire-stamp-repeated': 'warning',
  /** A line says that the copy is embargoed, and names no time that could be read. The article has no embargo time. */
  'wire-embargo-unread': 'warning',
  /** The dateline has a date that could not be read, such as `March 215`. It was kept as printed, and there is no day. */
  'wire-dateline-date-unread': 'warning',
} as const satisfies IssueDeclarations
