import type { Article } from '../../article/index.js'
import type { Fields } from '../shared/index.js'

type Association = NonNullable<Article['associations']>[number]

/** Someone whom a feed names. */
export interface FeedPerson {
  /** Left out where the feed has nothing but an address. */
  name?: string
  /** What they did; left out for those who wrote it. */
  role?: string
  uri?: string
  email?: string
}

/** Media of an item; the HTML of the item may give it an id. */
export type FeedMedia = Omit<Association, 'id'>

/** An item as all formats of feeds have it: texts plain, times as written. */
export interface FeedItem {
  id?: string
  /** Where people read it. */
  link?: string
  title?: string
  summary?: string
  /** The text, as HTML. */
  html?: string
  /** What relative addresses go by; itself relative to that of the feed. */
  base?: string
  /** What those in the HTML go by; itself relative to `base`. */
  contentBase?: string
  people: FeedPerson[]
  published?: string
  updated?: string
  created?: string
  keywords: string[]
  subjects: NonNullable<Article['subjects']>
  media: FeedMedia[]
  /** What a summary shows, with addresses that go by `contentBase`. */
  shown: FeedMedia[]
  language?: string
  rights?: { holder?: string; notice?: string }
  provider?: NonNullable<Article['provider']>
  sources: string[]
  /** Further identifiers. */
  identifiers: string[]
  /** Addresses of what else to see. */
  related: string[]
  /** What is not read, in the names of the library that takes feeds apart. */
  rest: Fields
}

/** What a feed says for all its items. */
export interface FeedFacts extends Partial<Pick<FeedItem, 'people' | 'language' | 'rights' | 'provider' | 'base'>> {
  /** The page that the feed is of, or else the feed itself: what addresses go by where there is no base. */
  home?: string
}

/** A feed, taken apart. */
export interface Feed {
  /** In their places; nothing for what is no item. */
  items: (FeedItem | undefined)[]
  facts: FeedFacts
}
