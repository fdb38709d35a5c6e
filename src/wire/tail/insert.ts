import { promoLine } from './promo-line.js'

/** What stands between paragraphs is a short line. */
const LONGEST = 160
/** Between paragraphs these may be subheads or items of a list. */
const word = /^(?:print|e-?mail|comments?)\W{0,3}$/i

/**
 * What a paragraph is that stands between those of the text and is none of it: `Read more: …`, `Advertisement`,
 * `Follow us on …`. `text` is clean. Only lines that lead elsewhere are known here.
 */
export function isInsert(text: string): boolean {
  return text.length <= LONGEST && promoLine(text) !== undefined && !word.test(text)
}
