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
  tellAddress(href, report, path)
  return undefined
}

/** Tells of what is written without its address. */
export function tellAddress(href: string, report: Report, path: string): void {
  const why = isUnsafeLink(href) ? 'could run a script' : 'does not lead to the web'
  report.add('field-changed', `The address ${href.slice(0, 60)} was left out, as it ${why}.`, { path })
}

/** Tells of a link that is left out; its mark goes with the address. */
export function tellLink(href: string, report: Report, path: string): void {
  const why = isUnsafeLink(href) ? 'could run a script' : 'leads neither to the web nor to mail'
  const message = `A link to ${href.slice(0, 60)} was left out, as it ${why}.`
  report.add('field-not-held', message, { path: path.replace(/\.href$/, '') })
}
