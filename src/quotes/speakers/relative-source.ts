import {
  AUXILIARY,
  DETERMINER,
  is,
  LINK,
  type Mention,
  mentionsIn,
  NAME,
  PAST_VERB,
  type Passage,
  PERSON_PRONOUN,
  type PeopleLanguage,
} from '../../people/reading.js'
import type { PlacedStretch } from '../attribution.js'
import { isPunctuation } from '../grammar.js'
import { resolveDescribed } from './described-source.js'
import { headMentions } from './head-mentions.js'
import { resolveNamed } from './named-source.js'
import { type Context, memberSpeaker, type Resolved } from './speaker.js'
import { TRUST } from './trust.js'

const LONGEST_NAME = 8

// Corvane Labs, which said …
//               ^ speaks for the name before it
export function resolveRelativePronoun({ passage, first }: PlacedStretch, context: Context): Resolved | undefined {
  const { languages, discourse } = context
  const end = isPunctuation(passage, first - 1, ',') ? first - 1 : first
  for (let from = Math.max(0, end - LONGEST_NAME); from < end; from++) {
    const [mention] = headMentions(discourse.cast, passage, { first: from, last: end }, languages)
    if (mention !== undefined && endOfNamed(mention, end) === end) {
      return { sourceKind: 'relative', speaker: memberSpeaker(mention.member, 'relative', TRUST.relative.name) }
    }
  }
  const antecedent = { passage, first: startOfAntecedent(passage, end, languages.people), last: end }
  if (antecedent.first === end) return undefined
  // "Ida Moe, a nurse at the clinic, who said …"
  const name = antecedent.first - 1
  const named = mentionsIn(discourse.cast, passage, name - LONGEST_NAME, name).find((mention) => mention.last === name)
  if (named !== undefined && isPunctuation(passage, name, ',')) {
    return { sourceKind: 'relative', speaker: memberSpeaker(named.member, 'relative', TRUST.relative.other) }
  }
  const { speaker } = resolveNamed(antecedent, context) ?? resolveDescribed(antecedent, context)
  return {
    sourceKind: 'relative',
    ...(speaker && {
      speaker: { ...speaker, via: 'relative', certainty: Math.min(speaker.certainty, TRUST.relative.other) },
    }),
  }
}

// Senator Tom Ruiz of Varland, who said
/** The token behind a name and the place it is of. */
function endOfNamed({ passage, last, member }: Mention, limit: number): number {
  if (member.kind !== 'person' || !is(passage, last, LINK)) return last
  let end = last + 1
  while (end < limit && is(passage, end, NAME)) end++
  return end
}

function startOfAntecedent(passage: Passage, end: number, language: PeopleLanguage): number {
  let first = end
  while (first > 0 && end - first < LONGEST_NAME && passage.tokens[first - 1]?.kind === 'word') {
    if (is(passage, first - 1, AUXILIARY, PAST_VERB, PERSON_PRONOUN)) break
    if (language.complementizers.has(passage.lower[first - 1] as string)) break
    first--
    // "a nurse at the clinic" goes on over its preposition
    if (is(passage, first, DETERMINER) && !is(passage, first - 1, LINK)) break
  }
  return first
}
