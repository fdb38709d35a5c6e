import { type Fields, isFields, isUri } from '../shared/index.js'

/**
 * What of a ninjs item has no place in an article, in the names of ninjs 3.1. What belongs to one thing in a list stands
 * there beside the thing's name: `{ people: [{ name: 'Ana Ruiz', rel: 'about' }] }`.
 */
export class Extra {
  readonly fields: Fields = {}

  /** All that is left of an item. */
  addAll(rest: Fields): void {
    for (const [name, value] of Object.entries(rest)) if (value !== undefined) this.fields[name] = value
  }

  /** What is left of one thing in a list. */
  add(list: string, name: string | undefined, rest: Fields): void {
    const left = Object.entries(rest).filter(([, value]) => value !== undefined)
    if (left.length === 0) return
    const entry = Object.fromEntries([...(name === undefined ? [] : [['name', name]]), ...left])
    const entries = this.fields[list]
    if (Array.isArray(entries)) entries.push(entry)
    else this.fields[list] = [entry]
  }
}

/** Lists of a written item with what was left of their things when they were read, each by its name. */
export function mergeExtra(written: Fields, extra: Fields): Fields {
  const merged: Fields = { ...written }
  for (const [name, left] of Object.entries(extra)) {
    const own = merged[name]
    if (own === undefined) merged[name] = left
    else if (Array.isArray(own) && Array.isArray(left))
      merged[name] = name === 'contactInfo' ? [...own, ...left] : mergeLists(own, left)
  }
  return merged
}

function mergeLists(own: readonly unknown[], left: readonly unknown[]): unknown[] {
  const byName = new Map<unknown, Fields[]>()
  const nameless: unknown[] = []
  for (const entry of left) {
    if (!isFields(entry) || entry.name === undefined) nameless.push(entry)
    else if (!byName.has(entry.name)) byName.set(entry.name, [entry])
    else byName.get(entry.name)?.push(entry)
  }
  const merged = own.map((entry) => {
    const more = isFields(entry) ? byName.get(entry.name)?.shift() : undefined
    if (more === undefined) return entry
    // the address of a file stands for an identifier that is not known
    const { uri } = more
    return { ...mergeExtra(entry as Fields, more), ...(typeof uri === 'string' && isUri(uri) && { uri }) }
  })
  return [...merged, ...[...byName.values()].flat(), ...nameless]
}
