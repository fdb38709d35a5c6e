import { HASH_END } from './text-hash.js'

/** How many different things there are; where `exact` is false, within some per cent. */
export interface DistinctCount {
  count: number
  exact: boolean
}

/** Up to twice so many are counted; of more, how close so many of the smallest hashes lie says how many there are. */
const KEPT = 1024

/** Counts different hashes in memory that does not grow with them, by keeping the smallest. */
export class Distinct {
  #hashes = new Set<number>()
  /** Hashes from here on are not kept. */
  #end = HASH_END

  add(hash: number): void {
    if (hash >= this.#end) return
    this.#hashes.add(hash)
    if (this.#hashes.size > 2 * KEPT) this.#keepSmallest()
  }

  addAll(other: Distinct): void {
    this.#end = Math.min(this.#end, other.#end)
    const hashes = [...this.#hashes, ...other.#hashes]
    this.#hashes = new Set()
    for (const hash of hashes) this.add(hash)
  }

  /** How many of so many are different. The standard error of an estimate is some 3 %. */
  countOf(all: number): DistinctCount {
    if (this.#end === HASH_END) return { count: this.#hashes.size, exact: true }
    const smallest = [...this.#hashes].sort((a, b) => a - b).slice(0, KEPT)
    const share = (smallest.at(-1) ?? HASH_END) / HASH_END
    return { count: Math.min(all, Math.round((smallest.length - 1) / share)), exact: false }
  }

  #keepSmallest(): void {
    const smallest = [...this.#hashes].sort((a, b) => a - b).slice(0, KEPT)
    this.#end = (smallest.at(-1) ?? 0) + 1
    this.#hashes = new Set(smallest)
  }
}
