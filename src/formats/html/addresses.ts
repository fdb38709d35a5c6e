import { isUnsafeLink, tellAddress } from '../markup/index.js'
import type { Report } from '../shared/index.js'

/** What names something and may lead nowhere, as `urn:example:1`, unless it could run a script: that is told. */
export function safeUri(uri: string | undefined, report: Report, path: string): string | undefined {
  if (uri === undefined || !isUnsafeLink(uri)) return uri
  tellAddress(uri, report, path)
  return undefined
}
