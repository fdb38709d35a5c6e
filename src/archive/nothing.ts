/** `null` is what other languages write where there is nothing. */
export function isNothing(value: unknown): value is undefined | null {
  return value === undefined || value === null
}
