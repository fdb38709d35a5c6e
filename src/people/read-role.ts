import type { CastRole } from './cast.js'
import { fold } from './fold.js'
import type { PeopleLanguage } from './language.js'
import { formerPrefix } from './office-words.js'
import { type Office, readOffice } from './offices.js'
import { is, type Passage } from './passage.js'
import { ARTICLE, DETERMINER, FORMER, LINK, NAME, POSSESSIVE } from './word-classes.js'
import { isAcronym } from './word-forms.js'

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
  while (first < to && isDeterminer(passage, first)) first++
  let former = false
  while (first < to && is(passage, first, FORMER)) {
    former = true
    first++
  }
  if (first >= to) return undefined
  const office =
    readOffice(passage, first, to, language) ?? (loose ? looseOffice(passage, first, to, language) : undefined)
  if (office === undefined || office.plural) return undefined
  const { text, tokens } = passage
  // then-President
  const prefix = formerPrefix(passage.lower[first] as string, language)
  const role: CastRole = {
    text: text.slice((tokens[first]?.start ?? 0) + prefix, tokens[to - 1]?.end),
    former: former || prefix > 0,
    office: office.name,
    words: [...office.modifiers, ...office.complement],
    names: office.names,
  }
  if (language.storyParts.has(office.name)) role.implied = true
  const organization = organizationOf(passage, first, to, language)
  if (organization !== undefined) role.organization = organization
  return role
}

function isDeterminer(passage: Passage, at: number): boolean {
  return is(passage, at, DETERMINER) && !is(passage, at, POSSESSIVE)
}

// a statistician at the institute: no office that is listed, but a noun for what somebody does
function looseOffice(passage: Passage, first: number, to: number, language: PeopleLanguage): Office | undefined {
  let head = first
  while (head < to && !is(passage, head, LINK)) head++
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
  const { text, tokens } = passage
  let at = first
  while (at < to && !is(passage, at, LINK)) at++
  if (at < to - 1) {
    const from = is(passage, at + 1, ARTICLE) ? at + 2 : at + 1
    return from < to && is(passage, from, NAME) ? text.slice(tokens[from]?.start, tokens[to - 1]?.end) : undefined
  }
  const owner = tokens[first]
  if (owner === undefined || !is(passage, first, NAME)) return undefined
  if (is(passage, first, POSSESSIVE)) return language.withoutPossessive(owner.text)
  return isAcronym(owner.text) ? owner.text : undefined
}

/** Past articles and words such as `former`, from a token on. */
export function skipFormer(passage: Passage, at: number): number {
  let first = at
  while (is(passage, first, FORMER) || isDeterminer(passage, first)) first++
  return first
}
