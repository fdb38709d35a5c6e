import { DETERMINER, FUNCTION, is, NAME, PAST_VERB, type Passage, POSSESSIVE } from '../../people/reading.js'
import { isFree, type Languages, type Stretch } from '../grammar.js'
import type { CueForm } from '../language.js'
import { sourceAfter } from '../sources/source-after.js'
import { OWNER, PRESENT_PARTICIPLE, plays } from '../word-classes.js'
import type { Anchor } from './anchor.js'

/** Words between an owner and the noun: `Lind's latest public claim`. */
const MOST_ADJECTIVES = 3

/** A noun that may be a cue. */
export interface NounSite {
  passage: Passage
  at: number
  form: CueForm
  /** The tokens of the sentence. */
  frame: Stretch
}

// Lind's claim that …    his promise to …    a claim by Lind that …
/** A noun for what was said, and whose it is. */
export function possessedNoun({ passage, at, form, frame }: NounSite, languages: Languages): Anchor | undefined {
  const cue = { first: at, last: at + 1, form }
  if (languages.people.passiveAgents.has(passage.lower[cue.last] ?? '')) {
    const source = sourceAfter(passage, cue.last + 1, frame.last, languages)
    return source && { order: 'noun', cue, source, first: cue.first, last: source.last }
  }
  const source = ownerBefore(passage, cue.first, frame)
  return source && { order: 'noun', cue, source, first: source.first, last: cue.last }
}

function ownerBefore(passage: Passage, noun: number, frame: Stretch): Stretch | undefined {
  for (let at = noun - 1; at >= Math.max(frame.first, noun - 1 - MOST_ADJECTIVES); at--) {
    const token = passage.tokens[at]
    if (token?.kind !== 'word' || !isFree(passage, at)) return undefined
    if (plays(passage, at, OWNER)) return { first: at, last: at + 1 }
    if (is(passage, at, POSSESSIVE)) return { first: startOfOwner(passage, at, frame.first), last: at + 1 }
    if (is(passage, at, FUNCTION)) return undefined
  }
  return undefined
}

// the mayor's, Ana Ruiz's: an article and words without a function of their own, or a name
function startOfOwner(passage: Passage, owner: number, limit: number): number {
  let first = owner
  while (first > limit && passage.tokens[first - 1]?.kind === 'word' && isFree(passage, first - 1)) {
    if (is(passage, first - 1, DETERMINER)) return first - 1
    if (is(passage, first - 1, FUNCTION, PAST_VERB) || plays(passage, first - 1, PRESENT_PARTICIPLE)) break
    first--
  }
  while (first < owner && !is(passage, first, NAME)) first++
  return first
}
