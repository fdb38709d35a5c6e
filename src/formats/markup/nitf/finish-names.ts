import type { Article } from '../../../article/index.js'
import type { Names } from './names.js'

type Found = Pick<Article, 'people' | 'organizations' | 'places'>
type Taken = Pick<Article, 'quotes' | 'associations' | 'body'>

/**
 * People, bodies and places with ids that nothing else in the article has: those they came with where they can be kept,
 * else `p1`, `o1`; a place need not have one. Associations whose id a quotation has get another too.
 */
export function finishNames(names: Names, { quotes, associations = [], body }: Taken): Found {
  const taken = new Set(quotes.map(({ id }) => id))
  const numbers = new Map<string, number>()
  for (const association of associations) {
    const { id } = association
    association.id = free(id, 'm')
    if (association.id === id) continue
    for (const block of body) if (block.type === 'media' && block.ref === id) block.ref = association.id
  }
  // ids that are given go before those that are made
  for (const list of [names.people, names.organizations, names.places]) {
    for (const entry of list) {
      if (entry.id === undefined) continue
      if (taken.has(entry.id)) delete entry.id
      else taken.add(entry.id)
    }
  }
  const identified = <Entry extends object>(list: readonly (Entry & { id?: string })[], prefix: string) =>
    list.map((entry) => ({ ...entry, id: entry.id ?? free(undefined, prefix) }))
  const found: Found = {}
  if (names.people.length > 0) found.people = identified(names.people, 'p')
  if (names.organizations.length > 0) found.organizations = identified(names.organizations, 'o')
  if (names.places.length > 0) found.places = names.places
  return found

  function free(wanted: string | undefined, prefix: string): string {
    let id = wanted
    while (id === undefined || taken.has(id)) {
      const number = (numbers.get(prefix) ?? 0) + 1
      numbers.set(prefix, number)
      id = `${prefix}${number}`
    }
    taken.add(id)
    return id
  }
}
