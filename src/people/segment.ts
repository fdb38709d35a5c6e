import type { Gender, PeopleLanguage } from './language.js'
import { endOfHonours, isInnerHyphen, pastStop, startOfHonours, startOfSuffixes } from './name-endings.js'
import type { NameRun } from './name-runs.js'
import { officeEndingAt } from './offices.js'
import { is, type Passage, type Stretch } from './passage.js'
import { isSign } from './sign.js'
import {
  AUXILIARY,
  BODY,
  CLOSE_LINK,
  COORDINATOR,
  DETERMINER,
  FORMER,
  FUNCTION,
  HONORIFIC,
  HUMAN_VERB,
  NAME,
  OTHER_NAME,
  PARTICLE,
  POSSESSIVE,
} from './word-classes.js'

/** A run of capitalised words taken apart: what the person is, how they are addressed, and the name. */
export interface Segment {
  passage: Passage
  /** First token of the name, after titles. */
  first: number
  /** Index past its last token. */
  last: number
  /** Index past what stands behind it and says more of it: `KC`. */
  end: number
  /** Whether a comma stands behind that. */
  comma: boolean
  /** Tokens of the office before the name, `last` out: `NATO Secretary General`, `police chief`. */
  office: Stretch | undefined
  /** First token of the form of address: `Mr.` */
  address: number | undefined
  /** What the form of address shows. */
  gender: Gender | undefined
}

const MAX_MODIFIERS = 3

/** Takes a run apart. No name is left where the run is an office or a body alone. */
export function segmentRun(run: NameRun, language: PeopleLanguage, known: KnownNames): Segment | undefined {
  const { passage, first } = run
  const whole = startOfHonours(passage, first, run.last, language)
  const core = startOfSuffixes(passage, first, whole)
  const last = pastStop(passage, whole)
  let name = first
  let office: Segment['office']
  for (let at = core - 1; at >= first; at--) {
    const found = officeEndingAt(passage, at, language)
    if (found === undefined || (at + 1 < core && is(passage, at, HONORIFIC))) continue
    // "Foreign Minister" alone is an office with no name after it.
    if (at === core - 1) {
      const isAlone = core === first + 1 && known.isSurname(passage.lower[first] as string)
      const isName = isAlone ? !is(passage, first - 1, DETERMINER) : endsInSurname(run, language)
      if (isName) continue
      return undefined
    }
    office = { first: officeStart(passage, found.first, language), last: at + 1 }
    name = at + 1
    break
  }
  if (office === undefined) {
    const chain = officeChainBefore(passage, first, language)
    if (chain !== undefined) {
      name = splitAfterChain({ passage, first, last }, known.standsAlone)
      if (name === last) return undefined
      office = { first: chain, last: name }
    } else {
      office = officeBefore(passage, first, language)
    }
  }
  name = lastAddress(passage, name, last)
  let address: Segment['address']
  let gender: Segment['gender']
  while (name < last && is(passage, name, HONORIFIC)) {
    address ??= name
    gender = language.honorifics.get(passage.lower[name] as string) ?? gender
    name++
    if (passage.lower[name] === '.') name++
    // Gov.-elect
    if (isInnerHyphen(passage, name)) name += 2
  }
  if (name >= last) return undefined
  const end = endOfHonours(passage, last, language)
  return { passage, first: name, last, end, comma: isSign(passage, end, ','), office, address, gender }
}

// Mara Jean King, but not "the Crown Prince"
export function endsInSurname({ passage, first, last }: NameRun, language: PeopleLanguage): boolean {
  if (last - first < 2) return false
  const core = startOfSuffixes(passage, first, startOfHonours(passage, first, last, language))
  if (core - first < 2 || !language.surnameOffices.has(passage.lower[core - 1] as string)) return false
  return is(passage, first, HONORIFIC) || !(is(passage, first - 1, DETERMINER) || is(passage, first, OTHER_NAME))
}

// Nevada Sen. Harry Holt: what stands before a form of address is no name
function lastAddress(passage: Passage, first: number, last: number): number {
  for (let at = last - 2; at > first; at--) {
    const isTitle = is(passage, at, HONORIFIC) && passage.lower[at + 1] === '.'
    if (isTitle && !is(passage, first, HONORIFIC)) return at
  }
  return first
}

/** What the other names of the article say of a word. */
export interface KnownNames {
  /** Whether it stands alone as a name elsewhere. */
  standsAlone(word: string): boolean
  /** Whether a name ends in it, though it may be an office: `King`. */
  isSurname(word: string): boolean
}

/** Where the office that ends before a name begins: over capitalised and plain modifiers, not over an article. */
function officeStart(passage: Passage, head: number, language: PeopleLanguage): number {
  let first = head
  while (first > 0 && head - first < MAX_MODIFIERS + 2) {
    const before = first - 1
    if (passage.tokens[before]?.kind !== 'word' || passage.quoted[before] !== passage.quoted[head]) break
    // "Varland's Foreign Minister", "the festival's artistic director"
    if (is(passage, before, POSSESSIVE)) return before
    if (is(passage, before, DETERMINER, FUNCTION, FORMER)) break
    if (!is(passage, before, NAME) && isVerbal(passage, before, language)) break
    first = before
  }
  return first
}

function isVerbal(passage: Passage, at: number, language: PeopleLanguage): boolean {
  const word = passage.lower[at] as string
  if (language.officeParticiples.has(word)) return false
  return is(passage, at, AUXILIARY, HUMAN_VERB) || language.isAdverb(word) || language.isPresentParticiple(word)
}

// police chief Anna Berg
// ^^^^^^^^^^^^ in small letters, straight before the name
function officeBefore(passage: Passage, name: number, language: PeopleLanguage): Segment['office'] {
  const found = name > 0 ? officeEndingAt(passage, name - 1, language) : undefined
  if (found === undefined || found.plural || passage.quoted[name - 1] !== passage.quoted[name]) return undefined
  return { first: officeStart(passage, found.first, language), last: name }
}

// President of Ukraine Volodymyr Zelenskyy
// ^ an office, then "of", then a run that holds a body and the name
function officeChainBefore(passage: Passage, first: number, language: PeopleLanguage): number | undefined {
  let at = first - 1
  let coordinated = false
  while (at > 0 && first - at < 10) {
    if (is(passage, at, DETERMINER)) at--
    const isOf = is(passage, at, CLOSE_LINK)
    const isAnd = is(passage, at, COORDINATOR)
    // "Minister of Energy, Water and Mines": commas only in a list that an "and" closes
    if (!isOf && !isAnd && !(coordinated && passage.lower[at] === ',')) return undefined
    coordinated ||= isAnd
    at--
    const found = officeEndingAt(passage, at, language)
    if (found !== undefined && isOf && !found.plural) return startOfOffices(passage, found.first, language)
    while (at > 0 && is(passage, at, NAME)) at--
  }
  return undefined
}

// Deputy Prime Minister and Minister of Finance Zoltan Amaru
// ^ two offices of one person
function startOfOffices(passage: Passage, head: number, language: PeopleLanguage): number {
  const first = officeStart(passage, head, language)
  if (!is(passage, first - 1, COORDINATOR)) return first
  const other = officeEndingAt(passage, first - 2, language)
  return other === undefined || other.plural ? first : officeStart(passage, other.first, language)
}

// A run after "President of": which part is the country, which the name?
function splitAfterChain(run: NameRun, isKnownName: KnownNames['standsAlone']): number {
  const { passage, first, last } = run
  const count = last - first
  const lastWord = passage.lower[last - 1] as string
  if (count < 2 || is(passage, last - 1, OTHER_NAME, BODY)) return last
  if (count === 2) return isKnownName(lastWord) && !isKnownName(passage.lower[last - 2] as string) ? last - 1 : last
  // the family name with its particles, and one given name or its initials
  let at = last - 1
  while (at - 1 > first && is(passage, at - 1, PARTICLE)) at--
  at--
  while (at - 1 > first && isInitial(passage, at - 1)) at--
  return at
}

function isInitial({ tokens }: Passage, at: number): boolean {
  const text = tokens[at]?.text ?? ''
  return text === '.' || [...text].length === 1
}
