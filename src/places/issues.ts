import type { IssueDeclarations } from '../text/index.js'

/** What the look-up of places can report. */
export const placeIssues = {
  /** Several places bear the name, and nothing says which is meant. Zone and country are left out, but for a country that is printed beside it or that its region is in. */
  'place-ambiguous': 'warning',
} as const satisfies IssueDeclarations
