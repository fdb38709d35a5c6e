import type { Article, Concept, Organization, Person } from '../../article/index.js'
import { filled, type Report, withKnown } from '../shared/index.js'
import type { JsonLdEvent, JsonLdOrganization, JsonLdPerson, JsonLdTerm } from './types.js'
import { writePlace } from './write-places.js'
import { ABSOLUTE } from './write-relations.js'

/** Subjects and events as `about`, genres, people and organizations as `mentions`, places as `contentLocation`. */
export function writeAbout(article: Article, report: Report) {
  const { subjects = [], events = [], genres, people = [], organizations = [], places } = article
  const about = [...subjects.map(writeTerm), ...events.map(writeEvent)]
  const mentions = [
    ...people.map((person, index) => writePerson(person, `people[${index}]`, report)),
    ...organizations.map(writeOrganization),
  ]
  return {
    about: filled(about),
    genre: filled(genres?.map(writeGenre)),
    mentions: filled(mentions),
    contentLocation: filled(places?.map(writePlace)),
  }
}

function writeTerm({ name, qcode, uri, scheme }: Concept): JsonLdTerm {
  return withKnown(
    { '@type': 'DefinedTerm' as const, ...identified(uri), name },
    { termCode: qcode, inDefinedTermSet: scheme },
  )
}

function writeGenre(genre: Concept): string | JsonLdTerm {
  const { qcode, uri, scheme, name } = genre
  return qcode === undefined && uri === undefined && scheme === undefined ? name : writeTerm(genre)
}

function writeEvent({ name, qcode, uri }: Concept): JsonLdEvent {
  return withKnown({ '@type': 'Event' as const, ...identified(uri), name }, { identifier: qcode })
}

function identified(uri: string | undefined): { '@id'?: string } {
  return uri !== undefined && ABSOLUTE.test(uri) ? { '@id': uri } : {}
}

/** The forms of a name that are used beside it; readers take the name itself for the first. */
function otherNames(name: string, names: readonly string[] | undefined): string[] | undefined {
  return filled(names?.[0] === name ? names.slice(1) : names)
}

/** Offices that are held are job titles; those of the past would be said to be held. */
function writePerson(person: Person, path: string, report: Report): JsonLdPerson {
  const { name, givenName, familyName, names, roles = [] } = person
  const titles = roles.flatMap(({ text, former }, index) => {
    if (former === true) report.lost(`${path}.roles[${index}]`, 'schema.org')
    return former === true ? [] : [text]
  })
  return withKnown(
    { '@type': 'Person' as const, name },
    { givenName, familyName, alternateName: otherNames(name, names), jobTitle: filled(titles) },
  )
}

function writeOrganization({ name, names }: Organization): JsonLdOrganization {
  return withKnown({ '@type': 'Organization' as const, name }, { alternateName: otherNames(name, names) })
}
