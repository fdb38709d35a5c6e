import { fold } from './lexemes.js'
import { zoneLinks } from './zone-links.data.js'
import { canonicalTimeZone } from './zones.js'

interface ZoneIndex {
  /** Names in lower case, old ones too. */
  names: Set<string>
  /** `new york` to America/New_York: the last part of each name. */
  cities: Map<string, string>
}

const countryWide = new Set(['US', 'Etc', 'Canada', 'Brazil', 'Mexico', 'Chile'])
let index: ZoneIndex | undefined

/** Built when the first zone name is met: asking the host's `Intl` about every word with a slash would be slow. */
function zoneIndex(): ZoneIndex {
  if (index !== undefined) return index
  index = { names: new Set(), cities: new Map() }
  const linked = Object.entries(zoneLinks).flatMap(([name, old]) => [name, ...old.split(' ')])
  for (const name of [...Intl.supportedValuesOf('timeZone'), ...linked]) {
    index.names.add(name.toLowerCase())
    const [first, ...parts] = name.split('/')
    const city = parts.at(-1)
    // The last part of US/Eastern or Etc/UTC is no city.
    if (city !== undefined && !countryWide.has(first as string)) index.cities.set(fold(city.replaceAll('_', ' ')), name)
  }
  return index
}

/** The current IANA name of a zone that stands in a text. */
export function zoneOfName(name: string): string | undefined {
  const key = name.toLowerCase()
  return key.startsWith('etc/') || zoneIndex().names.has(key) ? canonicalTimeZone(name) : undefined
}

/** The zone that bears the name of a city, written with a capital: `Kyiv`, `New York`. */
export function zoneOfCity(city: string): string | undefined {
  const name = fold(city) === city ? undefined : zoneIndex().cities.get(fold(city))
  return name === undefined ? undefined : canonicalTimeZone(name)
}
