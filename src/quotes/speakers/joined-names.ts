import {
  COORDINATOR,
  HONORIFIC,
  is,
  type Member,
  type Mention,
  NAME,
  type Passage,
  type PeopleLanguage,
  printedName,
  type Stretch,
} from '../../people/reading.js'
import { isPunctuation } from '../grammar.js'
import { LONGEST_SOURCE } from '../sources/limits.js'
import { type JoinedName, mayJoin, nameBefore, nameFrom, startOf, withArticle } from './joined-name.js'

/** Several who are named together, and one name for them all. */
export interface JoinedNames extends Stretch {
  name: string
  /** Those of them that are of the article. */
  members: Member[]
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
  // "Lind & Holt" is a firm
  if (!is(passage, at, COORDINATOR) || passage.tokens[at]?.kind !== 'word') return undefined
  const right = nameFrom(passage, { first: at + 1, last }, mentions, people)
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
  const printed = names.map((name, index) => (index === 0 ? name.name : withArticle(passage, name, people)))
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
  return { name: printedName(passage, first, last, people), members: [], first, last }
}
