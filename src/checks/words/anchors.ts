/** Some keys of a list. */
export interface Stretch {
  start: number
  end: number
}

/** Keys that stand once in both stretches: the longest list of them that is in order in both. */
export function findAnchors(
  before: readonly string[],
  after: readonly string[],
  a: Readonly<Stretch>,
  b: Readonly<Stretch>,
): [inA: number, inB: number][] {
  const inA = onceIn(before, a)
  const pairs: [number, number][] = []
  for (const [key, at] of onceIn(after, b)) {
    const other = inA.get(key)
    if (at >= 0 && other !== undefined && other >= 0) pairs.push([other, at])
  }
  pairs.sort((one, other) => one[1] - other[1])
  return longestRising(pairs, ([at]) => at)
}

/** Where each key stands; -1 where it stands more than once. */
function onceIn(keys: readonly string[], { start, end }: Readonly<Stretch>): Map<string, number> {
  const places = new Map<string, number>()
  for (let at = start; at < end; at++) {
    const key = keys[at] as string
    places.set(key, places.has(key) ? -1 : at)
  }
  return places
}

/** The longest part of a list, in order, whose values rise. */
export function longestRising<Item>(items: readonly Item[], place: (item: Item) => number): Item[] {
  const tails: number[] = []
  const previous = new Int32Array(items.length)
  for (const [index, item] of items.entries()) {
    const value = place(item)
    let low = 0
    let high = tails.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (place(items[tails[middle] as number] as Item) < value) low = middle + 1
      else high = middle
    }
    previous[index] = low > 0 ? (tails[low - 1] as number) : -1
    tails[low] = index
  }
  const rising: Item[] = []
  for (let at = tails.at(-1) ?? -1; at >= 0; at = previous[at] as number) rising.push(items[at] as Item)
  return rising.reverse()
}
