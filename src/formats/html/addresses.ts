import { isUnsafeLink, tellUnsafe } from '../markup/index.js'
import type { Report } from '../shared/index.js'

/** What relative addresses are looked at from: a page of the web, by either protocol; `https:x` is relative to one of them. */
const PAGES = ['https://example.org/', 'http://example.org/'] as const

const ofWeb: ReadonlySet<string | undefined> = new Set(['http:', 'https:'])

/** Whether an address leads where a link may lead, as a browser would read it: to the web, or to a mailbox. */
export function mayLink(href: string): boolean {
  return mayShow(href) || protocolOf(href) === 'mailto:'
}

/** Whether what stands at an address may be shown: on the web, or beside the page. */
export function mayShow(href: string): boolean {
  return PAGES.every((page) => ofWeb.has(protocolOf(href, page)))
}

/** Whether an address is one of the web in full. */
export function isOfWeb(uri: string): boolean {
  return ofWeb.has(protocolOf(uri))
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
