import type { IssueDeclarations } from '../text/index.js'

/** What the look-up of places can report. */
export const placeIssues = {
  /** Several places bear the name, and nothing says which is meant. Country and zone are left out as far as they differ. */
  'place-ambiguous': 'warning',
} as const satisfies IssueDeclarations
