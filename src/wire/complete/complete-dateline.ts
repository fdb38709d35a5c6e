import type { Dateline, Place } from '../../article/index.js'
import { type ParsedDateline, parseDateline } from '../dateline/parse-dateline.js'
import { type DatelineReading, LONGEST_DATELINE } from '../dateline/read-dateline.js'
import { readParts } from '../dateline/read-parts.js'
import { Scanner } from '../dateline/scan.js'
import type { WireSettings } from '../options.js'
import { unplaced } from './unplaced.js'

/** A dateline with what its text says that it does not say itself. */
export function completeDateline(dateline: Dateline, settings: WireSettings): ParsedDateline {
  const reading = readWhole(dateline.text, settings)
  if (reading === undefined) return { dateline, issues: [] }
  const printed = unplaced(parseDateline(dateline.text, reading, settings), 'dateline.date')
  const issues = dateline.date === undefined ? printed.issues : []
  return { dateline: joinDatelines(dateline, printed.dateline), issues }
}

/** That it is a dateline is known: all of it has to be read, and needs no evidence. */
function readWhole(text: string, { knowledge }: WireSettings): DatelineReading | undefined {
  if (text.length > LONGEST_DATELINE) return undefined
  const candidate = readParts(new Scanner(text, 0, text.length), knowledge).findLast(({ end }) => end === text.length)
  const start = candidate?.parts[0]?.start
  if (candidate === undefined || start === undefined) return undefined
  return { candidate, evidence: { score: 0, reasons: [] }, start, end: candidate.end }
}

/** A dateline with what another has beside it; how sure that one is does not go with it. */
export function joinDatelines(dateline: Dateline, printed: Dateline): Dateline {
  const { certainty, reasons, separator, ...parts } = printed
  const places = dateline.places?.map((place) => joinPlaces(place, printed.places))
  return { ...parts, ...(separator && { separator }), ...dateline, ...(places && { places }) }
}

// Portland, where PORTLAND, Maine is printed
function joinPlaces(place: Place, printed: readonly Place[] = []): Place {
  if (place.region !== undefined || place.country !== undefined || place.countryCode !== undefined) return place
  const { region, country } = printed.find(({ name }) => isSameName(name, place.name)) ?? {}
  return { ...place, ...(region && { region }), ...(country && { country }) }
}

/** Whether a dateline in the text, its places looked up, is the one that the article has. */
export function isSameDateline(known: Dateline, printed: Dateline): boolean {
  const [place, other] = [known.places?.[0], printed.places?.[0]]
  if (place === undefined || other === undefined || !isSameName(place.name, other.name)) return false
  const { countryCode = other.countryCode } = place
  return other.countryCode === undefined || countryCode === other.countryCode
}

/** Whether all words of a dateline's text stand in another's, or in its own parts: then that may take its place. */
export function isSaidBy(known: Dateline, printed: Dateline): boolean {
  const { text, date, agencies = [], places = [] } = known
  const parts = places.flatMap(({ name, region, country }) => [name, region, country])
  const said = new Set(wordsOf([printed.text, date?.text, ...agencies, ...parts].join(' ')))
  return wordsOf(text).every((word) => said.has(word))
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}

function isSameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase()
}
