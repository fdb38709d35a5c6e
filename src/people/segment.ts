import type { Gender, PeopleLanguage } from './language.js'
import { isNameWord, isPossessive, type NameRun } from './name-runs.js'
import { officeEndingAt } from './offices.js'
import type { Passage } from './passage.js'

/** A run of capitalised words taken apart: what the person is, how they are addressed, and the name. */
export interface Segment {
  passage: Passage
  /** First token of the name, after titles. */
  first: number
  /** Index past its last token. */
  last: number
  /** Tokens of the office before the name, `last` out: `NATO Secretary General`, `police chief`. */
  office?: { first: number; last: number }
  /** First token of the form of address: `Mr.` */
  address?: number
  gender?: Gender
}

const MAX_MODIFIERS = 3

/** Takes a run apart. No name is left where the run is an office or a body alone. */
export function segmentRun(run: NameRun, language: PeopleLanguage, isKnownName: KnownName): Segment | undefined {
  const { passage, first, last } = run
  let name = first
  let office: Segment['office']
  for (let at = last - 1; at >= first; at--) {
    const found = officeEndingAt(passage, at, language)
    if (found === undefined || (isAddress(passage, at, language) && at + 1 < last)) continue
    // "Foreign Minister" alone is an office with no name after it.
    if (at === last - 1) return undefined
    office = { first: officeStart(passage, found.first, language), last: at + 1 }
    name = at + 1
    break
  }
  if (office === undefined) {
    const chain = officeChainBefore(passage, first, language)
    if (chain !== undefined) {
      name = splitAfterChain(run, language, isKnownName)
      if (name === last) return undefined
      office = { first: chain, last: name }
    } else {
      office = officeBefore(passage, first, language)
    }
  }
  const segment: Segment = { passage, first: lastAddress(passage, name, last, language), last }
  while (segment.first < last && isAddress(passage, segment.first, language)) {
    segment.address ??= segment.first
    const gender = language.honorifics.get(passage.lower[segment.first] as string)
    if (gender !== undefined) segment.gender = gender
    segment.first++
    if (passage.tokens[segment.first]?.text === '.') segment.first++
  }
  if (segment.first >= last) return undefined
  if (office !== undefined) segment.office = office
  return segment
}

// Nevada Sen. Harry Holt: what stands before a form of address is no name
function lastAddress(passage: Passage, first: number, last: number, language: PeopleLanguage): number {
  for (let at = last - 2; at > first; at--) {
    const isTitle = passage.tokens[at + 1]?.text === '.' && isAddress(passage, at, language)
    if (isTitle && !isAddress(passage, first, language)) return at
  }
  return first
}

/** Whether a word stands alone as a name elsewhere in the article. */
export type KnownName = (word: string) => boolean

function isAddress(passage: Passage, at: number, language: PeopleLanguage): boolean {
  return language.honorifics.has(passage.lower[at] ?? '')
}

/** Where the office that ends before a name begins: over capitalised and plain modifiers, not over an article. */
function officeStart(passage: Passage, head: number, language: PeopleLanguage): number {
  let first = head
  while (first > 0 && head - first < MAX_MODIFIERS + 2) {
    const before = first - 1
    const token = passage.tokens[before]
    if (token?.kind !== 'word' || passage.quoted[before] !== passage.quoted[head]) break
    if (isPossessive(token)) {
      // "Varland's Foreign Minister", "the festival's artistic director"
      return before
    }
    const word = passage.lower[before] as string
    if (language.determiners.has(word) || language.functionWords.has(word)) break
    if (language.formerWords.has(word) || (!isNameWord(token) && isVerbal(word, language))) break
    first = before
  }
  return first
}

function isVerbal(word: string, language: PeopleLanguage): boolean {
  if (language.officeParticiples.has(word)) return false
  return language.auxiliaries.has(word) || language.isHumanVerb(word) || word.endsWith('ly') || word.endsWith('ing')
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
  const { lower, tokens } = passage
  let at = first - 1
  let coordinated = false
  while (at > 0 && first - at < 10) {
    if (language.determiners.has(lower[at] as string)) at--
    const isOf = language.closePrepositions.has(lower[at] as string)
    const isAnd = language.coordinators.has(lower[at] as string)
    // "Minister of Energy, Water and Mines": commas only in a list that an "and" closes
    if (!isOf && !isAnd && !(coordinated && lower[at] === ',')) return undefined
    coordinated ||= isAnd
    at--
    const found = officeEndingAt(passage, at, language)
    if (found !== undefined && isOf && !found.plural) return startOfOffices(passage, found.first, language)
    while (at > 0 && isNameWord(tokens[at])) at--
  }
  return undefined
}

// Deputy Prime Minister and Minister of Finance Zoltan Amaru
// ^ two offices of one person
function startOfOffices(passage: Passage, head: number, language: PeopleLanguage): number {
  const first = officeStart(passage, head, language)
  if (!language.coordinators.has(passage.lower[first - 1] ?? '')) return first
  const other = officeEndingAt(passage, first - 2, language)
  return other === undefined || other.plural ? first : officeStart(passage, other.first, language)
}

// A run after "President of": which part is the country, which the name?
function splitAfterChain(run: NameRun, language: PeopleLanguage, isKnownName: KnownName): number {
  const { passage, first, last } = run
  const count = last - first
  const lastWord = passage.lower[last - 1] as string
  if (count < 2 || language.otherNames.has(lastWord) || language.bodies.has(lastWord)) return last
  if (count === 2) return isKnownName(lastWord) && !isKnownName(passage.lower[last - 2] as string) ? last - 1 : last
  // the family name with its particles, and one given name or its initials
  let at = last - 1
  while (at - 1 > first && language.nameParticles.has(passage.lower[at - 1] as string)) at--
  at--
  while (at - 1 > first && isInitial(passage, at - 1)) at--
  return at
}

function isInitial({ tokens }: Passage, at: number): boolean {
  const text = tokens[at]?.text ?? ''
  return text === '.' || [...text].length === 1
}
