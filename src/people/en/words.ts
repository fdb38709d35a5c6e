/** A set from a list in one string; sources stay readable and bundles small. */
export const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Phrases, one a line. */
export const lines = (list: string): string[] =>
  list
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
