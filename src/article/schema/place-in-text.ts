import type * as z from 'zod'
import { either, oneOf, optional, strict, whole } from './primitives.js'

/** A place in the raw copy: half-open, in UTF-16 code units. */
export const Span = strict({
  /** Offset of the first code unit. */
  start: whole(),
  /** Offset just past the last code unit; never before `start`. */
  end: whole(),
})
export interface Span extends z.infer<typeof Span> {}

/** Which text of an article is meant: a body block by its index, the headline or the summary. */
export const TextRef = either([whole(), oneOf(['headline', 'summary'])])
export type TextRef = z.infer<typeof TextRef>

/** What a range is made of; a cue and a source have it too. */
export const rangeShape = {
  /** The text pointed into: the index of a body block, or `headline` or `summary`. */
  block: TextRef,
  /** Offset of the first code unit in that text. */
  start: whole(),
  /** Offset just past the last code unit; never before `start`, never past the end of that text. */
  end: whole(),
  /** The same place in the copy that was parsed. */
  position: optional(Span),
}

/** A place in an article: half-open, in UTF-16 code units of one of its texts. `textOf` gives what stands there. */
export const Range = strict(rangeShape)
export interface Range extends z.infer<typeof Range> {}
