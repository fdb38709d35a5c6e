import type { Article, Quote } from '../../article/index.js'
import { addPositions } from '../../article/plain.js'
import {
  checkArticle,
  checkWriteOptions,
  createReport,
  identityOf,
  isUri,
  toUri,
  urnOf,
  type WriteOptions,
  type Written,
  withKnown,
} from '../shared/index.js'
import { textOfArticle, textOfCopy } from './annotated-text.js'
import { selectorMaker } from './selectors.js'
import type { AnnotationCollection, AnnotationTarget, WebAnnotation } from './types.js'
import { FORMAT, type Writing, writeBodies } from './write-bodies.js'

/** What is annotated, beside what all writers take. */
export interface WriteWebAnnotationsOptions extends WriteOptions {
  /** URI of what is annotated, such as the page that shows the article. The article's `id` unless told. */
  source?: string
  /**
   * The copy that the article was read from, with positions: annotations are then of this text. Unless told they are of
   * the article's own.
   */
  copy?: string
}

/** Annotations, and the text that their positions count in. */
export interface WrittenAnnotations extends Written<AnnotationCollection> {
  text: string
}

/**
 * The quotations of an article as annotations of its text, in the W3C's Web Annotation Data Model (REC of 23 February
 * 2017): an `AnnotationCollection` with all of them in `first.items`, without `first` where there are none. Each says who
 * spoke (a tag with the name, and an agent), whether the words are direct speech, and where the text names the source and the cue. Its targets select the
 * words with their marks: one target for each part of a quotation that is interrupted or runs over paragraphs, for selectors
 * of one target have to select the same. Clients that look at one target alone get the first part.
 *
 * Positions count Unicode code points in `text`: headline, summary and the blocks of the body that have a text, each as
 * it is in the article, with two line feeds between them; or the `copy` that is given, as it is. Other texts of the same
 * article, like a page, have the words elsewhere: there `exact` is found by its `prefix` and `suffix`, with white space
 * as in `text`, 32 code points each, and up to 256 where the same stands in the text more than once.
 *
 * Identifiers are the same each time for the same words. Of the article all but its quotations is left out by design;
 * what is lost or changed of those is an issue with its path. The annotations hold words of the article, also where that
 * is withheld.
 * @throws TypeError for what is no article, an unknown option or one of another shape; RangeError for a source that is no
 * URI, and a copy that the article was not read from.
 */
export function writeWebAnnotations(article: Article, options: WriteWebAnnotationsOptions = {}): WrittenAnnotations {
  checkArticle(article)
  const { source: given, copy } = checked(options)
  const report = createReport()
  const id = options.id ?? given
  const identity = identityOf(article, id === undefined ? options : { ...options, id }, report)
  const source = given ?? toUri(identity.id)
  const { text, spanOf } = copy === undefined ? textOfArticle(article) : textOfCopy(copy)
  const quotes = copy === undefined ? article.quotes : addPositions(article, copy).quotes
  const ranges = quotes.flatMap(({ content, cue, source }) => [
    ...content,
    ...(cue ? [cue] : []),
    ...(source ? [source] : []),
  ])
  const selectorsOf = selectorMaker(
    text,
    ranges.flatMap((range) => spanOf(range) ?? []),
  )
  const time = identity.versionCreated?.instant
  const targetOf: Writing['targetOf'] = (range) => {
    const span = spanOf(range)
    if (span === undefined) return undefined
    const target: AnnotationTarget = { source, selector: selectorsOf(span) }
    return time === undefined ? target : { ...target, state: { type: 'TimeState', sourceDate: time } }
  }
  const items = writeQuotes(quotes, { source, report, targetOf })
  const collection = urnOf([source, 'quotations'])
  const page = urnOf([source, 'quotations', 0])
  const { provider } = identity
  const output: AnnotationCollection = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: collection,
    type: 'AnnotationCollection',
    ...(article.headline !== undefined && { label: article.headline }),
    ...(provider && {
      creator: withKnown(
        { type: 'Organization' as const, name: provider.name },
        { id: provider.uri === undefined ? undefined : toUri(provider.uri) },
      ),
    }),
    total: items.length,
    ...(items.length > 0 && {
      first: { id: page, type: 'AnnotationPage', partOf: collection, startIndex: 0, items },
      last: page,
    }),
  }
  return { output, issues: report.issues, text }
}

function writeQuotes(quotes: readonly Quote[], writing: Writing): WebAnnotation[] {
  const { source, report, targetOf } = writing
  const times = new Map<string, number>()
  return quotes.flatMap((quote, index): WebAnnotation[] => {
    const path = `quotes[${index}]`
    const targets = quote.content.map(targetOf)
    const target = targets.filter((one) => one !== undefined)
    if (target.length === 0) {
      report.lost(path, FORMAT)
      return []
    }
    for (const [at, one] of targets.entries()) if (one === undefined) report.lost(`${path}.content[${at}]`, FORMAT)
    for (const key of ['certainty', 'via', 'within'] as const) {
      if (quote[key] !== undefined) report.lost(`${path}.${key}`, FORMAT)
    }
    const body = writeBodies(quote, path, writing)
    const said = [source, quote.type, ...target.map(({ selector: [{ exact }] }) => exact)]
    // the same words said again
    const key = JSON.stringify(said)
    const time = times.get(key) ?? 0
    times.set(key, time + 1)
    return [{ id: urnOf([...said, time]), type: 'Annotation', motivation: 'describing', body, target }]
  })
}

function checked(options: WriteWebAnnotationsOptions): Pick<WriteWebAnnotationsOptions, 'source' | 'copy'> {
  checkWriteOptions(options, ['source', 'copy'])
  const { source, copy } = options
  if (source !== undefined && typeof source !== 'string')
    throw new TypeError(`Option source is no text: ${String(source)}`)
  if (source !== undefined && !isUri(source)) throw new RangeError(`Option source is no URI: ${source}`)
  if (copy !== undefined && typeof copy !== 'string') throw new TypeError(`Option copy is no text: ${String(copy)}`)
  return withKnown({}, { source, copy })
}
