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

function protocolOf(href: string, base?: string): string | undefined {
  try {
    return new URL(href, base).protocol
  } catch {
    return undefined
  }
}
