import type { Change } from 'wirecopy/checks'

type Value = unknown

const swapped: Record<string, string> = {
  before: 'after',
  after: 'before',
  blockAdded: 'blockRemoved',
  blockRemoved: 'blockAdded',
  blockSplit: 'blocksMerged',
  blocksMerged: 'blockSplit',
  quotationAdded: 'quotationRemoved',
  quotationRemoved: 'quotationAdded',
  mediaAdded: 'mediaRemoved',
  mediaRemoved: 'mediaAdded',
  added: 'removed',
  removed: 'added',
}

/** The changes as they are when the versions change places: what was added is removed. */
export function mirror(changes: readonly Change[]): Value {
  return changes.map((change) => {
    const { kind, before, after, edits, places, quotes, ...rest } = change as unknown as Record<string, Value>
    return sides({
      ...rest,
      kind: swapped[String(kind)] ?? kind,
      ...(before !== undefined && { before }),
      ...(after !== undefined && { after }),
      ...(edits !== undefined && { edits: mirrorEdits(edits as Edit[]) }),
      ...(places !== undefined && { places: (places as object[]).map(sides) }),
      ...(quotes !== undefined && { quotes: (quotes as object[]).map(sides) }),
    })
  })
}

interface Edit {
  kind: string
  before?: { start: number }
  after?: { start: number }
}

/** Edits stand in the order of the second text: in which one they stand is no part of the mirrored changes. */
function mirrorEdits(edits: readonly Edit[]): Value {
  return byPlace(edits.map((edit) => ({ ...sides(edit), kind: swapped[edit.kind] ?? edit.kind }) as Edit))
}

function sides(of: object): object {
  const { before, after, ...rest } = of as { before?: Value; after?: Value }
  return { ...rest, ...(after !== undefined && { before: after }), ...(before !== undefined && { after: before }) }
}

/** The same changes, with edits in an order that does not depend on which version is the first. */
export function settled(changes: readonly Change[]): Value {
  return changes.map((change) => ('edits' in change ? { ...change, edits: byPlace(change.edits) } : change))
}

function byPlace(edits: readonly Edit[]): Edit[] {
  const at = ({ before, after }: Edit) => [before?.start ?? -1, after?.start ?? -1].sort((a, b) => a - b)
  const key = (edit: Edit) => JSON.stringify([edit.kind === 'moved', edit.before ?? null, edit.after ?? null])
  return [...edits].sort((a, b) => {
    const [x, y] = [at(a), at(b)]
    return Number(x[0]) - Number(y[0]) || Number(x[1]) - Number(y[1]) || (key(a) < key(b) ? -1 : 1)
  })
}
