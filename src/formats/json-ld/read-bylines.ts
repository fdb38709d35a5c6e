import type { Article } from '../../article/index.js'
import { bylineText, filled, readEmail, withKnown } from '../shared/index.js'
import type { Node } from './node.js'
import { addressOf } from './read-rights.js'
import { ORGANIZATION, PERSON } from './types-of-things.js'
import { isObject } from './values.js'

type Byline = NonNullable<Article['bylines']>[number]
type Contributor = NonNullable<Byline['contributors']>[number]

/**
 * One byline of all people that an article names as its authors (or creators), editors and contributors. Its text is made of their
 * names, as schema.org has none. An organization is its credit; further ones have bylines of their own.
 */
export function readBylines(node: Node, language: string | undefined): Byline[] | undefined {
  const contributors: Contributor[] = []
  const bodies: string[] = []
  for (const key of [node.values('author').length > 0 ? 'author' : 'creator', 'editor', 'contributor']) {
    for (const one of node.things(key)) {
      const {
        names: [name, ...others],
        agency,
      } = parted(one, namesOf(one))
      const role = key === 'editor' ? 'editor' : one.roleName
      if (name === undefined) node.giveBack(key, one)
      else if (one.is(ORGANIZATION) && !one.is(PERSON) && (key === 'author' || key === 'creator'))
        bodies.push(name, ...others)
      else if (others.length === 0) contributors.push(readContributor(one, name, role))
      else contributors.push(...[name, ...others].map((each) => withKnown({ name: each }, { role })))
      if (agency !== undefined) bodies.push(agency)
    }
  }
  const [credit, ...others] = bodies
  const names = contributors.length > 0 ? contributors.map(({ name }) => name) : bodies.slice(0, 1)
  if (names.length === 0) return undefined
  const byline: Byline = withKnown(
    { text: bylineText(names, language) },
    { contributors: filled(contributors), credit },
  )
  return [byline, ...others.map((name) => ({ text: bylineText([name], language), credit: name }))]
}

// Jane Doe and Joe Roe, Reuters
const NAME = String.raw`\p{Lu}[\p{L}\p{M}'’.\-]{0,30}(?: (?:al|bin|da|de|del|della|den|der|di|dos|du|la|le|ten|van|von)){0,2}(?: \p{Lu}[\p{L}\p{M}'’.\-]{0,30}){1,3}`
const PAIR = new RegExp(`^(${NAME}) and (${NAME})(?:, (\\p{Lu}[\\p{L}.&'’\\- ]{1,40}))?$`, 'u')
/** Words of names that are not people's. */
const NO_PERSON =
  /\b(?:The|Agency|Agence|Associated|Bureau|Correspondents?|Desk|Editors?|Group|Media|Network|News|Press|Reporters?|Services?|Staff|Team|Times|Writers?)\b/

/** Two people, and who they write for, in one name that says no more. */
function parted(one: Node, names: string[]): { names: string[]; agency?: string | undefined } {
  const [name = '', ...others] = names
  const [, first, second, agency] = PAIR.exec(name) ?? []
  const isOther = one.is(ORGANIZATION) || ['url', '@id', 'email', 'jobTitle'].some((key) => one.has(key))
  if (first === undefined || second === undefined || others.length > 0 || isOther) return { names }
  return NO_PERSON.test(first) || NO_PERSON.test(second) ? { names } : { names: [first, second], agency }
}

/** One name, several in a list, or that of a thing inside. */
function namesOf(one: Node): string[] {
  const names = one.values('name').some(isObject)
    ? one.things('name').flatMap((inner) => inner.text('name') ?? [])
    : one.texts('name')
  return names.map((name) => name.replace(/^by\s+/i, '')).filter((name) => name !== '')
}

function readContributor(one: Node, name: string, role: string | undefined): Contributor {
  return withKnown(
    { name },
    {
      role,
      title: one.text('jobTitle'),
      organization: (one.thing('affiliation') ?? one.thing('worksFor'))?.text('name'),
      location: one.thing('workLocation')?.text('name'),
      uri: addressOf(one),
      email: readEmail(one.text('email')),
    },
  )
}
