import type { Article } from '../../article/index.js'
import { filled, withKnown } from '../shared/index.js'
import type { JsonLdNewsArticle, JsonLdOrganization, JsonLdPerson } from './types.js'
import { addressed, writeProvider } from './write-rights.js'

type Byline = NonNullable<Article['bylines']>[number]
type Contributor = NonNullable<Byline['contributors']>[number]

/**
 * Those in the bylines as `author`, `editor`, or `contributor` with a `Role`; the credit is an organization among the
 * authors. schema.org has no place for the line itself: where nobody is named in it, its text is the author's name.
 */
export function writeBylines(bylines: Article['bylines'] = []) {
  const author: JsonLdPerson[] = []
  const bodies: JsonLdOrganization[] = []
  const editor: JsonLdPerson[] = []
  const contributor: NonNullable<JsonLdNewsArticle['contributor']> = []
  for (const { text, contributors = [], credit } of bylines) {
    for (const one of contributors) {
      const person = writeContributor(one)
      if (one.role === undefined || one.role === 'author') author.push(person)
      else if (one.role === 'editor') editor.push(person)
      else contributor.push({ '@type': 'Role', roleName: one.role, contributor: person })
    }
    if (credit !== undefined) bodies.push(writeProvider({ name: credit }))
    else if (contributors.length === 0) author.push({ '@type': 'Person', name: text.replace(/^by\s+/i, '') || text })
  }
  return { author: filled([...author, ...bodies]), editor: filled(editor), contributor: filled(contributor) }
}

function writeContributor({ name, title, organization, location, uri, email }: Contributor): JsonLdPerson {
  return withKnown(
    { '@type': 'Person' as const, ...addressed(uri), name },
    {
      jobTitle: title,
      email,
      affiliation: organization === undefined ? undefined : writeProvider({ name: organization }),
      workLocation: location === undefined ? undefined : { '@type': 'Place' as const, name: location },
    },
  )
}
