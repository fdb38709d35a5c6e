import type { Article, Organization, Person, Quote, Range } from './article/index.js'
import { joinEntities, type Member, nameEntities, readPassages } from './people/reading.js'
import {
  classifierOf,
  english,
  extendLanguages,
  type Languages,
  type LexiconOptions,
  quoteIssues,
  readCast,
  readQuotes,
  unclosedIssues,
} from './quotes/reading.js'
import { createIssue, type Issue, spansOverlap } from './text/index.js'
import { checkOptionNames } from './text/reading.js'

const packs: ReadonlyMap<string, Languages> = new Map([['en', english]])
const optionNames = ['cues', 'titles']

/** What a caller knows of the language of an article that the reader does not. */
export interface AnnotateArticleOptions extends LexiconOptions {}

/** An article, and what a person may want to know of how it was read. */
export interface AnnotatedArticle {
  article: Article
  issues: Issue[]
}

/**
 * Adds the people and bodies that an article names, and who said what, whatever the article came from: copy, another
 * format, a builder. The article given stays as it is; a new one is returned.
 *
 * People, bodies and quotations that are there already are kept, with their ids: what is found under a name that only one
 * of them has is joined to it, names, mentions and roles, and a quotation found where one stands is left out. The text is
 * read as the article's `language`, English where it names none; for a language that cannot be read nothing is added,
 * and an issue says so.
 *
 * {@includeCode ../examples/annotate-an-article.ts}
 *
 * @throws TypeError for an unknown option or one of another shape.
 */
export function annotateArticle(article: Article, options: AnnotateArticleOptions = {}): AnnotatedArticle {
  checkOptionNames(options, optionNames)
  const pack = packs.get((article.language ?? 'en').toLowerCase().split('-')[0] as string)
  if (pack === undefined) {
    const known = [...packs.keys()].join(', ')
    const message = `Quotations in language "${article.language}" cannot be read, only in ${known}; people and quotations were not looked for.`
    return { article, issues: [createIssue(quoteIssues, 'quotes-language-unknown', message, { path: 'language' })] }
  }
  const languages = extendLanguages(pack, options)
  const passages = readPassages(article, languages.people, classifierOf(languages.quotes))
  const cast = readCast(passages, languages)
  const taken = takenIds(article)
  const named = nameEntities(cast, languages.people, (id) => !taken.has(id))
  const people = joinEntities(article.people, named.people)
  const organizations = joinEntities(article.organizations, named.organizations)
  const entities = new Map<string, Person | Organization>()
  for (const entity of people.all) entities.set(entity.id, entity)
  for (const entity of organizations.all) entities.set(entity.id, entity)
  const entityOf = (member: Member | undefined) => {
    const id = member === undefined ? undefined : named.ids.get(member)
    return id === undefined ? undefined : entities.get(people.ids.get(id) ?? organizations.ids.get(id) ?? id)
  }
  const quotes = [...article.quotes]
  const known = rangesByBlock(quotes)
  let number = 0
  for (const { quote, speaker, member } of readQuotes(article, passages, cast, languages)) {
    const isKnown = (range: Range) => known.get(range.block)?.some((other) => spansOverlap(other, range)) === true
    if (known.size > 0 && quote.content.some(isKnown)) continue
    const found: Quote = quote
    do found.id = `q${++number}`
    while (taken.has(found.id))
    const entity = entityOf(member)
    if (speaker !== undefined)
      found.speaker = entity === undefined ? speaker : { name: entity.name, kind: speaker.kind, ref: entity.id }
    quotes.push(found)
  }
  const annotated: Article = { ...article }
  if (people.all.length > 0) annotated.people = people.all
  if (organizations.all.length > 0) annotated.organizations = organizations.all
  annotated.quotes = quotes.sort((a, b) => compareRanges(a.content[0], b.content[0]))
  return { article: annotated, issues: unclosedIssues(passages) }
}

function takenIds({ people, organizations, places, quotes, associations }: Article): Set<string> {
  const taken = new Set<string>()
  for (const things of [people, organizations, places, quotes, associations]) {
    for (const { id } of things ?? []) if (id !== undefined) taken.add(id)
  }
  return taken
}

function rangesByBlock(quotes: readonly Quote[]): Map<Range['block'], Range[]> {
  const ranges = new Map<Range['block'], Range[]>()
  for (const range of quotes.flatMap(({ content }) => content)) {
    const list = ranges.get(range.block)
    if (list === undefined) ranges.set(range.block, [range])
    else list.push(range)
  }
  return ranges
}

/** In the order of the article: headline, summary, body. */
function compareRanges(a: Range | undefined, b: Range | undefined): number {
  const place = ({ block }: Range) => (block === 'headline' ? -2 : block === 'summary' ? -1 : block)
  return a === undefined || b === undefined ? 0 : place(a) - place(b) || a.start - b.start
}
