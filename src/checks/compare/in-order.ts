import type { Change } from './change.js'
import { comparePlaces, type Place } from './places.js'

/** A change, and where it stands among others: the same, whichever version is the first. */
export interface Placed<Some> {
  change: Some
  place: Place
}

/** At one place: what happened to the block, then what was said, then what else changed in it. */
const ranks: Partial<Record<Change['kind'], number>> = {
  blockRemoved: 0,
  blockAdded: 0,
  blockMoved: 1,
  blockSplit: 1,
  blocksMerged: 1,
  quotationRemoved: 2,
  quotationAdded: 2,
  quotationMoved: 2,
  quotationAltered: 2,
  speaker: 3,
  number: 4,
  name: 5,
  blockEdited: 6,
  links: 7,
}

/** A place in a block, for a change of a kind: `starts` are offsets into the texts of either side. */
export function placeIn(block: Place, kind: Change['kind'], starts: readonly number[] = []): Place {
  const [zone = -1, offset = -1, otherZone = -1, otherOffset = -1] = block
  return [zone, offset, otherZone, otherOffset, ranks[kind] ?? -1, ...[...starts].sort((a, b) => a - b)]
}

export function inOrder<Some extends { before?: unknown; after?: unknown }>(changes: readonly Placed<Some>[]): Some[] {
  return [...changes]
    .sort((a, b) => comparePlaces(a.place, b.place) || compareContents(a.change, b.change))
    .map(({ change }) => change)
}

/** By what both sides hold, whichever is the first. */
function compareContents(a: { before?: unknown; after?: unknown }, b: { before?: unknown; after?: unknown }): number {
  const [some, others] = [contentOf(a), contentOf(b)]
  return some < others ? -1 : some > others ? 1 : 0
}

function contentOf({ before, after }: { before?: unknown; after?: unknown }): string {
  return [JSON.stringify(before) ?? '', JSON.stringify(after) ?? ''].sort().join('\n')
}
