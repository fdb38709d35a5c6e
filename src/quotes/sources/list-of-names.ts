import { COORDINATOR, FUNCTION, HONORIFIC, is, NAME, type Passage, type Stretch } from '../../people/reading.js'
import { isFree, isPunctuation } from '../grammar.js'
import { LEAD_IN, plays } from '../word-classes.js'
import { LONGEST_SOURCE } from './limits.js'

// Mara Lind, Peter Holt | and Ida Moe said
/**
 * A source with the names before it in a list, where it joins the last two and nothing but names stands before them up to
 * the head of the sentence: `In Ostby, Varland, Lind and Holt said` begins with a place.
 */
export function withList(passage: Passage, source: Stretch | undefined, limit: number): Stretch | undefined {
  if (source === undefined) return undefined
  let start = startOfLast(passage, source)
  if (!isPunctuation(passage, start - 1, ',')) return source
  while (start > limit && source.first - start < LONGEST_SOURCE && mayList(passage, start - 1)) start--
  const opens = passage.opens[start] === 1 || start === limit || plays(passage, start - 1, LEAD_IN)
  return opens && isName(passage, start) ? { first: start, last: source.last } : source
}

// Holt, Moe and Lind    Holt, Moe, and Lind
//       ^ the first of those that an "and" closes the list with
function startOfLast(passage: Passage, source: Stretch): number {
  if (isName(passage, source.first) && is(passage, source.first - 1, COORDINATOR)) return source.first - 1
  return joinsNames(passage, source) ? source.first : -1
}

function joinsNames(passage: Passage, { first, last }: Stretch): boolean {
  if (!isName(passage, first)) return false
  for (let at = first + 1; at < last - 1; at++) if (is(passage, at, COORDINATOR)) return isName(passage, at + 1)
  return false
}

function mayList(passage: Passage, at: number): boolean {
  if (!isFree(passage, at)) return false
  const isStop = passage.tokens[at]?.text === '.' && passage.sentenceEnd[at] !== at + 1
  return isStop || isPunctuation(passage, at, ',') || isName(passage, at)
}

function isName(passage: Passage, at: number): boolean {
  return is(passage, at, NAME) && (is(passage, at, HONORIFIC) || !is(passage, at, FUNCTION))
}
