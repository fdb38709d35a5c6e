import {
  type Cast,
  type Gender,
  type Member,
  type Mention,
  mentionsIn,
  type Passage,
  type PeopleLanguage,
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

export function readGenders(cast: Cast, passages: readonly Passage[], language: PeopleLanguage): Genders {
  const genders: Genders = new Map()
  for (const member of cast.people) {
    const named = language.givenNameGender(member.words.find(isWhole) ?? '')
    const sign = member.gender ?? named?.gender
    const weight = member.gender === undefined ? (named?.weight ?? 0) : FACT
    genders.set(member, sign === 'female' ? weight : -weight)
  }
  const votes: Genders = new Map()
  for (const passage of passages) if (!passage.isDisplay) vote(passage, cast, genders, votes, language)
  for (const [member, count] of votes) {
    const counted = Math.max(-MOST_VOTES, Math.min(MOST_VOTES, count))
    genders.set(member, (genders.get(member) ?? 0) + counted)
  }
  return genders
}

/** How well somebody goes with a pronoun: above 0 for, below against. */
export function genderFit(genders: Genders, member: Member, gender: Gender): number {
  const lean = genders.get(member) ?? 0
  return gender === 'female' ? lean : -lean
}

function isWhole(word: string): boolean {
  return word.length > 1
}

// Lind said her plan …    Lind left. She …
//           ^^^                      ^^^ shows the gender of the only person it can go back to
function vote(passage: Passage, cast: Cast, genders: Genders, votes: Genders, language: PeopleLanguage): void {
  let before: Mention[] = []
  for (const { first, last } of passage.sentences) {
    const here = mentionsIn(cast, passage, first, last).filter(
      ({ member, first: at }) => member.kind === 'person' && isFree(passage, at),
    )
    for (let at = first; at < last; at++) {
      const gender = language.personPronouns.get(passage.lower[at] as string)
      if (gender === undefined || !isFree(passage, at)) continue
      const sign = gender === 'female' ? 1 : -1
      const earlier = here.filter((mention) => mention.last <= at)
      const mayBe = (mentions: Mention[]) =>
        onlyOne(mentions, ({ member }) => genderFit(genders, member, gender) > CONTRARY)
      const inSentence = mayBe(earlier)
      const inLast = earlier.length === 0 && at < first + HEAD ? mayBe(before) : undefined
      if (inSentence !== undefined) add(votes, inSentence, sign * SAME_SENTENCE)
      else if (inLast !== undefined) add(votes, inLast, sign * NEXT_SENTENCE)
      break
    }
    before = here
  }
}

/** The one person of some mentions that fits; nobody, where several do. */
function onlyOne(mentions: readonly Mention[], fits: (mention: Mention) => boolean): Member | undefined {
  const [first, ...others] = new Set(mentions.filter(fits).map(({ member }) => member))
  return others.length === 0 ? first : undefined
}

function add(votes: Genders, member: Member, weight: number): void {
  votes.set(member, (votes.get(member) ?? 0) + weight)
}
