import type { Article, Association } from '../../article/index.js'
import type { MediaAdded, MediaChanged, MediaRemoved } from './change.js'
import { contentKey } from './content-key.js'
import { inOrder, type Placed } from './in-order.js'
import { matchEqual, type Pair } from './match-equal.js'
import type { CompareWords } from './word-comparer.js'

export type MediaNames = ReadonlyMap<string, string | undefined>

/** How the media of two versions lie against one another. */
export interface MediaMatch {
  changes: (MediaAdded | MediaRemoved | MediaChanged)[]
  /** A name for each item by its id: of the same item in both versions one name, of one that only a version has none. */
  names: { before: MediaNames; after: MediaNames }
}

/** Pairs media by content, then by address, then by caption; ids are no news. */
export function compareMedia(before: Article, after: Article, compareWords: CompareWords): MediaMatch {
  const a = before.associations ?? []
  const b = after.associations ?? []
  const pairs = pairMedia(a, b)
  const unnamed = (list: readonly Association[]) =>
    new Map<string, string | undefined>(list.map(({ id }) => [id, undefined]))
  const names = { before: unnamed(a), after: unnamed(b) }
  const changes: Placed<MediaMatch['changes'][number]>[] = []
  for (const [i, j] of pairs) {
    const [one, other] = [a[i] as Association, b[j] as Association]
    // the same name, whichever version is the first
    const name = `${Math.min(i, j)} ${Math.max(i, j)} ${[contentOf(one), contentOf(other)].sort().join(' ')}`
    names.before.set(one.id, name)
    names.after.set(other.id, name)
    if (contentOf(one) === contentOf(other)) continue
    const edits = compareWords(one.caption ?? '', other.caption ?? '')
    changes.push({ place: [Math.min(i, j)], change: { kind: 'mediaChanged', before: one, after: other, edits } })
  }
  const paired = { before: new Set(pairs.map(([i]) => i)), after: new Set(pairs.map(([, j]) => j)) }
  for (const [i, item] of a.entries()) {
    if (!paired.before.has(i)) changes.push({ place: [i], change: { kind: 'mediaRemoved', before: item } })
  }
  for (const [j, item] of b.entries()) {
    if (!paired.after.has(j)) changes.push({ place: [j], change: { kind: 'mediaAdded', after: item } })
  }
  return { changes: inOrder(changes), names }
}

function pairMedia(before: readonly Association[], after: readonly Association[]): Pair[] {
  const pairs: Pair[] = []
  const free = { before: [...before.keys()], after: [...after.keys()] }
  for (const keyOf of [contentOf, addressOf, captionOf]) {
    const keyed = (list: readonly Association[], indices: readonly number[]) =>
      indices.flatMap((index) => keyOf(list[index] as Association) ?? [])
    const [some, others] = [free.before, free.after].map((indices, side) =>
      indices.filter((index) => keyOf((side === 0 ? before : after)[index] as Association) !== undefined),
    ) as [number[], number[]]
    for (const [i, j] of matchEqual(keyed(before, some), keyed(after, others))) {
      pairs.push([some[i] as number, others[j] as number])
    }
    const paired = { before: new Set(pairs.map(([i]) => i)), after: new Set(pairs.map(([, j]) => j)) }
    free.before = free.before.filter((i) => !paired.before.has(i))
    free.after = free.after.filter((j) => !paired.after.has(j))
  }
  return pairs
}

function contentOf({ id: _, ...content }: Association): string {
  return contentKey(content, () => false)
}

function addressOf({ type, href, renditions }: Association): string | undefined {
  const address = href ?? renditions?.[0]?.href
  return address && `${type} ${address}`
}

function captionOf({ type, caption }: Association): string | undefined {
  return caption && `${type} ${caption}`
}

/** Whether a block shows an item that only its own version has. */
export function isOneSided({ body }: Article, at: number, names: MediaNames): boolean {
  const block = body[at]
  return block?.type === 'media' && names.has(block.ref) && names.get(block.ref) === undefined
}
