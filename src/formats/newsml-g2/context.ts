import type { Article } from '../../article/index.js'
import type { MarkupElement } from '../markup/index.js'
import type { Report } from '../shared/index.js'
import type { ItemFacts } from './item-facts.js'
import type { PrintedLines } from './printed-names.js'

type Known<Key extends keyof Article> = NonNullable<Article[Key]>
export type Contributor = NonNullable<Known<'bylines'>[number]['contributors']>[number]
export type Place = Known<'places'>[number]

/** A person, body or place whose id may still have to be given. */
export type Unnamed<Thing extends { id?: string }> = Omit<Thing, 'id'> & { id?: string }

/** What an item says, as far as it is read. */
export interface Draft {
  article: Partial<Omit<Article, 'people' | 'organizations' | 'associations'>>
  people: Unnamed<Known<'people'>[number]>[]
  organizations: Unnamed<Known<'organizations'>[number]>[]
  associations: Unnamed<Known<'associations'>[number]>[]
  /** Of those the ones that something else may point to: by the names of their items, and their addresses. */
  media: Map<string, Unnamed<Known<'associations'>[number]>>
  places: Place[]
  /** The lines of bylines, and the people in them with the number of the byline they say they belong to. */
  bys: string[]
  contributors: { contributor: Contributor; byline?: number }[]
  credits: { text: string; byline?: number }[]
  /** The places it was filed from: of the dateline or beside it. */
  filedFrom: Place[]
  dateline?: string
  /** Names of creators and addresses of media that are there. */
  seen: Set<string>
}

/** What reading an element depends on. */
export interface ItemContext {
  /** The item's language, in which names and notices are taken where there are several. */
  language?: string
  guid?: string
  facts: ItemFacts
  /** The lines of its bylines, and who of its people stands in them. */
  printed: PrintedLines
  /** Gives people the numbers that a writer will give them. */
  numberOf: (name: string) => number | undefined
  /** The concepts that the item says more of, by QCode, URI or literal. */
  asserts: ReadonlyMap<string, MarkupElement>
  /** Other items of the message, by guid. */
  items: ReadonlyMap<string, MarkupElement>
  report: Report
}

/**
 * What was read from an element: `written` is how the article writes it, so that what else the element holds can be
 * kept; `put` takes it into the draft, and says whether there was room for it.
 */
export interface Reading {
  written: MarkupElement
  put(draft: Draft): boolean
}

/** Reads an element of one name; nothing for one that the article has no place for. */
export type ReadProperty = (node: MarkupElement, context: ItemContext) => Reading | undefined

/** A property that is put into a field of the article, unless there is one. */
export function putField<Key extends keyof Draft['article']>(key: Key, value: Draft['article'][Key]): Reading['put'] {
  return ({ article }) => {
    if (article[key] !== undefined) return false
    article[key] = value
    return true
  }
}

type ListKey = {
  [Key in keyof Draft['article']]-?: NonNullable<Draft['article'][Key]> extends unknown[] ? Key : never
}[keyof Draft['article']]

/** A property of which there may be several. */
export function putInList<Key extends ListKey>(
  key: Key,
  value: NonNullable<Draft['article'][Key]> extends (infer Item)[] ? Item : never,
): Reading['put'] {
  return ({ article }) => {
    const list = (article[key] ?? []) as unknown[]
    list.push(value)
    ;(article as Record<string, unknown>)[key] = list
    return true
  }
}
