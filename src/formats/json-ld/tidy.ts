import { joinSpace } from '../markup/index.js'
import { filled } from '../shared/index.js'
import { isObject, type Json, type JsonObject } from './values.js'

/** Properties whose text may have lines. */
const passages: ReadonlySet<string> = new Set(['text', 'description', 'caption'])
/** What a thing is by: with nothing there it is none. */
const essential: ReadonlySet<string> = new Set(['name', 'text', 'value', 'contentUrl'])

/**
 * What is to be written with its white space as readers have it: none at the ends, single spaces inside. Texts without
 * a word are left out, and things that are nothing without them.
 */
export function tidied<Output extends object>(output: Output): Output {
  const { articleBody, ...rest } = output as unknown as JsonObject
  const tidy = tidyThing(rest) ?? {}
  return { ...tidy, ...(articleBody !== undefined && { articleBody }) } as unknown as Output
}

function tidy(value: Json, key: string): Json | undefined {
  if (typeof value === 'string') return (passages.has(key) ? value.trim() : joinSpace(value)) || undefined
  if (Array.isArray(value)) {
    const left = value.flatMap((item) => tidy(item, key) ?? [])
    return filled(left)
  }
  return isObject(value) ? tidyThing(value) : value
}

function tidyThing(thing: JsonObject): JsonObject | undefined {
  const made: JsonObject = {}
  for (const [key, value] of Object.entries(thing)) {
    const kept = tidy(value, key)
    if (kept !== undefined) made[key] = kept
    else if (essential.has(key)) return undefined
  }
  const isRoleOfNothing = made['@type'] === 'Role' && !Object.values(made).some(isObject)
  return isRoleOfNothing ? undefined : made
}
