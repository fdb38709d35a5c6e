import type { IssueDeclarations } from '../text/index.js'

/** The issues of the quotes room. */
export const quoteIssues = {
  /** The article's `language` is one whose quotations cannot be read; people and quotations were not looked for. */
  'quotes-language-unknown': 'warning',
} as const satisfies IssueDeclarations
