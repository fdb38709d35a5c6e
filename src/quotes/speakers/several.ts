import {
  FUNCTION,
  HUMAN_VERB,
  is,
  type Member,
  mentionsIn,
  officeEndingAt,
  PAST_VERB,
  type Passage,
} from '../../people/reading.js'
import type { PlacedStretch } from '../attribution.js'
import { isFree } from '../grammar.js'
import { namesJoinedAt } from './joined-names.js'
import { plainName } from './source-kinds.js'
import type { Context, ResolvedSpeaker } from './speaker.js'
import { TRUST } from './trust.js'

const PASSAGES_BACK = 2
const TOKENS_BACK = 120
/** Tokens back within which two were named together. */
const PAIR_BACK = 300
const MOST_HOLDERS = 50
const MENTIONS_BACK = 40
const LONGEST_PHRASE = 5

/** Somewhere before a place: a group, and where it stands. */
interface Found {
  name: string
  first: number
}

/** The group that `they` goes back to: two who were named together, or a plural noun; in the paragraph or the one before. */
export function groupBefore(source: PlacedStretch, context: Context): ResolvedSpeaker | undefined {
  return lookBack(
    source,
    (passage, end) => later(pairIn(passage, end, context), pluralIn(passage, end, context)),
    context.discourse.passages,
  )
}

/** The two that `the two lawmakers` are, or `the chairmen`, who both are chairman: named together not long before. */
export function pairBefore(source: PlacedStretch, context: Context, office?: string): ResolvedSpeaker | undefined {
  const holders =
    office === undefined ? undefined : new Set(context.discourse.cast.holders.get(office)?.slice(-MOST_HOLDERS))
  return lookBack(source, (passage, end) => pairIn(passage, end, context, holders), context.discourse.passages)
}

function lookBack(
  { passage, first }: PlacedStretch,
  find: (passage: Passage, end: number) => Found | undefined,
  passages: readonly Passage[],
): ResolvedSpeaker | undefined {
  for (let index = passage.index; index >= Math.max(0, passage.index - PASSAGES_BACK); index--) {
    const at = passages[index] as Passage
    const found = find(at, index === passage.index ? first : at.tokens.length)
    if (found !== undefined) return { name: found.name, kind: 'group', via: 'pronoun', certainty: TRUST.several }
  }
  return undefined
}

function later(a: Found | undefined, b: Found | undefined): Found | undefined {
  return a === undefined || (b !== undefined && b.first > a.first) ? b : a
}

// Lind and Mayor Tom Okafor
function pairIn(
  passage: Passage,
  end: number,
  { discourse, languages }: Context,
  holders?: ReadonlySet<Member>,
): Found | undefined {
  const named = mentionsIn(discourse.cast, passage, 0, end, MENTIONS_BACK).filter(
    ({ member, by, first }) => member.kind === 'person' && by === 'name' && isFree(passage, first),
  )
  const first = Math.max(named[0]?.first ?? end, end - PAIR_BACK)
  for (let at = end - 1; at > first; at--) {
    const sentence = { first: passage.sentenceStart[at] as number, last: end }
    const joined = namesJoinedAt(passage, at, sentence, named, languages.people)
    if (joined === undefined || joined.members.length < 2) continue
    if (holders !== undefined && !joined.members.every((member) => holders.has(member))) continue
    return joined
  }
  return undefined
}

// progressive economists, his fellow senators
function pluralIn(passage: Passage, end: number, { languages }: Context): Found | undefined {
  const { people } = languages
  for (let at = end - 1; at >= Math.max(0, end - TOKENS_BACK); at--) {
    if (!isFree(passage, at) || passage.tokens[at]?.kind !== 'word' || is(passage, at, FUNCTION)) continue
    const word = passage.lower[at] as string
    const isGroup = people.groups.has(word) || officeEndingAt(passage, at, people)?.plural === true
    const one = people.singular(word)
    const isAgents = one !== word && people.isAgentNoun(one)
    if (!isGroup && !isAgents) continue
    let first = at
    while (first > 0 && at - first < LONGEST_PHRASE && isFree(passage, first - 1)) {
      if (passage.tokens[first - 1]?.kind !== 'word') break
      if (is(passage, first - 1, FUNCTION, HUMAN_VERB, PAST_VERB)) break
      first--
    }
    return { name: plainName(passage, { first, last: at + 1 }, people), first: at }
  }
  return undefined
}
