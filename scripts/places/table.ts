import { digraphKey, placeKey } from '../../src/places/key.js'
import type { City } from './cities.js'
import { filedFrom, missing, neverAlone, otherNames, standAlone } from './names.data.js'

/** The share of a region's people who live by one zone for it to be the region's. */
const ONE_ZONE = 0.999
/** A name says enough alone where the next place of that name has less than this part of its people. */
const NEXT = 1 / 5
/** A capital is meant alone unless another place of its name has so many times its people. */
const ABOVE_CAPITAL = 2

interface Names {
  name: string
  others: string[]
}

const handNames = new Map<string, Names>()
for (const line of otherNames) {
  const [name = '', country = '', ...rest] = line.split('|')
  const current = rest.find((one) => one.startsWith('>'))?.slice(1) ?? name
  const seen = new Set([placeKey(current), digraphKey(current)])
  const others = [name, ...rest.map((one) => one.replace('>', ''))].filter((one) => {
    const isNew = !seen.has(placeKey(one))
    seen.add(placeKey(one))
    return isNew
  })
  handNames.set(`${country} ${name}`, { name: current, others })
}

const listed = (lines: readonly string[]): Set<string> =>
  new Set(
    lines.flatMap((line) =>
      line
        .slice(3)
        .split(', ')
        .map((name) => `${line.slice(0, 2)} ${placeKey(name)}`),
    ),
  )
const byHand = listed(filedFrom)
const alone = listed(standAlone)
const qualified = listed(neverAlone)

/** Whether a place is on the list of those that copy is filed from. */
export function isFiledFrom({ country, key }: City): boolean {
  return byHand.has(`${country} ${key}`) || alone.has(`${country} ${key}`)
}

/** Packs places, a line for each region and zone: see `PlaceTable`. `all` is what a name is told apart from. */
export function packTable(chosen: readonly City[], all: readonly City[]): string[] {
  const sole = soleZones(all)
  const largest = largestOfName(all)
  const groups = new Map<string, Set<string>>()
  const seen = new Set<string>()
  const add = (area: string, zone: string, entry: string) => {
    const head = `${area}${sole.get(area) === zone ? '=' : ':'}${zone}`
    groups.set(head, (groups.get(head) ?? new Set()).add(entry))
  }
  for (const city of chosen) {
    const area = areaOf(city)
    const { name, others } = handNames.get(`${city.country} ${city.name}`) ?? { name: city.name, others: [] }
    // of two places of one name in one region, the larger
    if (seen.has(`${area} ${placeKey(name)}`)) continue
    seen.add(`${area} ${placeKey(name)}`)
    const mark = saysEnough(city, placeKey(name), largest) ? '!' : ''
    add(area, city.timeZone, mark + [name, ...others].join('='))
  }
  // regions of which no town is in the table have a zone all the same
  for (const [area, zone] of sole)
    if (area.length > 2 && !groups.has(`${area}=${zone}`)) groups.set(`${area}=${zone}`, new Set())
  for (const line of missing) {
    const [area = '', zone = '', name = ''] = line.split('|')
    add(area, zone, `!${name}`)
  }
  return [...groups].map(([head, entries]) => [head, ...[...entries].sort(byName)].join('|')).sort()
}

function byName(one: string, other: string): number {
  const [a, b] = [one.replace('!', ''), other.replace('!', '')]
  return a < b ? -1 : a > b ? 1 : 0
}

function areaOf({ country, region }: City): string {
  return region === '' ? country : `${country}-${region}`
}

function soleZones(all: readonly City[]): Map<string, string> {
  const people = new Map<string, Map<string, number>>()
  for (const city of all) {
    const zones = people.get(areaOf(city)) ?? new Map<string, number>()
    people.set(areaOf(city), zones.set(city.timeZone, (zones.get(city.timeZone) ?? 0) + city.population + 1))
  }
  const sole = new Map<string, string>()
  for (const [area, zones] of people) {
    const sum = [...zones.values()].reduce((a, b) => a + b, 0)
    for (const [zone, count] of zones) if (count / sum >= ONE_ZONE) sole.set(area, zone)
  }
  return sole
}

/** The largest places of each name, by every name that is known for them, largest first. */
function largestOfName(all: readonly City[]): Map<string, City[]> {
  const found = new Map<string, City[]>()
  for (const city of all) {
    const names = handNames.get(`${city.country} ${city.name}`)
    const keys = new Set([city.key, ...(names === undefined ? [] : [names.name, ...names.others].map(placeKey))])
    for (const key of keys) found.set(key, [...(found.get(key) ?? []), city].slice(0, 4))
  }
  return found
}

function saysEnough(city: City, key: string, largest: ReadonlyMap<string, readonly City[]>): boolean {
  const first = largest.get(key)?.find(({ country }) => country === city.country)
  if (first === city && alone.has(`${city.country} ${city.key}`)) return true
  if (qualified.has(`${city.country} ${city.key}`)) return false
  // two towns of one name in one region have one answer
  const next = largest.get(key)?.find((other) => other !== city && areaOf(other) !== areaOf(city))
  if (next === undefined) return true
  const isCapital = city.feature === 'PPLC' && city.country !== 'NF'
  return next.population < city.population * (isCapital ? ABOVE_CAPITAL : NEXT)
}
