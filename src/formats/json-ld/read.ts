import type { Article } from '../../article/index.js'
import { itemTypes, languageTagShape, statuses } from '../../article/plain.js'
import {
  checkReading,
  createReport,
  filled,
  knownWord,
  type ReadArticles,
  type Report,
  withKnown,
} from '../shared/index.js'
import { readBodyText } from './article-body.js'
import { readDigitalSource } from './digital-source.js'
import { graphOf } from './graph.js'
import { valuesIn } from './input.js'
import { readNature } from './item-nature.js'
import { Node } from './node.js'
import { readAbout } from './read-about.js'
import { readBylines } from './read-bylines.js'
import { readMedia } from './read-media.js'
import { readPlace } from './read-places.js'
import { readQuotes } from './read-quotes.js'
import { readAltIds, readId, readRelations } from './read-relations.js'
import { readInfoSources, readProvider, readRights } from './read-rights.js'
import { addUpdates } from './read-updates.js'
import { readTime } from './times.js'
import type { Json, JsonObject } from './values.js'

/** How JSON-LD is read; there is nothing to choose yet. */
export type ReadJsonLdOptions = Readonly<Record<string, never>>

/**
 * Reads the articles that JSON-LD of schema.org describes: `NewsArticle`, `Article`, `BlogPosting` and their subtypes.
 * The input is JSON as text, as bytes or parsed, or an HTML page, of which the `script` blocks of type
 * `application/ld+json` are read; microdata and RDFa are not. Things may be nested, in a `@graph`, or referred to by
 * `@id`; contexts are not loaded. Small slips of pages (line breaks in strings, commas before a closing bracket, CDATA
 * marks) are read over with an issue. Paragraphs are what blank lines, or else line breaks, part in `articleBody`; the
 * updates of a live blog follow. HTML in texts is read as plain text, which an issue tells.
 * What is not known is kept in `extra['json-ld']`, and `writeJsonLd` writes it back.
 * @throws FormatError with the place, for a text that is neither JSON nor a page.
 * @throws TypeError for input of another kind, and for an unknown option.
 */
export function readJsonLd(input: string | Uint8Array | object, options: ReadJsonLdOptions = {}): ReadArticles {
  checkReading(input, options, 'JSON-LD', { objects: true })
  const report = createReport()
  const values = valuesIn(input, report)
  return { articles: readValues(values, report), issues: report.issues }
}

/** The articles in values of JSON-LD that are read already. */
export function readValues(values: readonly Json[], report: Report): Article[] {
  const { articles, byId } = graphOf(values)
  if (articles.length === 0) report.add('not-a-news-text', 'There is no article of schema.org in the input.')
  return articles.flatMap((value) => readArticle(new Node(value, byId, report), report) ?? [])
}

/** One article; nothing for one that says neither a headline nor a text. */
function readArticle(node: Node, report: Report): Article | undefined {
  const headline = node.text('headline') ?? node.text('name')
  const dateline = node.text('dateline')
  const text = node.raw('articleBody') ?? node.raw('text') ?? ''
  const reading = readBodyText(text, dateline)
  addUpdates(node, reading, report)
  if (headline === undefined && reading.body.length === 0) {
    report.add('not-a-news-text', 'An article has neither headline nor text; it was not read.')
    return undefined
  }
  const language = readLanguage(node)
  const about = readAbout(node)
  const quotes = readQuotes(node, reading, about)
  const source = node.text('digitalSourceType')
  const article: Article = withKnown(
    { schemaVersion: 1 as const, body: reading.body, quotes },
    {
      id: readId(node),
      altIds: filled(readAltIds(node)),
      version: node.text('version'),
      type: readType(node),
      language,
      status: readStatus(node),
      signals: filled(readCorrections(node)),
      relations: filled(readRelations(node)),
      headline,
      headlines: filled(node.texts('alternativeHeadline').map((words) => ({ role: 'sub', text: words }))),
      summary: readSummary(node),
      bylines: readBylines(node, language),
      dateline: reading.dateline === undefined ? undefined : { text: reading.dateline, certainty: 1 },
      located: filled(node.things('locationCreated').flatMap((place) => readPlace(place) ?? [])),
      published: readTime(node, 'datePublished'),
      firstCreated: readTime(node, 'dateCreated'),
      versionCreated: readTime(node, 'dateModified'),
      expires: readTime(node, 'expires'),
      provider: readProvider(node),
      infoSources: filled(readInfoSources(node)),
      creditLine: node.text('creditText'),
      rights: readRights(node),
      digitalSourceType: source === undefined ? undefined : (readDigitalSource(source) ?? source),
      keywords: filled(readKeywords(node)),
      genres: about.genres,
      subjects: about.subjects,
      events: about.events,
      people: about.people,
      organizations: about.organizations,
      places: about.places,
      associations: filled(readMedia(node)),
    },
  )
  const rest: JsonObject = { ...node.rest() }
  // a type of article that says more
  if (node.types.join() !== 'NewsArticle')
    rest['@type'] = node.types.length === 1 ? (node.types[0] as string) : [...node.types]
  return Object.keys(rest).length > 0 ? { ...article, extra: { 'json-ld': rest } } : article
}

function readType(node: Node): Article['type'] {
  const [nature] = node.values('additionalType')
  const type = readNature(nature, itemTypes)
  if (type !== undefined) node.take('additionalType')
  return type
}

// `description` is what pages have; `abstract` is the summary of long ones
function readSummary(node: Node): string | undefined {
  return node.passage(node.has('description') ? 'description' : 'abstract')
}

function readLanguage(node: Node): string | undefined {
  const [given] = node.values('inLanguage')
  const isThing = typeof given === 'object'
  const named = isThing ? node.thing('inLanguage') : undefined
  const tag = (isThing ? (named?.text('alternateName') ?? named?.text('name')) : node.text('inLanguage'))?.replaceAll(
    '_',
    '-',
  )
  if (tag !== undefined && languageTagShape.test(tag)) return tag
  node.leave('inLanguage')
  if (tag === undefined) return undefined
  return node.invalid('inLanguage', 'no language tag')
}

function readStatus(node: Node): Article['status'] {
  const [status] = node.values('creativeWorkStatus')
  const known = knownWord(statuses, status)
  if (known !== undefined) node.take('creativeWorkStatus')
  return known
}

/** As a list, or in one text with commas. */
function readKeywords(node: Node): string[] {
  const values = node.values('keywords')
  if (values.length !== 1) return node.texts('keywords')
  return node
    .texts('keywords')
    .flatMap((text) => (node.isList('keywords') ? [text] : text.split(/\s*,\s*/).filter(Boolean)))
}

function readCorrections(node: Node): NonNullable<Article['signals']> {
  return node.things('correction', { textKey: 'text' }).map((comment) => {
    const kind = comment.text('name') === 'clarification' ? ('clarification' as const) : ('correction' as const)
    return withKnown({ kind }, { number: comment.whole('position'), text: comment.passage('text') })
  })
}
