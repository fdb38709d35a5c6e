import type { Dateline } from '../../article/index.js'
import type { Issue } from '../../text/index.js'
import type { WireSettings } from '../options.js'
import type { DatelineReading } from './read-dateline.js'
import { resolvePlaces } from './resolve-places.js'
import { dateOfDateline } from './times.js'
import { toDateline } from './to-dateline.js'

/** A dateline, and its issues. */
export interface ParsedDateline {
  dateline: Dateline
  issues: Issue[]
}

/** The parts of a dateline as the model has them; of its places nothing is looked up. */
export function parseDateline(text: string, reading: DatelineReading, { knowledge }: WireSettings): ParsedDateline {
  const { date, issues } = dateOfDateline(reading, knowledge.time)
  const dateline = toDateline(text, reading, knowledge)
  return { dateline: date === undefined ? dateline : { ...dateline, date }, issues }
}

/** A dateline with what the table knows of its places; what is said of them already stays. */
export function resolveDateline(
  dateline: Dateline,
  { places: table, profile, knowledge }: WireSettings,
): ParsedDateline {
  if (dateline.places === undefined) return { dateline, issues: [] }
  const homeCountry = (profile ?? knowledge.profileOf(dateline.agencies?.[0]))?.homeCountry
  const found = dateline.places.map((place) => ({ ...place }))
  const issues = resolvePlaces({ ...dateline, places: found }, table, homeCountry)
  const places = dateline.places.map((place, at) => {
    const { countryCode = place.countryCode, timeZone } = found[at] ?? {}
    const { countryCode: given, timeZone: zone = timeZone } = place
    if (given !== undefined && countryCode !== given) return place
    return { ...place, ...(countryCode && { countryCode }), ...(zone && { timeZone: zone }) }
  })
  return { dateline: { ...dateline, places }, issues }
}
