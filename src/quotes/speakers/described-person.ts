import { type Member, mentionsIn, type Passage } from '../../people/reading.js'
import type { PlacedStretch } from '../attribution.js'
import { isFree } from '../grammar.js'
import { readPronouns } from './pronouns.js'
import { mostSalient } from './salience.js'
import type { Head } from './source-kinds.js'
import { type Context, memberSpeaker, type ResolvedSpeaker } from './speaker.js'
import { TRUST, trustByMargin } from './trust.js'

const PASSAGES_BACK = 3
const TOKENS_BACK = 300
const LONGEST_MODIFIERS = 5
const MOST_HOLDERS = 50
const HOLDS_OFFICE = 2
/** Ahead by so much, whoever stands out goes before who was named last. */
const CLEAR = 0.7

/**
 * Whom `the actor` or `the New Jersey governor` means where no role settles it: whoever stands out, those of the office
 * first. Nobody, where the text spoke of `an actor` before, or where such people mostly go unnamed: `the official`.
 */
export function resolveDescribedPerson(
  source: PlacedStretch,
  head: Head,
  context: Context,
): ResolvedSpeaker | undefined {
  const { passage, first, last } = source
  const { discourse, languages } = context
  const { people } = languages
  const noun = head.noun.slice(head.noun.lastIndexOf(' ') + 1)
  if (!people.definiteArticles.has(passage.lower[first] as string)) return undefined
  const mentions = mentionsIn(discourse.cast, passage, first, last)
  const titled = mentions.find(({ by }) => by === 'title')
  const holders = new Set(discourse.cast.holders.get(head.noun)?.slice(-MOST_HOLDERS))
  if (titled === undefined && (people.namelessOffices.has(noun) || wasIntroduced(source, noun, context)))
    return undefined
  const named = new Set(mentions.filter(({ by }) => by === 'name').map(({ member }) => member))
  const bonus = (member: Member) => {
    // "a Lind supporter" is not Lind, nor is the mayor of Ostby the mayor of Velsk
    if (named.has(member) || (titled === undefined && holders.has(member))) return Number.NEGATIVE_INFINITY
    return holders.has(member) ? HOLDS_OFFICE : 0
  }
  readPronouns(discourse, passage, first, people)
  const gender = people.genderedNouns.get(noun)
  const found = mostSalient(discourse, passage, first, { bonus, ...(gender && { gender }) }, people)
  if (titled !== undefined && (found === undefined || found.margin < CLEAR))
    return memberSpeaker(titled.member, 'title', TRUST.sharedTitle)
  if (found === undefined || bonus(found.member) < 0) return undefined
  return memberSpeaker(found.member, 'description', trustByMargin(TRUST.description, found.margin))
}

// A teenager ran. … the teenager said
// ^ somebody without a name
function wasIntroduced({ passage, first }: PlacedStretch, noun: string, { discourse, languages }: Context): boolean {
  const { passages } = discourse
  for (let index = passage.index; index >= Math.max(0, passage.index - PASSAGES_BACK); index--) {
    const at = passages[index] as Passage
    const end = index === passage.index ? first : at.tokens.length
    for (let token = Math.max(1, end - TOKENS_BACK); token < end; token++) {
      if (at.lower[token] !== noun || !isFree(at, token)) continue
      for (let before = token - 1; before >= Math.max(0, token - LONGEST_MODIFIERS); before--) {
        if (languages.people.indefiniteArticles.has(at.lower[before] as string)) return true
      }
    }
  }
  return false
}
