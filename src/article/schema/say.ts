import type * as z from 'zod'
import { found } from '../found.js'
import { didYouMean } from '../nearest.js'

type RawIssue = z.core.$ZodRawIssue

/** Known keys are listed only up to this number. */
const MAX_LISTED = 12
/** Of the keys that do not belong, this many are named. */
const MAX_NAMED = 5

/**
 * The message of every schema here: what was expected and what was found. The path stands in the issue's `path`;
 * `z.prettifyError(error)` prints all three.
 */
function say(issue: RawIssue): string {
  switch (issue.code) {
    case 'unrecognized_keys':
      return sayUnknownKeys(issue.keys, keysOf(issue.inst))
    case 'invalid_value':
      return `expected ${oneOf(issue.values)}, found ${found(issue.input)}${didYouMean([issue.input], issue.values)}`
    case 'invalid_union':
      return sayUnion(issue)
    default:
      return `expected ${expectation(issue)}, found ${found(issue.input)}`
  }
}

/** The parameter that gives a schema these messages. */
export const messages = { error: say }

/** A message for one particular format: `expected a country code such as "UA", found "Ukraine"`. */
export function sayExpected(what: string): (issue: RawIssue) => string {
  return (issue) => `expected ${what}, found ${found(issue.input)}`
}

function sayUnknownKeys(unknown: readonly string[], known: readonly string[]): string {
  const listed = known.length <= MAX_LISTED ? ` (${known.join(', ')})` : ''
  const named = unknown.slice(0, MAX_NAMED)
  const more = unknown.length > named.length ? ` and ${unknown.length - named.length} more` : ''
  return `expected only known keys${listed}, found ${named.map(found).join(', ')}${more}${didYouMean(named, known)}`
}

function keysOf(schema: RawIssue['inst']): string[] {
  const { shape } = (schema as Partial<z.ZodObject> | undefined) ?? {}
  return shape === undefined ? [] : Object.keys(shape)
}

// A union told apart by a key reports the path of that key, and hands in the whole object.
function sayUnion(issue: RawIssue & { code: 'invalid_union' }): string {
  const { input, discriminator, inst } = issue
  if (typeof discriminator === 'string') {
    const options = [...((inst as z.core.$ZodType | undefined)?._zod.propValues?.[discriminator] ?? [])]
    const value = (input as Record<string, unknown>)[discriminator]
    return `expected ${oneOf(options)}, found ${found(value)}${didYouMean([value], options)}`
  }
  const kinds = issue.errors.flatMap(([first]) => (first === undefined ? [] : [expectation(first)]))
  return `expected ${kinds.join(' or ') || 'a value of one of the allowed kinds'}, found ${found(input)}`
}

const NAMES: Record<string, string> = {
  string: 'a string',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  object: 'an object',
  array: 'a list',
  record: 'an object',
}

function expectation(issue: RawIssue | z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return NAMES[issue.expected] ?? issue.expected
    case 'invalid_value':
      return oneOf(issue.values)
    case 'too_small':
      return issue.origin === 'string' || issue.origin === 'array'
        ? `${NAMES[issue.origin]} that is not empty`
        : `a number of at least ${issue.minimum}`
    case 'too_big':
      return `a number of at most ${issue.maximum}`
    default:
      return 'something else'
  }
}

function oneOf(values: readonly unknown[]): string {
  const shown = values.map((value) => JSON.stringify(value))
  return shown.length === 1 ? `${shown[0]}` : `one of ${shown.join(', ')}`
}
