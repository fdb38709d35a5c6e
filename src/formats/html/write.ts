import type { Article } from '../../article/index.js'
import { allowedInXml, printHtml } from '../markup/index.js'
import {
  checkArticle,
  checkWriteOptions,
  createReport,
  identityOf,
  type Report,
  tellLosses,
  type WriteOptions,
  type Written,
  writeSettled,
} from '../shared/index.js'
import { writeDocument } from './document.js'
import { ownArticlesIn } from './read-own.js'
import { writeArticle } from './write-article.js'

/** What is written around and into an article, and what copy does not say. */
export interface WriteHtmlOptions extends WriteOptions {
  /** A whole page: head, title, a small style sheet. Left out: the `article` element alone. */
  document?: boolean
  /** Microdata of schema.org: a `NewsArticle`, each quotation a `Quotation` with its `creator`. */
  microdata?: boolean
  /**
   * Hooks for style sheets: each speaker has a number in the order of speaking (`class="speaker-1"`, up to 8 and again from
   * 1, and `data-speaker-index`), names are marked where the text has them. A page gets colours for them.
   */
  highlight?: boolean
}

const switches = ['document', 'microdata', 'highlight'] as const

/**
 * Writes an article as semantic HTML: an `article` with `header`, `address` for bylines, `time`, `q` and `blockquote` with
 * who spoke in `data-` attributes, figures, `footer`. Quotation marks stand in the text, so a page around it sets
 * `q { quotes: none }`, as the one written with `document` does. Every value is escaped for its place; links lead to http(s)
 * and mailto only, others are written without their address; embedded HTML is the value of an attribute, where no browser
 * runs it; no `id` and no `name` is written.
 *
 * Left out is what is not for readers: notes for editors, embargo, slugline, urgency, priority, relations, further
 * identifiers, signals but corrections and clarifications, most of `furniture`; renditions too, and without `highlight`
 * where people, bodies and places are mentioned. What was written is read back with `readHtml`, and what of the article
 * does not come back the same is told of in the issues, by its path: `field-not-held`, `field-changed`.
 *
 * @throws TypeError for an unknown option or one of another shape, RangeError for a time that does not exist.
 */
export function writeHtml(article: Article, options: WriteHtmlOptions = {}): Written<string> {
  checkArticle(article)
  checkWriteOptions(options, switches)
  for (const name of switches) {
    const value = options[name]
    if (value !== undefined && typeof value !== 'boolean')
      throw new TypeError(`Option ${name} is ${String(value)}, not true or false`)
  }
  const report = createReport()
  const identified: Article = { ...article, ...identityOf(article, options, report) }
  const { output, back } = writeSettled(
    identified,
    { write: (given, told) => write(given, options, told), read: (text) => ownArticlesIn(text, createReport())[0] },
    report,
  )
  tellLosses(identified, back, 'HTML', report)
  return { output, issues: report.issues }
}

function write(article: Article, options: WriteHtmlOptions, report: Report): string {
  const { document = false, microdata = false, highlight = false } = options
  const main = writeArticle(article, { microdata, highlight, report })
  const text = document ? writeDocument(article, main, highlight) : printHtml([main])
  // a bare carriage return would be read as a line feed
  return allowedInXml(text, report, undefined, 'HTML').replaceAll('\r', '&#13;')
}
