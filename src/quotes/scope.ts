import { AUXILIARY, DETERMINER, is, NAME, type Passage, type PeopleLanguage, RELATIVE } from '../people/reading.js'
import type { Token } from '../text/index.js'
import { isDash, isFiniteVerb, isFree, isPunctuation, type Languages, type Stretch } from './grammar.js'
import {
  AFTERTHOUGHT,
  CIRCUMSTANCE,
  COMPLEMENTIZER,
  LIST_WORD,
  PRESENT_PARTICIPLE,
  PRONOUN,
  plays,
  SUBORDINATOR,
} from './word-classes.js'

/** Tokens behind a comma within which an `and` makes it a list. */
const LIST = 8
const LONGEST_APPOSITION = 16
const LONGEST_OPENING = 30
/** Tokens of a report in which its end is looked for; a longer one goes to the end of the sentence. */
const LONGEST_REPORT = 250

/** The end of a stretch without its closing stop, nor a bracket behind that. */
export function endOfClause(passage: Passage, limit: number): number {
  const last = passage.tokens[limit - 1]
  if (last?.kind !== 'punctuation' || !isFree(passage, limit - 1)) return limit
  // (The line was open, Lind said.)
  if (last.text === ')' && passage.tokens[limit - 2]?.text === '.') return limit - 2
  return last.text === '.' || last.text === '!' || last.text === '?' ? limit - 1 : limit
}

/** The end of the marks that a token stands in. */
export function endOfMarks(passage: Passage, at: number): number {
  const pair = passage.quoted[at]
  let end = at
  while (end < passage.quoted.length && passage.quoted[end] === pair) end++
  return end
}

/** Whether any token of a stretch stands in marks, as far as a report is looked at. */
export function hasMarks(passage: Passage, { first, last }: Stretch): boolean {
  for (let at = first; at < Math.min(last, first + LONGEST_REPORT); at++) if (!isFree(passage, at)) return true
  return false
}

/**
 * Where a reported clause without marks ends: before what the reporter adds behind a comma or a dash: `, but …`,
 * `, which …`, `, pointing …`. Words in marks further on belong to the report, and so does all before them.
 */
export function endOfReport(passage: Passage, { first, last }: Stretch, languages: Languages): number {
  const end = Math.min(last, first + LONGEST_REPORT)
  let from = end
  while (from > first && isFree(passage, from - 1)) from--
  let opened = from === first ? endOfOpening(passage, first, end) : first
  for (let at = from; at < end - 1; at++) {
    if (plays(passage, at, COMPLEMENTIZER)) opened = Math.max(opened, endOfOpening(passage, at, end))
    const { kind, text } = passage.tokens[at] as Token
    if (kind !== 'punctuation' || at < first + 2 || at <= opened) continue
    if (text === ';' || ((text === ',' || isDash(passage, at)) && endsReport(passage, at + 1, last, languages))) {
      if (!closesPair(passage, from, at, languages)) return at
    }
  }
  return last
}

// not only ports, but also mines
//                ^ a comma between two that belong together
function closesPair({ lower }: Passage, from: number, comma: number, { quotes }: Languages): boolean {
  if (!quotes.pairClosers.has(lower[comma + 1] as string)) return false
  for (let at = from; at < comma; at++) if (quotes.pairOpeners.has(lower[at] as string)) return true
  return false
}

// that, if elected, he would …    if rates fall, they would …
//                 ^ the comma behind what goes before the subject
function endOfOpening(passage: Passage, first: number, end: number): number {
  const opener = plays(passage, first, COMPLEMENTIZER) ? first + 1 : first
  const isOpening = isPunctuation(passage, opener, ',') || plays(passage, opener, SUBORDINATOR, CIRCUMSTANCE)
  if (!isOpening) return first
  for (let at = opener + 1; at < Math.min(end, opener + LONGEST_OPENING); at++) {
    if (isPunctuation(passage, at, ',')) return at
  }
  return first
}

function endsReport(passage: Passage, at: number, last: number, { people }: Languages): boolean {
  if (plays(passage, at, AFTERTHOUGHT))
    return !(is(passage, at, RELATIVE) && isInnerApposition(passage, at, last, people))
  if (plays(passage, at, PRONOUN) && is(passage, at + 1, AUXILIARY)) return true
  if (plays(passage, at, PRESENT_PARTICIPLE) && !plays(passage, at, LIST_WORD) && !is(passage, at, NAME))
    return !isList(passage, at, last, people.coordinators)
  if (!is(passage, at, DETERMINER) || isInnerApposition(passage, at, last, people)) return false
  return !isList(passage, at, last, people.coordinators)
}

// the mayor, a baker, was late    the gate, which leaks, was shut: the clause goes on behind it
function isInnerApposition(passage: Passage, at: number, last: number, people: PeopleLanguage): boolean {
  for (let ahead = at; ahead < Math.min(last - 1, at + LONGEST_APPOSITION); ahead++) {
    if (isPunctuation(passage, ahead, ',')) return isFiniteVerb(passage, ahead + 1, people)
  }
  return false
}

// ports, the mines and …
function isList(passage: Passage, at: number, last: number, coordinators: ReadonlySet<string>): boolean {
  for (let ahead = at; ahead < Math.min(last, at + LIST); ahead++) {
    if (coordinators.has(passage.lower[ahead] as string)) return true
    if (isPunctuation(passage, ahead, ',') && coordinators.has(passage.lower[ahead + 1] ?? '')) return true
  }
  return false
}
