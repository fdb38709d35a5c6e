import type { Concept, Organization, Person, Place } from '../../article/index.js'
import { filled, withKnown } from '../shared/index.js'
import type { Node } from './node.js'
import { readPlace } from './read-places.js'
import { EVENT, ORGANIZATION, PERSON, PLACE } from './types-of-things.js'

/** What an article is about, and whom it names. */
export interface About {
  subjects: Concept[] | undefined
  genres: Concept[] | undefined
  events: Concept[] | undefined
  people: Person[] | undefined
  organizations: Organization[] | undefined
  places: Place[] | undefined
}

/** `about` and `mentions`: people, organizations and places by their types, events, and all else as subjects. */
export function readAbout(node: Node): About {
  const found = {
    subjects: [] as Concept[],
    genres: concepts(node, 'genre'),
    events: [] as Concept[],
    people: [] as Person[],
    organizations: [] as Organization[],
    places: [] as Place[],
  }
  for (const key of ['about', 'mentions'] as const) {
    // a thing that is mentioned and is of no kind that the model has stays with the rest
    const wanted = (thing: Node) => key === 'about' || [PERSON, ORGANIZATION, PLACE].some((type) => thing.is(type))
    for (const thing of node.things(key, { wanted })) if (!read(thing)) node.giveBack(key, thing)
  }
  for (const place of node.things('contentLocation')) {
    const one = readPlace(place)
    if (one !== undefined) found.places.push(one)
    else node.giveBack('contentLocation', place)
  }
  return Object.fromEntries(
    Object.entries(found).map(([key, list]) => [key, list.length > 0 ? list : undefined]),
  ) as unknown as About

  function read(thing: Node): boolean {
    const { people, organizations, places, events, subjects } = found
    if (thing.is(PERSON)) return add(people, readPerson(thing, `p${people.length + 1}`))
    if (thing.is(ORGANIZATION)) return add(organizations, readOrganization(thing, `o${organizations.length + 1}`))
    if (thing.is(PLACE)) return add(places, readPlace(thing))
    return add(thing.is(EVENT) ? events : subjects, readConcept(thing))
  }
}

function add<T>(list: T[], one: T | undefined): boolean {
  if (one !== undefined) list.push(one)
  return one !== undefined
}

function concepts(node: Node, key: string): Concept[] {
  return node.things(key).flatMap((thing) => {
    const concept = readConcept(thing)
    if (concept === undefined) node.giveBack(key, thing)
    return concept ?? []
  })
}

function readConcept(thing: Node): Concept | undefined {
  const name = thing.text('name')
  if (name === undefined) return undefined
  const set = thing.thing('inDefinedTermSet', 'url')
  return withKnown(
    { name },
    {
      qcode: thing.text('termCode') ?? (thing.is(EVENT) ? thing.text('identifier') : undefined),
      uri: thing.id() ?? thing.text('url'),
      scheme: set?.text('url') ?? set?.id() ?? set?.text('name'),
    },
  )
}

function readPerson(thing: Node, id: string): Person | undefined {
  const name = thing.text('name')
  if (name === undefined) return undefined
  const roles = thing.texts('jobTitle').map((text) => ({ text }))
  return withKnown(
    { id, name },
    {
      givenName: thing.text('givenName'),
      familyName: thing.text('familyName'),
      roles: filled(roles),
      names: [name, ...thing.texts('alternateName')],
    },
  )
}

function readOrganization(thing: Node, id: string): Organization | undefined {
  const name = thing.text('name')
  if (name === undefined) return undefined
  return { id, name, names: [name, ...thing.texts('alternateName')] }
}
