import {
  endOfNounPhrase,
  isApostrophe,
  isNameWord,
  isPossessive,
  officeEndingAt,
  type Passage,
} from '../people/reading.js'
import { isApposition, isFree, isPunctuation, isSpeakerLike, type Languages, type Stretch } from './grammar.js'

const LONGEST_SOURCE = 40
const LONGEST_BRACKET = 12

/**
 * The source that ends before a token: a noun phrase with its appositions, or a pronoun.
 * `Lind, the mayor of Callowmere, | said` gives all before the bar but the last comma.
 */
export function sourceBefore(passage: Passage, end: number, limit: number, languages: Languages): Stretch | undefined {
  if (end <= limit || !isFree(passage, end - 1)) return undefined
  if (isPunctuation(passage, end - 1, ')')) return beforeBracket(passage, end, limit, languages)
  if (!isPunctuation(passage, end - 1, ',')) return nounPhraseBefore(passage, end, limit, languages)
  const comma = end - 1
  let opening = comma - 1
  while (opening >= limit && comma - opening < LONGEST_SOURCE && isFree(passage, opening)) {
    if (isPunctuation(passage, opening, ',')) break
    opening--
  }
  if (opening < limit || !isPunctuation(passage, opening, ',')) return undefined
  const named = sourceBefore(passage, opening, limit, languages)
  if (named === undefined) return undefined
  if (!belongs(passage, opening + 1, languages)) return named
  return { first: startOfDescription(passage, named.first, limit, languages), last: comma }
}

// Sen. Oskar Lind (D-Ostby) said
//                 ^ what is in brackets belongs to the name
function beforeBracket(passage: Passage, end: number, limit: number, languages: Languages): Stretch | undefined {
  for (let at = end - 2; at > limit && end - at < LONGEST_BRACKET; at--) {
    if (!isPunctuation(passage, at, '(')) continue
    const named = sourceBefore(passage, at, limit, languages)
    return named && { first: named.first, last: end }
  }
  return undefined
}

function afterBracket(passage: Passage, at: number, limit: number): number {
  if (!isPunctuation(passage, at, '(')) return at
  for (let end = at + 1; end < limit && end - at < LONGEST_BRACKET; end++) {
    if (isPunctuation(passage, end, ')')) return end + 1
  }
  return at
}

function belongs(passage: Passage, at: number, languages: Languages): boolean {
  return languages.people.relativePronouns.has(passage.lower[at] as string) || isApposition(passage, at, languages)
}

// The first witness, Olena Drahan, a bookkeeper, said …
// ^ a description that opens the clause, before the name
function startOfDescription(passage: Passage, name: number, limit: number, languages: Languages): number {
  if (name - 1 <= limit || !isPunctuation(passage, name - 1, ',')) return name
  const before = nounPhraseBefore(passage, name - 1, limit, languages)
  return before?.first === limit && isSpeakerLike(passage, before, languages) ? limit : name
}

function nounPhraseBefore(passage: Passage, end: number, limit: number, languages: Languages): Stretch | undefined {
  const { people, quotes } = languages
  const { lower } = passage
  if (quotes.pronouns.has(lower[end - 1] as string)) return { first: end - 1, last: end }
  let bound = end - 1
  while (bound > limit && end - bound < LONGEST_SOURCE && mayBelong(passage, bound - 1, languages)) bound--
  const relative = lastRelative(passage, bound, end, languages)
  if (relative > bound) {
    // "The man who shot Ana Ruiz said": the head stands before the clause
    const head = nounPhraseBefore(passage, relative, limit, languages)
    if (head !== undefined) return { first: head.first, last: end }
  }
  for (let first = bound; first < end; first++) {
    if (!mayOpen(passage, first, languages)) continue
    if (end === first + 1 && people.determiners.has(lower[first] as string)) return undefined
    if (endOfNounPhrase(passage, first, end, people, { wide: true }) === end) return { first, last: end }
  }
  return undefined
}

function lastRelative(passage: Passage, from: number, to: number, { people }: Languages): number {
  for (let at = to - 1; at > from; at--) if (people.relativePronouns.has(passage.lower[at] as string)) return at
  return -1
}

function mayBelong(passage: Passage, at: number, { people, quotes }: Languages): boolean {
  const { tokens, lower } = passage
  const token = tokens[at]
  if (token === undefined || !isFree(passage, at)) return false
  if (token.kind === 'word' || token.kind === 'number') {
    if (people.coordinators.has(lower[at] as string)) return true
    return !quotes.conjunctions.has(lower[at] as string)
  }
  return isApostrophe(token) || token.text === '.' || token.text === '&'
}

function mayOpen(passage: Passage, at: number, { people, quotes }: Languages): boolean {
  const word = passage.lower[at] as string
  const token = passage.tokens[at]
  if (token?.kind !== 'word' && token?.kind !== 'number') return false
  if (people.determiners.has(word) || people.numerals.has(word)) return true
  if (people.times.has(word) || quotes.adverbs.has(word)) return false
  if (isNameWord(token) && passage.opens[at] !== 1) return true
  return !people.functionWords.has(word) && !people.auxiliaries.has(word)
}

/**
 * The source that begins at a token, after its cue: `said | Mark Okafor, a former Treasury official`.
 * Only what can speak is taken.
 */
export function sourceAfter(passage: Passage, first: number, limit: number, languages: Languages): Stretch | undefined {
  const { people, quotes } = languages
  if (first >= limit || !isFree(passage, first)) return undefined
  if (quotes.pronouns.has(passage.lower[first] as string)) return { first, last: first + 1 }
  const word = passage.lower[first] as string
  if (people.functionWords.has(word) && !people.determiners.has(word) && !people.numerals.has(word)) return undefined
  let last = endOfNounPhrase(passage, first, limit, people)
  if (
    last === first ||
    (last === first + 1 && people.determiners.has(word)) ||
    !isSpeakerLike(passage, { first, last }, languages)
  )
    return undefined
  last = afterBracket(passage, last, limit)
  while (isPunctuation(passage, last, ',') && last + 1 < limit && belongs(passage, last + 1, languages)) {
    const end = endOfSegment(passage, last + 1, limit)
    if (isClause(passage, last + 1, end, languages)) break
    last = end
  }
  return { first, last }
}

function endOfSegment(passage: Passage, from: number, limit: number): number {
  let at = from
  while (at < limit && isFree(passage, at) && !isPunctuation(passage, at, ',')) {
    if (isPunctuation(passage, at, '.') && at === limit - 1) break
    at++
  }
  return at
}

// A segment with a verb of its own before any "who" is a clause: ", the talks were over"
function isClause(passage: Passage, first: number, last: number, { people, quotes }: Languages): boolean {
  for (let at = first; at < last; at++) {
    const word = passage.lower[at] as string
    if (people.relativePronouns.has(word) || quotes.complementizers.has(word)) return false
    if (people.auxiliaries.has(word) || (at > first && people.isPastVerb(word))) return true
  }
  return false
}

/** Whether a source is plural, so that a base form can be its verb: `officials say`. */
export function isPluralSource(passage: Passage, { first, last }: Stretch, { people, quotes }: Languages): boolean {
  const word = passage.lower[last - 1] as string
  const pronoun = quotes.pronouns.get(word)
  if (pronoun === 'several' || pronoun === 'relative' || people.groups.has(word)) return true
  for (let at = first; at < last; at++) {
    if (officeEndingAt(passage, at, people)?.plural === true) return true
    if (people.coordinators.has(passage.lower[at] as string)) return true
  }
  return word.endsWith('s') && !isPossessive(passage.tokens[last - 1])
}
