import type { CastRole } from './cast.js'
import type { PeopleLanguage } from './language.js'
import { isInnerHyphen } from './name-endings.js'
import { endOfNounPhrase } from './noun-phrase.js'
import { is, type Passage, type Stretch } from './passage.js'
import { readRole, skipFormer } from './read-role.js'
import type { Segment } from './segment.js'
import { isSign } from './sign.js'
import {
  ARTICLE,
  COORDINATOR,
  COPULA,
  DETERMINER,
  FORMER,
  NAME,
  OFFICE,
  OFFICE_ADVERB,
  POSSESSIVE,
  RELATIVE,
} from './word-classes.js'
import { isAcronym, isApostrophe } from './word-forms.js'

const ENDS_APPOSITION = new Set([',', '.', ')', ';', ':'])
const MAX_ADVERBS = 2

/** What the words around a name say of its bearer. */
export interface TitledRoles {
  roles: CastRole[]
  /** Where the office before the name begins, across a comma too; the form of address or the name where there is none. */
  from: number
}

/** The roles that the words around a name give its bearer: before it, after it, or by `was`. */
export function findRoles(segment: Segment, language: PeopleLanguage): TitledRoles {
  const { passage, first, end: last, comma, office, address } = segment
  const roles: CastRole[] = []
  const before = office ?? officeAcrossComma(segment, language)
  if (office !== undefined) {
    const end = address !== undefined && address < first ? address : office.last
    const role = readRole(passage, office.first, Math.min(end, first), language, false)
    addRole(roles, role, is(passage, office.first - 1, FORMER))
  } else if (before !== undefined) addRole(roles, readRole(passage, before.first, before.last, language, false))
  const after = comma ? appositionAt(passage, last + 1, language) : undefined
  if (after !== undefined) {
    const role = readRole(passage, after.first, after.last, language, true)
    addRole(roles, role, language.officeLimits.get(passage.lower[after.last] ?? '') === 'past')
    // "a skipper and former member of the council"
    if (is(passage, after.last, COORDINATOR)) {
      const from = after.last + 1
      const to = endOfNounPhrase(passage, skipFormer(passage, from), passage.tokens.length, language)
      addRole(roles, readRole(passage, from, to, language, false))
    }
  }
  addRole(roles, addressOffice(segment, language))
  const said = startOfPredicate(segment, language)
  if (said !== undefined) {
    const to = endOfNounPhrase(passage, said.first, passage.tokens.length, language)
    addRole(roles, readRole(passage, said.first, to, language, false), said.former)
  }
  return { roles, from: before?.first ?? address ?? first }
}

/** Adds what was read, if anything was, put into the past where the words around it do so. */
function addRole(roles: CastRole[], role: CastRole | undefined, former = false): void {
  if (role === undefined) return
  if (former) role.former = true
  roles.push(role)
}

// Gen. Isidro Valkonen: a description may call him the general
function addressOffice({ passage, address }: Segment, language: PeopleLanguage): CastRole | undefined {
  const addressed = address === undefined ? undefined : language.addressOffices.get(passage.lower[address] as string)
  if (address === undefined || addressed === undefined) return undefined
  const office = isInnerHyphen(passage, address + 2) ? `${addressed}-${passage.lower[address + 3]}` : addressed
  return { text: office, former: false, office, words: [], names: [], implied: true }
}

// Brightwater's chief executive, Ms. Adaeze Thornquist, told …
// ^ an office, a comma, the name, and a comma
function officeAcrossComma(segment: Segment, language: PeopleLanguage): Stretch | undefined {
  const { passage, end: last } = segment
  let name = segment.address ?? segment.first
  // "His dean, the Rev. Clodagh Ferriter, said"
  if (is(passage, name - 1, ARTICLE)) name--
  if (!isSign(passage, name - 1, ',') || !ENDS_APPOSITION.has(passage.lower[last] ?? '.')) return undefined
  for (let first = name - 2; first >= 0 && first > name - 14; first--) {
    const token = passage.tokens[first]
    if (token === undefined || passage.quoted[first] !== passage.quoted[name]) return undefined
    if (isApostrophe(token)) continue
    if (token.kind !== 'word') return undefined
    if (!is(passage, first, DETERMINER, POSSESSIVE)) continue
    if (endOfNounPhrase(passage, skipFormer(passage, first), name, language) !== name - 1) continue
    if (readRole(passage, first, name - 1, language, false) === undefined) continue
    const opens = is(passage, first - 1, DETERMINER) ? first - 1 : first
    return { first: opens, last: name - 1 }
  }
  return undefined
}

// Ilse Brandt, the foreign minister of Varland, said …
//              ^
function appositionAt(passage: Passage, at: number, language: PeopleLanguage): Stretch | undefined {
  let first = at
  // an age before it: "Ilse Brandt, 61, the foreign minister"
  if (passage.tokens[first]?.kind === 'number' && passage.lower[first + 1] === ',') first += 2
  if (isListItem(passage, first)) return undefined
  const role = skipFormer(passage, first)
  const last = endOfNounPhrase(passage, role, passage.tokens.length, language)
  if (last === role) return undefined
  return is(passage, first, DETERMINER) || closesApposition(passage, last, language) ? { first, last } : undefined
}

function closesApposition(passage: Passage, at: number, { officeLimits }: PeopleLanguage): boolean {
  const word = passage.lower[at] ?? '.'
  return ENDS_APPOSITION.has(word) || is(passage, at, RELATIVE, COORDINATOR) || officeLimits.has(word)
}

// "Brandt, Verhaeg and Voss": the next name of a list is no apposition
function isListItem(passage: Passage, first: number): boolean {
  if (!is(passage, first, NAME) || is(passage, first, OFFICE, POSSESSIVE)) return false
  if (isAcronym(passage.tokens[first]?.text ?? '')) return false
  for (let at = first + 1; at < first + 4; at++) if (is(passage, at, OFFICE)) return false
  return true
}

// … when Rutte was still the Prime Minister of the Netherlands
//              ^^^ in the past tense: former
function startOfPredicate(
  { passage, end: last, comma }: Segment,
  language: PeopleLanguage,
): { first: number; former: boolean } | undefined {
  // ", who is" and ", then" lead to the same verb
  let at = comma && is(passage, last + 1, RELATIVE) ? last + 2 : last
  if (!is(passage, at, COPULA)) return undefined
  const former = language.pastCopulas.has(passage.lower[at] as string)
  at++
  for (let adverbs = 0; adverbs < MAX_ADVERBS && is(passage, at, OFFICE_ADVERB); adverbs++) at++
  return { first: at, former }
}
