// What generators of sites look for wherever it stands in a page, in code too: {{ … }} {% … %} {# … #}, and the marks that
// cut it, <!--more--> and <!-- truncate -->

const START = /\{(?=[{%#])|<(?=!--\s{0,9}(?:more|truncate)\s{0,9}-->)/i

/** What browsers skip in an address, and before it. */
const SKIPPED = /^[\0-\x20]+|[\t\n\r]+/g
const UNHELD = /[\s\0-\x20"<>\\^`{|}\x7F\uFEFF]/g

/** Whether generators of sites would run a part of a text, or cut the page there, were it written as it is. */
export function holdsTemplate(text: string): boolean {
  return START.test(text)
}

/**
 * An address without what none holds as it is: kramdown reads HTML in it, and readers may take other spaces from its head
 * than browsers do.
 */
export function plainAddress(href: string): string {
  return href.replace(SKIPPED, '').replace(UNHELD, encodeURIComponent)
}
