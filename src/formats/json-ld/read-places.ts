import type { Place } from '../../article/index.js'
import { withKnown } from '../shared/index.js'
import type { Node } from './node.js'

/** A place by its name, or else the town in its address; nothing where it has neither. */
export function readPlace(node: Node): Place | undefined {
  const address = node.thing('address')
  const name = node.text('name') ?? address?.text('addressLocality') ?? address?.text('name')
  if (name === undefined) return undefined
  return withKnown(
    { name },
    { region: address?.text('addressRegion'), ...(address && readCountry(address)), geo: readGeo(node) },
  )
}

/** A country as its name, its code, or a thing with both. */
function readCountry(address: Node): { country?: string | undefined; countryCode?: string | undefined } {
  const country = address.thing('addressCountry')
  const name = country?.text('name')
  const code = country?.text('identifier')
  if (code !== undefined && isCode(code)) return { country: name, countryCode: code }
  return name !== undefined && isCode(name) ? { countryCode: name } : { country: name }
}

function isCode(text: string): boolean {
  return /^[A-Z]{2}$/.test(text)
}

function readGeo(node: Node): Place['geo'] {
  const geo = node.thing('geo')
  const latitude = degrees(geo, 'latitude', 90)
  const longitude = degrees(geo, 'longitude', 180)
  return latitude === undefined || longitude === undefined ? undefined : { latitude, longitude }
}

function degrees(geo: Node | undefined, key: string, most: number): number | undefined {
  const text = geo?.text(key)
  const value = text === undefined ? Number.NaN : Number(text)
  return Math.abs(value) <= most ? value : undefined
}
