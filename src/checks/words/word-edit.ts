import type { Span } from '../../text/index.js'

/**
 * What a change of words may do to what is said: turn it round (`negation`), change how much (`number`, `unit`), who or
 * what is meant (`name`), how sure, whether or when it holds (`modality`), who does what to whom (`order`), or anything
 * else that the words mean (`wording`).
 */
export type Risk = 'negation' | 'number' | 'unit' | 'name' | 'modality' | 'order' | 'wording'

/** Words and where they stand. */
export interface PlacedWords extends Span {
  text: string
}

/** One difference in words between two texts, in the order of the second. */
export interface WordEdit<Place extends PlacedWords = PlacedWords> {
  /** `moved` words stand in both texts, but not in the same order. */
  kind: 'added' | 'removed' | 'changed' | 'moved'
  /** Left out where the change is harmless: a contraction, a spelling, a number in figures, an article, a filler. */
  risk?: Risk
  /** What stands in the first text, the source; left out where words were added. */
  before?: Place
  /** What stands in the second text, the claim; left out where words were removed. */
  after?: PlacedWords
}
