import { english } from '../../people/reading.js'
import { addTo } from './account.js'
import { type Entry, familyNamesIn, type Join } from './entry.js'

/** With more people than this of one family name, it is not told whose it is. */
const MOST_PEOPLE = 50
/** How many times as often as all others somebody has to bear a role for it to tell who is meant. */
const CLEARLY = 5

/**
 * Joins a family name alone to the one full name that has it, among those who speak; of several to the one who
 * clearly more often bears a role that it has. A word that is a common given name needs the role. Two of one article are never told apart so.
 */
export function joinFamilyNames(entries: readonly Entry[], find: (entry: Entry) => Entry, join: Join): void {
  const families = familiesOf(entries, find)
  for (const entry of entries) {
    if (!entry.familyNameAlone || entry.contested || entry.words === undefined) continue
    const family = entry.words.words.join(' ')
    const people = [...(families.get(family) ?? [])]
    if (people.length > MOST_PEOPLE) continue
    const [only, another] = people
    if (only === undefined) continue
    if (another === undefined && !english.isGivenName(family)) join(entry, only[0], 'surname')
    else {
      const holder = holderOf(entry, people)
      if (holder !== undefined) join(entry, holder, 'surname-and-role')
    }
  }
}

/** Who of several bears the roles of a name, and far more often than all the others. */
function holderOf(entry: Entry, people: readonly (readonly [Entry, readonly Entry[]])[]): Entry | undefined {
  const roles = rolesOf([entry])
  const shares = people.map(([person, names]) => {
    const shared = [...rolesOf(names)].filter(([role]) => roles.has(role))
    return { person, articles: shared.reduce((sum, [, articles]) => sum + articles, 0) }
  })
  const [first, ...others] = shares.sort((a, b) => b.articles - a.articles)
  const rest = others.reduce((sum, { articles }) => sum + articles, 0)
  return first !== undefined && first.articles > CLEARLY * rest ? first.person : undefined
}

/** The people of each family name, each with the names that were joined. */
type Families = Map<string, Map<Entry, Entry[]>>

function familiesOf(entries: readonly Entry[], find: (entry: Entry) => Entry): Families {
  const families: Families = new Map()
  for (const entry of entries) {
    if (entry.familyNameAlone) continue
    for (const family of entry.words === undefined ? [] : familyNamesIn(entry.words)) {
      const people = families.get(family) ?? new Map<Entry, Entry[]>()
      families.set(family, people)
      const person = find(entry)
      const names = people.get(person)
      if (names !== undefined) names.push(entry)
      else if (people.size <= MOST_PEOPLE) people.set(person, [entry])
    }
  }
  return families
}

function rolesOf(entries: readonly Entry[]): Map<string, number> {
  const roles = new Map<string, number>()
  for (const { account } of entries)
    for (const [role, articles] of account.roles.entries()) addTo(roles, role.toLowerCase(), articles)
  return roles
}
