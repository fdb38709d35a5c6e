import { found } from '../found.js'
import type { Article } from '../schema/article.js'
import type { Block } from '../schema/block.js'
import type { Quote } from '../schema/quote.js'
import type { Timestamp } from '../schema/timestamp.js'
import { createCast, createIds } from './cast.js'
import type { ArticleInput, QuoteInput, TimeField } from './inputs.js'
import { pickKnown } from './known-keys.js'
import { createMarks } from './marks-around.js'
import { placeQuote } from './place-quote.js'
import { createTimestamp } from './timestamp.js'

const timeFields: readonly TimeField[] = ['published', 'firstCreated', 'versionCreated', 'embargoedUntil', 'expires']

const articleKeys: Readonly<Record<keyof ArticleInput, true>> = {
  schemaVersion: true,
  id: true,
  altIds: true,
  version: true,
  type: true,
  language: true,
  status: true,
  signals: true,
  relations: true,
  urgency: true,
  priority: true,
  slugline: true,
  keywords: true,
  edNotes: true,
  headline: true,
  headlines: true,
  summary: true,
  bylines: true,
  dateline: true,
  located: true,
  published: true,
  firstCreated: true,
  versionCreated: true,
  embargoedUntil: true,
  expires: true,
  provider: true,
  infoSources: true,
  creditLine: true,
  rights: true,
  digitalSourceType: true,
  subjects: true,
  genres: true,
  events: true,
  people: true,
  organizations: true,
  places: true,
  body: true,
  furniture: true,
  quotes: true,
  associations: true,
  extra: true,
}

/**
 * An article from its parts: strings are paragraphs, times may be ISO 8601, and quotations are given by their words.
 * Speakers are added to the article's people and organizations. All other fields are taken as they are and not
 * checked: `Article.safeParse` of `wirecopy/article` does that.
 *
 * {@includeCode ../../../examples/make-an-article.ts#use}
 *
 * @throws TypeError when a key is unknown or a value is of the wrong type.
 * @throws RangeError when a time is malformed, or words stand nowhere in the article, or more than once.
 */
export function createArticle(input: ArticleInput): Article {
  const { schemaVersion = 1, body: pieces, quotes: said, ...given } = pickKnown(input, articleKeys, 'The article')
  const body = listOf<string | Block>(pieces, 'body').map(createBlock)
  const times = Object.fromEntries(
    timeFields.flatMap((field) => {
      const time = given[field]
      return time === undefined ? [] : [[field, typeof time === 'string' ? createTimestamp(time, field) : time]]
    }),
  ) as Partial<Record<TimeField, Timestamp>>
  const article: Article = { schemaVersion, ...(given as Omit<typeof given, TimeField>), ...times, body, quotes: [] }

  const inputs = listOf<QuoteInput | Quote>(said, 'quotes')
  const nextId = createIds(idsOf(article, inputs))
  const cast = createCast(article, nextId)
  const tools = { marks: createMarks(article), cast, nextId }
  const quotes = inputs.map((quote, index) =>
    isWhole(quote) ? quote : placeQuote(article, quote, tools, `quotes[${index}]`),
  )
  const { people, organizations } = cast
  return {
    ...article,
    ...(people.length > 0 && { people }),
    ...(organizations.length > 0 && { organizations }),
    quotes,
  }
}

function createBlock(piece: string | Block, index: number): Block {
  if (typeof piece === 'string') return { type: 'paragraph', text: piece }
  if (typeof piece === 'object' && piece !== null) return piece
  throw new TypeError(`body[${index}] is ${found(piece)}, not a string or a block`)
}

function listOf<Item>(list: readonly Item[] | undefined, name: string): readonly Item[] {
  if (list === undefined) return []
  if (!Array.isArray(list)) throw new TypeError(`${name} is ${found(list)}, not a list`)
  return list
}

function isWhole(quote: QuoteInput | Quote): quote is Quote {
  return typeof quote === 'object' && quote !== null && 'content' in quote
}

function idsOf(article: Article, quotes: readonly (QuoteInput | Quote)[]): Set<string> {
  const { people = [], organizations = [], places = [], associations = [], located = [], dateline } = article
  const ids = new Set<string>()
  for (const { id } of [...people, ...organizations, ...places, ...associations, ...quotes]) {
    if (id === undefined) continue
    if (ids.has(id)) throw new RangeError(`The id "${id}" is given to two things`)
    ids.add(id)
  }
  // these may bear the id of one of the places
  for (const { id } of [...located, ...(dateline?.places ?? [])]) if (id !== undefined) ids.add(id)
  return ids
}
