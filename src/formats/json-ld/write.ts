import type { Article } from '../../article/index.js'
import {
  checkArticle,
  checkWriteOptions,
  createReport,
  filled,
  type Identity,
  identityOf,
  type Report,
  tellLosses,
  type WriteOptions,
  type Written,
  withKnown,
  writeIsoTime,
} from '../shared/index.js'
import { writeBodyText } from './article-body.js'
import { writeDigitalSource } from './digital-source.js'
import { natureOf } from './item-nature.js'
import { readValues } from './read.js'
import { tidied } from './tidy.js'
import type { JsonLdCorrection, JsonLdNewsArticle } from './types.js'
import { plainCopy } from './values.js'
import { withRest } from './with-rest.js'
import { writeAbout } from './write-about.js'
import { writeBylines } from './write-bylines.js'
import { writeMedia } from './write-media.js'
import { writePlace } from './write-places.js'
import { writeQuotes } from './write-quotes.js'
import { writeAltId, writeId, writeRelations } from './write-relations.js'
import { writeInfoSource, writeProvider, writeRights } from './write-rights.js'

/**
 * An article as a `NewsArticle` of schema.org in JSON-LD; `scriptText` makes of it what may stand in a page. The object is assignable to `WithContext<NewsArticle>` of schema-dts.
 *
 * The body is plain text in `articleBody`, a blank line between blocks: schema.org has no other place for it that
 * readers know, so typography, links, headings, lists and tables come back as paragraphs. Quotations are parts of the
 * article (`hasPart`; a `citation` is another work), each with its words, who spoke as its `creator`
 * (`spokenByCharacter` is for those of fiction), and as `position` its offsets in `articleBody`. Notes for editors,
 * embargo, urgency and all else that is not for readers is left out. Every loss is an issue with the field's path.
 * @throws TypeError or RangeError for options that are not known or of another shape.
 */
export function writeJsonLd(article: Article, options: WriteOptions = {}): Written<JsonLdNewsArticle> {
  checkArticle(article)
  checkWriteOptions(options)
  const report = createReport()
  const identified = { ...article, ...identityOf(article, options, report) }
  const output = write(identified, report)
  const copy = plainCopy(output, createReport())
  const [back] = copy === undefined ? [] : readValues([copy], createReport())
  if (back !== undefined) tellLosses(identified, back, 'schema.org', report)
  else {
    const message = 'Without headline and text the article is none to readers of schema.org, readJsonLd among them.'
    report.add('field-not-held', message, { path: 'body' })
  }
  return { output, issues: report.issues }
}

function write(article: Article & Identity, report: Report): JsonLdNewsArticle {
  const { id, provider, versionCreated } = article
  const { text, starts } = writeBodyText(article, report)
  const time = (value: Article['published'], path: string) =>
    writeIsoTime(value, path, { day: true, local: true }, report)
  const output: JsonLdNewsArticle = withKnown(
    { '@context': 'https://schema.org' as const, '@type': 'NewsArticle' as const },
    {
      ...writeId(id),
      additionalType: article.type && natureOf(article.type),
      headline: article.headline,
      alternativeHeadline: filled(article.headlines?.map((headline) => headline.text)),
      description: article.summary,
      inLanguage: article.language,
      ...writeBylines(article.bylines),
      dateline: article.dateline?.text,
      locationCreated: filled(article.located?.map(writePlace)),
      datePublished: time(article.published, 'published'),
      dateModified: time(versionCreated, 'versionCreated'),
      dateCreated: time(article.firstCreated, 'firstCreated'),
      expires: time(article.expires, 'expires'),
      version: article.version,
      creativeWorkStatus: article.status,
      identifier: filled(article.altIds?.map(writeAltId)),
      publisher: provider && writeProvider(provider),
      sourceOrganization: filled(article.infoSources?.map(writeInfoSource)),
      creditText: article.creditLine,
      ...writeRights(article.rights),
      digitalSourceType: writeDigitalSource(article.digitalSourceType ?? ''),
      correction: writeCorrections(article, report),
      ...writeRelations(article, report),
      keywords: filled(article.keywords),
      ...writeAbout(article, report),
      ...writeMedia(article),
      articleBody: text || undefined,
      hasPart: writeQuotes(article, starts, report),
    },
  )
  return withRest(tidied(output), article.extra?.['json-ld'])
}

/** Corrections and clarifications; schema.org has nothing for what else a transmission does. */
function writeCorrections({ signals }: Article, report: Report): JsonLdCorrection[] | undefined {
  const comments = signals?.flatMap(({ kind, number, text }, index): JsonLdCorrection[] => {
    if (kind !== 'correction' && kind !== 'clarification') {
      report.lost(`signals[${index}]`, 'schema.org')
      return []
    }
    const name = kind === 'clarification' ? kind : undefined
    return [withKnown({ '@type': 'CorrectionComment' as const }, { name, position: number, text })]
  })
  return filled(comments)
}
