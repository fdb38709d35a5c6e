/** Something that stands at `before` in one list and at `after` in another; no two stand at one place. */
export interface Point {
  before: number
  after: number
  /** A whole number, above 0. */
  weight: number
  /** A whole number that settles which of two chains of one weight is taken. */
  tie: number
}

/**
 * The heaviest set of points that stand in one order in both lists, as indices into `points`: what stayed where it was
 * while the rest moved. O(n log n). Swapping the lists gives the same set, as no two chains have one weight and tie.
 */
export function heaviestChain(points: readonly Point[]): Set<number> {
  const order = [...points.keys()].sort((a, b) => pointAt(a).before - pointAt(b).before)
  const ranks = new Map([...points.map(({ after }) => after)].sort((a, b) => a - b).map((after, rank) => [after, rank]))
  const weights = new Float64Array(points.length)
  const ties = new Float64Array(points.length)
  const previous = new Int32Array(points.length).fill(-1)
  const isHeavier = (a: number, b: number) =>
    b === -1 ||
    (weights[a] as number) > (weights[b] as number) ||
    (weights[a] === weights[b] && (ties[a] as number) > (ties[b] as number))

  // a Fenwick tree: the last point of the heaviest chain that ends at a rank below
  const tree = new Int32Array(points.length + 1).fill(-1)
  let last = -1
  for (const index of order) {
    const { after, weight, tie } = pointAt(index)
    const rank = ranks.get(after) as number
    let best = -1
    for (let at = rank; at > 0; at -= at & -at)
      if (tree[at] !== -1 && isHeavier(tree[at] as number, best)) best = tree[at] as number
    weights[index] = weight + (best === -1 ? 0 : (weights[best] as number))
    ties[index] = tie + (best === -1 ? 0 : (ties[best] as number))
    previous[index] = best
    for (let at = rank + 1; at <= points.length; at += at & -at)
      if (isHeavier(index, tree[at] as number)) tree[at] = index
    if (isHeavier(index, last)) last = index
  }
  const chain = new Set<number>()
  for (let at = last; at !== -1; at = previous[at] as number) chain.add(at)
  return chain

  function pointAt(index: number): Point {
    return points[index] as Point
  }
}
