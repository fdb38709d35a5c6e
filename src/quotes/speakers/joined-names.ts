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

/** Several who are named together, and one name for them all. */
export interface JoinedNames extends Stretch {
  name: string
  /** Those of them that are of the article. */
  members: Member[]
}

/** Somebody named beside others: a member of the article, or a name that is nobody's. */
interface JoinedName extends Stretch {
  name: string
  member?: Member
  /** Where the words begin that say what they are. */
  from: number
}

// Mara Lind, the mayor, and Peter Holt, her deputy    Lind, Holt and Moe
/** Those whom a source names together, appositions between them passed over; the mentions are those that it is about. */
export function joinedNames(
  passage: Passage,
  source: Stretch,
  mentions: readonly Mention[],
  people: PeopleLanguage,
): JoinedNames | undefined {
  for (let at = source.first + 1; at < source.last; at++) {
    const joined = namesJoinedAt(passage, at, source, mentions, people)
    if (joined !== undefined) return opens(joined, mentions) ? joined : undefined
  }
  return undefined
}

// Lind, an adviser to mayors such as Holt and Moe: whoever is named before has the others beside them
function opens({ first }: JoinedNames, [head]: readonly Mention[]): boolean {
  return head === undefined || head.first >= first
}

/** Those whom the conjunction at a token joins, and the names before them in a list. */
export function namesJoinedAt(
  passage: Passage,
  at: number,
  { first, last }: Stretch,
  mentions: readonly Mention[],
  people: PeopleLanguage,
): JoinedNames | undefined {
  if (!people.coordinators.has(passage.lower[at] as string)) return undefined
  const right = nameFrom(passage, { first: at + 1, last }, mentions, people) ?? descriptionFrom(passage, at + 1, last)
  if (right === undefined) return undefined
  const couple = coupleAt(passage, at, first, right, people)
  if (couple !== undefined) return couple
  const names = [right]
  for (let end = at; end > first && at - end < LONGEST_SOURCE; ) {
    const [next] = names as [JoinedName]
    const left = nameBefore(passage, { first, last: end }, mentions, people)
    if (left === undefined || !mayJoin(left, next, passage)) break
    names.unshift(left)
    end = startOf(passage, left) - 1
    if (!isPunctuation(passage, end, ',')) break
  }
  if (names.length < 2) return undefined
  const printed = names.map((name, index) => (index === 0 ? name.name : withArticle(passage, name)))
  return {
    name: `${printed.slice(0, -1).join(', ')} ${passage.tokens[at]?.text} ${printed.at(-1)}`,
    members: names.flatMap(({ member }) => member ?? []),
    first: (names[0] as JoinedName).first,
    last: right.last,
  }
}

// Mr. and Mrs. Lind    Ana and Tom Ruiz
/** Two with one family name between them, as printed. */
function coupleAt(
  passage: Passage,
  at: number,
  limit: number,
  { first: name, last }: JoinedName,
  people: PeopleLanguage,
): JoinedNames | undefined {
  const first = passage.tokens[at - 1]?.text === '.' ? at - 2 : at - 1
  if (first < limit) return undefined
  const areAddressed = is(passage, first, HONORIFIC) && is(passage, at + 1, HONORIFIC)
  const [one, other] = [passage.lower[first] as string, passage.lower[name] as string]
  const haveGivenNames = people.isGivenName(one) && people.isGivenName(other) && !is(passage, first - 1, NAME)
  if (!areAddressed && !(haveGivenNames && name === at + 1 && last > name + 1)) return undefined
  return { name: printedName(passage, first, last), members: [], first, last }
}

/** The name that a stretch begins with, behind a title; not an owner, nor a name before a noun: `Tolvik officials`. */
function nameFrom(
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
  if (end === start || is(passage, end - 1, POSSESSIVE) || isOffice(passage, end - 1, people)) return undefined
  const next = end < last ? passage.tokens[end] : undefined
  if (next?.kind === 'word' || isApostrophe(next)) return undefined
  return { name: printedName(passage, start, end), from: start, first: start, last: end }
}

// Lind and her lawyer    Lind and two others
function descriptionFrom(passage: Passage, first: number, limit: number): JoinedName | undefined {
  if (!is(passage, first, DETERMINER | NUMERAL) || !is(passage, first - 2, NAME)) return undefined
  let last = first
  while (last < limit && passage.tokens[last]?.kind !== 'punctuation' && !is(passage, last, RELATIVE)) last++
  if (last === first + 1 && is(passage, first, DETERMINER)) return undefined
  return { name: printedName(passage, first, last), from: first, first, last }
}

function isTitle(passage: Passage, first: number, last: number): boolean {
  if (last - first > LONGEST_TITLE) return false
  for (let at = first; at < last; at++) {
    const token = passage.tokens[at]
    if ((token?.kind !== 'word' && !isApostrophe(token)) || is(passage, at, LINK | FUNCTION)) return false
  }
  return true
}

/** The name that a stretch ends with, or that an apposition behind it says more of, between commas. */
function nameBefore(
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
  while (start > first && isPlainName(passage, start - 1)) start--
  if (start === end || isOffice(passage, end - 1, people) || !isListed(passage, first, start)) return undefined
  return { name: printedName(passage, start, end), from: start, first: start, last: end }
}

// Holt, Moe and Lind, but not "a Holt, of Energy, Water and Mines"
/** Whether nothing but names stands in a stretch: then a name behind it that is nobody's is one of them. */
function isListed(passage: Passage, first: number, last: number): boolean {
  for (let at = first; at < last; at++) {
    const isPlain = isPlainName(passage, at) || is(passage, at, DETERMINER | HONORIFIC)
    if (!isPlain && !/^[,.]$/.test(passage.tokens[at]?.text ?? '')) return false
  }
  return true
}

function isOffice(passage: Passage, at: number, people: PeopleLanguage): boolean {
  return officeEndingAt(passage, at, people) !== undefined
}

// Lind Jr.    Lind (D-Ostby)
function endOfName(passage: Passage, last: number, limit: number): number {
  return afterBracket(passage, isPunctuation(passage, last, '.') ? last + 1 : last, limit)
}

function named({ member, from, first, last }: Mention): JoinedName {
  return { name: member.name, member, from, first, last }
}

// Lind and the Ministry of Mines
function withArticle(passage: Passage, one: JoinedName): string {
  const start = one.member?.kind === 'organization' ? startOf(passage, one) : one.from
  return start < one.from ? `${printedName(passage, start, one.from)} ${one.name}` : one.name
}

function isPlainName(passage: Passage, at: number): boolean {
  return is(passage, at, NAME) && !is(passage, at, FUNCTION | OTHER_NAME)
}

function startOf(passage: Passage, { from }: JoinedName): number {
  let start = from
  while (is(passage, start - 1, DETERMINER)) start--
  return start
}

// not "Department of Health and Human Services", nor "the Lind and Holt Foundation"
function mayJoin(left: JoinedName, right: JoinedName, passage: Passage): boolean {
  if (left.member !== undefined && left.member === right.member) return false
  if (left.member?.kind === 'organization' && right.member === undefined) return false
  if (right.member?.kind !== 'organization') return true
  if (startOf(passage, right) < right.from) return true
  return left.member !== undefined && startOf(passage, left) === left.from && !is(passage, left.from - 1, NAME)
}
