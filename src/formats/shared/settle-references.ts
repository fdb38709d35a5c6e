import type { Article } from '../../article/index.js'

/**
 * Makes what was read hold together: ids are unique, media in the body are among the associations, and a `within` that
 * leads nowhere, or round in a circle, is taken out. See `linkSpeakers` for speakers.
 */
export function settleReferences(article: Article): Article {
  const { people = [], organizations = [], places = [], associations = [], quotes } = article
  const renamed = uniqueIds([people, organizations, places, quotes, associations])
  for (const block of article.body) {
    if (block.type === 'media') block.ref = renamed.get(block.ref) ?? block.ref
  }
  const media = new Set(associations.map(({ id }) => id))
  article.body = article.body.filter((block) => block.type !== 'media' || media.has(block.ref))
  breakCircles(quotes)
  return article
}

/** Gives each thing whose id another has a new one; the ids of media that were given new ones are handed back. */
function uniqueIds(lists: readonly { id?: string }[][]): Map<string, string> {
  const taken = new Set<string>()
  const renamed = new Map<string, string>()
  const next = new Map<string, number>()
  const all = new Set(lists.flat().map(({ id }) => id))
  for (const [list, things] of lists.entries()) {
    for (const thing of things) {
      const { id } = thing
      if (id === undefined) continue
      if (taken.has(id)) {
        let number = next.get(id) ?? 2
        while (all.has(`${id}-${number}`)) number++
        next.set(id, number + 1)
        thing.id = `${id}-${number}`
        all.add(thing.id)
        if (list === lists.length - 1) renamed.set(id, thing.id)
      }
      taken.add(thing.id as string)
    }
  }
  return renamed
}

/** Takes out each `within` that leads to no quotation, or in the end back to its own. */
export function breakCircles(quotes: Article['quotes']): void {
  const outer = new Map(quotes.map((quote) => [quote.id, quote]))
  const settled = new Set<string>()
  for (const quote of quotes) {
    const chain = new Set<string>()
    let at: typeof quote | undefined = quote
    while (at !== undefined && !settled.has(at.id)) {
      chain.add(at.id)
      const next: string | undefined = at.within
      if (next !== undefined && (!outer.has(next) || chain.has(next))) delete at.within
      at = at.within === undefined ? undefined : outer.get(at.within)
    }
    for (const id of chain) settled.add(id)
  }
}
