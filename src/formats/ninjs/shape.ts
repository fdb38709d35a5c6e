/** What a value has to be. `any` is not looked into. */
export type Shape =
  | 'text'
  | 'uri'
  | 'time'
  | 'number'
  | 'geoJSON'
  | 'any'
  | { oneOf: readonly string[] }
  | { from: number; to: number }
  | { list: Shape }
  | ({ fields: Fields; byLowerName: ReadonlyMap<string, string> } & Rules)

export type Fields = Readonly<Record<string, Shape>>

interface Rules {
  /** Fields that have to be there. */
  needs?: readonly string[]
  /** Two fields of which there has to be one, and one only. */
  either?: readonly [string, string]
  /** Two fields of which there may be only one. */
  notBoth?: readonly [string, string]
  /** Whether fields that are not listed may be there. */
  open?: boolean
}

/** A whole number in a range, both ends in. */
export function whole(from = 0, to = Number.MAX_SAFE_INTEGER): Shape {
  return { from, to }
}

export function oneOf(...values: string[]): Shape {
  return { oneOf: values }
}

export function list(item: Shape): Shape {
  return { list: item }
}

export function fields(given: Fields, rules: Rules = {}) {
  const byLowerName = new Map(Object.keys(given).map((name) => [name.toLowerCase(), name]))
  return { fields: given, byLowerName, ...rules }
}
