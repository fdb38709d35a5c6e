import {
  type Cast,
  COORDINATOR,
  DETERMINER,
  HONORIFIC,
  is,
  isApostrophe,
  type Mention,
  mentionsIn,
  PAST_VERB,
  type Passage,
  type PeopleLanguage,
  POSSESSIVE,
  RELATIVE,
} from '../../people/reading.js'
import type { Languages, Stretch } from '../grammar.js'
import { isModifier, opensComplement } from './source-kinds.js'

/** Tokens of a form of address: `Gov.` */
const ADDRESS = 3
/** Tokens from a participle to the preposition of whoever did it: `issued on Monday by`. */
const LONGEST_PASSIVE = 4

/**
 * The mentions that a source is about: not the owner in `Frostad's office`, nor the port in `officials at the port`, nor
 * who has the `memo obtained by Lind`.
 */
export function headMentions(cast: Cast, passage: Passage, source: Stretch, languages: Languages): Mention[] {
  // a source may begin behind the form of address
  const near = mentionsIn(cast, passage, source.first - ADDRESS, source.last)
  if (near.length === 0) return near
  const end = endOfHead(passage, source, languages.people)
  const inside = near.filter(({ first, last }) => {
    if (first < source.first && (!is(passage, first, HONORIFIC) || last <= source.first)) return false
    // the “Mara Lind Show” presenter
    return passage.quoted[first] === passage.quoted[source.first] && last <= source.last && first <= end
  })
  const isOther: boolean[] = []
  // supporters of Lind and Holt
  for (let at = 0; at < inside.length; at++) {
    const mention = inside[at] as Mention
    const isShared = at > 0 && isOther[at - 1] === true && areJoined(inside[at - 1] as Mention, mention)
    isOther.push(isShared || isComplement(mention, source, languages))
  }
  // Lind and Holt's lawyer
  let owns = false
  for (let at = inside.length - 1; at >= 0; at--) {
    const mention = inside[at] as Mention
    const isShared = owns && areJoined(mention, inside[at + 1] as Mention)
    owns = isOwner(mention, source, languages)
    if (isShared || owns) isOther[at] = true
  }
  return inside.filter((_, at) => isOther[at] !== true)
}

/** The token behind which nobody spoke: of a relative clause, of a participle with `by`. */
function endOfHead(passage: Passage, { first, last }: Stretch, { passiveAgents }: PeopleLanguage): number {
  let participle = -1
  for (let at = first; at < last; at++) {
    if (is(passage, at, RELATIVE)) return at
    const mayEnd = participle !== -1 && at - participle <= LONGEST_PASSIVE
    if (mayEnd && passiveAgents.has(passage.lower[at] as string)) return participle
    if (at > first && is(passage, at, PAST_VERB)) participle = at
  }
  return last
}

// of the port, at the council
function isComplement({ passage, from }: Mention, source: Stretch, languages: Languages): boolean {
  let before = from - 1
  while (before >= source.first && is(passage, before, DETERMINER)) before--
  return before >= source.first && opensComplement(passage, before, languages)
}

// Frostad's office, the workers' union, a Lind supporter
function isOwner(mention: Mention, source: Stretch, languages: Languages): boolean {
  const { passage, last } = mention
  if (last >= source.last) return false
  const next = passage.tokens[last]
  if (is(passage, last - 1, POSSESSIVE) && next?.kind === 'word') return true
  return (isApostrophe(next) && last + 1 < source.last) || isModifier(mention, languages)
}

function areJoined(a: Mention, b: Mention): boolean {
  if (a.member.kind !== b.member.kind || !is(a.passage, a.last, COORDINATOR)) return false
  const start = is(a.passage, a.last + 1, DETERMINER) ? a.last + 2 : a.last + 1
  return b.from <= start
}
