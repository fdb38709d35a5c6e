import type { Hunk } from './hunks.js'
import { isLight, sameMeasure } from './judge.js'
import type { Unit } from './units.js'
import type { Risk } from './word-edit.js'

/** Words that stand in both texts, but elsewhere. */
export interface Move {
  before: { start: number; end: number }
  after: { start: number; end: number }
  risk?: Risk
}

/** Units that stand nearer than this to where they were are moved; farther off, they were taken out here and put in there. */
const FARTHEST = 60

interface Place {
  index: number
  hunk: Hunk
}

/** Words taken out at one place and put in at another, and which units they are. */
export function findMoves(
  before: readonly Unit[],
  after: readonly Unit[],
  hunks: readonly Hunk[],
): { moves: Move[]; moved: { before: Set<number>; after: Set<number> } } {
  const removed = new Map<string, { places: Place[]; next: number }>()
  for (const place of hunks.flatMap((hunk) => hunk.removed.map((index) => ({ index, hunk })))) {
    const unit = before[place.index] as Unit
    if (isLight(unit)) continue
    const key = sameMeasure(unit.key)
    const known = removed.get(key)
    if (known === undefined) removed.set(key, { places: [place], next: 0 })
    else known.places.push(place)
  }
  const shift = shiftOf(hunks)
  const moves: Move[] = []
  const moved = { before: new Set<number>(), after: new Set<number>() }
  for (const { index, hunk } of hunks.flatMap((hunk) => hunk.added.map((index) => ({ index, hunk })))) {
    const unit = after[index] as Unit
    const known = removed.get(sameMeasure(unit.key))
    const place = known?.places[known.next++]
    if (place === undefined || Math.abs(index - place.index - shift) > FARTHEST) continue
    const from = place.index
    const isSign = (before[from] as Unit).key !== unit.key
    // 5 km and 5 kilometres: in its place, and only written otherwise
    if (isSign && place.hunk === hunk) continue
    moved.before.add(from)
    moved.after.add(index)
    const last = moves.at(-1)
    const isBehind = last !== undefined && last.before.end === from && last.after.end === index
    if (isBehind && last.risk !== undefined && !isSign) {
      last.before.end++
      last.after.end++
      continue
    }
    moves.push({
      before: { start: from, end: from + 1 },
      after: { start: index, end: index + 1 },
      // $5 and 5 dollars: the sign stands before, the word behind
      ...(!isSign && { risk: 'order' as const }),
    })
  }
  return { moves, moved }
}

/** How far the first hunk of the second text lies behind that of the first. */
function shiftOf(hunks: readonly Hunk[]): number {
  const first = hunks[0]
  return first === undefined ? 0 : first.after.start - first.before.start
}
