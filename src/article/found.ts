const MAX_SHOWN = 40

/** A value as a message names it, cut short. */
export function found(value: unknown): string {
  if (value === undefined) return 'nothing (undefined)'
  if (value === null) return 'null (a key without a value is left out, never null)'
  if (Array.isArray(value)) return `a list of ${value.length}`
  if (typeof value === 'object') return 'an object'
  if (typeof value === 'function') return 'a function'
  if (typeof value !== 'string') return String(value)
  return JSON.stringify(value.length > MAX_SHOWN ? `${cut(value)}…` : value)
}

// Never through the middle of a surrogate pair.
function cut(value: string): string {
  const code = value.charCodeAt(MAX_SHOWN - 1)
  return value.slice(0, code >= 0xd800 && code <= 0xdbff ? MAX_SHOWN - 1 : MAX_SHOWN)
}
