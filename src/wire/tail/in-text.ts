import { promoLine } from './promo-line.js'

/** What stands between paragraphs is a short line. */
const LONGEST = 160
const none = { start: 0, end: 0 }

/**
 * What a paragraph is that stands between those of the text and is none of it: `Read more: …`, `Advertisement`,
 * `Follow us on …`. `text` is clean. Only lines that lead elsewhere are known here.
 */
export function isInsert(text: string): boolean {
  return text.length <= LONGEST && promoLine(text, none) !== undefined
}
