import { parseHtml } from '../markup/html.js'
import { decodeText } from '../markup/index.js'
import { checkReading, createReport, type ReadArticles } from '../shared/index.js'
import { ownElements, readOwn } from './read-own.js'
import { readPage } from './read-page.js'

/** How HTML is read; there is nothing to choose yet. */
export type ReadHtmlOptions = Readonly<Record<string, never>>

/**
 * Reads HTML: what `writeHtml` wrote, alone or anywhere in a page, comes back as it was, each `article` of it; a body from
 * a content system or a feed is read as it stands; of any other page its article is read. That is what is marked as
 * `articleBody`, else the `article`, or the main part, with the most text, without menus, asides, footers, teasers,
 * comments, share bars and what is hidden. Headline, bylines, times, keywords and summary are those that microdata, links
 * (`rel=author`), elements (`h1`, `time`, `address`) or the head of the page give; the identifier is the canonical address,
 * and the picture that the page is shared with is an association where the text shows none.
 *
 * JSON-LD in pages is not read (`readJsonLd` does), nor what only stands in print: see `completeArticle`. Scripts are left
 * out; embedded things are kept as text in blocks of type `embed`. Bytes are decoded by their mark, as UTF-8 or as declared.
 * HTML without any text gives no article, and an issue.
 *
 * @throws TypeError for input that is neither text nor bytes, and for an unknown option.
 */
export function readHtml(input: string | Uint8Array, options: ReadHtmlOptions = {}): ReadArticles {
  checkReading(input, options, 'HTML')
  const report = createReport()
  const nodes = parseHtml(decodeText(input, report), report, { withHead: true })
  const own = ownElements(nodes)
  const page = own.length > 0 ? undefined : readPage(nodes, report)
  return { articles: page === undefined ? own.map(readOwn) : [page], issues: report.issues }
}
