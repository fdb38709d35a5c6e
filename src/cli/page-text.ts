import type { Article } from '../article/index.js'

/** What the JSON-LD of a page says of its article, with the text that the page shows, and what else it alone says. */
export function withText(said: Article, shown: Article): Article {
  const { body, quotes, associations = [] } = shown
  const addresses = new Set(associations.map(({ href }) => href))
  const ids = new Set(associations.map(({ id }) => id))
  const others = (said.associations ?? [])
    .filter(({ href }) => !addresses.has(href))
    .map((one) => ({ ...one, id: newId(one.id, ids) }))
  const all = [...associations, ...others]
  const { associations: _, ...rest } = { ...shown, ...said }
  return { ...rest, body, quotes, ...(all.length > 0 && { associations: all }) }
}

function newId(given: string, taken: Set<string>): string {
  let id = given
  for (let number = 1; taken.has(id); number++) id = `m${number}`
  taken.add(id)
  return id
}
