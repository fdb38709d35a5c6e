import fc from 'fast-check'

type Json = null | boolean | number | string | Json[] | { [key: string]: Json }
type Place = { holder: Json[] | { [key: string]: Json }; key: string | number }

const strays = ['x', 'Headline', 'start', 'constructor', 'toString', '__proto__', '']
const values: Json[] = [
  null,
  true,
  0,
  1,
  -1,
  1.5,
  10,
  1e15,
  -1e300,
  0.5,
  '',
  ' ',
  'x',
  'paragraph',
  'UA',
  'ua',
  '+03:00',
]
const more: Json[] = ['2031-11-02', '2031-11-02T09:05:00Z', [], [[]], [0], {}, { type: 'rule' }, { start: 0, end: 1 }]

/** One slip of whoever writes articles by hand: which place it hits, what it does, and what it puts there. */
export interface Mutation {
  place: number
  kind: 'remove' | 'add' | 'rename' | 'replace' | 'empty' | 'double'
  stray: string
  value: Json
}

export function aMutation(): fc.Arbitrary<Mutation> {
  return fc.record({
    place: fc.nat(),
    kind: fc.constantFrom('remove', 'add', 'rename', 'replace', 'replace', 'empty', 'double'),
    stray: fc.constantFrom(...strays),
    value: fc.constantFrom(...values, ...more),
  })
}

/** A copy of a JSON value with one slip in it. */
export function mutate(value: unknown, { place, kind, stray, value: put }: Mutation): unknown {
  const copy = JSON.parse(JSON.stringify(value)) as Json
  const places = placesIn(copy)
  const { holder, key } = places[place % places.length] as Place
  const current = (holder as { [key: string]: Json })[key] as Json
  if (kind === 'remove') remove(holder, key)
  else if (kind === 'rename') {
    remove(holder, key)
    set(holder, Array.isArray(holder) ? key : stray, current)
  } else if (kind === 'add') set(holder, Array.isArray(holder) ? holder.length : stray, put)
  else if (kind === 'double') set(holder, key, [current, current])
  else set(holder, key, kind === 'replace' ? put : emptied(current))
  return copy
}

function placesIn(value: Json): Place[] {
  if (typeof value !== 'object' || value === null) return []
  const keys = Array.isArray(value) ? [...value.keys()] : Object.keys(value)
  return keys.flatMap((key) => [{ holder: value, key }, ...placesIn((value as { [key: string]: Json })[key] as Json)])
}

function remove(holder: Place['holder'], key: string | number): void {
  if (Array.isArray(holder)) holder.splice(Number(key), 1)
  else delete holder[key]
}

function set(holder: Place['holder'], key: string | number, value: Json): void {
  Object.defineProperty(holder, key, { value, enumerable: true, writable: true, configurable: true })
}

function emptied(value: Json): Json {
  if (typeof value === 'string') return ''
  if (typeof value === 'number') return -value - 1
  return Array.isArray(value) ? [] : {}
}
