import {
  type Cast,
  type Gender,
  type Member,
  type Mention,
  mentionsIn,
  type Passage,
  type PeopleLanguage,
  type Stretch,
} from '../../people/reading.js'
import { isFree } from '../grammar.js'

/**
 * What an article lets one expect of the gender of its people: above 0 for women, below for men. What a word shows
 * (`Mrs.`, `spokesman`) is a fact; a given name and the pronouns that follow a name are signs, and are never written down.
 */
export type Genders = Map<Member, number>

const FACT = 10
/** How much a pronoun says behind the only person of its sentence, and at the head of the next one. */
const SAME_SENTENCE = 1
const NEXT_SENTENCE = 0.6
const MOST_VOTES = 4
/** Signs of the other gender that leave somebody out. */
const CONTRARY = -2
/** How far down a sentence a pronoun may stand to take up the sentence before. */
const HEAD = 3

/** What there is to expect, from the pronouns of each passage too: see `pronounsIn`. */
export function readGenders(
  cast: Cast,
  passages: readonly Passage[],
  pronouns: readonly (readonly number[])[],
  language: PeopleLanguage,
): Genders {
  const genders: Genders = new Map()
  for (const member of cast.people) {
    const named = language.givenNameGender(member.words.find(isWhole) ?? '')
    const sign = member.gender ?? named?.gender
    const weight = member.gender === undefined ? (named?.weight ?? 0) : FACT
    genders.set(member, sign === 'female' ? weight : -weight)
  }
  const votes: Genders = new Map()
  for (const passage of passages) {
    vote(passage, pronouns[passage.index] as readonly number[], cast, genders, votes, language)
  }
  for (const [member, count] of votes) {
    const counted = Math.max(-MOST_VOTES, Math.min(MOST_VOTES, count))
    genders.set(member, (genders.get(member) ?? 0) + counted)
  }
  return genders
}

/** How well somebody goes with a pronoun: above 0 for, below against. */
function genderFit(genders: Genders, member: Member, gender: Gender): number {
  const lean = genders.get(member) ?? 0
  return gender === 'female' ? lean : -lean
}

function isWhole(word: string): boolean {
  return word.length > 1
}

// Lind said her plan …    Lind left. She …
//           ^^^                      ^^^ shows the gender of the only person it can go back to
function vote(
  passage: Passage,
  pronouns: readonly number[],
  cast: Cast,
  genders: Genders,
  votes: Genders,
  language: PeopleLanguage,
): void {
  let next = 0
  let before: Stretch | undefined
  for (const sentence of passage.sentences) {
    if (next === pronouns.length) return
    // the first of the sentence counts
    const at = pronouns[next] as number
    if (at < sentence.last) {
      const gender = language.personPronouns.get(passage.lower[at] as string) as Gender
      const sign = gender === 'female' ? 1 : -1
      const earlier = peopleIn(cast, passage, sentence.first, at).filter((mention) => mention.last <= at)
      if (earlier.length > 0) add(votes, onlyOne(earlier, genders, gender), sign * SAME_SENTENCE)
      else if (before !== undefined && at < sentence.first + HEAD) {
        const inLast = peopleIn(cast, passage, before.first, before.last)
        add(votes, onlyOne(inLast, genders, gender), sign * NEXT_SENTENCE)
      }
      while (next < pronouns.length && (pronouns[next] as number) < sentence.last) next++
    }
    before = sentence
  }
}

/** The mentions of people that begin in a stretch, outside quotation marks. */
function peopleIn(cast: Cast, passage: Passage, first: number, last: number): Mention[] {
  return mentionsIn(cast, passage, first, last).filter(
    (mention) => mention.member.kind === 'person' && isFree(passage, mention.first),
  )
}

/** The one person of some mentions that a pronoun may mean; nobody, where several may be. */
function onlyOne(mentions: readonly Mention[], genders: Genders, gender: Gender): Member | undefined {
  let one: Member | undefined
  for (const { member } of mentions) {
    if (member === one || genderFit(genders, member, gender) <= CONTRARY) continue
    if (one !== undefined) return undefined
    one = member
  }
  return one
}

function add(votes: Genders, member: Member | undefined, weight: number): void {
  if (member !== undefined) votes.set(member, (votes.get(member) ?? 0) + weight)
}
