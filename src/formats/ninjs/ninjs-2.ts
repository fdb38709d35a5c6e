import { type Fields, isFields } from '../shared/index.js'

/** An item in the names of ninjs 2. */
export function inNinjs2(value: Fields): Fields {
  const renamed: Fields = {}
  for (const [name, part] of Object.entries(value)) {
    if (name === 'geoJSON') renamed.geojson = part
    else renamed[name === 'embargoedUntil' ? 'embargoed' : name.toLowerCase()] = rename(part)
  }
  return renamed
}

function rename(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(rename)
  return isFields(value) ? inNinjs2(value) : value
}
