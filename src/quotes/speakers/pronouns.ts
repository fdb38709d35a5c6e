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
/** Tokens from the head of a sentence within which a name counts as its subject. */
const NEAR_HEAD = 8

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
  const { passage: at, first, from } = mention
  const isSubject = !isGoverned(at, from, language) && opensClause(at, from, language)
  const base = isSubject ? 4.7 : isPassiveAgent(at, from, language) ? 4 : 2
  if (passagesBack > 0) return base - 0.9 - passagesBack + recency(mention)
  const between = sentencesBetween(passage, first, token)
  return base + 0.5 - 0.4 * between + recency(mention)
}

// "asked by presiding judge Aldersey", "with Brandt", "hired Bae": behind a preposition or a verb is no subject
function isGoverned(passage: Passage, from: number, language: PeopleLanguage): boolean {
  if (language.isPastVerb(passage.lower[from - 1] ?? '')) return true
  for (let at = from - 1; at >= Math.max(0, from - 5); at--) {
    const word = passage.lower[at] as string
    if (passage.tokens[at]?.kind !== 'word') return false
    if (language.governingPrepositions.has(word)) return true
    if (language.functionWords.has(word) && !language.determiners.has(word)) return false
  }
  return false
}

// The charges were brought by Gerwin Lasalle: who does it in the passive stands out like a subject
function isPassiveAgent(passage: Passage, first: number, { passiveAgents, copulas }: PeopleLanguage): boolean {
  if (!passiveAgents.has(passage.lower[first - 1] ?? '')) return false
  for (let at = first - 2; at > passage.sentenceStart[first]!; at--) {
    if (copulas.has(passage.lower[at] as string)) return true
    if (passage.tokens[at]?.kind === 'punctuation' || first - at > 8) return false
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

/** Whether a name is near the head of its sentence, or of a clause behind a conjunction, a comma or marks. */
function opensClause(passage: Passage, first: number, { functionWords, determiners }: PeopleLanguage): boolean {
  const start = passage.sentenceStart[first] as number
  const before = passage.lower[first - 1] ?? ''
  if (first - start <= NEAR_HEAD || (functionWords.has(before) && !determiners.has(before))) return true
  for (let at = start; at < first; at++) {
    if (passage.tokens[at]?.text === ',' || !isFree(passage, at)) return true
  }
  return false
}
