import type { Article, Organization, Person, Quote, Range } from './article/index.js'
import { english as englishPeople, findCast, type Member, nameEntities, readPassages } from './people/reading.js'
import { english, type Languages, quoteIssues, readQuotes } from './quotes/reading.js'
import { createIssue, type Issue } from './text/index.js'

const packs: ReadonlyMap<string, Languages> = new Map([['en', { people: englishPeople, quotes: english }]])

/** An article, and what a person may want to know of how it was read. */
export interface AnnotatedArticle {
  article: Article
  issues: Issue[]
}

/**
 * Adds the people and bodies that an article names, and who said what, whatever the article came from: copy, another
 * format, a builder. The article given stays as it is; a new one is returned.
 *
 * People, bodies and quotations that are there already are kept, with their ids: what is found under a name they have is
 * joined to them, and a quotation found where one stands is left out. The text is read as the article's `language`,
 * English where it names none; for a language that cannot be read nothing is added, and an issue says so.
 */
export function annotateArticle(article: Article): AnnotatedArticle {
  const languages = packs.get((article.language ?? 'en').toLowerCase().split('-')[0] as string)
  if (languages === undefined) {
    const known = [...packs.keys()].join(', ')
    const message = `Quotations in language "${article.language}" cannot be read, only in ${known}; people and quotations were not looked for.`
    return { article, issues: [createIssue(quoteIssues, 'quotes-language-unknown', message, { path: 'language' })] }
  }
  const passages = readPassages(article)
  const cast = findCast(passages, languages.people)
  const taken = takenIds(article)
  const named = nameEntities(cast, passages, (id) => !taken.has(id))
  const people = joinEntities(article.people, named.people)
  const organizations = joinEntities(article.organizations, named.organizations)
  const ids = new Map([...people.ids, ...organizations.ids])
  const idOf = (member: Member | undefined) => {
    const id = member === undefined ? undefined : named.ids.get(member)
    return id === undefined ? undefined : (ids.get(id) ?? id)
  }
  const quotes = [...article.quotes]
  const known = rangesByBlock(quotes)
  let number = 0
  for (const { quote, member } of readQuotes(article, passages, cast, languages)) {
    if (quote.content.some((range) => known.get(range.block)?.some((other) => overlap(other, range)))) continue
    do number++
    while (taken.has(`q${number}`))
    const ref = idOf(member)
    const { speaker, ...rest } = quote
    quotes.push({
      id: `q${number}`,
      ...rest,
      ...(speaker && { speaker: { ...speaker, ...(ref !== undefined && { ref }) } }),
    })
  }
  return {
    article: {
      ...article,
      ...(people.all.length > 0 && { people: people.all as Person[] }),
      ...(organizations.all.length > 0 && { organizations: organizations.all as Organization[] }),
      quotes,
    },
    issues: [],
  }
}

function takenIds({ people, organizations, places, quotes, associations }: Article): Set<string> {
  const all = [people, organizations, places, quotes, associations]
  return new Set(all.flatMap((things) => (things ?? []).flatMap(({ id }) => id ?? [])))
}

/** Known entities first, each joined with what was found under one of its names; `ids` leads from found to known ids. */
function joinEntities<Entity extends Person | Organization>(known: Entity[] | undefined, found: Entity[]) {
  const ids = new Map<string, string>()
  const all = [...(known ?? [])]
  const places = new Map(all.flatMap(({ name, names = [] }, at) => [name, ...names].map((form) => [form, at] as const)))
  for (const entity of found) {
    const at = places.get(entity.name)
    const same = at === undefined ? undefined : all[at]
    if (at === undefined || same === undefined) {
      all.push(entity)
    } else {
      ids.set(entity.id, same.id)
      all[at] = { ...entity, ...same, names: [...new Set([same.name, ...(same.names ?? []), ...(entity.names ?? [])])] }
    }
  }
  return { all, ids }
}

function rangesByBlock(quotes: readonly Quote[]): Map<Range['block'], Range[]> {
  const ranges = new Map<Range['block'], Range[]>()
  for (const range of quotes.flatMap(({ content }) => content)) {
    const list = ranges.get(range.block)
    if (list === undefined) ranges.set(range.block, [range])
    else list.push(range)
  }
  return ranges
}

function overlap(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end
}
