import type { IssueDeclarations } from '../text/index.js'

/** The issues of the quotes room. */
export const quoteIssues = {
  /** The article's `language` is one whose quotations cannot be read; people and quotations were not looked for. */
  'quotes-language-unknown': 'warning',
  /** A quotation has no closing mark, and no next paragraph re-opens it; where it was taken to end is said. */
  'quote-mark-unclosed': 'info',
} as const satisfies IssueDeclarations
