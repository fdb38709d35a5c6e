import * as z from 'zod'
import { messages, sayExpected } from './say.js'

// Each maker is marked free of side effects, so that a bundler drops the schemas that nobody uses. They are functions,
// not arrows: esbuild loses the mark on an arrow when it bundles.

// Left to itself, zod asks the length of whatever has one, and a list in place of a string is told of twice.
const ofString = { ...messages, when: ({ value }: { value: unknown }) => typeof value === 'string' }
const ofList = { ...messages, when: ({ value }: { value: unknown }) => Array.isArray(value) }

/** An object with just these keys. */
/* @__NO_SIDE_EFFECTS__ */
export function strict<Shape extends z.core.$ZodLooseShape>(shape: Shape) {
  return z.strictObject(shape, messages)
}

/* @__NO_SIDE_EFFECTS__ */
export function optional<Schema extends z.ZodType>(schema: Schema) {
  return z.exactOptional(schema)
}

/* @__NO_SIDE_EFFECTS__ */
export function list<Item extends z.ZodType>(item: Item) {
  return z.array(item, messages)
}

/* @__NO_SIDE_EFFECTS__ */
export function filledList<Item extends z.ZodType>(item: Item) {
  return z.array(item, messages).check(z.minLength(1, ofList))
}

/** Any values under any keys. */
/* @__NO_SIDE_EFFECTS__ */
export function anything() {
  return z.record(z.string(), z.unknown(), messages)
}

/* @__NO_SIDE_EFFECTS__ */
export function text() {
  return z.string(messages)
}

/** A string with something in it. */
/* @__NO_SIDE_EFFECTS__ */
export function filled() {
  return z.string(messages).check(z.minLength(1, ofString))
}

/** A string of a certain form; `what` names the form in messages. */
/* @__NO_SIDE_EFFECTS__ */
export function pattern(expression: RegExp, what: string) {
  return z.string(messages).check(z.regex(expression, { error: sayExpected(what) }))
}

/* @__NO_SIDE_EFFECTS__ */
export function oneOf<const Values extends readonly string[]>(values: Values) {
  return z.enum(values, messages)
}

/** This one value. */
/* @__NO_SIDE_EFFECTS__ */
export function exactly<const Value extends string | number>(value: Value) {
  return z.literal(value, messages)
}

/** Objects told apart by their `type`. */
/* @__NO_SIDE_EFFECTS__ */
export function oneOfTypes<
  const Options extends readonly [z.core.$ZodTypeDiscriminable, ...z.core.$ZodTypeDiscriminable[]],
>(options: Options) {
  return z.discriminatedUnion('type', options, messages)
}

/* @__NO_SIDE_EFFECTS__ */
export function either<const Options extends readonly z.ZodType[]>(options: Options) {
  return z.union(options, messages)
}

/* @__NO_SIDE_EFFECTS__ */
export function flag() {
  return z.boolean(messages)
}

/** A number in a range, both ends in. */
/* @__NO_SIDE_EFFECTS__ */
export function between(least: number, most: number) {
  return z.number(messages).check(z.gte(least, messages), z.lte(most, messages))
}

/** A number from 0 to 1. */
/* @__NO_SIDE_EFFECTS__ */
export function share() {
  return between(0, 1)
}

/** A whole number of at least `least`. */
/* @__NO_SIDE_EFFECTS__ */
export function whole(least = 0) {
  return z.int(messages).check(z.gte(least, messages))
}

/** A whole number in a range, both ends in. */
/* @__NO_SIDE_EFFECTS__ */
export function wholeBetween(least: number, most: number) {
  return z.int(messages).check(z.gte(least, messages), z.lte(most, messages))
}
