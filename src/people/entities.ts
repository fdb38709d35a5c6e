import type { Organization, Person, Range, Role } from '../article/index.js'
import type { Cast, Member, Mention } from './cast.js'
import { fold } from './fold.js'
import type { PeopleLanguage } from './language.js'
import { comparePlaces } from './passage.js'

/** A cast as an article holds it, and the ids given. */
export interface NamedEntities {
  people: Person[]
  organizations: Organization[]
  ids: Map<Member, string>
}

/** Turns a cast into people and organizations with ids: `p1`, `o1` and so on, in order of appearance. */
export function nameEntities(cast: Cast, language: PeopleLanguage, isFree: (id: string) => boolean): NamedEntities {
  const ids = new Map<Member, string>()
  const counts = new Map<string, number>()
  const nextId = (letter: string, member: Member) => {
    let number = counts.get(letter) ?? 0
    let id: string
    do {
      number++
      id = `${letter}${number}`
    } while (!isFree(id))
    counts.set(letter, number)
    ids.set(member, id)
    return id
  }
  const ranges = (mentions: readonly Mention[]) => mentions.map((mention) => rangeOf(mention, language))
  const people = cast.people.map((member): Person => {
    const mentions = inOrder(member.mentions)
    const names = formsOf(member, mentions)
    const person: Person = { id: nextId('p', member), name: member.name, names, mentions: ranges(mentions) }
    const parts = nameParts(member, names)
    if (parts !== undefined) Object.assign(person, parts)
    const roles = member.roles.filter(({ implied }) => implied !== true).map(toRole)
    if (roles.length > 0) person.roles = roles
    return person
  })
  const organizations = cast.organizations.map((member): Organization => {
    const mentions = inOrder(member.mentions)
    return {
      id: nextId('o', member),
      name: member.name,
      names: formsOf(member, mentions),
      mentions: ranges(mentions),
    }
  })
  return { people, organizations, ids }
}

/** Mentions in the order of the article, in which they mostly come. */
function inOrder(mentions: readonly Mention[]): readonly Mention[] {
  return mentions.some((mention, at) => at > 0 && comparePlaces(mentions[at - 1], mention) > 0)
    ? mentions.toSorted(comparePlaces)
    : mentions
}

/** The forms that the article uses of a member: the name itself, then the others in order of their first use. */
function formsOf({ name }: Member, mentions: readonly Mention[]): string[] {
  const forms = [name]
  let known: Set<string> | undefined
  for (const { form } of mentions) {
    if (forms.includes(form)) continue
    known ??= new Set([name.toLowerCase()])
    const small = form.toLowerCase()
    if (known.has(small)) continue
    known.add(small)
    forms.push(form)
  }
  return forms
}

function toRole({ text, organization, former }: Member['roles'][number]): Role {
  const role: Role = { text }
  if (organization !== undefined) role.organization = organization
  if (former) role.former = true
  return role
}

function rangeOf({ passage, first, last }: Mention, language: PeopleLanguage): Range {
  const end = passage.tokens[last - 1]
  const start = passage.tokens[first]?.start ?? 0
  const length = end === undefined ? 0 : language.withoutPossessive(end.text).length
  return { block: passage.block, start, end: end === undefined ? start : end.start + length }
}

/** The family name is the part by which the article goes on to call somebody, if it is the end of the full name. */
function nameParts(member: Member, names: readonly string[]): Pick<Person, 'givenName' | 'familyName'> | undefined {
  if (names.length === 1) return undefined
  const full = fold(member.name)
  for (const form of names) {
    if (form === member.name || !full.endsWith(` ${fold(form)}`)) continue
    const familyName = member.name.slice(-form.length)
    return { givenName: member.name.slice(0, -form.length).trim(), familyName }
  }
  return undefined
}
