import type { Passage, PeopleLanguage } from '../../people/reading.js'
import type { PlacedStretch } from '../attribution.js'
import { isPunctuation } from '../grammar.js'
import { headMentions, plainName } from './source-kinds.js'
import { type Context, memberSpeaker, type Resolved } from './speaker.js'

const LONGEST_NAME = 8

// Corvane Labs, which said …
//               ^ speaks for the name before it
export function resolveRelativePronoun({ passage, first }: PlacedStretch, context: Context): Resolved | undefined {
  const { languages, discourse } = context
  const end = isPunctuation(passage, first - 1, ',') ? first - 1 : first
  for (let from = Math.max(0, end - LONGEST_NAME); from < end; from++) {
    const [mention] = headMentions(discourse.cast, passage, { first: from, last: end }, languages)
    if (mention?.last === end) {
      return { sourceKind: 'relative', speaker: memberSpeaker(mention.member, 'relative', 0.85) }
    }
  }
  const name = nameEndingAt(passage, end, languages.people)
  if (name === undefined) return undefined
  const isThing = languages.people.thingRelatives.has(passage.lower[first] as string)
  const kind = isThing ? 'organization' : 'unnamed'
  return { sourceKind: 'relative', speaker: { name, kind, via: 'relative', certainty: 0.6 } }
}

function nameEndingAt(passage: Passage, end: number, language: PeopleLanguage): string | undefined {
  let first = end
  while (first > 0 && end - first < LONGEST_NAME && passage.tokens[first - 1]?.kind === 'word') {
    const word = passage.lower[first - 1] as string
    if (language.auxiliaries.has(word) || language.isPastVerb(word) || language.personPronouns.has(word)) break
    first--
    if (language.determiners.has(word)) break
  }
  return first < end ? plainName(passage, { first, last: end }, language) : undefined
}
