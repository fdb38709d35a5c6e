import { parseHtml } from '../markup/html.js'
import { decodeText } from '../markup/index.js'
import { checkReading, createReport, type ReadArticles } from '../shared/index.js'
import { ownElements, readOwn } from './read-own.js'

/** How HTML is read; there is nothing to choose yet. */
export type ReadHtmlOptions = Readonly<Record<string, never>>

export function readHtml(input: string | Uint8Array, options: ReadHtmlOptions = {}): ReadArticles {
  checkReading(input, options, 'HTML')
  const report = createReport()
  const nodes = parseHtml(decodeText(input, report), report, { withHead: true })
  const own = ownElements(nodes)
  return { articles: own.map(readOwn), issues: report.issues }
}
