import type { Organization, Person, Range, Role } from '../article/index.js'
import { fold } from './fold.js'

/** Entities of an article with those found in its text joined to them. */
export interface JoinedEntities<Entity> {
  all: Entity[]
  /** From the id of a found entity to that of the known one it was joined to. */
  ids: Map<string, string>
}

/**
 * Joins what was found to what was known: a found entity is a known one when one of its forms is a name of just one of
 * them, or the last word of just one's name. Names, mentions and roles are united; all else stays as it was known.
 */
export function joinEntities<Entity extends Person | Organization>(
  known: readonly Entity[] | undefined,
  found: readonly Entity[],
): JoinedEntities<Entity> {
  if (known === undefined || known.length === 0) return { all: [...found], ids: new Map() }
  const all = [...known]
  const bearers = bearersOf(all)
  const ids = new Map<string, string>()
  for (const entity of found) {
    const at = bearerOf(entity, bearers)
    const same = at === undefined ? undefined : all[at]
    if (at === undefined || same === undefined) {
      all.push(entity)
    } else {
      ids.set(entity.id, same.id)
      all[at] = unite(same, entity)
    }
  }
  return { all, ids }
}

/** Whose name each form is; several, where it is the name of several. */
function bearersOf(known: readonly (Person | Organization)[]): Map<string, Set<number>> {
  const bearers = new Map<string, Set<number>>()
  for (const [at, { name, names = [] }] of known.entries()) {
    const lastWord = name.split(/\s/).at(-1) as string
    for (const form of [name, lastWord, ...names]) {
      const list = bearers.get(fold(form))
      if (list === undefined) bearers.set(fold(form), new Set([at]))
      else list.add(at)
    }
  }
  return bearers
}

function bearerOf({ name, names = [] }: Person | Organization, bearers: Map<string, Set<number>>): number | undefined {
  for (const form of [name, ...names]) {
    const [first, ...others] = bearers.get(fold(form)) ?? []
    if (first !== undefined && others.length === 0) return first
  }
  return undefined
}

function unite<Entity extends Person | Organization>(known: Entity, found: Entity): Entity {
  const united: Entity = {
    ...found,
    ...known,
    names: [...new Set([known.name, ...(known.names ?? []), ...(found.names ?? [])])],
  }
  const mentions = uniteBy(known.mentions, found.mentions, ({ block, start, end }: Range) => `${block} ${start} ${end}`)
  if (mentions.length > 0) united.mentions = mentions
  if ('roles' in known && 'roles' in found && 'roles' in united) {
    united.roles = uniteBy(known.roles, found.roles, ({ text }: Role) => fold(text))
  }
  return united
}

function uniteBy<Item>(known: readonly Item[] = [], found: readonly Item[] = [], key: (item: Item) => string): Item[] {
  const items = new Map(known.map((item) => [key(item), item]))
  for (const item of found) if (!items.has(key(item))) items.set(key(item), item)
  return [...items.values()]
}
