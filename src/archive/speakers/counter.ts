/** How often each text was seen, of a bounded number of texts. */
export class Counter {
  readonly #most: number
  /** Made when there is something to count: most speakers of an archive speak once. */
  #counts: Map<string, number> | undefined

  /** @param most how many texts are kept; twice as many may be held before those that are rare are let go */
  constructor(most: number) {
    this.#most = most
  }

  add(text: string, times = 1): void {
    this.#counts ??= new Map()
    this.#counts.set(text, (this.#counts.get(text) ?? 0) + times)
    if (this.#counts.size > 2 * this.#most) this.#counts = new Map(mostCounted(this.#counts, this.#most))
  }

  addAll(other: Counter): void {
    for (const [text, times] of other.#counts ?? []) this.add(text, times)
  }

  /** The most counted first; equals in the order of their code units. */
  entries(): [text: string, times: number][] {
    return mostCounted(this.#counts ?? new Map(), this.#most)
  }
}

function mostCounted(counts: ReadonlyMap<string, number>, most: number): [string, number][] {
  return [...counts].sort((a, b) => b[1] - a[1] || compareTexts(a[0], b[0])).slice(0, most)
}

/** By code units: the same on every host. */
export function compareTexts(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
