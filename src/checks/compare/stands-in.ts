import type { Quote } from '../../article/index.js'
import type { ComparedMatch, Side } from './compare-texts.js'
import { blockOf } from './match-quotes.js'

const marks = /["“”„‟«»＂]/g

/**
 * Whether the words of a quotation that the other version does not list still stand in the same block there: in as many
 * marks as before, or without them.
 */
export function standsIn(quote: Quote, side: Side, texts: ComparedMatch): 'inMarks' | 'unmarked' | undefined {
  const block = blockOf(quote)
  if (typeof block !== 'number' || texts.match.before.length === 0 || texts.match.after.length === 0) return undefined
  const from = texts[side].offsetOf(block)
  for (const range of quote.content) {
    if (range.block !== block || texts.isEdited(side, from + range.start, from + range.end)) return undefined
  }
  return countMarks(texts.before.text) === countMarks(texts.after.text) ? 'inMarks' : 'unmarked'
}

/** How many double quotation marks a text has, of any shape. */
export function countMarks(text: string): number {
  return text.match(marks)?.length ?? 0
}
