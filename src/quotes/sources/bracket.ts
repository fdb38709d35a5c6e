import type { Passage } from '../../people/reading.js'
import { isPunctuation } from '../grammar.js'
import { LONGEST_BRACKET } from './limits.js'

// Sen. Oskar Lind (D-Ostby) said
//                 ^ what is in brackets belongs to the name
/** The token behind a bracket that opens at a token; the token itself where none does. */
export function afterBracket(passage: Passage, at: number, limit: number): number {
  if (!isPunctuation(passage, at, '(')) return at
  for (let end = at + 1; end < limit && end - at < LONGEST_BRACKET; end++) {
    if (isPunctuation(passage, end, ')')) return end + 1
  }
  return at
}
