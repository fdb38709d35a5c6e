import { is, PAST_VERB, type Passage, type PeopleLanguage, TIME } from '../../people/reading.js'
import type { Token } from '../../text/index.js'
import type { Anchor } from '../anchors/anchor.js'
import type { Attribution } from '../attribution.js'
import { complementAfter } from '../complement.js'
import { isDash, isFiniteVerb, isFree, type Languages, type Stretch } from '../grammar.js'
import { takes } from '../language.js'
import type { Complement } from '../report.js'
import { endOfMarks } from '../scope.js'
import { ADVERB, CIRCUMSTANCE, LEAD_IN, PRESENT_PARTICIPLE, plays, SUBORDINATOR } from '../word-classes.js'

/** Where the words that an anchor reports may stand. */
export interface Room {
  passage: Passage
  /** Tokens before the anchor that no other quotation holds. */
  before: Stretch
  /** Tokens after it, up to the next anchor's clause. */
  after: Stretch
  /** The words said in them; null until `wordsAfter` looks for them. */
  said: Complement | undefined | null
}

/** What a recognizer makes of an anchor: the reported words, in order. */
export interface Recognized {
  pattern: Attribution['pattern']
  content: Stretch[]
}

/** Knows one order of words, cue and source; gives nothing where it is another. */
export type Recognizer = (anchor: Anchor, room: Room, languages: Languages) => Recognized | undefined

/** Words without a verb that we know are taken for a clause when they are so many: its verb may be one we do not. */
const LEAST_WORDS = 3
const SEPARATOR = /^[,;:–—―(-]+$/
const SEPARATOR_OR_STOP = /^[,;:.–—―-]+$/

/** The words before an anchor, where they end in a comma or in marks. */
export function wordsBefore({ passage, before }: Room): Stretch | undefined {
  const { first, last } = before
  if (last <= first) return undefined
  const separator = passage.tokens[last - 1]?.text ?? ''
  // “We are ready” — said Lind: a dash parts only what is in marks
  const inMarks = !isFree(passage, last - 1) || (isDash(passage, last - 1) && !isFree(passage, last - 2))
  if (!inMarks && separator !== ',') return undefined
  return trimmed(passage, skipLeadIn(passage, first, last), last)
}

// But the line was open, Lind said.    Still, the line was open, Lind said.
function skipLeadIn(passage: Passage, first: number, last: number): number {
  const isLead = isFree(passage, first) && passage.opens[first] === 1
  if (
    !isLead ||
    !(plays(passage, first, LEAD_IN) || (plays(passage, first, ADVERB) && passage.lower[first + 1] === ','))
  )
    return first
  const next = passage.lower[first + 1] === ',' ? first + 2 : first + 1
  return next < last - 1 ? next : first
}

/** What is said after an anchor, without the separators around it. */
export function wordsAfter(anchor: Anchor, room: Room, languages: Languages): Complement | undefined {
  if (room.said === null) room.said = findWordsAfter(anchor, room, languages)
  return room.said
}

function findWordsAfter(anchor: Anchor, { passage, after }: Room, languages: Languages): Complement | undefined {
  let { form } = anchor.cue
  // Lind was told the line was safe: whoever is told stands before
  if (anchor.order === 'passive') form = { ...form, takes: form.takes & ~takes.addressee }
  const found = complementAfter(passage, after.first, after.last, form, languages)
  if (found === undefined) return undefined
  const words = trimmed(passage, found.first, found.last)
  return words && { first: words.first, last: words.last, joint: found.joint }
}

/** Whether an anchor stands between or behind the words of one clause, not before those of another. */
export function hasOwnClause({ order }: Anchor): boolean {
  return order === 'sourceFirst' || order === 'cueFirst'
}

/**
 * Whether words before an anchor only lead in to it, and are the reporter's: `On Sunday`, `In a statement`, `Asked about
 * the fire`, `While the crews slept`. A verb of their own makes them a clause; behind `while` it takes a comma more.
 */
export function leadsIn(passage: Passage, { first, last }: Stretch, { people, quotes }: Languages): boolean {
  if (!isFree(passage, first)) return false
  const { verbs, commas } = countParts(passage, { first, last }, people)
  if (plays(passage, first, SUBORDINATOR)) return verbs === 0 || commas === 0
  if (verbs > 0) return false
  return (
    plays(passage, first, CIRCUMSTANCE, PRESENT_PARTICIPLE) ||
    is(passage, first, PAST_VERB, TIME) ||
    quotes.adverbs.has(passage.lower[first] as string)
  )
}

/** Whether words without marks can be a clause that somebody said. */
export function isReported(passage: Passage, words: Stretch, languages: Languages): boolean {
  if (leadsIn(passage, words, languages)) return false
  return words.last - words.first >= LEAST_WORDS || countParts(passage, words, languages.people).verbs > 0
}

function countParts(passage: Passage, { first, last }: Stretch, people: PeopleLanguage) {
  let commas = 0
  let verbs = 0
  for (let at = first; at < last; at++) {
    const word = passage.lower[at] as string
    if (word === ',') commas++
    else if (at > first && isFiniteVerb(passage, at, people)) verbs++
  }
  return { commas, verbs }
}

/** Whether a stretch is one passage in marks. */
export function isQuoted(passage: Passage, { first, last }: Stretch): boolean {
  return !isFree(passage, first) && endOfMarks(passage, first) >= last
}

/** A stretch without commas at its ends, and without a lone conjunction before marks. */
export function trimmed(passage: Passage, first: number, last: number): Stretch | undefined {
  let from = first
  let to = last
  while (from < to && isFree(passage, from) && isSeparator(passage.tokens[from], SEPARATOR)) from++
  while (to > from && isFree(passage, to - 1) && isSeparator(passage.tokens[to - 1], SEPARATOR_OR_STOP)) to--
  if (isFree(passage, from) && !isFree(passage, from + 1) && plays(passage, from, LEAD_IN)) from++
  return from < to ? { first: from, last: to } : undefined
}

function isSeparator(token: Token | undefined, separator: RegExp): boolean {
  return token !== undefined && token.kind !== 'word' && separator.test(token.text)
}
