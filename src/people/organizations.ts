import type { Token } from '../text/index.js'
import { addMention, type Cast, createMember, type Member } from './cast.js'
import type { Context } from './context.js'
import { fold } from './fold.js'
import type { PeopleLanguage } from './language.js'
import { type NameRun, printedName } from './name-runs.js'
import { officeEndingAt } from './offices.js'
import { once } from './once.js'
import { is, type Passage } from './passage.js'
import type { Segment } from './segment.js'
import { ARTICLE, BODY, COORDINATOR, FIRM_PLACE, HONORIFIC, NAME, OTHER_NAME, POSSESSIVE } from './word-classes.js'
import { isAcronym, isApostrophe } from './word-forms.js'

/** Whether a run of capitalised words is a body's name: by its last word, or as an acronym. */
export function isBodyName({ passage, first, last }: NameRun, language: PeopleLanguage): boolean {
  for (let at = first + 1; at < last; at++) if (passage.lower[at] === '&') return true
  const isBody = is(passage, last - 1, BODY)
  if (last - first > 1) return isBody || language.bodySuffixes.has(passage.lower[last - 1] as string)
  const { text: printed } = passage.tokens[first] as Token
  const text = is(passage, first, POSSESSIVE) ? language.withoutPossessive(printed) : printed
  if (isAcronym(text)) return !language.otherAcronyms.has(text) && !is(passage, first, OTHER_NAME)
  if (is(passage, first - 1, ARTICLE) && language.newspapers.has(passage.lower[first] as string)) return true
  return isBody && continuesWithOf(passage, last, language)
}

function continuesWithOf(passage: Passage, at: number, language: PeopleLanguage): boolean {
  if (passage.lower[at] !== language.nameLink) return false
  return is(passage, is(passage, at + 1, ARTICLE) ? at + 2 : at + 1, NAME)
}

// St. Brigid's Hospital    Velmark Bankers' Association
// ^ an owner's name and the noun of a body are one name, but not "Varland's Parliament"
export function joinOwnedBodies(runs: readonly NameRun[], language: PeopleLanguage): NameRun[] {
  const joined: NameRun[] = []
  for (const run of runs) {
    const owner = joined.at(-1)
    if (owner !== undefined && owner.passage === run.passage && isOwnedBody(owner, run, language)) {
      owner.last = run.last
    } else joined.push(run)
  }
  return joined
}

function isOwnedBody(owner: NameRun, { passage, first, last }: NameRun, language: PeopleLanguage): boolean {
  if (last - first > 1 || !is(passage, first, BODY)) return false
  if (language.nationalBodies.has(passage.lower[first] as string)) return false
  if (owner.last === first) return is(passage, first - 1, POSSESSIVE)
  return owner.last === first - 1 && isApostrophe(passage.tokens[first - 1])
}

/** Adds the bodies, with the uses of a long name's first word as its short form among the names of no person. */
export function addOrganizations(
  cast: Cast,
  bodies: readonly NameRun[],
  others: readonly Segment[],
  isBodyWord: Context['isBodyWord'],
  language: PeopleLanguage,
): void {
  const byName = new Map<string, Member>()
  const byFirst = new Map<string, Member>()
  const newspapers = new Map<string, Member>()
  for (const run of bodies) {
    const { passage, first, last } = run
    const name = printedName(passage, first, last, language)
    const isOneWord = last - first === 1
    const key = fold(isOneWord ? firstWord(run) : name)
    let member = byName.get(key) ?? newspapers.get(key)
    if (member === undefined) {
      const words = isOneWord ? [key] : key.split(' ')
      member = createMember('organization', name, words)
      byName.set(key, member)
      const noun = words.at(-1) as string
      if (language.newspapers.has(noun)) newspapers.set(noun, member)
      const isCompany = words.length > 1 && language.bodySuffixes.has(noun)
      if (isCompany && !byFirst.has(words[0] as string)) byFirst.set(words[0] as string, member)
      cast.organizations.push(member)
    }
    addMention(cast, { member, passage, first, last, by: 'name', from: first, form: name })
  }
  const places = once(() => placesAmong(others))
  for (const other of others) {
    const opening = fold(firstWord(other))
    if (!isBodyWord(opening) && !language.newsOutlets.has(opening)) continue
    if (places().has(firstWord(other))) continue
    const { passage, first, last } = other
    const name = printedName(passage, first, last, language)
    const key = fold(name)
    let member = last - first === 1 ? (byFirst.get(key) ?? byName.get(key)) : byName.get(key)
    if (member === undefined && language.newsOutlets.has(key)) {
      member = createMember('organization', name, [key])
      byName.set(key, member)
      cast.organizations.push(member)
    }
    if (member !== undefined) addMention(cast, { member, passage, first, last, by: 'name', from: first, form: name })
  }
}

// Ministry of Mines    Varland Institute of Hygiene
//          ^ a body's name goes on over "of"
export function endOfBody(run: NameRun, language: PeopleLanguage): number {
  const { passage } = run
  let last = run.last
  if (is(passage, last - 1, POSSESSIVE)) return last
  while (is(passage, last - 1, BODY) && continuesWithOf(passage, last, language)) {
    last += is(passage, last + 1, ARTICLE) ? 3 : 2
    while (is(passage, last, NAME) && !is(passage, last - 1, POSSESSIVE)) last++
  }
  return endOfPortfolio(passage, run.last - 1, last, language)
}

// Department of Health and Human Services    Ministry of Mines and | Peter Holt
//                      ^ what a government body is for may be two things
function endOfPortfolio(passage: Passage, noun: number, end: number, language: PeopleLanguage): number {
  if (end === noun + 1 || !language.governmentBodies.has(passage.lower[noun] as string)) return end
  if (!is(passage, end, COORDINATOR) || is(passage, end - 1, POSSESSIVE)) return end
  let last = end + 1
  while (is(passage, last, NAME) && !is(passage, last, HONORIFIC) && !is(passage, last - 1, POSSESSIVE)) last++
  const isOther = is(passage, last - 1, BODY) || language.isGivenName(passage.lower[end + 1] ?? '')
  return last === end + 1 || isOther || officeEndingAt(passage, last - 1, language) !== undefined ? end : last
}

/** The first words of names that stand where a place does. */
function placesAmong(names: readonly Segment[]): Set<string> {
  const places = new Set<string>()
  for (const name of names) if (isPlaced(name)) places.add(firstWord(name))
  return places
}

// "at Korvald", "in Korvald": the first word of "Korvald Copper" is a town
function isPlaced({ passage, first }: NameRun): boolean {
  return is(passage, first - 1, FIRM_PLACE)
}

function firstWord({ passage, first }: NameRun): string {
  return passage.lower[first] as string
}
