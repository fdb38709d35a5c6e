import type { Article } from '../schema/article.js'
import type { Block } from '../schema/block.js'
import type { Range } from '../schema/place-in-text.js'
import type { Quote, Source, Speaker } from '../schema/quote.js'
import type { Timestamp } from '../schema/timestamp.js'

/** The fields of an article that hold a time. */
export type TimeField = 'published' | 'firstCreated' | 'versionCreated' | 'embargoedUntil' | 'expires'

/** What `createArticle` makes an article of: the fields of an article, some of them in a shorter form. */
export interface ArticleInput
  extends Partial<Omit<Article, 'schemaVersion' | 'body' | 'quotes' | TimeField>>,
    Partial<Record<TimeField, string | Timestamp>> {
  /** Left out or 1. */
  schemaVersion?: 1
  /** The editorial text: a string is a paragraph, blocks are taken as they are. */
  body?: readonly (string | Block)[]
  /** Who said what: quotations by their words, or whole `Quote`s, taken as they are. */
  quotes?: readonly (QuoteInput | Quote)[]
}

/** A quotation by its words. */
export interface QuoteInput {
  /**
   * The words as they stand in the article, with or without the quotation marks around them; several strings where the
   * quotation is interrupted, in the order of the text. They are looked for in the body, then in the headline, then in
   * the summary.
   */
  words: string | readonly string[]
  /** The text in which the (first) words stand, where they stand in several. */
  block?: Range['block']
  /** Who spoke: a name is a person, unless the article's organizations hold it. */
  speaker?: string | SpeakerInput
  /** The words that report it: `said`. Of several places, the one nearest to the quotation counts. */
  cue?: string
  /** Who is said to have spoken, as printed. Of several places, the one nearest to the cue counts. */
  source?: string | SourceInput
  /** Left out: worked out from the quotation marks in the text. */
  type?: Quote['type']
  /** Left out: the next free one of `q1`, `q2` … */
  id?: string
  /** Left out: 1. */
  certainty?: number
  /** How the speaker was found. */
  via?: NonNullable<Quote['via']>
  /** The `id` of the quotation that this one is nested in. */
  within?: string
}

/** Who spoke. Persons and organizations that the article does not list yet are added to it. */
export interface SpeakerInput {
  /** The name, in the fullest form. */
  name: string
  /** Left out: `person`, unless the article's organizations hold the name. */
  kind?: Speaker['kind']
  /** The `id` of one of the article's people or organizations; left out, it is found by the name. */
  ref?: string
}

/** Who is said to have spoken, as printed. */
export interface SourceInput {
  /** The words as they stand in the article. */
  words: string
  /** Left out: worked out from the words, for English. */
  kind?: Source['kind']
}
