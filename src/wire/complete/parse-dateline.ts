import type { Dateline } from '../../article/index.js'
import type { Issue } from '../../text/index.js'
import type { DatelineReading } from '../dateline/read-dateline.js'
import { resolvePlaces } from '../dateline/resolve-places.js'
import { dateOfDateline } from '../dateline/times.js'
import { toDateline } from '../dateline/to-dateline.js'
import type { WireSettings } from '../options.js'
import { withoutPositions } from '../without-positions.js'

/** A dateline, and its issues, which name the field: there is no copy for them to point into. */
export interface ParsedDateline {
  dateline: Dateline
  issues: Issue[]
}

/** The parts of a dateline as the model has them; of its places nothing is looked up. */
export function parseDateline(text: string, reading: DatelineReading, { knowledge }: WireSettings): ParsedDateline {
  const { date, issues } = dateOfDateline(reading, knowledge.time)
  const dateline = toDateline(text, reading, knowledge)
  return {
    dateline: withoutPositions(date === undefined ? dateline : { ...dateline, date }),
    issues: issues.map(({ span, ...issue }) => ({ ...issue, path: 'dateline.date' })),
  }
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
  return {
    dateline: { ...dateline, places },
    issues: issues.map(({ span, ...issue }) => ({ ...issue, path: 'dateline.places' })),
  }
}
