import fc from 'fast-check'
import type { Article, Place } from 'wirecopy/article'
import { someMentions } from './ranges.js'
import { type Entities, few, some, type Texts } from './shapes.js'

export function aPlace(texts: Texts, filled: fc.Arbitrary<string>, id: fc.Arbitrary<string>): fc.Arbitrary<Place> {
  return some<Place>(
    {
      id,
      name: filled,
      region: filled,
      country: filled,
      countryCode: fc.constantFrom('UA', 'FR', 'XK'),
      timeZone: fc.constantFrom('Europe/Paris', 'UTC'),
      geo: fc.record({
        latitude: fc.double({ min: -90, max: 90, noNaN: true }).map((value) => value + 0),
        longitude: fc.double({ min: -180, max: 180, noNaN: true }).map((value) => value + 0),
      }),
      mentions: someMentions(texts),
    },
    ['name'],
  )
}

export function someEntities(texts: Texts, filled: fc.Arbitrary<string>): fc.Arbitrary<Entities> {
  const numbered = <T extends { id?: string }>(list: T[], letter: string): T[] =>
    list.map((item, index) => (item.id === undefined ? item : { ...item, id: `${letter}${index + 1}` }))
  const id = fc.constant('')
  const mentions = someMentions(texts)
  const role = some<{ text: string; organization?: string; former?: boolean }>(
    { text: filled, organization: filled, former: fc.boolean() },
    ['text'],
  )
  const person = some<NonNullable<Article['people']>[number]>(
    { id, name: filled, givenName: filled, familyName: filled, roles: few(role), names: few(filled), mentions },
    ['id', 'name'],
  )
  const organization = some<NonNullable<Article['organizations']>[number]>(
    { id, name: filled, names: few(filled), mentions },
    ['id', 'name'],
  )
  return some<Entities>(
    {
      people: few(person).map((list) => numbered(list, 'p')),
      organizations: few(organization).map((list) => numbered(list, 'o')),
      places: few(aPlace(texts, filled, id)).map((list) => numbered(list, 'l')),
    },
    [],
  )
}
