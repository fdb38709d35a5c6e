import { addMention, type Cast, type Member } from './cast.js'
import { fold } from './fold.js'
import type { PeopleLanguage } from './language.js'
import {
  isAcronym,
  isApostrophe,
  isNameWord,
  isPossessive,
  type NameRun,
  printedName,
  withoutPossessive,
} from './name-runs.js'
import type { Passage } from './passage.js'

/** Whether a run of capitalised words is a body's name: by its last word, or as an acronym. */
export function isBodyName({ passage, first, last }: NameRun, language: PeopleLanguage): boolean {
  const token = passage.tokens[last - 1]
  if (token === undefined) return false
  const text = withoutPossessive(token)
  const word = text.toLowerCase()
  for (let at = first; at < last; at++) if (passage.tokens[at]?.text === '&') return true
  if (last - first === 1) {
    if (isAcronym(text)) return !language.otherAcronyms.has(text) && !language.otherNames.has(word)
    return language.bodies.has(word) && continuesWithOf(passage, last, language)
  }
  return language.bodies.has(word) || language.bodySuffixes.has(word)
}

function continuesWithOf(passage: Passage, at: number, language: PeopleLanguage): boolean {
  if (passage.lower[at] !== language.nameLink) return false
  return isNameWord(passage.tokens[language.definiteArticles.has(passage.lower[at + 1] ?? '') ? at + 2 : at + 1])
}

// St. Brigid's Hospital    Velmark Bankers' Association
// ^ an owner's name and the noun of a body are one name, but not "Varland's Parliament"
export function joinOwnedBodies(runs: readonly NameRun[], language: PeopleLanguage): NameRun[] {
  const joined: NameRun[] = []
  for (const run of runs) {
    const owner = joined.at(-1)
    if (owner !== undefined && owner.passage === run.passage && isOwnedBody(owner, run, language)) {
      joined[joined.length - 1] = { ...owner, last: run.last }
    } else joined.push(run)
  }
  return joined
}

function isOwnedBody(owner: NameRun, { passage, first, last }: NameRun, language: PeopleLanguage): boolean {
  const noun = passage.lower[first] as string
  if (last - first > 1 || !language.bodies.has(noun) || language.nationalBodies.has(noun)) return false
  if (owner.last === first) return isPossessive(passage.tokens[first - 1])
  return owner.last === first - 1 && isApostrophe(passage.tokens[first - 1])
}

/** Adds the bodies, with the uses of a long name's first word as its short form. */
export function addOrganizations(
  cast: Cast,
  bodies: readonly NameRun[],
  others: readonly NameRun[],
  language: PeopleLanguage,
): void {
  const byName = new Map<string, Member>()
  const byFirst = new Map<string, Member>()
  for (const run of bodies) {
    const { passage, first, last } = run
    const name = printedName(passage, first, last)
    const words = fold(name).split(' ')
    const key = words.join(' ')
    let member = byName.get(key)
    if (member === undefined) {
      member = { kind: 'organization', name, words, roles: [], roleTexts: new Set(), mentions: [] }
      byName.set(key, member)
      const isCompany = words.length > 1 && language.bodySuffixes.has(words.at(-1) as string)
      if (isCompany && !byFirst.has(words[0] as string)) byFirst.set(words[0] as string, member)
      cast.organizations.push(member)
    }
    addMention(cast, { member, passage, first, last, by: 'name', from: first, form: name })
  }
  const places = new Set(others.filter((run) => isPlaced(run, language)).map(firstWord))
  for (const run of others) {
    const { passage, first, last } = run
    if (places.has(firstWord(run))) continue
    const name = printedName(passage, first, last)
    const member = last - first === 1 ? byFirst.get(fold(name)) : byName.get(fold(name))
    if (member !== undefined) addMention(cast, { member, passage, first, last, by: 'name', from: first, form: name })
  }
}

// Ministry of Mines    Varland Institute of Hygiene
//          ^ a body's name goes on over "of"
export function endOfBody(run: NameRun, language: PeopleLanguage): number {
  const { passage } = run
  let last = run.last
  if (isPossessive(passage.tokens[last - 1])) return last
  while (continuesWithOf(passage, last, language) && language.bodies.has(passage.lower[last - 1] ?? '')) {
    last += language.definiteArticles.has(passage.lower[last + 1] ?? '') ? 3 : 2
    while (isNameWord(passage.tokens[last]) && !isPossessive(passage.tokens[last - 1])) last++
  }
  return last
}

// "at Korvald", "in Korvald": the first word of "Korvald Copper" is a town
function isPlaced({ passage, first }: NameRun, language: PeopleLanguage): boolean {
  const before = passage.lower[first - 1] ?? ''
  return language.firmPlacePrepositions.has(before)
}

function firstWord({ passage, first }: NameRun): string {
  return passage.lower[first] as string
}
