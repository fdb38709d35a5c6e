import type { CastRole } from './cast.js'
import { fold } from './fold.js'
import type { PeopleLanguage } from './language.js'
import { isNameWord, isPossessive } from './name-runs.js'
import { endOfNounPhrase } from './noun-phrase.js'
import { readOffice } from './offices.js'
import type { Passage } from './passage.js'
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

/** A role from a noun phrase: without its article, marked where a word such as `former` opens it. */
function readRole(
  passage: Passage,
  from: number,
  to: number,
  language: PeopleLanguage,
  loose: boolean,
): CastRole | undefined {
  let first = from
  while (first < to && isDeterminer(passage, first, language)) first++
  let former = false
  while (first < to && language.formerWords.has(passage.lower[first] as string)) {
    former = true
    first++
  }
  if (first >= to) return undefined
  const office =
    readOffice(passage, first, to, language) ?? (loose ? looseOffice(passage, first, to, language) : undefined)
  if (office === undefined || office.plural) return undefined
  const { text, tokens } = passage
  const role: CastRole = {
    text: text.slice(tokens[first]?.start, tokens[to - 1]?.end),
    former,
    office: office.name,
    words: [...office.modifiers, ...office.complement],
    names: office.names,
  }
  if (language.storyParts.has(office.name)) role.implied = true
  const organization = organizationOf(passage, first, to, language)
  if (organization !== undefined) role.organization = organization
  return role
}

function isDeterminer(passage: Passage, at: number, language: PeopleLanguage): boolean {
  return language.determiners.has(passage.lower[at] ?? '') && !isPossessive(passage.tokens[at])
}

function looseOffice(passage: Passage, first: number, to: number, language: PeopleLanguage) {
  let head = first
  while (head < to && !language.complementPrepositions.has(passage.lower[head] as string)) head++
  const word = passage.lower[head - 1]
  if (head === first || word === undefined || !language.isAgentNoun(word)) return undefined
  return {
    name: word,
    modifiers: passage.lower.slice(first, head - 1).map(fold),
    complement: passage.lower.slice(head, to).map(fold),
    owner: [],
    names: [],
    plural: false,
    former: false,
  }
}

// President of Ukraine → Ukraine; NATO Secretary General → NATO
function organizationOf(passage: Passage, first: number, to: number, language: PeopleLanguage): string | undefined {
  const { lower, text, tokens } = passage
  let at = first
  while (at < to && !language.complementPrepositions.has(lower[at] as string)) at++
  if (at < to - 1) {
    const from = language.definiteArticles.has(lower[at + 1] ?? '') ? at + 2 : at + 1
    return from < to && isNameWord(tokens[from]) ? text.slice(tokens[from]?.start, tokens[to - 1]?.end) : undefined
  }
  const owner = tokens[first]
  if (owner === undefined || !isNameWord(owner)) return undefined
  if (isPossessive(owner)) return owner.text.slice(0, -2)
  return /^\p{Lu}{2,8}$/u.test(owner.text) ? owner.text : undefined
}

function isFormer(passage: Passage, at: number, language: PeopleLanguage): boolean {
  return language.formerWords.has(passage.lower[at] ?? '')
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
    if (token.text === "'" || token.text === '’') continue
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

function skipFormer(passage: Passage, at: number, language: PeopleLanguage): number {
  let first = at
  while (isDeterminer(passage, first, language) || isFormer(passage, first, language)) first++
  return first
}

// "Brandt, Verhaeg and Voss": the next name of a list is no apposition
function isListItem(passage: Passage, first: number, language: PeopleLanguage): boolean {
  return (
    isNameWord(passage.tokens[first]) &&
    !language.offices.has(passage.lower[first] as string) &&
    !isPossessive(passage.tokens[first]) &&
    !/^(?:\p{Lu}{2,})$/u.test(passage.tokens[first]?.text ?? '') &&
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
  return { first: at, former: verb === 'was' || verb === 'were' }
}
