/** An index in the first list and one in the second. */
export type Pair = readonly [number, number]

/**
 * Pairs the equal keys of two lists, as many as there are, wherever they stand: what begins and ends both alike, then
 * keys that each list has once, then their neighbours, then the others, the first with the first. Swapping the lists
 * swaps the pairs.
 */
export function matchEqual(before: readonly string[], after: readonly string[]): Pair[] {
  const partner = new Int32Array(before.length).fill(-1)
  const taken = new Uint8Array(after.length)
  const pair = (i: number, j: number) => {
    if (i < 0 || j < 0 || i >= before.length || j >= after.length) return false
    if (partner[i] !== -1 || taken[j] !== 0 || before[i] !== after[j]) return false
    partner[i] = j
    taken[j] = 1
    return true
  }

  let start = 0
  while (pair(start, start)) start++
  let fromEnd = 1
  while (pair(before.length - fromEnd, after.length - fromEnd)) fromEnd++

  const places = placesOf(before, after)
  for (const [inBefore, inAfter] of places) {
    if (inBefore.length === 1 && inAfter.length === 1) pair(inBefore[0] as number, inAfter[0] as number)
  }
  for (let i = 0; i < before.length; i++) if (partner[i] !== -1) pair(i + 1, (partner[i] as number) + 1)
  for (let i = before.length - 1; i >= 0; i--) if (partner[i] !== -1) pair(i - 1, (partner[i] as number) - 1)

  const pairs: Pair[] = []
  for (const [inBefore, inAfter] of places) {
    const free = { before: inBefore.filter((i) => partner[i] === -1), after: inAfter.filter((j) => taken[j] === 0) }
    for (const [k, i] of free.before.entries()) if (k < free.after.length) pair(i, free.after[k] as number)
    // of equal ones none passes another
    const mates = inAfter.filter((j) => taken[j] !== 0)
    for (const [k, i] of inBefore.filter((i) => partner[i] !== -1).entries()) pairs.push([i, mates[k] as number])
  }
  return pairs.sort((a, b) => a[0] - b[0])
}

/** Where the keys that both lists have stand in each. */
function placesOf(before: readonly string[], after: readonly string[]): [number[], number[]][] {
  const places = new Map<string, [number[], number[]]>()
  for (const [index, key] of before.entries()) {
    const known = places.get(key)
    if (known === undefined) places.set(key, [[index], []])
    else known[0].push(index)
  }
  for (const [index, key] of after.entries()) places.get(key)?.[1].push(index)
  return [...places.values()]
}
