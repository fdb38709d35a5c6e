import type { Article } from '../../article/index.js'
import { bylineText, filled, readEmail, withKnown } from '../shared/index.js'
import type { FeedPerson } from './item.js'

type Byline = NonNullable<Article['bylines']>[number]
type Contributor = NonNullable<Byline['contributors']>[number]

const BY = /^by\s+/i
// Ida Norrby and Tom Okafor    Ida Norrby, Example News    Norrby & Okafor    Staff report 2
const SEVERAL = /[,;|/&\d]|\s(?:and|und|et|y|with)\s/i

/** One entry for each name, with the role that is said first: formats name one person in several places. */
export function mergePeople(people: readonly FeedPerson[]): FeedPerson[] {
  const byName = new Map<string, FeedPerson>()
  for (const person of people) {
    const key = person.name ?? person.email ?? person.uri ?? ''
    const known = byName.get(key)
    const { role: _, ...more } = person
    byName.set(key, known === undefined ? person : { ...more, ...known })
  }
  return [...byName.values()]
}

/**
 * The bylines of an item: one of all people whom the feed names. A name that seems to hold several, or a body beside
 * the person, is a byline of its own, whose people are not told apart.
 */
export function readBylines(people: readonly FeedPerson[], language: string | undefined): Byline[] | undefined {
  const contributors: Contributor[] = []
  const lines: Byline[] = []
  for (const { name: printed, role, uri, email } of people) {
    const name = printed?.replace(BY, '').trim()
    if (name === undefined || name === '') continue
    if (SEVERAL.test(name)) lines.push({ text: bylineText([name], language) })
    else contributors.push(withKnown({ name }, { role, uri, email: readEmail(email) }))
  }
  if (contributors.length === 0) return filled(lines)
  const names = contributors.map(({ name }) => name)
  return [{ text: bylineText(names, language), contributors }, ...lines]
}

/** Who is named in the bylines; of a byline without people its text. */
export function writePeople(bylines: Article['bylines'] = []): FeedPerson[] {
  return bylines.flatMap(({ text, contributors }): FeedPerson[] => {
    if (contributors === undefined || contributors.length === 0) return [{ name: text.replace(BY, '') || text }]
    return contributors.map(({ name, role, uri, email }) =>
      withKnown({ name }, { role: role === 'author' ? undefined : role, uri, email }),
    )
  })
}
