import type * as z from 'zod'
import { quoteTypes, sourceKinds, speakerKinds, speakerWays } from '../vocabularies.js'
import { Range, rangeShape } from './place-in-text.js'
import { filled, filledList, oneOf, optional, share, strict, text } from './primitives.js'

/** The words that report the speech: `said`, `according to`. */
export const Cue = strict({
  ...rangeShape,
  /** Dictionary form: `say`. */
  lemma: optional(filled()),
})
export interface Cue extends z.infer<typeof Cue> {}

/** Who is said to have spoken, as the copy puts it: the whole noun phrase. */
export const Source = strict({
  ...rangeShape,
  /** A name, a description (`the mayor`), a pronoun, or a relative pronoun (`who`). */
  kind: oneOf(sourceKinds),
})
export interface Source extends z.infer<typeof Source> {}

/** Who spoke. */
export const Speaker = strict({
  /** The canonical name: the fullest form the article uses. */
  name: filled(),
  /** What kind of source it is; `unnamed` where the copy keeps the name back. */
  kind: oneOf(speakerKinds),
  /** The `id` of one of the article's people or organizations. */
  ref: optional(filled()),
})
export interface Speaker extends z.infer<typeof Speaker> {}

/** What somebody said or wrote, as the article reports it. */
export const Quote = strict({
  /** Unique in the article: `q1`. */
  id: filled(),
  /** In marks (`direct`), in the reporter's words (`indirect`), or both in one clause (`mixed`). */
  type: oneOf(quoteTypes),
  /**
   * The words without outer and re-opened marks; one space between ranges of a block, a line feed between blocks;
   * inner punctuation kept.
   */
  text: text(),
  /** Where it stands, in order; several ranges where it is interrupted, resumed or runs over paragraphs. Marks taken in. */
  content: filledList(Range),
  /** The words that report it; left out where there are none. */
  cue: optional(Cue),
  /** Who is said to have spoken, as printed; left out where the copy leaves it out. */
  source: optional(Source),
  /** Who spoke, once known. */
  speaker: optional(Speaker),
  /** How likely it is that type, content and speaker are right, 0 to 1. */
  certainty: share(),
  /**
   * How the speaker was found: a `name`, a `title` or a `pronoun` that was resolved, a `description` that stands for
   * itself, a `relative` clause, the `continuation` of a quotation before, or an `elided` source.
   */
  via: optional(oneOf(speakerWays)),
  /** The `id` of the quotation that this one is nested in. */
  within: optional(filled()),
})
export interface Quote extends z.infer<typeof Quote> {}
