import type { Rule } from './rule.js'

/**
 * No two things in an article bear the same `id`. A place of the dateline, or where the article was filed, may bear the
 * `id` of one of the article's places: it is that place.
 */
export const identifiersAreUnique: Rule = (article, report) => {
  const owners = new Map<string, string>()
  for (const key of ['people', 'organizations', 'places', 'quotes', 'associations'] as const) {
    for (const [index, { id }] of (article[key] ?? []).entries()) {
      if (id === undefined) continue
      const owner = owners.get(id)
      if (owner === undefined) owners.set(id, `${key}[${index}]`)
      else report([key, index, 'id'], `expected an id that is unique in the article, found "${id}", which ${owner} has`)
    }
  }
  const filing = [
    { places: article.located, path: ['located'] },
    { places: article.dateline?.places, path: ['dateline', 'places'] },
  ]
  for (const { places = [], path } of filing) {
    for (const [index, { id }] of places.entries()) {
      const owner = id === undefined ? undefined : owners.get(id)
      if (owner === undefined || owner.startsWith('places[')) continue
      report([...path, index, 'id'], `expected an id that no other thing has, found "${id}", which ${owner} has`)
    }
  }
}
