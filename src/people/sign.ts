import { is, type Passage } from './passage.js'
import { SHORTENED } from './word-classes.js'

/** Whether a token is a sign of one character, as most that are asked about are not: each of those counts as shortened. */
export function isSign(passage: Passage, at: number, sign: string): boolean {
  return is(passage, at, SHORTENED) && passage.lower[at] === sign
}
