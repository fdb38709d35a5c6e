import { countryNames } from './countries.data.js'
import { placeKey } from './key.js'
import { regionNames } from './regions.data.js'

/** A country by its code of ISO 3166-1, or a region by that of ISO 3166-2. */
export type AreaCode = string

let index: Map<string, Areas> | undefined

interface Areas {
  regions: AreaCode[]
  countries: AreaCode[]
}

function areaIndex(): Map<string, Areas> {
  if (index !== undefined) return index
  index = new Map()
  addNames(index, countryNames, 'countries')
  addNames(index, regionNames, 'regions')
  return index
}

function addNames(to: Map<string, Areas>, lines: readonly string[], kind: keyof Areas): void {
  for (const line of lines) {
    const [codes = '', ...names] = line.split('|')
    for (const name of names) {
      const key = placeKey(name)
      const areas = to.get(key) ?? { regions: [], countries: [] }
      areas[kind].push(...codes.split(' '))
      to.set(key, areas)
    }
  }
}

/** The countries and regions that a name stands for: `Ga.` one, `Georgia` two, `Soviet Union` fifteen. */
export function areasNamed(name: string): AreaCode[] {
  const areas = areaIndex().get(placeKey(name))
  return areas === undefined ? [] : [...areas.regions, ...areas.countries]
}

/** The name is one of a country, and of no region. */
export function isCountryName(name: string): boolean {
  const areas = areaIndex().get(placeKey(name))
  return areas !== undefined && areas.countries.length > 0 && areas.regions.length === 0
}

/** The name is one of a region, as `Calif.` and `Sicily`; it may be that of a country as well, as `Georgia` is. */
export function isRegionName(name: string): boolean {
  return (areaIndex().get(placeKey(name))?.regions.length ?? 0) > 0
}
