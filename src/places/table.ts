import { isAreaKey } from './areas.js'
import { coreLines } from './core.data.js'
import { digraphKey, placeKey } from './key.js'

/**
 * Places, packed, a line for each area and zone: `NO=Europe/Oslo|!Bergen|Oslo=Christiania`. The area is a country by its
 * code of ISO 3166-1, or a region by that of ISO 3166-2 (`US-CA`). `=` after it says that the zone holds for the whole
 * area, `:` that it has others. Of a place, all its names; `!` before it says that copy means this one where it prints the
 * name and no more. Lines of your own can be added: `[...corePlaces, 'NO=Europe/Oslo|!Tarnholm']`. A list is read when
 * it is first used; what is changed in it later is not seen.
 */
export type PlaceTable = readonly string[]

/** The built-in table: about 2,300 places, capitals, large towns and those that news is often filed from. From GeoNames, CC BY 4.0. */
export const corePlaces: PlaceTable = coreLines

/** A place as a table has it. */
export interface KnownPlace {
  /** Its name today, or in English. */
  readonly name: string
  /** Other names that copy gives it: `Kiev`, `Київ`. */
  readonly otherNames: readonly string[]
  /** ISO 3166-1. */
  readonly countryCode: string
  /** ISO 3166-2, in countries whose regions the table tells apart: `US-CA`. */
  readonly regionCode?: string
  /** IANA zone. */
  readonly timeZone: string
  /** Copy that prints the name and no more means this place. */
  readonly standsAlone: boolean
}

interface Index {
  /** Entries by every key: a number of the line and the entry in it. */
  entries: Map<string, Entry[]>
  /** The zone of a country or region, where it has one only. */
  zones: Map<string, string>
}

interface Entry {
  area: string
  timeZone: string
  text: string
  place?: KnownPlace
}

const lineShape = /^([A-Z]{2}(?:-[A-Z0-9]{1,3})?)([=:])([A-Za-z0-9/_+-]{3,40})(?:\||$)/
const indexes = new WeakMap<PlaceTable, Index>()

/** Every place of that name, as the lines of the table stand. */
export function placesNamed(name: string, table: PlaceTable): KnownPlace[] {
  return (indexOf(table).entries.get(placeKey(name)) ?? []).map(unpack)
}

/** What the table and the names of areas say of a name. */
export interface NameFacts {
  /** It is a name of a town in the table. */
  readonly isTown: boolean
  /** It says by itself which town it is. */
  readonly standsAlone: boolean
  /** It is one of a country, a state, a province or the like. */
  readonly isArea: boolean
}

export function lookUp(name: string, table: PlaceTable): NameFacts {
  const key = placeKey(name)
  const entries = indexOf(table).entries.get(key)
  return {
    isTown: entries !== undefined,
    standsAlone: entries?.some(({ text }) => text.startsWith('!')) === true,
    isArea: isAreaKey(key),
  }
}

/** How the table spells a name that is printed in capitals; letters with accents it does not give back. */
export function spellingOf(name: string, table: PlaceTable): string | undefined {
  for (const { text } of indexOf(table).entries.get(placeKey(name)) ?? []) {
    for (const one of (text.startsWith('!') ? text.slice(1) : text).split('=')) {
      if (one.toUpperCase() === name) return one
    }
  }
  return undefined
}

/** Whether the table has a town of that name. */
export function isPlaceName(name: string, table: PlaceTable): boolean {
  return indexOf(table).entries.has(placeKey(name))
}

/** The zone of a country or region that has one only, as far as the table tells. */
export function zoneOfArea(area: string, table: PlaceTable): string | undefined {
  return indexOf(table).zones.get(area)
}

/** @throws TypeError when a table is no list of lines of that shape. */
export function checkTable(table: PlaceTable): void {
  indexOf(table)
}

/** Every zone that the lines of a table name, once. */
export function zonesOfTable(table: PlaceTable): string[] {
  return [...new Set(table.map((line) => lineShape.exec(line)?.[3] ?? ''))]
}

function unpack(entry: Entry): KnownPlace {
  entry.place ??= toPlace(entry)
  return entry.place
}

function toPlace({ area, timeZone, text }: Entry): KnownPlace {
  const standsAlone = text.startsWith('!')
  const [name = '', ...otherNames] = (standsAlone ? text.slice(1) : text).split('=')
  const place = { name, otherNames: Object.freeze(otherNames), countryCode: area.slice(0, 2), timeZone, standsAlone }
  // kept and handed out again
  return Object.freeze(area.length > 2 ? { ...place, regionCode: area } : place)
}

/** Built when a table is first asked, and kept as long as the table is. */
function indexOf(table: PlaceTable): Index {
  let index = indexes.get(table)
  if (index === undefined) {
    index = buildIndex(table)
    indexes.set(table, index)
  }
  return index
}

function buildIndex(table: PlaceTable): Index {
  if (!Array.isArray(table)) throw new TypeError(`Places are no list of lines: ${String(table)}`)
  const index: Index = { entries: new Map(), zones: new Map() }
  const zonesOfCountry = new Map<string, string | undefined>()
  for (const line of table) {
    const head = typeof line === 'string' ? lineShape.exec(line) : null
    if (head === null) throw new TypeError(`No line of a table of places: ${String(line).slice(0, 60)}`)
    const [whole, area = '', sign, timeZone = ''] = head
    const country = area.slice(0, 2)
    if (sign === '=') index.zones.set(area, timeZone)
    const known = zonesOfCountry.has(country) ? zonesOfCountry.get(country) : timeZone
    zonesOfCountry.set(country, sign === '=' && known === timeZone ? timeZone : undefined)
    for (const text of line.slice(whole.length).split('|')) if (text !== '') addEntry(index, { area, timeZone, text })
  }
  for (const [country, zone] of zonesOfCountry) if (zone !== undefined) index.zones.set(country, zone)
  return index
}

function addEntry({ entries }: Index, entry: Entry): void {
  const names = entry.text.startsWith('!') ? entry.text.slice(1) : entry.text
  for (const name of names.includes('=') ? names.split('=') : [names]) {
    const key = placeKey(name)
    addTo(entries, key, entry)
    const digraph = digraphKey(name)
    if (digraph !== key) addTo(entries, digraph, entry)
  }
}

function addTo(entries: Map<string, Entry[]>, key: string, entry: Entry): void {
  const known = entries.get(key)
  if (known === undefined) entries.set(key, [entry])
  else if (!known.includes(entry)) known.push(entry)
}
