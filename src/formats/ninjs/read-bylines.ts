import type { Article } from '../../article/index.js'
import { type Fields, filled, readEmail, withKnown } from '../shared/index.js'
import { roleOf } from './contributor-roles.js'
import type { Extra } from './extra.js'
import type { NinjsConcept } from './types.js'

type Byline = NonNullable<Article['bylines']>[number]
type Contributor = NonNullable<Byline['contributors']>[number]

/** People whom dialects name as authors. */
export interface Author {
  name?: string
  role?: string
  email?: string
  title?: string
  organization?: string
}

/** How many lines a name is looked for in. */
const LOOK_AHEAD = 20

/** The lines of `by`, each with the people whom it names; those whom none names stand with those before. */
export function readBylines(
  by: string | undefined,
  people: readonly NinjsConcept[],
  authors: readonly Author[],
  extra: Extra,
): Byline[] {
  const contributors = [
    ...people.flatMap((person) => readContributor(person, extra) ?? []),
    ...authors.flatMap((author) => readAuthor(author, extra) ?? []),
  ]
  const lines = (by ?? '').split('\n').flatMap((line) => line.trim() || [])
  if (lines.length === 0 && contributors.length > 0) lines.push(contributors.map(({ name }) => name).join(', '))
  const bylines = lines.map((text): Byline & { contributors: Contributor[] } => ({ text, contributors: [] }))
  let at = 0
  for (const contributor of contributors) {
    // in the order of the lines
    const ahead = bylines.slice(at, at + LOOK_AHEAD)
    at += Math.max(
      0,
      ahead.findIndex(({ text }) => text.includes(contributor.name)),
    )
    bylines[at]?.contributors.push(contributor)
  }
  return bylines.map(({ text, contributors: all }) => ({ text, ...(all.length > 0 && { contributors: all }) }))
}

function readContributor(person: NinjsConcept, extra: Extra): Contributor | undefined {
  const { name, rel, uri, contactInfo = [], ...rest } = person
  if (name === undefined) return undefined
  const mail = contactInfo.find(({ type, value }) => type?.toLowerCase() === 'email' && readEmail(value) !== undefined)
  const office = contactInfo.find(({ type }) => type === 'office')
  const others = contactInfo.filter((contact) => contact !== mail && contact !== office)
  extra.add('people', name, { ...rest, contactInfo: filled(others) })
  return withKnown(
    { name },
    {
      role: roleOf(rel),
      title: office?.role,
      organization: office?.name,
      location: office?.address?.locality,
      uri,
      email: readEmail(mail?.value),
    },
  )
}

function readAuthor(author: Author, extra: Extra): Contributor | undefined {
  const { name, role, email, title, organization, ...rest } = author
  extra.add('authors', name, { ...rest, ...(name === undefined && { role, title, organization }) } as Fields)
  if (name === undefined) return undefined
  return withKnown({ name }, { role, title, organization, email: readEmail(email) })
}
