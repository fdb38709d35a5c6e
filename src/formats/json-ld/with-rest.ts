import { labelOf } from './node.js'
import type { JsonLdNewsArticle } from './types.js'
import { isObject, type Json, type JsonObject, listOf } from './values.js'

/**
 * What was read and not known, written back: properties that are not written otherwise, things that were not read
 * beside those that are written, and of these what else they had.
 */
export function withRest(output: JsonLdNewsArticle, rest: unknown): JsonLdNewsArticle {
  if (!isObject(rest)) return output
  const { '@type': type, ...others } = rest
  const merged = merge(output as unknown as JsonObject, others)
  if (type !== undefined) merged['@type'] = type
  return merged as unknown as JsonLdNewsArticle
}

function merge(written: JsonObject, { '@more': more, ...rest }: JsonObject): JsonObject {
  const merged = { ...written }
  for (const [key, parts] of Object.entries(isObject(more) ? more : {})) {
    const own = merged[key]
    if (own !== undefined) merged[key] = mergeThings(own, listOf(parts))
  }
  for (const [key, value] of Object.entries(rest)) {
    const own = merged[key]
    if (own === undefined) merged[key] = value
    else if (Array.isArray(own) && own.every(isObject)) merged[key] = [...own, ...listOf(value)]
  }
  return merged
}

/** Each part goes to the first thing that bears its label and has got none yet. */
function mergeThings(own: Json, parts: readonly Json[]): Json {
  const things = [...listOf(own)]
  const byLabel = new Map<string, number[]>()
  for (const [index, thing] of things.entries()) {
    const name = isObject(thing) ? nameOf(thing) : undefined
    if (name === undefined) continue
    const known = byLabel.get(name)
    if (known === undefined) byLabel.set(name, [index])
    else known.push(index)
  }
  for (const part of parts) {
    if (!isObject(part)) continue
    const index = byLabel.get(nameOf(part) ?? '')?.shift()
    if (index !== undefined) things[index] = merge(things[index] as JsonObject, part)
  }
  return Array.isArray(own) ? things : (things[0] as Json)
}

function nameOf(thing: JsonObject): string | undefined {
  const label = labelOf(thing)
  return label && `${label} ${thing[label]}`
}
