/** Where each key of a list stands: the places of key `k` are `places[starts[k]]` up to `places[starts[k + 1]]`. */
export interface KeyIndex {
  /** The list: numbers of keys. */
  keys: Int32Array
  starts: Int32Array
  places: Int32Array
}

/** @param count how many keys there are; those of the list are less than it */
export function createKeyIndex(keys: Int32Array, count: number): KeyIndex {
  const starts = new Int32Array(count + 1)
  for (const key of keys) starts[key + 1] = (starts[key + 1] as number) + 1
  for (let key = 0; key < count; key++) starts[key + 1] = (starts[key + 1] as number) + (starts[key] as number)
  const next = starts.slice()
  const places = new Int32Array(keys.length)
  for (const [place, key] of keys.entries()) {
    const at = next[key] as number
    places[at] = place
    next[key] = at + 1
  }
  return { keys, starts, places }
}

/** How often a key stands in the list; never for one that is not known. */
export function frequencyOf({ starts }: KeyIndex, key: number): number {
  return key < 0 ? 0 : (starts[key + 1] as number) - (starts[key] as number)
}
