import type { Aliases } from './aliases.js'
import { compareTexts } from './counter.js'
import type { Entry, Join } from './entry.js'
import { joinFamilyNames } from './family-names.js'
import { joinMiddleNames } from './middle-names.js'
import type { JoinedBy } from './rows.js'

/** Entries that are held to be one speaker, each with why. */
export type Joined = { entry: Entry; by: JoinedBy | undefined }[]

/** Puts entries together that are one speaker's. What is known comes before what is guessed. */
export function joinEntries(known: ReadonlyMap<string, Entry>, aliases: Aliases): Joined[] {
  const parents = new Map<Entry, Entry>()
  const reasons = new Map<Entry, JoinedBy | undefined>()
  const find = (entry: Entry): Entry => {
    let root = entry
    for (let next = parents.get(root); next !== undefined; next = parents.get(root)) root = next
    // a long way is gone once
    if (root !== entry) parents.set(entry, root)
    return root
  }
  const join: Join = (entry, to, by) => {
    const [from, root] = [find(entry), find(to)]
    if (from === root) return
    parents.set(from, root)
    if (!reasons.has(from)) reasons.set(from, by)
  }
  const entries = [...known.values()].sort((a, b) => compareTexts(a.key, b.key))
  joinMiddleNames(entries, join)
  for (const entry of entries) {
    const owner = known.get(aliases.ownerOf(entry) ?? '')
    if (owner !== undefined) join(entry, owner, 'alias')
  }
  joinFamilyNames(entries, find, join)
  for (const entry of entries) {
    const uncontested = known.get(entry.key.replace(/ \*$/, ''))
    // those of whom nobody knows who they are stay together
    if (entry.contested && uncontested !== undefined && !parents.has(uncontested)) join(entry, uncontested)
  }
  const groups = new Map<Entry, Joined>()
  for (const entry of entries) {
    const root = find(entry)
    const group = groups.get(root) ?? []
    group.push({ entry, by: reasons.get(entry) })
    groups.set(root, group)
  }
  return [...groups.values()]
}
