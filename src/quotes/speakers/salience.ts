import {
  type Cast,
  FUNCTION,
  type Gender,
  is,
  type Member,
  type Mention,
  mentionsIn,
  type Passage,
  type PeopleLanguage,
} from '../../people/reading.js'
import type { Attribution } from '../attribution.js'
import { isFree } from '../grammar.js'
import { SUBJECT, weightOfMention } from './clause-role.js'
import type { Genders } from './genders.js'

/** What was said before, for pronouns and descriptions to go back to. */
export interface Discourse {
  cast: Cast
  passages: readonly Passage[]
  genders: Genders
  /** The pronouns for people in each passage: see `pronounsIn`. */
  pronouns: readonly (readonly number[])[]
  /** Who spoke so far: the attribution and its person, in order. */
  spoken: { attribution: Attribution; candidate: Candidate }[]
  candidates: Map<Member, Candidate>
  /** The mentions in each passage that was asked for, by its index: see `namedIn`. */
  named: (Named[] | undefined)[]
  /** The pronouns so far that were found to mean somebody, in order, by the index of their passage. */
  links: (Link[] | undefined)[]
  /** The passage up to which pronouns were read, and how many of it. */
  read: { index: number; count: number }
  /** How many times somebody was looked for. */
  searches: number
}

/** Somebody whom a pronoun or a description may mean. */
export interface Candidate {
  member: Member
  /** What there is to expect of their gender: see `Genders`. */
  lean: number
  /** How much they stand out, and in which search that was found. */
  score: number
  search: number
}

/** A mention, and whom a pronoun may go back to there. */
interface Named {
  mention: Mention
  /** Nobody, where no person is named, or in quotation marks. */
  candidate: Candidate | undefined
  /** What it weighs, once somebody asked. */
  weight: number | undefined
}

/** A pronoun outside quotation marks, and whom it means. */
export interface Link {
  first: number
  candidate: Candidate
  weight: number
}

/** Who is most likely meant, and how far ahead of the next. */
export interface Salient {
  member: Member
  margin: number
}

/** What is known of the person looked for. */
export interface Wanted {
  gender?: Gender
  /** What speaks for somebody besides, or against them where it is below 0. */
  bonus?: (member: Member) => number
}

const PASSAGES_BACK = 3
/** Where nobody is found so near. */
const FAR_BACK = 10
/** How many mentions of a paragraph, the last ones, are looked at. */
const MENTIONS_BACK = 40
const MAX_SENTENCES = 12
/** What is left of a weight with so many paragraphs between. */
const PARAGRAPHS = Array.from({ length: FAR_BACK + 1 }, (_, back) => 0.6 ** back)
const SPEAKER = 5.2
/** Tokens within which a pronoun belongs to what opens a sentence, and those of an office before a name. */
const HEAD = 4
const LONGEST_TITLE = 8
/** Signs of the other gender beyond which nobody is meant. */
const CONTRARY = -2.5

export function createDiscourse(
  cast: Cast,
  passages: readonly Passage[],
  pronouns: Discourse['pronouns'],
  genders: Genders,
): Discourse {
  return {
    cast,
    passages,
    genders,
    pronouns,
    spoken: [],
    candidates: new Map(),
    named: [],
    links: [],
    read: { index: 0, count: 0 },
    searches: 0,
  }
}

/** A member of the cast as one who may be meant. */
export function candidateOf({ candidates, genders }: Discourse, member: Member): Candidate {
  const known = candidates.get(member)
  if (known !== undefined) return known
  const candidate = { member, lean: genders.get(member) ?? 0, score: 0, search: 0 }
  candidates.set(member, candidate)
  return candidate
}

/**
 * The person who stands out at a place in the text: the speaker of the sentence before, or else its subject, or whoever
 * was named last; nobody who is of the other gender, as far as the text shows one.
 */
export function mostSalient(
  discourse: Discourse,
  passage: Passage,
  token: number,
  { gender, bonus }: Wanted,
  language: PeopleLanguage,
): Salient | undefined {
  const { cast, passages, links, spoken } = discourse
  const offered: Candidate[] = []
  const search = ++discourse.searches
  const offer = (candidate: Candidate, weight: number) => {
    const { lean, member } = candidate
    const fit = gender === undefined ? 0 : gender === 'female' ? lean : -lean
    if (fit < CONTRARY) return
    const score = weight + (fit < 0 ? fit : Math.min(0.5, fit / 4)) + (bonus?.(member) ?? 0)
    if (candidate.search === search) {
      if (score > candidate.score) candidate.score = score
      return
    }
    candidate.search = search
    candidate.score = score
    offered.push(candidate)
  }
  const here = passage.index
  for (let at = here; at >= Math.max(0, here - (offered.length > 0 ? PASSAGES_BACK : FAR_BACK)); at--) {
    const earlier = passages[at] as Passage
    if (typeof earlier.block !== 'number' && at !== here) continue
    const until = at === here ? token : earlier.tokens.length
    const named = namedIn(discourse, earlier)
    const end = at === here ? countBefore(named, until) : named.length
    for (let index = Math.max(0, end - MENTIONS_BACK); index < end; index++) {
      const one = named[index] as Named
      if (one.candidate === undefined) continue
      one.weight ??= weightOfMention(one.mention, language)
      offer(one.candidate, placed(one.weight, earlier, one.mention.first, passage, token))
    }
    const linked = links[at]
    if (linked === undefined) continue
    for (let index = Math.max(0, linked.length - MENTIONS_BACK); index < linked.length; index++) {
      const { first, candidate, weight } = linked[index] as Link
      if (first >= until) break
      offer(candidate, placed(weight, earlier, first, passage, token))
    }
  }
  const ahead = personAhead(cast, passage, token)
  if (ahead?.kind === 'person') offer(candidateOf(discourse, ahead), SUBJECT + 0.5)
  for (let index = Math.max(0, spoken.length - MENTIONS_BACK); index < spoken.length; index++) {
    const { attribution, candidate } = spoken[index] as Discourse['spoken'][number]
    const distance = here - attribution.passage.index
    if (distance <= PASSAGES_BACK) offer(candidate, spokenWeight(attribution, passage, token, distance))
  }
  return best(offered)
}

/** The mentions of a passage, for pronouns to go back to: gathered when they are first asked for. */
function namedIn(discourse: Discourse, passage: Passage): Named[] {
  const known = discourse.named[passage.index]
  if (known !== undefined) return known
  const named = (discourse.cast.mentions[passage.index] as Mention[]).map((mention): Named => {
    const isPerson = mention.member.kind === 'person' && isFree(passage, mention.first)
    return { mention, candidate: isPerson ? candidateOf(discourse, mention.member) : undefined, weight: undefined }
  })
  discourse.named[passage.index] = named
  return named
}

/** How many of some mentions begin before a token. */
function countBefore(named: readonly Named[], token: number): number {
  let low = 0
  let high = named.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((named[middle] as Named).mention.first < token) low = middle + 1
    else high = middle
  }
  return low
}

function best(offered: readonly Candidate[]): Salient | undefined {
  let first: Member | undefined
  let most = 0
  let second = 0
  for (const { member, score } of offered) {
    if (first === undefined || score > most) {
      second = Math.max(0, most)
      first = member
      most = score
    } else second = Math.max(second, score)
  }
  return first && { member: first, margin: most - second }
}

// As he spoke, Lind …
//              ^ a clause or phrase that opens the sentence goes before its subject
function personAhead(cast: Cast, passage: Passage, token: number): Member | undefined {
  const first = passage.sentenceStart[token] as number
  if (token === first || token > first + HEAD || !is(passage, first, FUNCTION)) return undefined
  const end = passage.sentenceEnd[token] as number
  let at = token + 1
  while (at < end && passage.tokens[at]?.text !== ',') at++
  do at++
  while (passage.tokens[at]?.kind === 'mark')
  return mentionsIn(cast, passage, at, Math.min(at + LONGEST_TITLE, end)).find(({ from }) => from === at)?.member
}

/** What is left of a weight at a place: less with each sentence and paragraph between; of two alike the later counts. */
function placed(weight: number, at: Passage, first: number, passage: Passage, token: number): number {
  const recency = Math.min(first, 500) / 2000
  const back = passage.index - at.index
  if (back > 0) return weight * (PARAGRAPHS[back] as number) + recency
  return weight + 0.5 - 0.4 * sentencesBetween(passage, first, token) + recency
}

function spokenWeight(attribution: Attribution, passage: Passage, token: number, passagesBack: number): number {
  if (passagesBack > 0) return SPEAKER - passagesBack
  const at = attribution.source?.first ?? attribution.content[0]?.first ?? 0
  return SPEAKER - 0.3 * sentencesBetween(passage, at, token)
}

function sentencesBetween(passage: Passage, from: number, to: number): number {
  let count = 0
  let end = passage.sentenceEnd[from] as number
  while (end <= to && end < passage.tokens.length && count < MAX_SENTENCES) {
    count++
    end = passage.sentenceEnd[end] as number
  }
  return count
}
