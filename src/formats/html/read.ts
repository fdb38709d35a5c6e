import { checkOptionNames } from '../../text/reading.js'
import { parseHtml } from '../markup/html.js'
import { decodeText, isOfWeb } from '../markup/index.js'
import { checkReading, createReport, type ReadArticles } from '../shared/index.js'
import { ownOfPage } from './own-of-page.js'
import { readOwn } from './read-own.js'
import { readPage } from './read-page.js'
import { resolveAddresses } from './resolve.js'

/** What HTML does not say of itself. */
export interface ReadHtmlOptions {
  /** The address of the page: its relative addresses are read in full. Left out: the one that the page says is its own. */
  url?: string
}

/**
 * Reads HTML: what `writeHtml` wrote, alone or anywhere in a page, comes back as it was, each `article` of it; a body from
 * a content system or a feed is read as it stands; of any other page its article is read. That is what is marked as
 * `articleBody`, else the `article`, or the main part, with the most text, without menus, asides, footers, teasers,
 * comments, share bars and what is hidden; text of some size that is passed over in it is told of (`part-not-read`). Headline, bylines, times, keywords and summary are those that microdata, links
 * (`rel=author`), elements (`h1`, `time`, `address`) or the head of the page give; the identifier is the canonical address,
 * and the picture that the page is shared with is an association where the text shows none.
 *
 * JSON-LD in pages is not read (`readJsonLd` does), nor what only stands in print: see `completeArticle`. Scripts are left
 * out; embedded things are kept as text in blocks of type `embed`. Bytes are decoded by their mark, as UTF-8 or as declared.
 * HTML without any text gives no article, and an issue.
 *
 * @throws TypeError for input that is neither text nor bytes, for an unknown option, and a `url` that is none of the web.
 */
export function readHtml(input: string | Uint8Array, options: ReadHtmlOptions = {}): ReadArticles {
  checkReading(input, {}, 'HTML')
  checkOptionNames(options, ['url'])
  const { url } = options
  if (url !== undefined && (typeof url !== 'string' || !isOfWeb(url)))
    throw new TypeError(`Option url is no address of the web: ${String(url)}`)
  const report = createReport()
  const nodes = parseHtml(decodeText(input, report), report, { withHead: true })
  const own = ownOfPage(nodes, report)
  if (own.length > 0) return { articles: own.map(readOwn), issues: report.issues }
  const page = readPage(resolveAddresses(nodes, url), report)
  return { articles: page === undefined ? [] : [page], issues: report.issues }
}
