import type { Article } from '../../../article/index.js'
import { withKnown } from '../../shared/index.js'
import { attribute, childAt, childrenOf, element, type MarkupElement, type MarkupNode } from '../node.js'
import { textIn } from '../text-in.js'

export type Place = NonNullable<Article['places']>[number]

const COUNTRY_CODE = /^[A-Z]{2}$/
const ISO_3166 = /^iso[-\s]?3166/i
const DEGREES = /^(-?\d{1,2}(?:\.\d{1,20})?) (-?\d{1,3}(?:\.\d{1,20})?)$/
const SAYS_SOMETHING = /[\p{L}\p{N}]/u

/** A place from NITF's `location`; nothing where it has no name. The name is that of the city, where one is marked. */
export function readLocation(node: MarkupElement): Place | undefined {
  const codes = altCodes(node)
  const part = (name: string) => textIn(childAt(node, name))
  const own = textIn({ ...node, children: node.children.filter((child) => typeof child === 'string') })
  const [state, country] = [part('state') ?? part('region'), part('country')]
  const small =
    codes.get('name') ??
    part('city') ??
    part('sublocation') ??
    (own !== undefined && SAYS_SOMETHING.test(own) ? own : undefined)
  const name = small ?? state ?? country
  if (name === undefined) return undefined
  return withKnown(
    { name },
    {
      id: attribute(node, 'id'),
      region: codes.get('region') ?? (small === undefined ? undefined : state),
      country: codes.get('country') ?? (small === undefined && state === undefined ? undefined : country),
      countryCode: countryCodeOf(node),
      timeZone: codes.get('timezone'),
      geo: geoOf(codes.get('wgs84')),
    },
  )
}

function countryCodeOf(node: MarkupElement): string | undefined {
  const source = attribute(node, 'code-source')
  const code =
    attribute(childAt(node, 'country'), 'iso-cc') ??
    (source !== undefined && ISO_3166.test(source) ? attribute(node, 'location-code') : undefined)
  return code !== undefined && COUNTRY_CODE.test(code) ? code : undefined
}

function geoOf(text = ''): Place['geo'] | undefined {
  const [, north, east] = DEGREES.exec(text) ?? []
  const [latitude, longitude] = [Number(north), Number(east)]
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 ? { latitude, longitude } : undefined
}

/** The codes under an element, by the list they are of; the first of each. */
export function altCodes(node: MarkupElement): Map<string, string> {
  const codes = new Map<string, string>()
  for (const code of childrenOf(node, 'alt-code')) {
    const [list, value] = [attribute(code, 'idsrc'), attribute(code, 'value')]
    if (list !== undefined && value !== undefined && !codes.has(list)) codes.set(list, value)
  }
  return codes
}

export function altCode(idsrc: string, value: string | undefined): MarkupElement | undefined {
  return value === undefined ? undefined : element('alt-code', { idsrc, value })
}

/** A place as `location`. `printed` says which of its parts stand in `children` as text; the others become codes. */
export function writeLocation(
  place: Place,
  children: readonly MarkupNode[],
  printed: { name?: string; region?: string; country?: string },
  id?: string,
): MarkupElement {
  const { name, region, country, countryCode, timeZone, geo } = place
  return element('location', { id }, [
    ...children,
    altCode('name', printed.name === name && SAYS_SOMETHING.test(name) ? undefined : name),
    altCode('region', printed.region === region ? undefined : region),
    altCode('country', printed.country === country ? undefined : country),
    countryCode === undefined || children.some((child) => typeof child !== 'string' && child.name === 'country')
      ? undefined
      : element('country', { 'iso-cc': countryCode }),
    altCode('timezone', timeZone),
    altCode('wgs84', geo && `${geo.latitude} ${geo.longitude}`),
  ])
}
