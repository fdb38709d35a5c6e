import { addMention, type Cast, type CastRole, type Member, type Mention, mentionsIn } from './cast.js'
import type { PeopleLanguage } from './language.js'
import { endOfNounPhrase, MAX_LENGTH } from './noun-phrase.js'
import { mayNameOffice, type Office, readOffice } from './offices.js'
import { is, type Passage } from './passage.js'
import { type Described, whoHolds, whoIsAged, whoIsRelated } from './who.js'
import {
  ARTICLE,
  COPULA,
  DETERMINER,
  HONORIFIC,
  NAME,
  OFFICE_ADVERB,
  PERSON_PRONOUN,
  POSSESSIVE,
} from './word-classes.js'

/** A description less sure than this is nobody's mention. */
const LEAST_CERTAINTY = 0.5

/** Finds definite descriptions outside quotations and counts those that mean somebody as mentions. */
export function addDescriptions(cast: Cast, passages: readonly Passage[], language: PeopleLanguage): void {
  const latest = new Map<Member, number>()
  const recency = (member: Member) => latest.get(member) ?? -1
  let clock = 0
  let named: readonly Mention[] = []
  let seen = 0
  const seeBefore = (last: number) => {
    for (; seen < named.length && (named[seen] as Mention).first < last; seen++) {
      latest.set((named[seen] as Mention).member, ++clock)
    }
  }
  for (const passage of passages) {
    if (typeof passage.block !== 'number') continue
    const { tokens, quoted } = passage
    named = (cast.mentions[passage.index] as Mention[]).slice()
    seen = 0
    for (let first = 0; first < tokens.length; first++) {
      if (!opensDescription(passage, first) || quoted[first] !== -1) continue
      if (!mayNameOffice(passage, first, first + MAX_LENGTH) && ageAt(passage, first + 1, language) === undefined)
        continue
      const last = endOfNounPhrase(passage, first, tokens.length, language)
      const description = readDescription(passage, first, last, language)
      if (description === undefined) continue
      if (isRolePhrase(cast, passage, first, last, language)) {
        first = last - 1
        continue
      }
      seeBefore(first + 1)
      const found = nameAcrossComma(cast, passage, last) ?? whoIsMeant(cast, description, recency, language)
      if (found === undefined || found.certainty < LEAST_CERTAINTY) continue
      const form = passage.text.slice(tokens[first]?.start, tokens[last - 1]?.end)
      const { member, certainty } = found
      addMention(cast, { member, passage, first, last, by: 'title', from: first, form, certainty })
      latest.set(member, ++clock)
      first = last - 1
    }
    seeBefore(tokens.length)
  }
}

/** What a description says of somebody: an age, an office, or an office of somebody else's. */
interface Description {
  age?: string
  office?: Office
  /** `his` in `his brother`. */
  owner?: string
}

function readDescription(
  passage: Passage,
  first: number,
  last: number,
  language: PeopleLanguage,
): Description | undefined {
  const from = is(passage, first, ARTICLE) ? first + 1 : first
  if (last <= from) return undefined
  const office = readOffice(passage, from, last, language)
  if (office !== undefined) {
    if (office.plural) return undefined
    return isOfSomebody(passage, first) ? { office, owner: passage.lower[first] as string } : { office }
  }
  const age = last === from + 1 ? ageAt(passage, from, language) : undefined
  return age === undefined ? undefined : { age }
}

function ageAt({ lower }: Passage, at: number, language: PeopleLanguage): string | undefined {
  const word = lower[at]
  return word === undefined ? undefined : language.readAge(word)
}

function whoIsMeant(
  cast: Cast,
  { age, office, owner }: Description,
  recency: (member: Member) => number,
  language: PeopleLanguage,
): Described | undefined {
  if (office === undefined) return whoIsAged(cast, age, recency)
  if (owner === undefined) return whoHolds(cast, office, recency, language)
  return whoIsRelated(cast, office, owner, recency, language)
}

function opensDescription(passage: Passage, at: number): boolean {
  if (!is(passage, at, ARTICLE, POSSESSIVE, PERSON_PRONOUN)) return false
  return is(passage, at, ARTICLE, POSSESSIVE) || isOfSomebody(passage, at)
}

/** Whether an office phrase says what somebody named beside it is: then it is no mention of its own. */
function isRolePhrase(cast: Cast, passage: Passage, first: number, last: number, language: PeopleLanguage): boolean {
  const { lower, tokens } = passage
  if (is(passage, last, NAME, HONORIFIC)) return true
  if (is(passage, first - 2, NAME) && lower[first - 1] === ',') return true
  const named = nameAcrossComma(cast, passage, last)
  const form = passage.text.slice(tokens[first]?.start, tokens[last - 1]?.end)
  const isRole = ({ implied, office }: CastRole) => implied !== true || language.kin.has(office)
  if (named?.member.roles.some((role) => isRole(role) && form.endsWith(role.text))) return true
  for (let at = first - 1; at >= Math.max(0, first - 3); at--) {
    if (is(passage, at, COPULA) || language.roleParticles.has(lower[at] as string)) return true
    if (!is(passage, at, OFFICE_ADVERB, ARTICLE)) return false
  }
  return false
}

// The first witness, Olena Drahan, said …
//                    ^ the name itself says who is meant
function nameAcrossComma(cast: Cast, passage: Passage, last: number): Described | undefined {
  if (passage.lower[last] !== ',') return undefined
  const [mention] = mentionsIn(cast, passage, last + 1, last + 2)
  // "in the governor, Amaru replied": a verb of its own makes the name another person
  const next = mention === undefined ? undefined : passage.tokens[mention.last]
  if (next?.kind === 'word') return undefined
  return mention?.member.kind === 'person' ? { member: mention.member, certainty: 1 } : undefined
}

// his brother, her predecessor
function isOfSomebody(passage: Passage, at: number): boolean {
  return is(passage, at, PERSON_PRONOUN) && is(passage, at, DETERMINER)
}
