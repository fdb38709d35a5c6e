/** The fields of an object that may hold anything. */
export type Fields = Record<string, unknown>

/** Whether a value is an object that is no list. */
export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
