import type { Article } from '../schema/article.js'
import type { Organization, Person } from '../schema/entities.js'
import type { Speaker } from '../schema/quote.js'
import type { SpeakerInput } from './inputs.js'
import { pickKnown } from './known-keys.js'

/** The people and organizations of an article that is being made, those who speak added. */
export interface Cast {
  readonly people: Person[]
  readonly organizations: Organization[]
  /** The speaker that an input means. */
  speaker(input: string | SpeakerInput, name: string): Speaker
}

/** Hands out `p1`, `p2` …: the next one that is not taken. */
export type NextId = (letter: string) => string

/** @param taken the ids that the caller gave; those handed out are added. */
export function createIds(taken: Set<string>): NextId {
  const counts = new Map<string, number>()
  return (letter) => {
    let count = counts.get(letter) ?? 0
    do count++
    while (taken.has(`${letter}${count}`))
    counts.set(letter, count)
    taken.add(`${letter}${count}`)
    return `${letter}${count}`
  }
}

interface Entity {
  id: string
  name: string
  names?: string[]
}

const speakerKeys = { name: true, kind: true, ref: true } as const

export function createCast(article: Pick<Article, 'people' | 'organizations'>, nextId: NextId): Cast {
  const people = [...(article.people ?? [])]
  const organizations = [...(article.organizations ?? [])]
  const peopleByName = byName(people)
  const organizationsByName = byName(organizations)
  const kinds = new Map<string, 'person' | 'organization'>()
  for (const { id } of organizations) kinds.set(id, 'organization')
  for (const { id } of people) kinds.set(id, 'person')

  function speaker(input: string | SpeakerInput, what: string): Speaker {
    const { name, kind, ref } = pickKnown(typeof input === 'string' ? { name: input } : input, speakerKeys, what)
    if (typeof name !== 'string' || name === '') throw new TypeError(`${what} has no name`)
    if (ref !== undefined) {
      const known = kinds.get(ref)
      if (known === undefined) throw new RangeError(`${what} refers to "${ref}", which no person or organization has`)
      if (kind !== undefined && (kind === 'person') !== (known === 'person')) {
        throw new RangeError(
          `${what} is of kind "${kind}" and refers to "${ref}", which is ${known === 'person' ? 'a' : 'an'} ${known}`,
        )
      }
      return { name, kind: kind ?? known, ref }
    }
    const person = peopleByName.get(name)
    const body = organizationsByName.get(name)
    if (kind === 'person' || (kind === undefined && (person !== undefined || body === undefined))) {
      return speakerFor(person ?? add(people, peopleByName, 'p', name), 'person')
    }
    if (kind === undefined || kind === 'organization') {
      return speakerFor(body ?? add(organizations, organizationsByName, 'o', name), 'organization')
    }
    return body === undefined ? { name, kind } : speakerFor(body, kind)
  }

  function add(list: Entity[], names: Map<string, Entity>, letter: string, name: string): Entity {
    const entity = { id: nextId(letter), name }
    list.push(entity)
    names.set(name, entity)
    return entity
  }

  return { people, organizations, speaker }
}

function speakerFor({ id, name }: Entity, kind: Speaker['kind']): Speaker {
  return { name, kind, ref: id }
}

// The first that bears a name keeps it; canonical names go before other forms.
function byName(entities: readonly Entity[]): Map<string, Entity> {
  const found = new Map<string, Entity>()
  const add = (name: string, entity: Entity) => found.has(name) || found.set(name, entity)
  for (const entity of entities) add(entity.name, entity)
  for (const entity of entities) for (const name of entity.names ?? []) add(name, entity)
  return found
}
