import { type Cast, mentionsIn, type Passage, type Place } from '../../people/reading.js'
import type { Attribution } from '../attribution.js'
import type { Languages } from '../grammar.js'
import { resolveDescribed } from './described-source.js'
import { resolveNamed } from './named-source.js'
import { resolvePersonalPronoun } from './pronoun-source.js'
import { resolveRelativePronoun } from './relative-source.js'
import { headMentions } from './source-kinds.js'
import type { Context, Resolved } from './speaker.js'

/** An attribution with its speaker. */
export interface Spoken extends Partial<Resolved> {
  attribution: Attribution
}

/** Finds the speaker of each attribution, in order, so that pronouns can go back to those before. */
export function resolveSpeakers(
  attributions: readonly Attribution[],
  cast: Cast,
  passages: readonly Passage[],
  languages: Languages,
): Spoken[] {
  const context: Context = { discourse: { cast, passages, spoken: [] }, languages, documents: new Map() }
  learnGenders(attributions, context)
  return attributions.map((found) => {
    const attribution = withWholeTitle(found, cast)
    const resolved = resolve(attribution, context)
    if (resolved === undefined) return { attribution }
    const { speaker } = resolved
    if (speaker === undefined) return { attribution, ...resolved }
    const { member } = speaker
    if (member?.kind === 'person') context.discourse.spoken.push({ attribution, member })
    context.last = { speaker, place: attribution.source ?? placeOf(attribution) }
    return { attribution, ...resolved }
  })
}

// Minister of Energy, Water and Mines Ana Tulo said
//                     ^ the office before a name belongs to the source, commas and all
function withWholeTitle(attribution: Attribution, cast: Cast): Attribution {
  const { source } = attribution
  if (source === undefined) return attribution
  const [mention] = mentionsIn(cast, source.passage, source.first, source.last)
  if (mention === undefined || mention.from >= source.first) return attribution
  return { ...attribution, source: { ...source, first: mention.from } }
}

function placeOf({ passage, content: [part] }: Attribution): Place {
  return part ?? { passage, first: 0 }
}

// Lind said she would …: who speaks of themselves by a pronoun shows its gender
function learnGenders(attributions: readonly Attribution[], { discourse, languages }: Context): void {
  for (const { source, content, pattern } of attributions) {
    const [part] = content
    if (source === undefined || part === undefined || pattern !== 'after') continue
    const gender = languages.people.personPronouns.get(part.passage.lower[part.first] as string)
    if (gender === undefined) continue
    const [mention] = headMentions(discourse.cast, source.passage, source, languages)
    if (mention?.by === 'name' && mention.member.kind === 'person') mention.member.gender ??= gender
  }
}

function resolve({ source, pattern }: Attribution, context: Context): Resolved | undefined {
  if (source === undefined) return pattern === 'alone' ? undefined : resolveElided(context)
  const { passage, first, last } = source
  const pronoun = last - first === 1 ? context.languages.quotes.pronouns.get(passage.lower[first] as string) : undefined
  if (pronoun === 'relative') return resolveRelativePronoun(source, context)
  if (pronoun !== undefined) return resolvePersonalPronoun(source, pronoun, context)
  return resolveNamed(source, context) ?? resolveDescribed(source, context)
}

function resolveElided({ last }: Context): Resolved | undefined {
  if (last === undefined) return undefined
  const { speaker } = last
  return { sourceKind: 'description', speaker: { ...speaker, via: 'elided', certainty: speaker.certainty * 0.7 } }
}
