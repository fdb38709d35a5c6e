import { decodeText } from '../markup/index.js'
import { FormatError, parseJson, type Report } from '../shared/index.js'

/** How deep values may be nested; deeper ones are refused. */
const DEEPEST = 200

/**
 * The value of a JSON text, or one that is parsed already.
 * @throws FormatError for what is no JSON, with the place, and for a value nested too deep.
 */
export function readJson(input: unknown, report: Report): unknown {
  const value = typeof input === 'string' || input instanceof Uint8Array ? parseJson(decodeText(input, report)) : input
  refuseDepth(value)
  return value
}

/** Level by level, each object once. */
function refuseDepth(root: unknown): void {
  const seen = new Set<unknown>()
  let level = [root]
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > DEEPEST) throw new FormatError(`The JSON is nested more than ${DEEPEST} deep`)
    const next: unknown[] = []
    for (const value of level) {
      if (typeof value !== 'object' || value === null || seen.has(value)) continue
      seen.add(value)
      for (const item of Object.values(value)) next.push(item)
    }
    level = next
  }
}
