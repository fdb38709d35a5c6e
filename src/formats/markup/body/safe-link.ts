import type { Report } from '../../shared/index.js'

/** What browsers skip in an address. */
const SKIPPED = /[\0-\x20]+/g
const RUNS = /^(?:javascript|vbscript|data):/i

/** Whether an address could run a script, or holds what it shows: `javascript:`, `vbscript:` and `data:`. */
export function isUnsafeLink(href: string): boolean {
  return RUNS.test(href.slice(0, 200).replace(SKIPPED, ''))
}

/** An address, unless it is unsafe: that is told. */
export function safeLink(href: string | undefined, report: Report, path: string): string | undefined {
  if (href === undefined || !isUnsafeLink(href)) return href
  tellUnsafe(href, report, path)
  return undefined
}

export function tellUnsafe(href: string, report: Report, path: string): void {
  const message = `A link to ${href.slice(0, 60)} was written without its address, which could run a script.`
  report.add('field-changed', message, { path })
}
