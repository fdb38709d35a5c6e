import { htmlText, joinSpace } from '../markup/index.js'
import { isObject, type Json, type JsonObject, listOf } from './values.js'

/** Articles, and all that is named by an `@id`, so that what refers to it can be read. */
export interface Graph {
  articles: JsonObject[]
  byId: ReadonlyMap<string, JsonObject>
}

/** Article of schema.org and what its subtypes are called: NewsArticle, BlogPosting, OpinionNewsArticle … */
const ARTICLE = /^(?:\w{0,30}Article|(?:Blog|LiveBlog)Posting|Report)$/

/**
 * What is found in values of JSON-LD. Articles inside other articles are not looked for; two with one `@id`, or with one
 * address and headline, are one.
 */
export function graphOf(values: readonly Json[]): Graph {
  const articles: JsonObject[] = []
  const byId = new Map<string, JsonObject>()
  const seen = new Set<object>()
  for (const value of values) visit(value, false)
  return { articles: united(articles), byId }

  // values are nested a few dozen deep at most
  function visit(value: Json, isInside: boolean): void {
    if (typeof value !== 'object' || value === null || seen.has(value)) return
    seen.add(value)
    if (Array.isArray(value)) {
      for (const item of value) visit(item, isInside)
      return
    }
    if (isOfOtherVocabulary(value)) return
    const { '@id': id } = value
    if (typeof id === 'string' && saysMore(value, byId.get(id))) byId.set(id, value)
    const isArticle = !isInside && typesIn(value).some((type) => ARTICLE.test(type))
    if (isArticle) articles.push(value)
    for (const key in value) visit(value[key] as Json, isInside || isArticle)
  }
}

/** Each article once, with what any of its descriptions says; where they differ, the longer one goes first. */
function united(articles: readonly JsonObject[]): JsonObject[] {
  const found: JsonObject[] = []
  const known = new Map<string, number>()
  for (const article of articles) {
    const headline = typeof article.headline === 'string' ? joinSpace(htmlText(article.headline)) : undefined
    const { '@id': id, mainEntityOfPage: page } = article
    const url = article.url ?? (isObject(page) ? page['@id'] : page)
    const names = [
      ...(typeof id === 'string' ? [ABSOLUTE.test(id) ? id : `${id} ${headline}`] : []),
      ...(typeof url === 'string' && headline !== undefined ? [`${url} ${headline}`] : []),
    ]
    const at = names.map((name) => known.get(name)).find((one) => one !== undefined) ?? found.length
    for (const name of names) known.set(name, at)
    const before = found[at]
    if (before === undefined) found.push(article)
    else found[at] = saysMore(article, before) ? { ...before, ...article } : { ...article, ...before }
  }
  return found
}

// `#article` may be another one in each block of a page
const ABSOLUTE = /^[a-z][a-z\d+.-]{0,40}:/i

export function typesIn(value: JsonObject): string[] {
  return listOf(value['@type']).filter((type) => typeof type === 'string')
}

function saysMore(value: JsonObject, before: JsonObject | undefined): boolean {
  return Object.keys(value).length > Math.max(1, before === undefined ? 0 : Object.keys(before).length)
}

// {"@context": "https://www.w3.org/ns/activitystreams", "type": "Article"}
function isOfOtherVocabulary({ '@context': context }: JsonObject): boolean {
  const names = listOf(context)
  return names.length > 0 && !names.some((name) => /schema\.org/i.test(String(name)))
}

/**
 * The thing that `{"@id": …}` refers to, also where the reference says its type; any other value as it is. A
 * `CreativeWork` is taken to be described where it stands.
 */
export function resolved(value: Json, byId: Graph['byId']): Json {
  if (!isObject(value) || typeof value['@id'] !== 'string') return value
  if (!Object.keys(value).every((key) => key === '@id' || key === '@type')) return value
  const types = typesIn(value)
  const meant = byId.get(value['@id'])
  if (meant === undefined || types.includes('CreativeWork')) return value
  return types.length === 0 || typesIn(meant).some((type) => types.includes(type)) ? meant : value
}
