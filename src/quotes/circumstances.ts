import { DETERMINER, endOfNounPhrase, is, NUMERAL, type Passage, TIME } from '../people/reading.js'
import { isFree, type Languages, opensReport, skipAdverbs } from './grammar.js'
import { CIRCUMSTANCE, OCCASION, plays, TIME_ADJECTIVE, TIME_NOUN } from './word-classes.js'

/**
 * Past circumstances after a cue: `in a statement`, `on Tuesday`, `at a briefing in the capital`, `afterwards`.
 * A prepositional phrase counts only where its noun is an occasion or a time.
 */
export function skipCircumstances(passage: Passage, from: number, limit: number, languages: Languages): number {
  let at = from
  for (;;) {
    const start = at
    at = skipAdverbs(passage, at, limit)
    at = skipCircumstance(passage, at, limit, languages)
    if (at === start) return at
  }
}

function skipCircumstance(passage: Passage, at: number, limit: number, { people }: Languages): number {
  if (at >= limit || !isFree(passage, at)) return at
  if (is(passage, at, DETERMINER)) return skipTime(passage, at, limit)
  // "last month", "next week"
  if (is(passage, at, NUMERAL) && at + 1 < limit && plays(passage, at + 1, TIME_NOUN)) return at + 2
  if (is(passage, at, TIME) && passage.tokens[at]?.kind === 'word' && !is(passage, at, NUMERAL)) return at + 1
  if (!plays(passage, at, CIRCUMSTANCE)) return at
  const end = endOfNounPhrase(passage, at + 1, limit, people, { wide: true })
  // wrote on the council's website that …: what stands before the reported clause is a circumstance
  if (end > at + 1 && end < limit && opensReport(passage, end)) return end
  // "on Tuesday": a time is no noun phrase of its own
  if (end <= at + 1) return is(passage, at + 1, TIME) || isYear(passage, at + 1) ? at + 2 : at
  for (let inside = at + 1; inside < end; inside++) {
    if (plays(passage, inside, OCCASION) || is(passage, inside, TIME)) return end
  }
  return at
}

// in 2031
function isYear({ tokens }: Passage, at: number): boolean {
  const token = tokens[at]
  return token?.kind === 'number' && /^[12]\d{3}$/.test(token.text)
}

// "the same afternoon", "that evening": a time without a preposition
function skipTime(passage: Passage, at: number, limit: number): number {
  for (let end = at + 1; end < Math.min(limit, at + 4); end++) {
    if (plays(passage, end, TIME_NOUN)) return end + 1
    if (!is(passage, end, NUMERAL) && !plays(passage, end, TIME_ADJECTIVE)) return at
  }
  return at
}
