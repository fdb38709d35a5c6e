import type { Article } from '../../../article/index.js'
import type { Report } from '../../shared/index.js'
import { element } from '../node.js'
import { printHtml } from '../print-html.js'
import { datelineAttributes } from './dateline-span.js'
import { type HtmlForm, htmlDialect } from './html-dialect.js'
import { firstParagraph, writeBody } from './write-body.js'

/** The body of an article as HTML, its dateline marked up at the head of the first paragraph. */
export function writeHtmlBody(article: Article, report: Report, form: HtmlForm = {}): string {
  const { dateline, body } = article
  const dialect = htmlDialect(report, form)
  if (dateline === undefined) return printHtml(writeBody(article, dialect))
  const span = element('span', datelineAttributes(dateline), [dateline.text])
  const nodes = writeBody(article, { ...dialect, dateline: () => span })
  return printHtml(firstParagraph(body) < 0 ? [element('p', {}, [span]), ...nodes] : nodes)
}
