import { findAnchors, type Stretch } from './anchors.js'

/** Which units of two texts are the same, in order: the index of each of the second in the first, -1 where it has none. */
export type Matches = Int32Array

/** Cells of the largest table; what is larger is first cut at words that both have once. */
const MOST_CELLS = 1 << 20
/** What was cut so often, and is still too long, is cut no further. */
const MOST_CUTS = 12

/** One word left out between two that are the same costs less than they gain. */
const SAME = 3
const DIFFERENT = -2
const GAP = -1

/**
 * Aligns two lists of keys by the Needleman-Wunsch method. Long lists are cut where a key stands once in both, in the
 * same order (as patience diff does); a stretch that is still too long is taken to be wholly different, so cost stays
 * near linear. Swapping the lists gives the same pairs.
 */
export function alignUnits(before: readonly string[], after: readonly string[]): Matches {
  if (compareLists(before, after) <= 0) return alignInOrder(before, after)
  const swapped = alignInOrder(after, before)
  const matches = new Int32Array(after.length).fill(-1)
  for (const [index, match] of swapped.entries()) if (match >= 0) matches[match] = index
  return matches
}

/**
 * Aligns a claim with the part of a short list that fits it best: what stands around that part counts for nothing.
 */
export function alignInWindow(around: ArrayLike<unknown>, claim: ArrayLike<unknown>): Matches {
  const matches = new Int32Array(claim.length).fill(-1)
  alignTable(around, claim, { start: 0, end: around.length }, { start: 0, end: claim.length }, matches, true)
  return matches
}

function alignInOrder(before: readonly string[], after: readonly string[]): Matches {
  const matches = new Int32Array(after.length).fill(-1)
  const stack = [{ a: { start: 0, end: before.length }, b: { start: 0, end: after.length }, cuts: 0 }]
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const { a, b, cuts } = next
    while (a.start < a.end && b.start < b.end && before[a.start] === after[b.start]) matches[b.start++] = a.start++
    while (a.start < a.end && b.start < b.end && before[a.end - 1] === after[b.end - 1]) matches[--b.end] = --a.end
    if (a.start === a.end || b.start === b.end) continue
    if ((a.end - a.start + 1) * (b.end - b.start + 1) <= MOST_CELLS) {
      alignTable(before, after, a, b, matches, false)
      continue
    }
    let fromA = a.start
    let fromB = b.start
    const anchors = cuts < MOST_CUTS ? findAnchors(before, after, a, b) : []
    if (anchors.length === 0) continue
    for (const [inA, inB] of [...anchors, [a.end, b.end] as const]) {
      stack.push({ a: { start: fromA, end: inA }, b: { start: fromB, end: inB }, cuts: cuts + 1 })
      if (inB < b.end) matches[inB] = inA
      fromA = inA + 1
      fromB = inB + 1
    }
  }
  return matches
}

/** @param free whether what `a` has before and after the match costs nothing */
function alignTable(
  before: ArrayLike<unknown>,
  after: ArrayLike<unknown>,
  a: Readonly<Stretch>,
  b: Readonly<Stretch>,
  matches: Matches,
  free: boolean,
): void {
  const width = a.end - a.start + 1
  const height = b.end - b.start + 1
  const ways = new Uint8Array(width * height)
  let above = new Int32Array(width)
  let row = new Int32Array(width)
  if (!free) for (let x = 1; x < width; x++) above[x] = x * GAP
  for (let y = 1; y < height; y++) {
    row[0] = y * GAP
    ways[y * width] = UP
    const key = after[b.start + y - 1]
    for (let x = 1; x < width; x++) {
      const same = before[a.start + x - 1] === key
      const diagonal = (above[x - 1] as number) + (same ? SAME : DIFFERENT)
      const left = (row[x - 1] as number) + GAP
      const up = (above[x] as number) + GAP
      const best = Math.max(diagonal, left, up)
      row[x] = best
      ways[y * width + x] = best === diagonal ? (same ? MATCH : DIAGONAL) : best === up ? UP : LEFT
    }
    ;[above, row] = [row, above]
  }
  let x = width - 1
  if (free) for (let at = 0; at < width; at++) if ((above[at] as number) > (above[x] as number)) x = at
  for (let y = height - 1; y > 0 && x > 0; ) {
    const way = ways[y * width + x]
    if (way === MATCH) matches[b.start + y - 1] = a.start + x - 1
    if (way !== LEFT) y--
    if (way !== UP) x--
  }
}

const MATCH = 1
const DIAGONAL = 2
const UP = 3
const LEFT = 4

function compareLists(a: readonly string[], b: readonly string[]): number {
  if (a.length !== b.length) return a.length - b.length
  for (const [index, key] of a.entries()) {
    const other = b[index] as string
    if (key !== other) return key < other ? -1 : 1
  }
  return 0
}
