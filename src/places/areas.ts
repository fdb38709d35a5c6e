import { countryNames } from './countries.data.js'
import { placeKey } from './key.js'
import { regionNames } from './regions.data.js'

/** A country by its code of ISO 3166-1, or a region by that of ISO 3166-2. */
export type AreaCode = string

let index: Map<string, Areas> | undefined

interface Areas {
  regions: AreaCode[]
  countries: AreaCode[]
  /** Regions that it only means beside a town known to be there: `WA` is Washington, and Western Australia after `Perth`. */
  besideTown: AreaCode[]
}

function areaIndex(): Map<string, Areas> {
  if (index !== undefined) return index
  index = new Map()
  addNames(index, countryNames, 'countries')
  addNames(index, regionNames, 'regions')
  return index
}

function addNames(to: Map<string, Areas>, lines: readonly string[], kind: 'regions' | 'countries'): void {
  for (const line of lines) {
    const [codes = '', ...names] = line.split('|')
    for (const name of names) {
      const besideTown = name.startsWith('?')
      const key = placeKey(besideTown ? name.slice(1) : name)
      const areas = to.get(key) ?? { regions: [], countries: [], besideTown: [] }
      areas[besideTown ? 'besideTown' : kind].push(...codes.split(' '))
      to.set(key, areas)
    }
  }
}

/** The countries and regions that a name stands for: `Ga.` one, `Georgia` two, `Soviet Union` fifteen. */
export function areasNamed(name: string): AreaCode[] {
  const areas = areaIndex().get(placeKey(name))
  return areas === undefined ? [] : [...areas.regions, ...areas.countries]
}

/** Those that a name may stand for as well where the town before it is known to be there. */
export function areasBesideTown(name: string): readonly AreaCode[] {
  return areaIndex().get(placeKey(name))?.besideTown ?? []
}

/** Whether a name is one of a country, a state, a province or the like. */
export function isAreaName(name: string): boolean {
  return isAreaKey(placeKey(name))
}

/** The same for a name as it is looked up. */
export function isAreaKey(key: string): boolean {
  return areaIndex().has(key)
}

/** Whether a name is one of a country and of nothing else. */
export function isCountryName(name: string): boolean {
  const areas = areaIndex().get(placeKey(name))
  return areas !== undefined && areas.countries.length > 0 && areas.regions.length === 0
}

/** Whether it is a code of ISO 3166-1. */
export function isCountryCode(code: string): boolean {
  return /^[A-Z]{2}$/.test(code) && countryNames.some((line) => line.startsWith(`${code}|`))
}

/** A region as a word that a full stop may end: `Calif`, `Ont`, `Pa`. */
export function isAbbreviatedRegion(word: string): boolean {
  return word.length <= LONGEST_ABBREVIATION && (areaIndex().get(placeKey(word))?.regions.length ?? 0) > 0
}

const LONGEST_ABBREVIATION = 5
