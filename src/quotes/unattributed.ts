import type { Passage } from '../people/reading.js'
import { frameTokens } from './anchors.js'
import type { Attribution } from './attribute.js'
import type { Frame } from './frames.js'
import { isFree } from './grammar.js'

const FEW_WORDS = 4
const LOWER_START = /^\p{Ll}/u

/** What a frame with marks and no cue of its own is to the quotation before it. */
export type Standing = 'continues' | 'new' | 'none'

/** Passages in marks that fill a frame: nothing else stands in it but punctuation. */
export function quotesAlone({ passage, items }: Frame): Attribution['content'] | undefined {
  const content: Attribution['content'] = []
  for (const { first, last, quote } of items) {
    if (quote !== undefined) content.push({ passage, first, last })
    else if (passage.tokens[first]?.kind !== 'punctuation') return undefined
  }
  return content.length === 0 ? undefined : content
}

/** Whether words in marks, with no cue, are too few or too much like a title to be speech. */
export function isTitleOrScare(passage: Passage, first: number, last: number): boolean {
  let words = 0
  let lower = 0
  for (let at = first; at < last; at++) {
    const token = passage.tokens[at]
    if (token?.kind !== 'word') continue
    words++
    if (token.text.length > 3 && LOWER_START.test(token.text)) lower++
  }
  return words < FEW_WORDS || lower === 0
}

/** Passages in marks inside a frame that no attribution holds. */
export function looseQuotes(frame: Frame, taken: readonly Attribution[]): Attribution['content'] {
  const { passage } = frame
  const { first, last } = frameTokens(frame)
  const held = taken.flatMap(({ content }) => content.filter((part) => part.passage === passage))
  const loose: Attribution['content'] = []
  for (const item of frame.items) {
    if (item.quote === undefined || item.first < first || item.last > last) continue
    if (held.some((part) => part.first <= item.first && item.last <= part.last)) continue
    if (isFree(passage, item.first)) continue
    loose.push({ passage, first: item.first, last: item.last })
  }
  return loose
}
