import { type Fields, filled, isFields, isUri, type Report, readIsoTime } from '../shared/index.js'
import { isGeoJson } from './geo-json.js'
import type { Shape } from './shape.js'
import { formerNames, newNames } from './shapes.data.js'

/** How values are checked. */
export interface Checking {
  report: Report
  /** What is to be written has to be right; of what is read as much is kept as can be, and each fault is told. */
  strict?: boolean
  /** Whether it is to be written in ninjs 2. */
  inNinjs2?: boolean
}

/** An offset is asked for, and a `T`. */
const RFC_3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d)$/i
const NUMBER = /^-?\d{1,15}(?:\.\d{1,15})?$/
const MAX_NAMED = 12

/** What of a value is as its shape asks; nothing where nothing is. An issue tells of what is not. */
export function check(value: unknown, shape: Shape, path: string, checking: Checking): unknown {
  const { report, strict = false } = checking
  const wrong = (what: string) => {
    report.add('field-invalid', `${path} is ${what}.`, { path })
    return undefined
  }
  if (shape === 'any') return strict ? wrong('nothing that is written') : value
  if (shape === 'geoJSON') return isGeoJson(value) ? value : wrong('no GeoJSON')
  if (typeof shape === 'string') {
    if (shape === 'number') return asNumber(value, wrong)
    if (typeof value === 'number' && shape === 'text') wrong('a number, not a string')
    else if (typeof value !== 'string') return wrong('no string')
    const text = String(value).trim()
    if (text === '') return strict && shape === 'text' ? '' : undefined
    if (shape === 'uri' && !isUri(text)) return wrong('no URI') ?? (strict ? undefined : text)
    if (shape === 'time' && (readIsoTime(text) === undefined || (strict && !RFC_3339.test(text))))
      return wrong('no date and time of ISO 8601')
    return text
  }
  if ('oneOf' in shape) {
    return shape.oneOf.includes(value as string) ? value : wrong(`none of ${shape.oneOf.join(', ')}`)
  }
  if ('from' in shape) {
    const number = asNumber(value, wrong)
    const fits = number === undefined || (Number.isInteger(number) && number >= shape.from && number <= shape.to)
    return fits ? number : wrong(`no whole number from ${shape.from} to ${shape.to}`)
  }
  if ('list' in shape) {
    if (!Array.isArray(value)) return wrong('no list')
    const items = value.flatMap((item, at) => check(item, shape.list, `${path}[${at}]`, checking) ?? [])
    return filled(items)
  }
  if (!isFields(value)) return wrong('no object')
  return checkFields(value, shape, path, checking)
}

type ObjectShape = Extract<Shape, { fields: unknown }>

function checkFields(value: Fields, shape: ObjectShape, path: string, checking: Checking): Fields | undefined {
  const { report, strict = false, inNinjs2 = false } = checking
  const found: Fields = {}
  const unknown: string[] = []
  for (const [name, part] of Object.entries(value)) {
    const known = shape.byLowerName.get(name.toLowerCase())
    const at = path === '' ? name : `${path}.${name}`
    const former = strict ? undefined : name.startsWith('geometry_') ? 'any' : formerNames.get(name)
    if (name === '__proto__' || part === undefined) continue
    if (known !== undefined && !(inNinjs2 && newNames.has(known)))
      set(found, known, check(part, shape.fields[known] as Shape, at, checking))
    else if (former !== undefined) set(found, name, check(part, former, at, checking))
    else {
      if (!shape.open) unknown.push(name)
      if (!strict) found[name] = part
    }
  }
  const tell = (what: string) =>
    report.add('field-invalid', `${path || 'The item'} ${what}.`, path === '' ? {} : { path })
  for (const name of unknown.slice(0, MAX_NAMED)) {
    const at = path === '' ? name : `${path}.${name}`
    report.add('field-invalid', `${at} is nothing that ninjs has.`, { path: at })
  }
  const { needs = [], either, notBoth } = shape
  const missing = needs.filter((name) => !(name in found) && !(name in value && !strict))
  if (missing.length > 0) tell(`has no ${missing.join(', no ')}`)
  const one = either && either.filter((name) => name in found).length !== 1
  if (one) tell(`has to have one of ${either.join(', ')}, and one only`)
  const both = notBoth?.every((name) => name in found)
  if (both) tell(`has both ${notBoth?.join(' and ')}`)
  const isRefused = strict && (missing.length > 0 || one || both)
  return isRefused || Object.keys(found).length === 0 ? undefined : found
}

function set(found: Fields, name: string, value: unknown): void {
  if (value !== undefined) found[name] = value
}

function asNumber(value: unknown, wrong: (what: string) => undefined): number | undefined {
  if (typeof value === 'number' && Number.isFinite(value)) return value
  if (typeof value !== 'string' || !NUMBER.test(value.trim())) return wrong('no number')
  wrong('a string, not a number')
  return Number(value)
}
