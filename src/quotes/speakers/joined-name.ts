import {
  DETERMINER,
  FUNCTION,
  HONORIFIC,
  is,
  isApostrophe,
  LINK,
  type Member,
  type Mention,
  NAME,
  NUMERAL,
  OTHER_NAME,
  officeEndingAt,
  type Passage,
  type PeopleLanguage,
  POSSESSIVE,
  printedName,
  RELATIVE,
  type Stretch,
} from '../../people/reading.js'
import { isPunctuation } from '../grammar.js'
import { afterBracket } from '../sources/bracket.js'
import { LONGEST_SOURCE } from '../sources/limits.js'

/** Words that may stand between a conjunction and the name it joins: `and` retired surgeon `Ana Ruiz`. */
const LONGEST_TITLE = 6

/** Somebody named beside others: a member of the article, or a name that is nobody's. */
export interface JoinedName extends Stretch {
  name: string
  member?: Member
  /** Where the words begin that say what they are. */
  from: number
}

/**
 * The name that a stretch begins with, behind a title; not an owner, nor a name before a noun: `Tolvik officials`. Behind a
 * name and a conjunction a description will do, too: `Lind and her lawyer`.
 */
export function nameFrom(
  passage: Passage,
  { first, last }: Stretch,
  mentions: readonly Mention[],
  people: PeopleLanguage,
): JoinedName | undefined {
  let start = first
  while (start < last && is(passage, start, DETERMINER)) start++
  const mention = mentions.find((one) => one.first >= first)
  if (mention !== undefined && mention.last <= last && isTitle(passage, start, mention.from)) return named(mention)
  let end = start
  while (end < last && isPlainName(passage, end)) end++
  const next = end < last ? passage.tokens[end] : undefined
  const isOwner = is(passage, end - 1, POSSESSIVE) || isApostrophe(next)
  if (end === start || isOwner || next?.kind === 'word' || isOffice(passage, end - 1, people)) {
    return descriptionFrom(passage, first, last, people)
  }
  return { name: printedName(passage, start, end, people), from: start, first: start, last: end }
}

// Lind and her lawyer    Lind and others
function descriptionFrom(
  passage: Passage,
  first: number,
  limit: number,
  people: PeopleLanguage,
): JoinedName | undefined {
  const opens = is(passage, first, DETERMINER, NUMERAL) || people.groups.has(passage.lower[first] ?? '')
  if (!opens || first >= limit || !is(passage, first - 2, NAME)) return undefined
  let last = first
  while (last < limit && passage.tokens[last]?.kind !== 'punctuation' && !is(passage, last, RELATIVE)) last++
  if (last === first + 1 && is(passage, first, DETERMINER)) return undefined
  return { name: printedName(passage, first, last, people), from: first, first, last }
}

function isTitle(passage: Passage, first: number, last: number): boolean {
  if (last - first > LONGEST_TITLE) return false
  for (let at = first; at < last; at++) {
    const token = passage.tokens[at]
    if ((token?.kind !== 'word' && !isApostrophe(token)) || is(passage, at, LINK, FUNCTION)) return false
  }
  return true
}

/** The name that a stretch ends with, or that an apposition behind it says more of, between commas. */
export function nameBefore(
  passage: Passage,
  { first, last }: Stretch,
  mentions: readonly Mention[],
  people: PeopleLanguage,
): JoinedName | undefined {
  const isClosed = isPunctuation(passage, last - 1, ',')
  const end = isClosed ? last - 1 : last
  const mention = mentions.findLast((one) => one.last <= end && one.first >= first)
  if (mention !== undefined) {
    const after = endOfName(passage, mention.last, end)
    const isApposed = isPunctuation(passage, after, ',') && (isClosed || isPunctuation(passage, end, ','))
    if (after === end || isApposed) return named(mention)
  }
  let start = end
  while (start > first && end - start < LONGEST_SOURCE && isPlainName(passage, start - 1)) start--
  if (start === end || isOffice(passage, end - 1, people) || !isListed(passage, first, start)) return undefined
  return { name: printedName(passage, start, end, people), from: start, first: start, last: end }
}

// Holt, Moe and Lind, but not "a Holt, of Energy, Water and Mines"
/** Whether nothing but names stands in a stretch: then a name behind it that is nobody's is one of them. */
function isListed(passage: Passage, first: number, last: number): boolean {
  if (last - first > LONGEST_SOURCE) return false
  for (let at = first; at < last; at++) {
    const isPlain = isPlainName(passage, at) || is(passage, at, DETERMINER, HONORIFIC)
    if (!isPlain && !/^[,.]$/.test(passage.tokens[at]?.text ?? '')) return false
  }
  return true
}

function isOffice(passage: Passage, at: number, people: PeopleLanguage): boolean {
  return officeEndingAt(passage, at, people) !== undefined
}

// Lind (D-Ostby)    Lind of Ostby
function endOfName(passage: Passage, last: number, limit: number): number {
  if (!is(passage, last, LINK)) return afterBracket(passage, last, limit)
  let end = last + 1
  while (end < limit && isPlainName(passage, end)) end++
  return end
}

function named({ member, from, first, last }: Mention): JoinedName {
  return { name: member.name, member, from, first, last }
}

// Lind and the Ministry of Mines
export function withArticle(passage: Passage, one: JoinedName, people: PeopleLanguage): string {
  const start = one.member?.kind === 'organization' ? startOf(passage, one) : one.from
  return start < one.from ? `${printedName(passage, start, one.from, people)} ${one.name}` : one.name
}

function isPlainName(passage: Passage, at: number): boolean {
  return is(passage, at, NAME) && !is(passage, at, FUNCTION, OTHER_NAME)
}

export function startOf(passage: Passage, { from }: JoinedName): number {
  let start = from
  while (is(passage, start - 1, DETERMINER)) start--
  return start
}

// not "Department of Health and Human Services", nor "the Lind and Holt Foundation"
export function mayJoin(left: JoinedName, right: JoinedName, passage: Passage): boolean {
  if (left.member !== undefined && left.member === right.member) return false
  if (left.member?.kind === 'organization' && right.member === undefined) return false
  if (right.member?.kind !== 'organization') return true
  if (startOf(passage, right) < right.from) return true
  return left.member !== undefined && startOf(passage, left) === left.from && !is(passage, left.from - 1, NAME)
}
