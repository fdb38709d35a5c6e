import { isUnsafeLink, tellUnsafe } from '../markup/index.js'
import type { Report } from '../shared/index.js'

/** What relative addresses are looked at from: any page of the web. */
const PAGE = 'https://example.org/'

/** Whether an address leads where a link may lead, as a browser would read it: to the web, or to a mailbox. */
export function mayLink(href: string): boolean {
  const protocol = protocolOf(href, PAGE)
  return protocol === 'http:' || protocol === 'https:' || protocol === 'mailto:'
}

/** Whether what stands at an address may be shown: on the web, or beside the page. */
export function mayShow(href: string): boolean {
  const protocol = protocolOf(href, PAGE)
  return protocol === 'http:' || protocol === 'https:'
}

/** Whether an address is one of the web in full. */
export function isOfWeb(uri: string): boolean {
  const protocol = protocolOf(uri)
  return protocol === 'http:' || protocol === 'https:'
}

/** What names something and may lead nowhere, as `urn:example:1`, unless it could run a script: that is told. */
export function safeUri(uri: string | undefined, report: Report, path: string): string | undefined {
  if (uri === undefined || !isUnsafeLink(uri)) return uri
  tellUnsafe(uri, report, path)
  return undefined
}

function protocolOf(href: string, base?: string): string | undefined {
  try {
    return new URL(href, base).protocol
  } catch {
    return undefined
  }
}
