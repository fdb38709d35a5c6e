import type { Article } from '../../article/index.js'
import type { Draft } from './context.js'

type Known<Key extends keyof Article> = NonNullable<Article[Key]>

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
