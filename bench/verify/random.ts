/** Numbers that look random and are the same at every run. */
export interface Random {
  /** A whole number from 0 up to, and without, `end`. */
  below(end: number): number
  /** One of the items; undefined where there is none. */
  pick<Item>(items: readonly Item[]): Item | undefined
  shuffled<Item>(items: readonly Item[]): Item[]
}

/** Marsaglia's xorshift of 32 bits (Journal of Statistical Software 8:14, 2003). */
export function randomFrom(seed: number): Random {
  let state = seed | 1
  const below = (end: number): number => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) % end
  }
  const pick = <Item>(items: readonly Item[]) => (items.length === 0 ? undefined : items[below(items.length)])
  const shuffled = <Item>(items: readonly Item[]) =>
    items
      .map((item) => [below(2 ** 31), item] as const)
      .sort(([a], [b]) => a - b)
      .map(([, item]) => item)
  return { below, pick, shuffled }
}
