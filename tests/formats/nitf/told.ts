import type { Issue } from 'wirecopy/text'

/** The first place where what was given and what came back differ and no issue tells of it. */
export function untold(given: object, back: object, issues: readonly Issue[]): string | undefined {
  const lost = new Set(issues.flatMap(({ code, path }) => (code === 'field-not-held' ? [path] : [])))
  const told = new Set(issues.flatMap(({ path }) => (path === undefined ? [] : [path])))
  return compare(given, back, '')

  function compare(a: unknown, b: unknown, path: string): string | undefined {
    if (told.has(path) || Object.is(a, b)) return undefined
    if (Array.isArray(a) && Array.isArray(b)) {
      const kept = a.map((item, at) => ({ item, path: `${path}[${at}]` })).filter((one) => !lost.has(one.path))
      if (kept.length !== b.length) return path
      return first(kept.map((one, at) => compare(one.item, b[at], one.path)))
    }
    if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return path
    const keys = new Set([...Object.keys(a), ...Object.keys(b)])
    keys.delete('position')
    // a time without a text of its own has what is written
    if ('precision' in a && !('text' in a)) keys.delete('text')
    return first(
      [...keys].map((key) =>
        compare(
          (a as Record<string, unknown>)[key],
          (b as Record<string, unknown>)[key],
          path === '' ? key : `${path}.${key}`,
        ),
      ),
    )
  }
}

function first(values: readonly (string | undefined)[]): string | undefined {
  return values.find((value) => value !== undefined)
}
