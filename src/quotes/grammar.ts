import {
  endOfNounPhrase,
  isNameWord,
  isPossessive,
  officeEndingAt,
  type Passage,
  type PeopleLanguage,
  singular,
} from '../people/reading.js'
import type { QuoteLanguage } from './language.js'

/** The languages that quotations are read with. */
export interface Languages {
  people: PeopleLanguage
  quotes: QuoteLanguage
}

/** Token indexes in one passage, `last` out. */
export interface Stretch {
  first: number
  last: number
}

/** Whether a token stands outside quotation marks. */
export function isFree(passage: Passage, at: number): boolean {
  return passage.quoted[at] === -1
}

/** Whether a token is the given punctuation, outside marks. */
export function isPunctuation(passage: Passage, at: number, text: string): boolean {
  return passage.tokens[at]?.text === text && isFree(passage, at)
}

/** Past adverbs, from a token on. */
export function skipAdverbs(passage: Passage, from: number, limit: number, { quotes }: Languages): number {
  let at = from
  while (at < limit && isFree(passage, at) && isAdverb(passage.lower[at] as string, quotes)) at++
  return at
}

export function isAdverb(word: string, quotes: QuoteLanguage): boolean {
  return quotes.adverbs.has(word) || (word.length > 4 && word.endsWith('ly') && !quotes.notAdverbs.has(word))
}

/**
 * Past circumstances after a cue: `in a statement`, `on Tuesday`, `at a briefing in the capital`, `afterwards`.
 * A prepositional phrase counts only where its noun is an occasion or a time.
 */
export function skipCircumstances(passage: Passage, from: number, limit: number, languages: Languages): number {
  let at = from
  for (;;) {
    const start = at
    at = skipAdverbs(passage, at, limit, languages)
    at = skipCircumstance(passage, at, limit, languages)
    if (at === start) return at
  }
}

function skipCircumstance(passage: Passage, at: number, limit: number, { people, quotes }: Languages): number {
  const word = passage.lower[at] ?? ''
  if (at >= limit || !isFree(passage, at)) return at
  if (people.determiners.has(word)) return skipTime(passage, at, limit, { people, quotes })
  // "last month", "next week"
  if (people.numerals.has(word) && at + 1 < limit && quotes.timeNouns.has(passage.lower[at + 1] as string))
    return at + 2
  if (people.times.has(word) && passage.tokens[at]?.kind === 'word' && !people.numerals.has(word)) return at + 1
  if (!quotes.circumstances.has(word)) return at
  const end = endOfNounPhrase(passage, at + 1, limit, people, { wide: true })
  // wrote on the council's website that …: what stands before the reported clause is a circumstance
  if (end > at + 1 && end < limit && opensReport(passage, end, quotes)) return end
  // "on Tuesday": a time is no noun phrase of its own
  if (end <= at + 1) return people.times.has(passage.lower[at + 1] ?? '') ? at + 2 : at
  for (let inside = at + 1; inside < end; inside++) {
    const noun = passage.lower[inside] as string
    if (quotes.occasions.has(noun) || people.times.has(noun)) return end
  }
  return at
}

// "the same afternoon", "that evening": a time without a preposition
function skipTime(passage: Passage, at: number, limit: number, { people, quotes }: Languages): number {
  for (let end = at + 1; end < Math.min(limit, at + 4); end++) {
    const word = passage.lower[end] as string
    if (quotes.timeNouns.has(word)) return end + 1
    if (!people.numerals.has(word) && !quotes.timeAdjectives.has(word)) return at
  }
  return at
}

/** Whether a word is a verb that a clause can have: `was`, `would`, `played`, but not `be` or `the played`. */
export function isFiniteVerb(passage: Passage, at: number, people: PeopleLanguage): boolean {
  const word = passage.lower[at] as string
  if (people.auxiliaries.has(word)) return !people.bareAuxiliaries.has(word)
  return people.isPastVerb(word) && !people.definiteArticles.has(passage.lower[at - 1] ?? '')
}

/** Whether what was said begins at a token: marks, a colon, `that`. */
export function opensReport(passage: Passage, at: number, quotes: QuoteLanguage): boolean {
  return (
    !isFree(passage, at) || passage.tokens[at]?.text === ':' || quotes.complementizers.has(passage.lower[at] as string)
  )
}

/** Whether a noun phrase can be one who speaks or writes: a name, an office, a body, a group, a document. */
export function isSpeakerLike(passage: Passage, { first, last }: Stretch, languages: Languages): boolean {
  const { people, quotes } = languages
  if (last - first === 1 && quotes.pronouns.has(passage.lower[first] as string)) return true
  for (let at = first; at < last; at++) {
    const word = passage.lower[at] as string
    if (at > first && people.complementPrepositions.has(word)) break
    if (isNameWord(passage.tokens[at]) && !(at === first && passage.opens[at] === 1)) return true
    if (officeEndingAt(passage, at, people) !== undefined) return true
    const one = singular(word)
    // one of its members
    if (people.numerals.has(word) && passage.lower[at + 1] === people.nameLink) return true
    const nouns = [people.bodies, people.groups, people.documents, people.unnamed]
    if (nouns.some((set) => set.has(word) || set.has(one))) return true
    if (one !== word && people.isAgentNoun(one)) return true
  }
  return isNameWord(passage.tokens[first])
}

/** Whether a segment between commas says more of the noun before it: `the mayor of Callowmere`, `61`. */
export function isApposition(passage: Passage, at: number, { people }: Languages): boolean {
  const token = passage.tokens[at]
  const word = passage.lower[at] ?? ''
  if (token === undefined || !isFree(passage, at)) return false
  if (token.kind === 'number') return /^[,.]$/.test(passage.tokens[at + 1]?.text ?? '')
  if (people.determiners.has(word) || people.formerWords.has(word)) return true
  if (isPossessive(token) || people.honorifics.has(word)) return true
  for (let ahead = at; ahead < at + 4; ahead++) {
    if (passage.tokens[ahead]?.kind !== 'word') break
    if (officeEndingAt(passage, ahead, people) !== undefined) return true
  }
  return isNameWord(token)
}
