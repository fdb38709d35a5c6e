import { printedKey } from './printed-key.js'

/** What is no text for readers: there each sign counts. */
const exact: ReadonlySet<string> = new Set(['id', 'uri', 'qcode', 'scheme', 'email', 'href'])

/** A value as readers see it, with its texts as printed: equal where nothing but those properties differs. */
export function contentKey(value: unknown, isLeftOut: (key: string) => boolean): string {
  return JSON.stringify(value, (key, inner: unknown) => {
    if (isLeftOut(key)) return undefined
    if (typeof inner === 'string') return exact.has(key) ? inner : printedKey(inner)
    if (typeof inner !== 'object' || inner === null || Array.isArray(inner)) return inner
    return Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
  })
}
