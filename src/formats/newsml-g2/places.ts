import { attribute, childAt, childrenOf, element, type MarkupElement } from '../markup/index.js'
import { withKnown } from '../shared/index.js'
import { codeIn } from './codes.js'
import type { ItemContext, Place } from './context.js'
import { ownName } from './labels.js'
import { oneLine } from './one-line.js'
import { ownText, writeOwn } from './own-terms.js'

const COUNTRY = 'iso3166-1a2'
const countries = new Set(['country', 'countrycode'])
const regions = new Set(['statprov', 'state', 'province', 'provincestate', 'region'])
/** Reuters says in a facet which of its areas are countries. */
const COUNTRY_FACET = 'geoProp:5'

/** A place as `located` or a `subject` gives it: its name, with the region and country it lies in and its position. */
export function readPlace(node: MarkupElement, context: ItemContext): Place | undefined {
  const keys = ['qcode', 'literal', 'uri'].flatMap((key) => attribute(node, key) ?? [])
  const asserts = keys.flatMap((key) => context.asserts.get(key) ?? [])
  const named = [node, ...asserts].flatMap((one) => ownName(one, context) ?? [])
  const name = named[0] ?? attribute(node, 'literal')
  if (name === undefined) return undefined
  const wider = childrenOf(node, 'broader')
  const country = wider.find(isCountry)
  const region = wider.find((one) => one !== country && isRegion(one))
  return withKnown(
    { name },
    {
      region: ownName(region, context),
      country: ownName(country, context),
      countryCode: countryCodeOf(country) ?? countryCodeOf(node),
      timeZone: ownText(node, 'timeZone'),
      geo: [node, ...asserts].flatMap((one) => positionIn(one) ?? [])[0],
    },
  )
}

function isCountry(node: MarkupElement): boolean {
  return (
    countries.has(codeIn(attribute(node, 'type')) ?? '') ||
    countryCodeOf(node) !== undefined ||
    childrenOf(node, 'facet').some((facet) => attribute(facet, 'qcode') === COUNTRY_FACET)
  )
}

function isRegion(node: MarkupElement): boolean {
  return regions.has(codeIn(attribute(node, 'type')) ?? '')
}

// iso3166-1a2:UA
function countryCodeOf(node: MarkupElement | undefined): string | undefined {
  const same = [node, ...childrenOf(node, 'sameAs')]
  const codes = same.flatMap((one) => attribute(one, 'qcode') ?? [])
  return codes.flatMap((code) => /^iso3166-1a2:([A-Z]{2})$/.exec(code)?.[1] ?? [])[0]
}

function positionIn(node: MarkupElement): Place['geo'] {
  const position = childAt(node, 'geoAreaDetails', 'position') ?? childAt(node, 'POIDetails', 'position')
  const latitude = Number(attribute(position, 'latitude') ?? Number.NaN)
  const longitude = Number(attribute(position, 'longitude') ?? Number.NaN)
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 ? { latitude, longitude } : undefined
}

/** The children of `located` or `subject` that say what is known of a place, but for its position. */
export function writePlace({ name, region, country, countryCode, timeZone }: Place): (MarkupElement | undefined)[] {
  return [
    element('name', {}, [oneLine(name)]),
    region === undefined ? undefined : broader('cptype:statprov', region),
    country === undefined && countryCode === undefined
      ? undefined
      : broader('cptype:country', country, countryCode && `${COUNTRY}:${countryCode}`),
    writeOwn('timeZone', timeZone),
  ]
}

function broader(type: string, name: string | undefined, qcode?: string): MarkupElement {
  const child = name === undefined ? undefined : element('name', {}, [oneLine(name)])
  return element('broader', { type, qcode }, [child])
}

export function writePosition({ geo }: Place): MarkupElement | undefined {
  if (geo === undefined) return undefined
  const position = element('position', { latitude: decimal(geo.latitude), longitude: decimal(geo.longitude) })
  return element('geoAreaDetails', {}, [position])
}

// XML Schema's decimals have no exponent
function decimal(degrees: number): string {
  const text = String(degrees)
  return text.includes('e') ? degrees.toFixed(15) : text
}
