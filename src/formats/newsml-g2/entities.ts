import type { Article } from '../../article/index.js'
import type { BodyReading } from '../markup/index.js'
import type { Draft } from './context.js'

type Known<Key extends keyof Article> = NonNullable<Article[Key]>
type Thing = { name: string; names?: string[]; mentions?: { block: number | string; start: number; end: number }[] }

/** Gives an id to each person, body and association without one: `p1`, `o1`, `m1`. Handed back are the associations. */
export function giveIds({ people, organizations, associations, places }: Draft): Known<'associations'> {
  const taken = new Set([...people, ...organizations, ...associations, ...places].map(({ id }) => id))
  const give = (things: readonly { id?: string }[], letter: string) => {
    let number = 0
    for (const thing of things) {
      while (thing.id === undefined || thing.id === '') {
        const id = `${letter}${++number}`
        if (!taken.has(id)) thing.id = id
      }
      taken.add(thing.id)
    }
  }
  give(people, 'p')
  give(organizations, 'o')
  give(associations, 'm')
  return associations as Known<'associations'>
}

/** Adds the names that are marked in a body to the people, bodies and places of their names; others are new. */
export function nameThings(draft: Draft, named: BodyReading['named']): void {
  const lists = { person: draft.people, organization: draft.organizations, place: draft.places }
  const known = new Map<string, Thing>()
  for (const [kind, things] of Object.entries(lists)) {
    for (const thing of things as readonly Thing[]) {
      for (const name of [thing.name, ...(thing.names ?? [])]) {
        const key = `${kind} ${name.toLowerCase()}`
        if (!known.has(key)) known.set(key, thing)
      }
    }
  }
  for (const { kind, name, uri, block, start, end } of named) {
    const keys = [uri, name].flatMap((form) => (form === undefined ? [] : [`${kind} ${form.toLowerCase()}`]))
    let thing = keys.flatMap((key) => known.get(key) ?? [])[0]
    if (thing === undefined) {
      thing = { name }
      ;(lists[kind] as Thing[]).push(thing)
    }
    for (const key of keys) if (!known.has(key)) known.set(key, thing)
    thing.mentions ??= []
    thing.mentions.push({ block, start, end })
  }
  giveIds(draft)
}
