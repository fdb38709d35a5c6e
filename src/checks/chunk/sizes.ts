import type { Measure } from './options.js'
import type { Part } from './parts.js'

/** Sizes of runs of parts, as the sum of what each adds. */
export interface Sizes {
  most: number
  overlap: number
  /** The size of the parts from one to before another. */
  between(from: number, to: number): number
  /** The end of the longest run that begins at a part and is no larger than this; always past the part itself. */
  reach(from: number, most: number): number
}

export function sizesOf(parts: readonly Part[], { most, overlap }: Measure): Sizes {
  const sums = new Float64Array(parts.length + 1)
  for (const [index, { joined }] of parts.entries()) sums[index + 1] = (sums[index] as number) + joined
  const between = (from: number, to: number) =>
    to <= from ? 0 : (sums[to] as number) - (sums[from + 1] as number) + (parts[from] as Part).alone
  return {
    most,
    overlap,
    between,
    reach(from, limit) {
      let low = from + 1
      let high = parts.length
      while (low < high) {
        const middle = (low + high + 1) >> 1
        if (between(from, middle) <= limit) low = middle
        else high = middle - 1
      }
      return low
    },
  }
}
