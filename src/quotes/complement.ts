import { endOfNounPhrase, isNameWord, type Passage, type PeopleLanguage } from '../people/reading.js'
import {
  isFiniteVerb,
  isFree,
  isPunctuation,
  type Languages,
  type Stretch,
  skipAdverbs,
  skipCircumstances,
} from './grammar.js'
import type { CueKind } from './language.js'

/** What stands after a cue. */
export interface Complement extends Stretch {
  /** How it is joined: by `that` or a question word, by a colon, straight in marks, as a bare clause, after a comma. */
  joint: 'that' | 'colon' | 'marks' | 'clause' | 'comma'
}

const MAX_OBJECT = 14
const SENTENCE_STOP = /^[.!?]$/
const FEW_WORDS = 4

/** What is said, after a cue that ends at a token; nothing where the sentence ends or goes on otherwise. */
export function complementAfter(
  passage: Passage,
  from: number,
  limit: number,
  kind: CueKind,
  languages: Languages,
): Complement | undefined {
  if (kind === 'call') return objectWithMarks(passage, from, limit, languages)
  let at = skipCircumstances(passage, skipAddressee(passage, from, limit, kind, languages), limit, languages)
  at = skipParenthesis(passage, at, limit, languages)
  const end = endOfClause(passage, limit)
  if (at >= end) return undefined
  if (!isFree(passage, at)) return inMarks(passage, at, end, 'marks')
  if (isPunctuation(passage, at, ':')) return at + 1 < end ? inMarks(passage, at + 1, end, 'colon') : undefined
  if (isPunctuation(passage, at, ',')) return at + 1 < end ? inMarks(passage, at + 1, end, 'comma') : undefined
  // he said — “and nobody else”
  if (passage.tokens[at]?.kind === 'punctuation' && at + 1 < end && !isFree(passage, at + 1)) {
    return inMarks(passage, at + 1, end, 'comma')
  }
  const word = passage.lower[at] as string
  if (languages.quotes.complementizers.has(word)) return { first: at + 1, last: end, joint: 'that' }
  if (languages.quotes.questionWords.has(word)) {
    return kind === 'say' ? undefined : { first: at, last: end, joint: 'that' }
  }
  if (kind === 'ask' || !isClause(passage, at, end, kind, languages)) return undefined
  return { first: at, last: end, joint: 'clause' }
}

/** Past those addressed: `reporters in Paris`, `her`, `to the committee`. */
function skipAddressee(passage: Passage, from: number, limit: number, kind: CueKind, languages: Languages): number {
  const { people, quotes } = languages
  let at = from
  if (kind === 'report') {
    // "warned Congress that": a noun phrase before "that" is addressed
    const end = endOfNounPhrase(passage, from, limit, people)
    if (end > from && quotes.complementizers.has(passage.lower[end] ?? '')) return end
  }
  if (kind !== 'tell' && kind !== 'ask') {
    if (!quotes.addressPrepositions.has(passage.lower[at] ?? '') || !isFree(passage, at)) return from
    at++
  }
  if (at >= limit || !isFree(passage, at)) return from
  const word = passage.lower[at] as string
  if (quotes.pronouns.has(word) || quotes.addressees.has(word)) return at + 1
  if (quotes.questionWords.has(word) || quotes.complementizers.has(word)) return from
  return endOfNounPhrase(passage, at, limit, people)
}

/** Where an attribution ends with those addressed and the circumstances. */
export function endOfAttribution(
  passage: Passage,
  from: number,
  limit: number,
  kind: CueKind,
  languages: Languages,
): number {
  const addressed = skipAddressee(passage, from, limit, kind, languages)
  return skipCircumstances(passage, addressed, limit, languages)
}

// said, however, that …
//     ^^^^^^^^^^^
function skipParenthesis(passage: Passage, at: number, limit: number, languages: Languages): number {
  if (!isPunctuation(passage, at, ',')) return at
  const after = skipAdverbs(passage, at + 1, limit, languages)
  return after > at + 1 && isPunctuation(passage, after, ',') ? after + 1 : at
}

/** The end of a stretch without its closing stop. */
export function endOfClause(passage: Passage, limit: number): number {
  const last = passage.tokens[limit - 1]
  return last !== undefined && SENTENCE_STOP.test(last.text) && isFree(passage, limit - 1) ? limit - 1 : limit
}

function inMarks(passage: Passage, at: number, end: number, joint: Complement['joint']): Complement {
  if (isFree(passage, at)) return { first: at, last: end, joint }
  const close = endOfMarks(passage, at)
  if (close >= end || !goesOn(passage, at, close)) return { first: at, last: close, joint }
  return { first: at, last: end, joint }
}

// said “excessive” taxes were …: a few words in marks, and the clause goes on in small letters
function goesOn(passage: Passage, open: number, close: number): boolean {
  const next = passage.tokens[close]
  if (next?.kind !== 'word' || next.text !== passage.lower[close]) return false
  return close - open - 2 <= FEW_WORDS
}

/** The end of the marks that a token stands in. */
export function endOfMarks(passage: Passage, at: number): number {
  const pair = passage.quoted[at]
  let end = at
  while (end < passage.quoted.length && passage.quoted[end] === pair) end++
  return end
}

// called the present rota “inhuman”
function objectWithMarks(passage: Passage, from: number, limit: number, languages: Languages): Complement | undefined {
  if (from >= limit || !isFree(passage, from)) return undefined
  for (let at = from; at < Math.min(limit, from + MAX_OBJECT); at++) {
    if (!isFree(passage, at)) return { first: from, last: endOfList(passage, at, limit, languages), joint: 'clause' }
    if (passage.tokens[at]?.kind === 'punctuation') return undefined
    const word = passage.lower[at] as string
    const parts = languages.quotes.conjunctions.has(word) && !languages.people.roleParticles.has(word)
    if (parts && at > from) return undefined
  }
  return undefined
}

// called the pace “brisk,” the timing “awkward” and the tone “rude”
//                        ^ further pairs of a noun and its word in marks
function endOfList(passage: Passage, marked: number, limit: number, languages: Languages): number {
  const { people } = languages
  let last = endOfMarks(passage, marked)
  for (;;) {
    let at = isPunctuation(passage, last, ',') ? last + 1 : last
    const isNext = people.coordinators.has(passage.lower[at] ?? '') || people.determiners.has(passage.lower[at] ?? '')
    if (people.coordinators.has(passage.lower[at] ?? '')) at++
    const noun = isNext ? endOfNounPhrase(passage, at, limit, people) : last
    if (noun >= limit || noun === last || isFree(passage, noun)) return last
    last = endOfMarks(passage, noun)
  }
}

/** Whether words after a cue are a clause: after `said` nearly all are, after others a verb of their own is needed. */
function isClause(passage: Passage, first: number, last: number, kind: CueKind, languages: Languages): boolean {
  const { people, quotes } = languages
  const word = passage.lower[first] as string
  if (passage.tokens[first]?.kind === 'punctuation') return false
  if (quotes.noClause.has(word) || quotes.conjunctions.has(word)) return false
  if (quotes.infinitives.has(word)) return false
  const opensPhrase = quotes.circumstances.has(word)
  if (kind === 'say') return opensPhrase ? hasFiniteVerb(passage, first, last, people) : last - first > 1
  const opensSubject =
    isNameWord(passage.tokens[first]) || !people.functionWords.has(word) || opensNoun(word, languages)
  return !opensPhrase && opensSubject && hasFiniteVerb(passage, first, last, people)
}

function opensNoun(word: string, { people, quotes }: Languages): boolean {
  return (
    people.determiners.has(word) ||
    people.numerals.has(word) ||
    quotes.pronouns.has(word) ||
    quotes.clauseOpeners.has(word)
  )
}

function hasFiniteVerb(passage: Passage, first: number, last: number, people: PeopleLanguage): boolean {
  for (let at = first + 1; at < Math.min(last, first + MAX_OBJECT); at++) {
    if (isFree(passage, at) && isFiniteVerb(passage, at, people)) return true
  }
  return false
}
