/** Longer words are not compared, so that a hostile key costs nothing. */
const MAX_LENGTH = 40

/** `; did you mean "headline"?` for what looks like a slip of the known words; empty where nothing comes near. */
export function didYouMean(slips: readonly unknown[], known: readonly unknown[]): string {
  const words = known.filter((word) => typeof word === 'string')
  const meant = slips.flatMap((slip) => (typeof slip === 'string' ? (nearest(slip, words) ?? []) : []))
  return meant.length === 0 ? '' : `; did you mean ${meant.map((word) => `"${word}"`).join(', ')}?`
}

/** The known word that a slip comes nearest to, with at most a third of its letters wrong. */
function nearest(slip: string, known: readonly string[]): string | undefined {
  if (slip.length > MAX_LENGTH) return undefined
  let best: string | undefined
  let least = Math.floor(Math.max(slip.length, 3) / 3) + 1
  for (const word of known) {
    const distance = editDistance(slip.toLowerCase(), word.toLowerCase())
    if (distance >= least) continue
    least = distance
    best = word
  }
  return best
}

/** How many letters to add, drop or change (Levenshtein). */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? 0
}
