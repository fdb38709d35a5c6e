import type { Dateline } from '../../article/index.js'
import { type PlaceTable, resolvePlace } from '../../places/index.js'
import type { Issue } from '../../text/index.js'

/** Adds country and zone to the places of a dateline, as far as the table knows them; gives the issues of that. */
export function resolvePlaces({ places = [], position }: Dateline, table: PlaceTable, homeCountry?: string): Issue[] {
  const issues: Issue[] = []
  for (const place of places) {
    const found = resolvePlace(place, { places: table, homeCountry })
    if (found.countryCode !== undefined) place.countryCode = found.countryCode
    if (found.timeZone !== undefined) place.timeZone = found.timeZone
    for (const issue of found.issues) issues.push(position === undefined ? issue : { ...issue, span: { ...position } })
  }
  return issues
}
