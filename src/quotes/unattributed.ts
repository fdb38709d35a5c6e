import type { Attribution } from './attribution.js'
import type { Frame } from './frames.js'

const FEW_WORDS = 4
const LOWER_START = /^\p{Ll}/u

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
export function isTitleOrScare({ passage, first, last }: Attribution['content'][number]): boolean {
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

/** The passages in marks inside a frame. */
export function looseQuotes({ passage, items }: Frame): Attribution['content'] {
  return items.filter(({ quote }) => quote !== undefined).map(({ first, last }) => ({ passage, first, last }))
}
