import { allowedInXml } from '../markup/index.js'
import type { Report } from '../shared/index.js'

// <title>
//   <![CDATA[Gates & locks]]>
// </title>
const BEFORE = />\n {0,100}<!\[CDATA\[/g
const BEHIND = /\]\]>\n {0,100}<\//g
// <updated>2031-06-18T04:30:00.000Z</updated>
//                             ^^^^
const NO_FRACTION = /(<(?:updated|published|atom:updated|dcterms:created)>\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)\.000Z</g

/**
 * XML as the library makes it, without white space that would count as a part of titles and addresses, fractions of no
 * seconds and characters that XML does not have; with the line ends that readers of XML see.
 */
export function tidyXml(xml: string, report: Report): string {
  const tidy = xml
    .replace(/\r\n?/g, '\n')
    .replace(BEFORE, '><![CDATA[')
    .replace(BEHIND, ']]></')
    .replace(NO_FRACTION, '$1Z<')
  return allowedInXml(tidy, report)
}
