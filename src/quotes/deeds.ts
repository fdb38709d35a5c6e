import {
  CLOSE_LINK,
  COORDINATOR,
  endOfNounPhrase,
  is,
  isNameWord,
  LINK,
  type Passage,
  POSSESSIVE,
  TIME,
} from '../people/reading.js'
import { isFiniteVerb, isFree, type Languages } from './grammar.js'
import { CIRCUMSTANCE, PAST_PARTICIPLE, plays } from './word-classes.js'

// claimed the prize    attacked a border town
/** Whether what follows is a noun for what is won, paid or hurt. */
export function isDeedDone(passage: Passage, from: number, end: number, { people, quotes }: Languages): boolean {
  const last = endOfNounPhrase(passage, from, end, people)
  let head = from
  while (head + 1 < last && !is(passage, head + 1, LINK)) head++
  return quotes.deedObjects.has(passage.lower[head] as string)
}

// called Ana Ruiz on Monday    a club called Friends of Oststad met
/** Whether nothing but a name follows, before a verb, a circumstance or the end: somebody was rung, or has that name. */
export function isNameAlone(passage: Passage, from: number, end: number, { people }: Languages): boolean {
  let at = from
  while (at < end && isFree(passage, at) && isNamePart(passage, at, from)) at++
  if (at === from || at >= end) return at > from
  if (!isFree(passage, at)) return false
  // called Ana Ruiz misguided: a form in -ed may say what she is called
  const isVerb = isFiniteVerb(passage, at, people) && !plays(passage, at, PAST_PARTICIPLE)
  return isVerb || is(passage, at, TIME) || plays(passage, at, CIRCUMSTANCE)
}

function isNamePart(passage: Passage, at: number, first: number): boolean {
  const token = passage.tokens[at]
  if (at > first && (token?.text === '.' || is(passage, at, CLOSE_LINK, COORDINATOR))) return true
  return isNameWord(token) && !is(passage, at, POSSESSIVE)
}
