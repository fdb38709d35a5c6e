import {
  type Cast,
  type Gender,
  type Member,
  type Mention,
  mentionsIn,
  type Passage,
  type PeopleLanguage,
} from '../../people/reading.js'
import type { Attribution } from '../attribution.js'
import { isFree } from '../grammar.js'

/** What was said before, for pronouns to go back to. */
export interface Discourse {
  cast: Cast
  passages: readonly Passage[]
  /** Who spoke so far: the attribution and its person, in order. */
  spoken: { attribution: Attribution; member: Member }[]
}

const PASSAGES_BACK = 3
/** How many mentions of a paragraph, the last ones, are looked at. */
const MENTIONS_BACK = 40
const MAX_SENTENCES = 12

/**
 * Whom `he` or `she` means: the speaker of the sentence before, or else its subject, or whoever was named last; never
 * somebody of the other gender, where the text shows one.
 */
export function resolvePronoun(
  discourse: Discourse,
  passage: Passage,
  token: number,
  gender: Gender,
  language: PeopleLanguage,
): { member: Member; margin: number } | undefined {
  const scores = new Map<Member, number>()
  const offer = (member: Member, score: number) => {
    if (member.kind !== 'person' || (member.gender !== undefined && member.gender !== gender)) return
    const value = score + (member.gender === gender ? 0.5 : 0)
    scores.set(member, Math.max(scores.get(member) ?? 0, value))
  }
  const here = passage.index
  for (let at = here; at >= Math.max(0, here - PASSAGES_BACK); at--) {
    const earlier = discourse.passages[at] as Passage
    if (typeof earlier.block !== 'number' && at !== here) continue
    const until = at === here ? token : earlier.tokens.length
    for (const mention of mentionsIn(discourse.cast, earlier, 0, until, MENTIONS_BACK)) {
      if (isFree(earlier, mention.first))
        offer(mention.member, mentionScore(mention, passage, token, here - at, language))
    }
  }
  for (const { attribution, member } of discourse.spoken.slice(-MENTIONS_BACK)) {
    const distance = here - attribution.passage.index
    if (distance <= PASSAGES_BACK) offer(member, speakerScore(attribution, passage, token, distance))
  }
  const ranked = [...scores].map(([member, score]) => ({ member, score })).sort((a, b) => b.score - a.score)
  const [best, second] = ranked
  return best === undefined ? undefined : { member: best.member, margin: best.score - (second?.score ?? 0) }
}

/** 5 for a subject in the same sentence, less with each sentence and paragraph between. */
function mentionScore(
  mention: Mention,
  passage: Passage,
  token: number,
  passagesBack: number,
  language: PeopleLanguage,
): number {
  const { passage: at, first } = mention
  const isSubject = !isGoverned(at, first, language) && opensClause(at, first)
  const base = isSubject ? 4.4 : 2
  if (passagesBack > 0) return base - 0.6 - passagesBack + recency(mention)
  const between = sentencesBetween(passage, first, token)
  return base + (between === 0 ? 0.5 : -0.4 * between) + recency(mention)
}

// "asked by presiding judge Aldersey", "with Brandt": behind a preposition is no subject
function isGoverned(passage: Passage, first: number, language: PeopleLanguage): boolean {
  for (let at = first - 1; at >= Math.max(0, first - 5); at--) {
    if (passage.tokens[at]?.kind !== 'word') return false
    if (language.governingPrepositions.has(passage.lower[at] as string)) return true
  }
  return false
}

// Of two alike the later one is meant.
function recency({ first }: Mention): number {
  return Math.min(first, 500) / 2000
}

function speakerScore(attribution: Attribution, passage: Passage, token: number, passagesBack: number): number {
  if (passagesBack > 0) return 5.2 - passagesBack
  const at = attribution.source?.first ?? attribution.content[0]?.first ?? 0
  return 5.2 - 0.3 * sentencesBetween(passage, at, token)
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

function opensClause(passage: Passage, first: number): boolean {
  const start = passage.sentenceStart[first] as number
  for (let at = start; at < first; at++) {
    const text = passage.tokens[at]?.text
    if (text === ',' || !isFree(passage, at)) return true
  }
  return first - start <= 8
}
