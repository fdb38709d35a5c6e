import { AUXILIARY, is, type Passage } from '../people/reading.js'
import type { Attribution } from './attribution.js'
import type { Frame } from './frames.js'
import { isFree, type Stretch } from './grammar.js'
import { endOfClause } from './scope.js'
import { ADVERB, LEAD_IN, plays } from './word-classes.js'

const FEW_WORDS = 4
const LOWER_START = /^\p{Ll}/u
const BEYOND_ASCII = 0x80

/** Passages in marks that fill a frame: nothing else stands in it but punctuation. */
export function quotesAlone({ passage, first, last, marked }: Frame): Attribution['content'] | undefined {
  if (marked.length === 0) return undefined
  for (let at = first; at < last; at++) {
    if (isFree(passage, at) && passage.tokens[at]?.kind !== 'punctuation') return undefined
  }
  return marked.map((part) => ({ passage, first: part.first, last: part.last }))
}

/**
 * A sentence that is all but in marks: `Instead, “we walk.”`, `“We walk” to the mill.` The words around belong to it.
 */
export function mostlyQuoted(frame: Frame): Attribution['content'] | undefined {
  const { passage, first, last } = frame
  let at = first
  while (at < last && isFree(passage, at) && isLeadIn(at)) at++
  if (at >= last || isFree(passage, at)) return undefined
  const end = endOfClause(passage, last)
  if (isFree(passage, end - 1)) {
    if (at > first) return undefined
    for (let word = first; word < end; word++) {
      if (isFree(passage, word) && is(passage, word, AUXILIARY)) return undefined
    }
  }
  return [{ passage, first, last: end }]

  function isLeadIn(index: number): boolean {
    const word = passage.lower[index] as string
    return plays(passage, index, LEAD_IN, ADVERB) || (word === ',' && index > first)
  }
}

/** Whether words in marks, with no cue, are too few or too much like a title to be speech. */
export function isTitleOrScare(passage: Passage, { first, last }: Stretch): boolean {
  let words = 0
  let hasLower = false
  for (let at = first; at < last; at++) {
    const token = passage.tokens[at]
    if (token?.kind !== 'word') continue
    words++
    hasLower ||= token.text.length > 3 && opensLower(token.text)
    if (hasLower && words >= FEW_WORDS) return false
  }
  return true
}

/** Whether a word begins with a small letter; those of English are told without the pattern. */
function opensLower(word: string): boolean {
  const first = word.charCodeAt(0)
  return first < BEYOND_ASCII ? first >= 0x61 && first <= 0x7a : LOWER_START.test(word)
}
