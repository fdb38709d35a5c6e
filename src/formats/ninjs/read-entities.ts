import type { Article } from '../../article/index.js'
import { type Fields, withKnown } from '../shared/index.js'
import type { Extra } from './extra.js'
import { readPoint } from './geo-json.js'
import type { Ids } from './ids.js'
import { readSignal } from './signals.js'
import type { NinjsConcept, NinjsPlace, NinjsSubject, NinjsTerm } from './types.js'

type Concept = NonNullable<Article['subjects']>[number]
type Place = NonNullable<Article['places']>[number]
type Named = Pick<NonNullable<Article['organizations']>[number], 'id' | 'name'>

/** People or bodies. Their identifier in the file is their `id`, where nothing else has it. */
export function readNamed(
  given: readonly NinjsConcept[],
  list: 'people' | 'organisations',
  ids: Ids,
  extra: Extra,
): Named[] {
  return given.flatMap((entry): Named[] => {
    const { name, literal, ...rest } = entry
    const shown = name ?? literal ?? rest.uri
    if (shown === undefined) {
      extra.add(list, undefined, rest as Fields)
      return []
    }
    const id = ids.of(entry, list === 'people' ? 'p' : 'o')
    extra.add(list, shown, { ...rest, literal: literal === id ? undefined : literal })
    return [{ id, name: shown }]
  })
}

/** Places by what they are to the item. `located` is the name of one unless it is among them. */
export function readPlaces(
  given: readonly NinjsPlace[],
  located: string | undefined,
  ids: Ids,
  extra: Extra,
): Record<PlaceRole, Place[]> {
  const places: Record<PlaceRole, Place[]> = { places: [], located: [], dateline: [] }
  for (const entry of given) {
    const { name, literal, rel, geoJSON, contactInfo, ...rest } = entry
    const shown = name ?? literal ?? rest.uri
    const role = rel === 'located' || rel === 'dateline' ? rel : 'places'
    const geo = readPoint(geoJSON)
    const address = addressOf(contactInfo)
    const id = role === 'places' ? ids.known(entry) : undefined
    const left = {
      ...rest,
      literal: literal === id ? undefined : literal,
      rel: rel === role ? undefined : rel,
      geoJSON: geo === undefined ? geoJSON : undefined,
      contactInfo: address === undefined ? contactInfo : undefined,
    }
    extra.add('places', shown, left)
    if (shown !== undefined)
      places[role].push(withKnown({ ...(id !== undefined && { id }), name: shown }, { ...address, geo }))
  }
  const known = [namesOf(places.located), namesOf(places.dateline)]
  if (located !== undefined && !known.includes(located)) places.located.unshift({ name: located })
  return places
}

/** Places in one string. */
export function namesOf(places: readonly Place[]): string {
  return places.map(({ name }) => name).join('; ')
}

export type PlaceRole = 'places' | 'located' | 'dateline'

const COUNTRY_CODE = /^[A-Z]{2}$/

/** Region and country, where contacts are no more than that. */
function addressOf(contacts: NinjsConcept['contactInfo']): Partial<Place> | undefined {
  const [contact, ...others] = contacts ?? []
  if (contact?.address === undefined || others.length > 0) return undefined
  const { type, address, ...more } = contact
  const { area, country, ...parts } = address
  const isMore = Object.keys(more).length + Object.keys(parts).length > 0
  if (isMore || (type !== undefined && type !== 'address')) return undefined
  const isCode = country !== undefined && COUNTRY_CODE.test(country)
  return withKnown(
    {},
    { region: area, country: isCode ? undefined : country, countryCode: isCode ? country : undefined },
  )
}

/** Subjects or events. */
export function readConcepts(given: readonly (NinjsSubject & Fields)[], list: string, extra: Extra): Concept[] {
  return given.flatMap((entry) => readConcept(entry, list, extra) ?? [])
}

function readConcept(entry: NinjsSubject & Fields, list: string, extra: Extra): Concept | undefined {
  const { name, uri, literal, scheme, relevance, confidence, ...rest } = entry
  const shown = name ?? literal ?? uri
  extra.add(list, shown, rest)
  if (shown === undefined) return undefined
  return withKnown(
    { name: shown },
    {
      qcode: literal,
      uri,
      scheme: scheme as string | undefined,
      relevance: relevance === undefined ? undefined : relevance / 100,
      confidence: confidence === undefined ? undefined : confidence / 100,
    },
  )
}

/** Keywords are subjects with a name and no more. */
export function readSubjects(given: readonly NinjsSubject[], extra: Extra) {
  const isKeyword = ({ rel, name, ...more }: NinjsSubject) =>
    rel === 'keyword' && name !== undefined && Object.keys(more).length === 0
  return {
    keywords: given.filter(isKeyword).map(({ name }) => name as string),
    subjects: readConcepts(given.filter((entry) => !isKeyword(entry)) as (NinjsSubject & Fields)[], 'subjects', extra),
  }
}

/** Signals stand among the genres. */
export function readGenres(given: readonly NinjsTerm[], extra: Extra) {
  const signals: NonNullable<Article['signals']> = []
  const genres: Concept[] = []
  for (const entry of given) {
    const signal = readSignal(entry)
    const genre = signal === undefined ? readConcept(entry as NinjsSubject & Fields, 'genres', extra) : undefined
    if (signal !== undefined) signals.push(signal)
    if (genre !== undefined) genres.push(genre)
  }
  return { signals, genres }
}
