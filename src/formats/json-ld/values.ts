import { isFields, type Report } from '../shared/index.js'

/** What JSON can hold. */
export type Json = string | number | boolean | null | Json[] | JsonObject
export interface JsonObject {
  [key: string]: Json
}

/** How deep values may be nested; deeper ones are left out. */
const DEEPEST = 64
const ADDRESS = /^(?:https?:\/\/schema\.org\/|schema:)/i
/** What would set a prototype, and what marks the rest of a thing: see `Node.rest`. */
const unwanted: ReadonlySet<string> = new Set(['__proto__', '@more'])
const aliases: ReadonlyMap<string, string> = new Map([
  ['type', '@type'],
  ['id', '@id'],
  ['graph', '@graph'],
])

/**
 * A copy of a value as JSON would have it, with the names of schema.org without their address or prefix, and values
 * that JSON-LD wraps (`@value`, `@list`, `@set`) without their wrapping. What JSON cannot hold is left out.
 */
export function plainCopy(value: unknown, report: Report): Json | undefined {
  const copies = new WeakMap<object, Json | 'open'>()
  let isTold = false
  return copy(value, 0, [])

  function copy(given: unknown, depth: number, prefixes: readonly string[]): Json | undefined {
    if (given === null || typeof given === 'string' || typeof given === 'boolean') return given
    if (typeof given === 'number') return Number.isFinite(given) ? given : undefined
    if (typeof given !== 'object') return undefined
    const known = copies.get(given)
    if (known !== undefined) return known === 'open' ? undefined : known
    if (depth > DEEPEST) {
      if (!isTold) report.add('nesting-too-deep', `Values nested more than ${DEEPEST} deep were left out.`)
      isTold = true
      return undefined
    }
    copies.set(given, 'open')
    const made = Array.isArray(given) ? copyList(given, depth, prefixes) : copyObject(given, depth, prefixes)
    copies.set(given, made)
    return made
  }

  function copyList(given: readonly unknown[], depth: number, prefixes: readonly string[]): Json[] {
    return given.flatMap((item) => copy(item, depth + 1, prefixes) ?? [])
  }

  function copyObject(given: object, depth: number, outer: readonly string[]): Json {
    const entries = Object.entries(given)
    const prefixes = [...outer, ...schemaPrefixes((given as { '@context'?: unknown })['@context'])]
    const made: JsonObject = {}
    for (const [key, item] of entries) {
      const name = nameOf(key, prefixes)
      const value = name === '@context' ? contextNames(item) : copy(item, depth + 1, prefixes)
      if (value === undefined || value === null || unwanted.has(name) || Object.hasOwn(made, name)) continue
      made[name] = name === '@type' ? typesOf(value, prefixes) : value
    }
    return made['@value'] ?? made['@list'] ?? made['@set'] ?? made
  }
}

function nameOf(key: string, prefixes: readonly string[]): string {
  const prefix = prefixes.find((one) => key.startsWith(one))
  return aliases.get(key) ?? (prefix === undefined ? key.replace(ADDRESS, '') : key.slice(prefix.length))
}

function typesOf(value: Json, prefixes: readonly string[]): Json {
  if (typeof value === 'string') return nameOf(value.trim(), prefixes)
  return listOf(value).flatMap((type) => (typeof type === 'string' ? [nameOf(type.trim(), prefixes)] : []))
}

/** The addresses that a context names, without its definitions. */
function contextNames(context: unknown): string[] {
  return listed(context).flatMap((one) => {
    if (typeof one === 'string') return [one]
    return isObject(one) ? Object.values(one).filter((value) => typeof value === 'string') : []
  })
}

/** Prefixes that stand for schema.org in a context: `{"s": "http://schema.org/"}` gives `s:`. */
function schemaPrefixes(context: unknown): string[] {
  return listed(context).flatMap((one) => {
    if (!isObject(one)) return []
    return Object.entries(one).flatMap(([prefix, address]) =>
      typeof address === 'string' && /^https?:\/\/schema\.org\/$/.test(address) && /^\w+$/.test(prefix)
        ? [`${prefix}:`]
        : [],
    )
  })
}

function listed(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [value]
}

export function listOf(value: Json | undefined): Json[] {
  return value === undefined ? [] : Array.isArray(value) ? value : [value]
}

export function isObject(value: unknown): value is JsonObject {
  return isFields(value)
}
