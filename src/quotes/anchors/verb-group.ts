import { DETERMINER, is, NUMERAL, type Passage, WEEKDAY } from '../../people/reading.js'
import { isFree } from '../grammar.js'
import { ADVERB, CIRCUMSTANCE, HELPER, INFINITIVE, NEGATION, PASSIVE, plays, TIME_NOUN } from '../word-classes.js'

/** A cue with what belongs to its verb: `has also | said`, `was | asked`. */
export interface VerbGroup {
  /** Where it begins. */
  first: number
  /** Whether a form of `be` goes before: a passive, or, before `-ing`, a progressive. */
  hasBe: boolean
  /** Whether `to` goes before. */
  isInfinitive: boolean
  isNegated: boolean
  hasAuxiliary: boolean
}

/** The verb group of a cue, leftwards over auxiliaries, adverbs and times. */
export function verbGroupAt(passage: Passage, cue: number, limit: number): VerbGroup {
  const group: VerbGroup = { first: cue, hasBe: false, isInfinitive: false, isNegated: false, hasAuxiliary: false }
  while (group.first > limit && isFree(passage, group.first - 1)) {
    const time = startOfTime(passage, group.first, limit)
    if (time < group.first) {
      group.first = time
      continue
    }
    if (plays(passage, group.first - 1, NEGATION)) group.isNegated = true
    else if (plays(passage, group.first - 1, PASSIVE)) group.hasBe = true
    else if (plays(passage, group.first - 1, INFINITIVE)) group.isInfinitive = true
    else if (plays(passage, group.first - 1, HELPER)) group.hasAuxiliary = true
    else if (!plays(passage, group.first - 1, ADVERB)) break
    group.first--
  }
  return group
}

// Lind last week | said …    Lind on Monday | said …    Lind Monday | said …
function startOfTime(passage: Passage, end: number, limit: number): number {
  if (is(passage, end - 1, WEEKDAY)) {
    const at = plays(passage, end - 2, CIRCUMSTANCE) ? end - 2 : end - 1
    return at > limit ? at : end
  }
  const isTime = plays(passage, end - 1, TIME_NOUN) && is(passage, end - 2, NUMERAL, DETERMINER)
  return isTime && end - 2 > limit ? end - 2 : end
}
