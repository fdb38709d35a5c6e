import { found } from '../found.js'
import { didYouMean } from '../nearest.js'

/**
 * A plain object, its keys checked and those that are `undefined` left out.
 * @throws TypeError when it is no object or has a key that is not known, naming it.
 */
export function pickKnown<Input extends object>(
  input: Input,
  known: Readonly<Record<keyof Input, true>>,
  name: string,
): Input {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    throw new TypeError(`${name} is ${found(input)}, not an object`)
  }
  const given = Object.entries(input).filter(([, value]) => value !== undefined)
  for (const [key] of given) {
    if (Object.hasOwn(known, key)) continue
    throw new TypeError(`${name} has an unknown key ${found(key)}${didYouMean([key], Object.keys(known))}`)
  }
  return Object.fromEntries(given) as Input
}
