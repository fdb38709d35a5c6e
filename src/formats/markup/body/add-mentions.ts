import type { NamedPlace } from './block-builder.js'
import type { Named } from './dialect.js'
import { isPossessed, withoutPossessive } from './possessive.js'

/** Somebody or something that an article names. */
interface Entry {
  name: string
  names?: string[]
  mentions?: { block: number | string; start: number; end: number }[]
}

/** What an article names, before each has an id. */
export interface Lists {
  people: object[]
  organizations: object[]
  places: object[]
}

/**
 * Adds what a body names to what is known: a mention of the same name or code, or of a form of the name, is of the same
 * person, body or place, with `’s` behind it too. Others are new.
 */
export function addMentions({ people, organizations, places }: Lists, named: readonly NamedPlace[]): void {
  const lists = { person: people, organization: organizations, place: places } as Record<Named['kind'], Entry[]>
  const index = { person: keysOf(lists.person), organization: keysOf(lists.organization), place: keysOf(lists.place) }
  let printed: Set<string> | undefined
  for (const { kind, name, uri, block, start, end } of named) {
    const keys = index[kind]
    const bare = withoutPossessive(name)
    let entry = (uri === undefined ? undefined : keys.get(uri)) ?? find(keys, name)
    if (entry === undefined && bare !== undefined) entry = find(keys, bare)
    if (entry === undefined) {
      if (bare !== undefined) printed ??= new Set(named.map((one) => `${one.kind} ${one.name}`))
      const isBare = bare !== undefined && (printed?.has(`${kind} ${bare}`) || isPossessed({ kind, name }))
      entry = { name: isBare ? bare : name }
      lists[kind].push(entry)
      keys.set(entry.name, entry)
    }
    if (uri !== undefined && !keys.has(uri)) keys.set(uri, entry)
    entry.mentions ??= []
    entry.mentions.push({ block, start, end })
  }
}

function find(keys: ReadonlyMap<string, Entry>, name: string): Entry | undefined {
  return keys.get(name) ?? keys.get(name.toLowerCase())
}

/** The entries by each form of their names as printed, then in small letters. */
function keysOf(list: readonly Entry[]): Map<string, Entry> {
  const keys = new Map<string, Entry>()
  for (const inForm of [(form: string) => form, (form: string) => form.toLowerCase()]) {
    for (const entry of list) {
      for (const form of [entry.name, ...(entry.names ?? [])]) {
        const key = inForm(form)
        if (!keys.has(key)) keys.set(key, entry)
      }
    }
  }
  return keys
}
