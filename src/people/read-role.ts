import type { CastRole } from './cast.js'
import { fold } from './fold.js'
import type { PeopleLanguage } from './language.js'
import { isAcronym, isNameWord, isPossessive, withoutPossessive } from './name-runs.js'
import { type Office, readOffice } from './offices.js'
import type { Passage } from './passage.js'

/**
 * A role from a noun phrase: without its article, marked where a word such as `former` opens it. `loose` takes nouns for
 * what somebody does that are not listed.
 */
export function readRole(
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

// a statistician at the institute: no office that is listed, but a noun for what somebody does
function looseOffice(passage: Passage, first: number, to: number, language: PeopleLanguage): Office | undefined {
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
  if (isPossessive(owner)) return withoutPossessive(owner)
  return isAcronym(owner.text) ? owner.text : undefined
}

export function isFormer(passage: Passage, at: number, language: PeopleLanguage): boolean {
  return language.formerWords.has(passage.lower[at] ?? '')
}

/** Past articles and words such as `former`, from a token on. */
export function skipFormer(passage: Passage, at: number, language: PeopleLanguage): number {
  let first = at
  while (isDeterminer(passage, first, language) || isFormer(passage, first, language)) first++
  return first
}
