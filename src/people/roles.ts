import type { CastRole } from './cast.js'
import type { PeopleLanguage } from './language.js'
import { isAcronym, isApostrophe, isNameWord, isPossessive } from './name-runs.js'
import { endOfNounPhrase } from './noun-phrase.js'
import type { Passage } from './passage.js'
import { isFormer, readRole, skipFormer } from './read-role.js'
import type { Segment } from './segment.js'

const ENDS_APPOSITION = new Set([',', '.', ')', ';', ':'])
const MAX_ADVERBS = 2

/** The roles that the words around a name give its bearer: before it, after it, or by `was`. */
export function findRoles(segment: Segment, language: PeopleLanguage): CastRole[] {
  const { passage, first, last, office } = segment
  const roles: CastRole[] = []
  const add = (from: number, to: number, former: boolean, loose: boolean) => {
    const role = readRole(passage, from, to, language, loose)
    if (role !== undefined) roles.push(former ? { ...role, former } : role)
  }
  if (office !== undefined) {
    const end = segment.address !== undefined && segment.address < first ? segment.address : office.last
    add(office.first, Math.min(end, first), isFormer(passage, office.first - 1, language), false)
  }
  if (office === undefined) {
    const before = officeAcrossComma(segment, language)
    if (before !== undefined) add(before.first, before.last, false, false)
  }
  const after = startOfApposition(passage, last, language)
  if (after !== undefined) {
    let from = after
    let end = endOfNounPhrase(passage, skipFormer(passage, from, language), passage.tokens.length, language)
    add(from, end, language.officeLimits.get(passage.lower[end] ?? '') === 'past', true)
    // "a skipper and former member of the council"
    if (language.coordinators.has(passage.lower[end] ?? '')) {
      from = end + 1
      end = endOfNounPhrase(passage, skipFormer(passage, from, language), passage.tokens.length, language)
      add(from, end, false, false)
    }
  }
  const implied = addressOffice(segment, language)
  if (implied !== undefined) roles.push(implied)
  const said = startOfPredicate(passage, last, language)
  if (said !== undefined) {
    add(said.first, endOfNounPhrase(passage, said.first, passage.tokens.length, language), said.former, false)
  }
  return roles
}

/** Where the office before a name begins, across a comma too; the form of address or the name where there is none. */
export function startOfTitle(segment: Segment, language: PeopleLanguage): number {
  const across = segment.office === undefined ? officeAcrossComma(segment, language) : undefined
  return segment.office?.first ?? across?.first ?? segment.address ?? segment.first
}

// Gen. Isidro Valkonen: a description may call him the general
function addressOffice({ passage, address }: Segment, language: PeopleLanguage): CastRole | undefined {
  const office = address === undefined ? undefined : language.addressOffices.get(passage.lower[address] as string)
  return office === undefined ? undefined : { text: office, former: false, office, words: [], names: [], implied: true }
}

// Brightwater's chief executive, Ms. Adaeze Thornquist, told …
// ^ an office, a comma, the name, and a comma
function officeAcrossComma(segment: Segment, language: PeopleLanguage): { first: number; last: number } | undefined {
  const { passage, last } = segment
  let name = segment.address ?? segment.first
  // "His dean, the Rev. Clodagh Ferriter, said"
  if (language.definiteArticles.has(passage.lower[name - 1] ?? '')) name--
  if (passage.tokens[name - 1]?.text !== ',' || !ENDS_APPOSITION.has(passage.tokens[last]?.text ?? '.'))
    return undefined
  for (let first = name - 2; first >= 0 && first > name - 14; first--) {
    const token = passage.tokens[first]
    if (token === undefined || passage.quoted[first] !== passage.quoted[name]) return undefined
    if (isApostrophe(token)) continue
    if (token.kind !== 'word') return undefined
    if (!language.determiners.has(passage.lower[first] as string) && !isPossessive(token)) continue
    if (endOfNounPhrase(passage, skipFormer(passage, first, language), name, language) !== name - 1) continue
    if (readRole(passage, first, name - 1, language, false) === undefined) continue
    const opens = language.determiners.has(passage.lower[first - 1] ?? '') ? first - 1 : first
    return { first: opens, last: name - 1 }
  }
  return undefined
}

// Ilse Brandt, the foreign minister of Varland, said …
//            ^
function startOfApposition(passage: Passage, last: number, language: PeopleLanguage): number | undefined {
  if (passage.tokens[last]?.text !== ',') return undefined
  let first = last + 1
  // an age before it: "Ilse Brandt, 61, the foreign minister"
  if (passage.tokens[first]?.kind === 'number' && passage.tokens[first + 1]?.text === ',') first += 2
  const role = skipFormer(passage, first, language)
  const end = endOfNounPhrase(passage, role, passage.tokens.length, language)
  if (end === role || isListItem(passage, first, language)) return undefined
  if (language.determiners.has(passage.lower[first] as string)) return first
  return closesApposition(passage.lower[end] ?? '.', language) ? first : undefined
}

function closesApposition(word: string, language: PeopleLanguage): boolean {
  const { relativePronouns, coordinators, officeLimits } = language
  return ENDS_APPOSITION.has(word) || relativePronouns.has(word) || coordinators.has(word) || officeLimits.has(word)
}

// "Brandt, Verhaeg and Voss": the next name of a list is no apposition
function isListItem(passage: Passage, first: number, language: PeopleLanguage): boolean {
  return (
    isNameWord(passage.tokens[first]) &&
    !language.offices.has(passage.lower[first] as string) &&
    !isPossessive(passage.tokens[first]) &&
    !isAcronym(passage.tokens[first]?.text ?? '') &&
    !hasOfficeSoon(passage, first, language)
  )
}

function hasOfficeSoon(passage: Passage, first: number, language: PeopleLanguage): boolean {
  for (let at = first; at < first + 4; at++) if (language.offices.has(passage.lower[at] ?? '')) return true
  return false
}

// … when Rutte was still the Prime Minister of the Netherlands
//              ^^^ in the past tense: former
function startOfPredicate(
  passage: Passage,
  last: number,
  language: PeopleLanguage,
): { first: number; former: boolean } | undefined {
  const { lower } = passage
  // ", who is" and ", then" lead to the same verb
  let at = lower[last] === ',' && language.relativePronouns.has(lower[last + 1] ?? '') ? last + 2 : last
  const verb = lower[at] as string
  if (at >= lower.length || !language.copulas.has(verb)) return undefined
  at++
  let adverbs = 0
  while (adverbs < MAX_ADVERBS && language.officeAdverbs.has(lower[at] ?? '')) {
    at++
    adverbs++
  }
  return { first: at, former: language.pastCopulas.has(verb) }
}
