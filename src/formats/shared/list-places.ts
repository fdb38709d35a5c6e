import { isFields } from './is-fields.js'

/** By the first of these that both have, two things in lists are known to be the same. */
const names = ['id', 'qcode', 'ref', 'name', 'text', 'value', 'href', 'kind', 'role'] as const

/**
 * Where in a list each of the things given stands, nothing for one that is not there: one by one where they are as many,
 * else by what they are called. Nothing at all where the list has things in it that were not given.
 */
export function placesIn(
  given: readonly unknown[],
  found: readonly unknown[],
): readonly (number | undefined)[] | undefined {
  if (given.length === found.length) return [...found.keys()]
  let next = 0
  const places = given.map((item) => (next < found.length && isSame(item, found[next]) ? next++ : undefined))
  return next === found.length ? places : undefined
}

function isSame(a: unknown, b: unknown): boolean {
  if (!isFields(a) || !isFields(b)) return a === b
  if (a.type !== b.type || a.block !== b.block) return false
  const key = names.find((name) => a[name] !== undefined && b[name] !== undefined)
  return key === undefined ? a.start === b.start && a.end === b.end : a[key] === b[key]
}
