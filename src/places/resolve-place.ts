import { createIssue, type Issue } from '../text/index.js'
import { type AreaCode, areasBesideTown, areasNamed, isCountryCode } from './areas.js'
import { placeIssues } from './issues.js'
import { checkTable, corePlaces, type KnownPlace, type PlaceTable, placesNamed, zoneOfArea } from './table.js'

/** A place as copy prints it. */
export interface PrintedPlace {
  name: string
  /** State, province or the like: `Calif.`, `Ontario`. */
  region?: string | undefined
  country?: string | undefined
}

/** Where to look a place up, and what settles a name of several places. */
export interface ResolvePlaceOptions {
  /** Where places are looked up; the built-in table unless told. */
  places?: PlaceTable | undefined
  /** The country, as ISO 3166-1, in which copy names places without more: it settles names of several places. */
  homeCountry?: string | undefined
}

/** What is known of a place, as far as it is the same whichever is meant. */
export interface PlaceReading {
  /** ISO 3166-1. */
  countryCode?: string
  /** ISO 3166-2, where the table or the name of a region tells it: `US-CA`. */
  regionCode?: string
  /** IANA zone. */
  timeZone?: string
  /** The places of the table that may be meant: one when it is known. */
  candidates: KnownPlace[]
  issues: Issue[]
}

/**
 * The country and the zone of a place that copy names. A region or country printed with it goes first, and is enough for
 * a country, and for a zone where the region has one only; without one a name is settled where copy means one place by
 * it (`London`), and is an issue where several have a claim (`Springfield`). What the table does not have is left out,
 * without an issue.
 * @throws TypeError for a name that is no text, an unknown option or a table of another shape; RangeError for a country
 * that does not exist.
 */
export function resolvePlace(printed: PrintedPlace, options: ResolvePlaceOptions = {}): PlaceReading {
  const { places: table = corePlaces, homeCountry } = checkOptions(printed, options)
  const named = placesNamed(printed.name, table)
  const areas = areasOf(printed)
  if (areas === undefined) return alone(printed.name, named, table, homeCountry)
  const inside = named.filter((place) => areas.some((area) => contains(area, place)))
  if (inside.length > 0) return settle(printed.name, inside, homeCountry)
  const others = areasBesideTown(printed.region ?? printed.country ?? '')
  const beside = named.filter((place) => others.some((area) => contains(area, place)))
  if (beside.length > 0) return settle(printed.name, beside, homeCountry)
  const countries = new Set(areas.map(countryOf))
  if (countries.size > 1) return ambiguous(printed.name, [], areas)
  const [area, another] = areas
  return area === undefined ? nothing() : readingOf(area, another === undefined ? table : undefined)
}

function checkOptions(printed: PrintedPlace, options: ResolvePlaceOptions): ResolvePlaceOptions {
  if (typeof printed?.name !== 'string') throw new TypeError(`Place has no name: ${String(printed?.name)}`)
  for (const part of [printed.region, printed.country]) {
    if (part !== undefined && typeof part !== 'string')
      throw new TypeError(`Region or country is no text: ${String(part)}`)
  }
  if (typeof options !== 'object' || options === null) throw new TypeError(`Options are no object: ${String(options)}`)
  const { homeCountry } = options
  if (homeCountry !== undefined && !isCountryCode(homeCountry)) {
    throw new RangeError(`Option homeCountry is ${JSON.stringify(homeCountry)}, which is no code of ISO 3166-1`)
  }
  for (const name of Object.keys(options)) {
    if (name !== 'places' && name !== 'homeCountry') throw new TypeError(`No such option: ${name}`)
  }
  if (options.places !== undefined) checkTable(options.places)
  return options
}

/** Where region and country as printed can be; `undefined` when none is printed. A name that nobody knows says nothing beside one that is known. */
function areasOf({ region, country }: PrintedPlace): AreaCode[] | undefined {
  if (region === undefined && country === undefined) return undefined
  const inRegion = region === undefined ? [] : areasNamed(region)
  const inCountry = country === undefined ? [] : areasNamed(country)
  if (inRegion.length === 0 || inCountry.length === 0) return inRegion.length === 0 ? inCountry : inRegion
  const both = inRegion.filter((area) => inCountry.some((other) => countryOf(other) === countryOf(area)))
  return both.length > 0 ? both : inCountry
}

function contains(area: AreaCode, { countryCode, regionCode }: KnownPlace): boolean {
  if (area.length === 2 || regionCode === undefined) return countryOf(area) === countryCode
  return area === regionCode
}

/** A name with nothing beside it: a town, or a country that is one as well (`SINGAPORE`). */
function alone(name: string, named: KnownPlace[], table: PlaceTable, homeCountry: string | undefined): PlaceReading {
  if (named.length > 0) {
    const sure = named.filter(({ standsAlone }) => standsAlone)
    if (sure.length === 1) return one(sure[0] as KnownPlace)
    const atHome = named.filter(({ countryCode }) => countryCode === homeCountry)
    if (sameAnswer(atHome)) return one(atHome[0] as KnownPlace)
    return ambiguous(name, sure.length > 0 ? sure : named, [])
  }
  const areas = areasNamed(name)
  const [area] = areas
  if (area === undefined) return nothing()
  return areas.length === 1 ? readingOf(area, table) : ambiguous(name, [], areas)
}

function settle(name: string, inside: KnownPlace[], homeCountry: string | undefined): PlaceReading {
  if (sameAnswer(inside)) return one(inside[0] as KnownPlace)
  const sure = inside.filter(({ standsAlone }) => standsAlone)
  if (sameAnswer(sure)) return one(sure[0] as KnownPlace)
  const atHome = inside.filter(({ countryCode }) => countryCode === homeCountry)
  if (sameAnswer(atHome)) return one(atHome[0] as KnownPlace)
  // in a region or country that is printed; of a name alone the table cannot know every place
  const countries = new Set(inside.map(({ countryCode }) => countryCode))
  const [countryCode] = countries
  const reading = ambiguous(name, inside, [])
  if (countries.size === 1 && countryCode !== undefined) reading.countryCode = countryCode
  return reading
}

function sameAnswer(places: readonly KnownPlace[]): boolean {
  const [first, ...others] = places
  return (
    first !== undefined &&
    others.every((one) => one.countryCode === first.countryCode && one.timeZone === first.timeZone)
  )
}

function one(place: KnownPlace): PlaceReading {
  const { countryCode, regionCode, timeZone } = place
  return regionCode === undefined
    ? { countryCode, timeZone, candidates: [place], issues: [] }
    : { countryCode, regionCode, timeZone, candidates: [place], issues: [] }
}

/** An area of which no town is known: its zone where it has one. */
function readingOf(area: AreaCode, table: PlaceTable | undefined): PlaceReading {
  const country = countryOf(area)
  const timeZone = table && (zoneOfArea(area, table) ?? zoneOfArea(country, table))
  return {
    countryCode: country,
    ...(area.length > 2 && table !== undefined && { regionCode: area }),
    ...(timeZone !== undefined && { timeZone }),
    candidates: [],
    issues: [],
  }
}

function ambiguous(name: string, candidates: KnownPlace[], areas: readonly AreaCode[]): PlaceReading {
  const codes = [...new Set([...candidates.map((place) => place.regionCode ?? place.countryCode), ...areas])]
  const shown = codes.length === 1 ? `in ${codes[0]} and elsewhere` : `in ${codes.slice(0, 6).join(', ')}`
  const message = `"${name}" is the name of places ${shown}: which is meant, nothing says.`
  return { candidates, issues: [createIssue(placeIssues, 'place-ambiguous', message)] }
}

function nothing(): PlaceReading {
  return { candidates: [], issues: [] }
}

function countryOf(area: AreaCode): string {
  return area.slice(0, 2)
}
