import {
  ARTICLE,
  AUXILIARY,
  COORDINATOR,
  DETERMINER,
  endOfNounPhrase,
  FUNCTION,
  is,
  isApostrophe,
  isInnerHyphen,
  isNameWord,
  LINK,
  NAME,
  NUMERAL,
  PARTICLE,
  PAST_VERB,
  type Passage,
  type PeopleLanguage,
  RELATIVE,
  TIME,
} from '../../people/reading.js'
import { isFree, isSpeakerLike, type Languages, type Stretch } from '../grammar.js'
import {
  ADDRESSEE,
  ADVERB,
  CONJUNCTION,
  OWNER,
  PAST_PARTICIPLE,
  PRESENT_PARTICIPLE,
  PRONOMINAL,
  PRONOUN,
  plays,
} from '../word-classes.js'
import { LONGEST_SOURCE } from './limits.js'

/** Tokens that are looked back through, clauses with `who` included. */
const LONGEST_WITH_CLAUSES = 2 * LONGEST_SOURCE

export function nounPhraseBefore(
  passage: Passage,
  end: number,
  limit: number,
  languages: Languages,
): Stretch | undefined {
  if (plays(passage, end - 1, PRONOUN)) {
    // "he said", but not "her attacks", and "most of them said" is more
    if (!plays(passage, end - 1, ADDRESSEE, OWNER)) return { first: end - 1, last: end }
    const isMore = end - 3 >= limit && is(passage, end - 2, LINK) && plays(passage, end - 3, PRONOMINAL)
    return isMore ? { first: end - 3, last: end } : undefined
  }
  // the estimated homes: a participle before a noun
  if (is(passage, end - 1, ARTICLE)) return undefined
  let bound = end - 1
  while (bound > limit && end - bound < LONGEST_SOURCE && mayBelong(passage, bound - 1)) bound--
  const relative = lastRelative(passage, bound, end)
  if (relative > bound) {
    // "The man who shot Ana Ruiz said": the head stands before the clause
    const head = nounPhraseBefore(passage, relative, Math.max(limit, end - LONGEST_WITH_CLAUSES), languages)
    if (head !== undefined) return { first: head.first, last: end }
  }
  for (let first = bound; first < end; first++) {
    if (!mayOpen(passage, first)) continue
    // Lind | denounced the plan: a verb behind a word opens no noun phrase
    if (first > bound && is(passage, first, PAST_VERB) && !is(passage, first - 1, FUNCTION)) continue
    if (end === first + 1 && is(passage, first, DETERMINER) && !plays(passage, first, PRONOMINAL)) return undefined
    if (reachesTo(passage, first, end, languages)) return { first, last: end }
  }
  return undefined
}

/** Whether a noun phrase that begins at a token goes on to another, with a participle behind its head: `people briefed on`. */
function reachesTo(passage: Passage, first: number, end: number, languages: Languages): boolean {
  const { people } = languages
  const titled = first > 0 && is(passage, first - 1, FUNCTION) && passage.opens[first] !== 1
  const reached = endOfNounPhrase(passage, first, end, people, { wide: true, titled: !titled })
  if (reached >= end) return true
  if (reached === first || !opensPostmodifier(passage, reached, people)) return false
  if (is(passage, end - 1, COORDINATOR) || !isSpeakerLike(passage, { first, last: reached }, languages)) return false
  for (let at = reached + 1; at < end; at++) if (is(passage, at, AUXILIARY)) return false
  // a report filed Thursday said: the time goes with the participle
  return end > reached + 1 || is(passage, end, TIME)
}

// people | briefed on the talks, a memo | seen by Lind, a report | by the harbour office
function opensPostmodifier(
  passage: Passage,
  at: number,
  { passiveAgents, postposed, documents }: PeopleLanguage,
): boolean {
  const word = passage.lower[at] as string
  if (passiveAgents.has(word)) return documents.has(passage.lower[at - 1] ?? '')
  if (is(passage, at, PAST_VERB) && passiveAgents.has(passage.lower[at + 1] ?? '')) return true
  // "Lind criticised" is no participle
  if (plays(passage, at, PAST_PARTICIPLE)) return !is(passage, at - 1, NAME)
  return plays(passage, at, PRESENT_PARTICIPLE) || postposed.has(word)
}

function lastRelative(passage: Passage, from: number, to: number): number {
  for (let at = to - 1; at > from; at--) if (is(passage, at, RELATIVE)) return at
  return -1
}

function mayBelong(passage: Passage, at: number): boolean {
  const { tokens } = passage
  const token = tokens[at]
  if (token === undefined || !isFree(passage, at)) return false
  if (token.kind === 'word' || token.kind === 'number') {
    if (is(passage, at, COORDINATOR)) return true
    return !plays(passage, at, CONJUNCTION)
  }
  return (
    isApostrophe(token) ||
    token.text === '.' ||
    token.text === '&' ||
    isInnerHyphen(passage, at) ||
    is(passage, at, PARTICLE)
  )
}

function mayOpen(passage: Passage, at: number): boolean {
  const token = passage.tokens[at]
  if (token?.kind !== 'word' && token?.kind !== 'number') return false
  if (is(passage, at, DETERMINER, NUMERAL)) return true
  if (plays(passage, at, PRONOMINAL)) return true
  if (is(passage, at, TIME) || plays(passage, at, ADVERB)) return false
  if (isNameWord(token) && passage.opens[at] !== 1) return true
  return !is(passage, at, FUNCTION) && !is(passage, at, AUXILIARY)
}
