import type { Article } from '../../article/index.js'
import {
  childAt,
  element,
  type MarkupElement,
  writeNames,
  writeNitfBody,
  writeNorm,
  writeXml,
} from '../markup/index.js'
import { readXml } from '../markup/xml.js'
import {
  checkArticle,
  checkWriteOptions,
  createReport,
  FormatError,
  identityOf,
  type Report,
  tellLosses,
  type WriteOptions,
  type Written,
  writeSettled,
} from '../shared/index.js'
import { keptElements, keptText } from './kept.js'
import { writeMeta } from './meta.js'
import { readArticle } from './read-article.js'
import { writeConcepts } from './subjects.js'
import { FIRST_CREATED, NITF_NAMESPACE } from './words.js'
import { writeDocdata } from './write-docdata.js'

/** How NITF is written. */
export type WriteNitfOptions = WriteOptions

/** Elements in which white space means nothing. */
const indented = new Set(
  `nitf head tobject docdata del-list key-list identified-content body body.head hedline abstract body.content block bq
  ul ol table tr media body.end`.split(/\s+/),
)

/**
 * Writes an article as NITF 3.6 (IPTC), valid against its schema. What of the article does not come back the same when
 * the output is read is told of in the issues, by its path: `field-not-held`, `field-changed`. `furniture` is one of
 * them, but for a credit, which is the tagline. Places in the copy (`position`) are left out without a word.
 *
 * @throws TypeError, RangeError for an unknown or wrong option.
 */
export function writeNitf(article: Article, options: WriteNitfOptions = {}): Written<string> {
  checkArticle(article)
  checkWriteOptions(options)
  const report = createReport()
  const identified: Article = { ...article, ...identityOf(article, options, report) }
  const { output, back } = writeSettled(identified, { write, read: readBack }, report)
  if (back === undefined) report.add('nesting-too-deep', 'The body is nested deeper than readers go.', { path: 'body' })
  else tellLosses(identified, back, 'NITF', report)
  return { output, issues: report.issues }
}

function write(article: Article, report: Report): string {
  return writeXml(rootOf(article, report), report, { indent: indented })
}

function readBack(output: string): Article | undefined {
  try {
    return readArticle(readXml(output, createReport()), createReport())
  } catch (error) {
    if (error instanceof FormatError) return undefined
    throw error
  }
}

function rootOf(article: Article, report: Report): MarkupElement {
  const extra = article.extra?.nitf
  const taken = new Set<string>()
  const { tobject, identified } = writeConcepts(article, keptText(extra, 'tobject.type'))
  const names = writeNames(article, taken)
  const body = withBibliography(writeNitfBody(article, report, taken), keptText(extra, 'bibliography'))
  const title = keptText(extra, 'title') ?? article.headline
  const { docdata, meta } = writeDocdata(
    article,
    [...identified, ...names, ...keptElements(extra, 'classifier')],
    report,
  )
  const head = element('head', {}, [
    title === undefined ? undefined : element('title', {}, [title]),
    ...writeMeta(meta),
    ...keptElements(extra, 'meta'),
    tobject,
    docdata,
    ...publications(article, report),
    ...revisions(article, report),
  ])
  const root = element('nitf', { version: '-//IPTC//DTD NITF 3.6//EN', baselang: article.language }, [head, body])
  return { ...root, namespace: NITF_NAMESPACE }
}

function withBibliography(body: MarkupElement, text: string | undefined): MarkupElement {
  if (text === undefined) return body
  const end = childAt(body, 'body.end') ?? element('body.end')
  const whole = { ...end, children: [...end.children, element('bibliography', {}, [text])] }
  return { ...body, children: [...body.children.filter((child) => child !== end), whole] }
}

function publications({ published, extra }: Article, report: Report): MarkupElement[] {
  const kept = keptElements(extra?.nitf, 'pubdata')
  const time = writeNorm(published, 'published', report)
  if (time === undefined) return kept
  const [first, ...others] = kept
  return [element('pubdata', { 'date.publication': time, ...first?.attributes }), ...others]
}

function revisions({ firstCreated, extra }: Article, report: Report): MarkupElement[] {
  const norm = writeNorm(firstCreated, 'firstCreated', report)
  const first = norm === undefined ? [] : [element('revision-history', { norm, comment: FIRST_CREATED })]
  return [...first, ...keptElements(extra?.nitf, 'revision-history')]
}
