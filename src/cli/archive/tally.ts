/** What came of many items. */
export interface Tally {
  /** Articles, and what failed. */
  read: number
  failed: number
  quotations: number
  /** How many issues there are of each code. */
  issues: Record<string, number>
  /** How many items failed for each reason. */
  errors: Record<string, number>
}

export function createTally(): Tally {
  return { read: 0, failed: 0, quotations: 0, issues: {}, errors: {} }
}

export function count(counts: Record<string, number>, code: string, times = 1): void {
  counts[code] = (counts[code] ?? 0) + times
}

/** Adds what came of some items to what came of others. */
export function addTally(sum: Tally, more: Tally): void {
  for (const name of ['read', 'failed', 'quotations'] as const) sum[name] += more[name]
  for (const name of ['issues', 'errors'] as const)
    for (const [code, times] of Object.entries(more[name])) count(sum[name], code, times)
}
