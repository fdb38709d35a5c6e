import type { MarkupElement } from '../markup/index.js'

/** How much text an element has, outside of links. */
export interface Weight {
  /** How many characters there are, and how many of them in paragraphs. */
  all: number
  ofParagraphs: number
  /** Whether the main part of the page, the text or the headline of its article stands in it. */
  holds: boolean
  /** Whether a button or a link is in it. */
  asks: boolean
  /** Whether an element of its calls itself the body of an article. */
  hasBody: boolean
}

/** What a page holds, and where. */
export interface Weights {
  of: ReadonlyMap<MarkupElement, Weight>
  parents: ReadonlyMap<MarkupElement, MarkupElement>
  /** How many characters of paragraphs stand nowhere beside. */
  total: number
}
