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
import { OTHER, SUBJECT, weightOfMention } from './clause-role.js'
import { type Genders, genderFit } from './genders.js'

/** What was said before, for pronouns and descriptions to go back to. */
export interface Discourse {
  cast: Cast
  passages: readonly Passage[]
  genders: Genders
  /** Who spoke so far: the attribution and its person, in order. */
  spoken: { attribution: Attribution; member: Member }[]
  /** Whom the pronouns so far were found to mean, in order, by the index of their passage. */
  links: (Link[] | undefined)[]
  /** What mentions weigh, worked out once. */
  weights: Map<Mention, number>
  /** The passage and token up to which pronouns were read. */
  read: { index: number; token: number }
}

/** A pronoun outside quotation marks, and whom it means. */
export interface Link {
  first: number
  member: Member
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

export function createDiscourse(cast: Cast, passages: readonly Passage[], genders: Genders): Discourse {
  return { cast, passages, genders, spoken: [], links: [], weights: new Map(), read: { index: 0, token: 0 } }
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
  const scores = new Map<Member, number>()
  const { genders, cast, passages, links, spoken } = discourse
  const offer = (member: Member, weight: number) => {
    const fit = gender === undefined ? 0 : genderFit(genders, member, gender)
    if (fit < CONTRARY) return
    const score = weight + (fit < 0 ? fit : Math.min(0.5, fit / 4)) + (bonus?.(member) ?? 0)
    const known = scores.get(member)
    if (known === undefined || score > known) scores.set(member, score)
  }
  const here = passage.index
  for (let at = here; at >= Math.max(0, here - (scores.size > 0 ? PASSAGES_BACK : FAR_BACK)); at--) {
    const earlier = passages[at] as Passage
    if (typeof earlier.block !== 'number' && at !== here) continue
    const until = at === here ? token : earlier.tokens.length
    for (const mention of mentionsIn(cast, earlier, 0, until, MENTIONS_BACK)) {
      if (mention.member.kind !== 'person' || !isFree(earlier, mention.first)) continue
      offer(mention.member, placed(weightOf(mention, discourse, language), earlier, mention.first, passage, token))
    }
    const linked = links[at] ?? []
    for (let index = Math.max(0, linked.length - MENTIONS_BACK); index < linked.length; index++) {
      const { first, member } = linked[index] as Link
      if (first >= until) break
      const weight = language.subjectPronouns.has(earlier.lower[first] as string) ? SUBJECT : OTHER
      offer(member, placed(weight, earlier, first, passage, token))
    }
  }
  const ahead = personAhead(cast, passage, token)
  if (ahead?.kind === 'person') offer(ahead, SUBJECT + 0.5)
  for (let index = Math.max(0, spoken.length - MENTIONS_BACK); index < spoken.length; index++) {
    const { attribution, member } = spoken[index] as Discourse['spoken'][number]
    const distance = here - attribution.passage.index
    if (distance <= PASSAGES_BACK) offer(member, spokenWeight(attribution, passage, token, distance))
  }
  return best(scores)
}

/** What a mention weighs. */
export function weightOf(mention: Mention, { weights }: Discourse, language: PeopleLanguage): number {
  const known = weights.get(mention)
  if (known !== undefined) return known
  const weight = weightOfMention(mention, language)
  weights.set(mention, weight)
  return weight
}

function best(scores: ReadonlyMap<Member, number>): Salient | undefined {
  let first: Member | undefined
  let most = 0
  let second = 0
  for (const [member, score] of scores) {
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
