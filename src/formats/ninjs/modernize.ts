import { type Fields, isFields } from '../shared/index.js'
import { type Checking, check } from './check.js'
import { isGeoJson } from './geo-json.js'
import { fields, type Shape } from './shape.js'
import { dialectFields, itemShape } from './shapes.data.js'

// From ninjs 1 and 2, and from dialects, to the names and lists of ninjs 3.

const former = new Map<string, string>(
  Object.entries({
    embargoed: 'embargoedUntil',
    byline: 'by',
    slug: 'slugline',
    person: 'people',
    organisation: 'organisations',
    place: 'places',
    subject: 'subjects',
    event: 'events',
    object: 'objects',
    genre: 'genres',
    infosource: 'infoSources',
    trustindicator: 'trustIndicators',
    $standard: 'standard',
    bylines: 'authors',
  }),
)
const representations = new Map<unknown, string>([
  ['complete', 'full'],
  ['incomplete', 'partial'],
])
/** What follows from the text of the item. */
const derived: ReadonlySet<string> = new Set(['charcount', 'wordcount', 'mimetype'])
/** Identifiers beside the `uri`. */
const identifiers: ReadonlySet<string> = new Set(['guid', 'originaltransmissionreference'])

// the schemas of ninjs 1 ask for one plain character behind the `_`
const TEXT = /^(headline|description|body)(?:_([a-zA-Z0-9_].{0,80}))?$/
const texts: Readonly<Record<string, string>> = { headline: 'headlines', description: 'descriptions', body: 'bodies' }
// the identifier is told of where it is not there, and not where it is no URI, as many are not
const readShape = fields({ ...itemShape.fields, ...dialectFields, uri: 'text' }, { needs: ['uri'] })
const associationShape = (itemShape.fields.associations as { list: Extract<Shape, { fields: unknown }> }).list
const readAssociationShape = fields(
  { ...associationShape.fields, ...dialectFields, uri: 'text' },
  { needs: associationShape.needs ?? [] },
)

/** An item with all it holds under the names of ninjs 3.1, checked. What has no name there stands under its own. */
export function modernize(item: Fields, path: string, checking: Checking): Fields {
  const associations = isFields(item.associations) ? named(item.associations) : item.associations
  const checked = check(rename(item, path, checking), readShape, path, checking) as Fields | undefined
  const modern = checked ?? {}
  if (Array.isArray(associations)) {
    const names = isFields(item.associations) ? Object.keys(item.associations) : undefined
    const prefix = path === '' ? 'associations' : `${path}.associations`
    modern.associations = associations.flatMap((association, at) => {
      const where = names === undefined ? `${prefix}[${at}]` : `${prefix}.${names[at]}`
      if (!isFields(association)) return check(association, associationShape, where, checking) ?? []
      return check(rename(association, where, checking), readAssociationShape, where, checking) ?? []
    })
  } else if (associations !== undefined)
    check(associations, itemShape.fields.associations as Shape, 'associations', checking)
  return modern
}

function rename(item: Fields, path: string, checking: Checking): Fields {
  const modern: Fields = {}
  const gathered: Record<string, unknown[]> = {}
  for (const [name, value] of Object.entries(item)) {
    if (value === undefined) continue
    const [, kind = '', role] = TEXT.exec(name) ?? []
    const list = texts[kind]
    if (list !== undefined && (role !== undefined || kind === 'headline')) {
      const at = path === '' ? name : `${path}.${name}`
      const text = check(value, 'text', at, checking)
      if (text === undefined) continue
      const entry = { ...(role !== undefined && { role }), ...typeOfText(role), value: text }
      gathered[list] = [...(gathered[list] ?? []), entry]
      continue
    }
    if (name === 'associations' || name === '__proto__' || derived.has(name)) continue
    if (identifiers.has(name) && !(name === 'guid' && item.uri === undefined)) {
      gathered.altIds = [...(gathered.altIds ?? []), { role: name, value }]
      continue
    }
    if (name === 'altids' && isFields(value)) {
      const [ids, others] = altIds(value)
      gathered.altIds = [...(gathered.altIds ?? []), ...ids]
      if (Object.keys(others).length > 0) modern.otherAltIds = others
      continue
    }
    const known = name === 'guid' ? 'uri' : (former.get(name) ?? readShape.byLowerName.get(name.toLowerCase()) ?? name)
    if (known !== name && known in item) modern[name] = value
    else modern[known] = convert(known, value)
  }
  for (const [list, entries] of Object.entries(gathered))
    modern[list] = [...(Array.isArray(modern[list]) ? modern[list] : []), ...entries]
  return modern
}

function typeOfText(role = ''): { contentType?: string } {
  if (/html/i.test(role)) return { contentType: 'text/html' }
  if (/(?:^|_)text$/i.test(role)) return { contentType: 'text/plain' }
  return /nitf/i.test(role) ? { contentType: 'text/vnd.IPTC.NITF' } : {}
}

function convert(name: string, value: unknown): unknown {
  if (name === 'representationType') return representations.get(value) ?? value
  if (name === 'renditions' && isFields(value)) return named(value).map(rendition)
  if (!Array.isArray(value)) return value
  if (name === 'authors') return value.map(author)
  return coded.has(name) ? value.map((entry) => (isFields(entry) ? concept(entry, name) : entry)) : value
}

/** Lists of concepts, which have their vocabulary in the model as well. */
const withScheme: ReadonlySet<string> = new Set(['subjects', 'events', 'genres'])
const ALIAS = /^[\w.-]{1,40}$/

const coded: ReadonlySet<string> = new Set([
  'people',
  'organisations',
  'places',
  'subjects',
  'events',
  'objects',
  'genres',
  'infoSources',
  'trustIndicators',
])

/** Objects by name as a list of objects with a name. */
function named(given: Fields): unknown[] {
  return Object.entries(given).map(([name, value]) => (isFields(value) ? { ...value, name } : value))
}

/** Identifiers by their roles; in ninjs 1 they may be of any type, and those that are no strings are kept apart. */
function altIds(given: Fields): [ids: unknown[], others: Fields] {
  const entries = Object.entries(given)
  const isId = (value: unknown) => typeof value === 'string' || typeof value === 'number'
  const ids = entries.filter(([, value]) => isId(value)).map(([role, value]) => ({ role, value: String(value) }))
  return [ids, Object.fromEntries(entries.filter(([, value]) => !isId(value)))]
}

function rendition(value: unknown): unknown {
  if (!isFields(value)) return value
  const { mimetype, ...others } = value
  return mimetype === undefined ? value : { ...others, contentType: mimetype }
}

// {"scheme": "http://…/m/", "code": "0hz"}: the URI is both together
function concept(entry: Fields, list: string): Fields {
  const { code, ...others } = entry
  const modern: Fields = { ...others }
  const { scheme } = others
  const isUri = typeof scheme === 'string' && scheme.includes(':')
  const uri = isUri && typeof code === 'string' ? join(scheme, code) : undefined
  if (list === 'trustIndicators') modern.role ??= uri ?? code
  else if (code !== undefined) {
    modern.literal ??= typeof scheme === 'string' && ALIAS.test(scheme) ? `${scheme}:${String(code)}` : code
    if (uri !== undefined) {
      modern.uri ??= uri
      if (!withScheme.has(list)) delete modern.scheme
    }
  }
  if (list === 'trustIndicators') delete modern.scheme
  if (list === 'infoSources' && 'rel' in modern) {
    modern.role ??= modern.rel
    delete modern.rel
  }
  for (const key of Object.keys(modern)) {
    const geometry = key.startsWith('geometry_') ? geometryOf(modern[key]) : undefined
    if (geometry === undefined || modern.geoJSON !== undefined) continue
    modern.geoJSON = geometry
    delete modern[key]
  }
  return modern
}

/** The geometry of GeoJSON, taken out of its feature. */
function geometryOf(value: unknown): unknown {
  const geometry = isFields(value) && value.type === 'Feature' ? value.geometry : value
  return isGeoJson(geometry) ? geometry : undefined
}

function join(scheme: string, code: string): string {
  return /[/#:=]$/.test(scheme) ? scheme + code : `${scheme}/${code}`
}

// TT: {"byline": "Ana Ruiz/TT", "firstname": "Ana", "lastname": "Ruiz", "jobtitle": "", "affiliation": "TT"}
function author(entry: unknown): unknown {
  if (!isFields(entry)) return entry
  const { firstname, lastname, jobtitle, affiliation, ...others } = entry
  const name = [firstname, lastname].filter((part) => typeof part === 'string' && part !== '').join(' ')
  const modern: Fields = { ...others }
  if (name !== '') modern.name ??= name
  if (jobtitle !== undefined) modern.title ??= jobtitle
  if (affiliation !== undefined) modern.organization ??= affiliation
  return modern
}
