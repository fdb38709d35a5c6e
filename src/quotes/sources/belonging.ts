import {
  COORDINATOR,
  DETERMINER,
  FORMER,
  HONORIFIC,
  is,
  isNameWord,
  officeEndingAt,
  type Passage,
  POSSESSIVE,
  RELATIVE,
} from '../../people/reading.js'
import { isFree, type Languages } from '../grammar.js'
import { takes } from '../language.js'
import { ADVERB, HELPER, LIST_WORD, NEGATION, plays } from '../word-classes.js'

export function belongs(passage: Passage, at: number, languages: Languages): boolean {
  if (isCueClause(passage, at, languages)) return false
  if (is(passage, at, RELATIVE, COORDINATOR) || plays(passage, at, LIST_WORD)) return true
  return isApposition(passage, at, languages)
}

// said Lind, who added that …
//            ^ a relative clause with a cue of its own
export function isCueClause(passage: Passage, at: number, { quotes }: Languages): boolean {
  if (!is(passage, at, RELATIVE)) return false
  let verb = at + 1
  while (plays(passage, verb, ADVERB, HELPER)) verb++
  const isCue = quotes.cues
    .get(passage.lower[verb] ?? '')
    ?.some(({ kind, takes: taken }) => kind === 'verb' && taken & takes.that)
  return isCue === true && !plays(passage, verb + 1, NEGATION)
}

/** Whether a segment between commas says more of the noun before it: `the mayor of Callowmere`, `61`. */
function isApposition(passage: Passage, at: number, { people }: Languages): boolean {
  const token = passage.tokens[at]
  if (token === undefined || !isFree(passage, at)) return false
  if (token.kind === 'number') return /^[,.]$/.test(passage.tokens[at + 1]?.text ?? '')
  if (is(passage, at, DETERMINER, FORMER)) return true
  if (is(passage, at, POSSESSIVE) || is(passage, at, HONORIFIC)) return true
  for (let ahead = at; ahead < at + 4; ahead++) {
    if (passage.tokens[ahead]?.kind !== 'word') break
    if (officeEndingAt(passage, ahead, people) !== undefined) return true
  }
  return isNameWord(token)
}
