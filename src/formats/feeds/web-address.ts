import { isUnsafeLink } from '../markup/index.js'
import type { Report } from '../shared/index.js'

const WEB = /^https?:\/\/[^\s/]\S*$/i

/** Whether an address leads to the web: what else stands in a feed, its readers would resolve or run. */
export function isWeb(address: string): boolean {
  return WEB.test(address) && URL.canParse(address)
}

/** An address that may go into a feed; nothing, and an issue, for one that leads nowhere on the web. */
export function webAddress(address: string | undefined, path: string, report: Report): string | undefined {
  if (address === undefined || isWeb(address)) return address
  const why = isUnsafeLink(address) ? 'could run a script' : 'is no address on the web'
  report.add('field-not-held', `${path} ${why}: ${address.slice(0, 60)}; it was left out.`, { path })
  return undefined
}
