import { htmlEntity } from '../markup/index.js'
import { readXml } from '../markup/xml.js'
import { checkReading, createReport, FormatError, type ReadArticles } from '../shared/index.js'
import { readArticle } from './read-article.js'

/** How NITF is read; there is nothing to choose yet. */
export type ReadNitfOptions = Readonly<Record<string, never>>

/**
 * Reads NITF (IPTC), versions 3.1 to 3.6, with their namespace or without: elements are known by their local names, and
 * what a version would not allow is read as far as it goes: the text without `body`, as escaped HTML, parted by blank lines.
 * What is neither read nor kept is told: `part-not-read`. Bytes are decoded by their mark, as UTF-8 or as declared.
 *
 * Times keep their offset; without one they have no instant. A subject has the Media Topic that means exactly what its
 * Subject Code means, where there is one. People, bodies and places that the text marks are `people`, `organizations`
 * and `places` with their `mentions`; `evloc` is a place too. What the model has no place for is under `extra.nitf`,
 * which `writeNitf` writes back; comments, and elements in other namespaces outside the text, are left out.
 *
 * {@includeCode ../../../examples/nitf-to-ninjs.ts}
 *
 * @throws FormatError with the place, for text that is no well-formed XML or no NITF.
 * @throws TypeError for input that is neither text nor bytes, and for an unknown option.
 */
export function readNitf(input: string | Uint8Array, options: ReadNitfOptions = {}): ReadArticles {
  checkReading(input, options, 'NITF')
  const report = createReport()
  const root = readXml(input, report, htmlEntity)
  if (root.name !== 'nitf') throw new FormatError(`The text is no NITF: its root is ${root.name}`)
  return { articles: [readArticle(root, report)], issues: report.issues }
}
