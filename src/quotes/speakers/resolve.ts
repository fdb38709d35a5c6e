import { type Cast, mentionsIn, type Passage, type Place } from '../../people/reading.js'
import type { Attribution, PlacedStretch } from '../attribution.js'
import type { Languages } from '../grammar.js'
import { resolveDescribed } from './described-source.js'
import { readGenders } from './genders.js'
import { resolveNamed } from './named-source.js'
import { resolvePersonalPronoun } from './pronoun-source.js'
import { pronounsIn, readPronouns } from './pronouns.js'
import { resolveRelativePronoun } from './relative-source.js'
import { candidateOf, createDiscourse, mostSalient } from './salience.js'
import { type Context, memberSpeaker, type Resolved } from './speaker.js'
import { TRUST, trustByMargin } from './trust.js'

const APOSTROPHE = /['’]/

type PronounKind = 'female' | 'male' | 'thing' | 'several' | 'relative'

/** Tokens of the shortest passage in marks that is taken for speech without a cue. */
const LEAST_SPEECH = 8

/** An attribution with its speaker. */
export interface Spoken {
  attribution: Attribution
  sourceKind: Resolved['sourceKind'] | undefined
  speaker: Resolved['speaker']
}

/** Finds the speaker of each attribution, in order, so that pronouns can go back to those before. */
export function resolveSpeakers(
  attributions: readonly Attribution[],
  cast: Cast,
  passages: readonly Passage[],
  languages: Languages,
): Spoken[] {
  const pronouns = passages.map(pronounsIn)
  const genders = readGenders(cast, passages, pronouns, languages.people)
  const discourse = createDiscourse(cast, passages, pronouns, genders)
  const context: Context = { discourse, languages, documents: new Map() }
  return attributions.map((found) => {
    const attribution = withWholeTitle(found, cast)
    const resolved = resolve(attribution, context)
    const speaker = resolved?.speaker
    // "Asked by the judge, she said …": whoever asked is not who answers
    if (speaker !== undefined && attribution.pattern !== 'passive') {
      const { member } = speaker
      if (member?.kind === 'person') discourse.spoken.push({ attribution, candidate: candidateOf(discourse, member) })
      context.last = { speaker, place: attribution.source ?? placeOf(attribution) }
    }
    return { attribution, sourceKind: resolved?.sourceKind, speaker }
  })
}

// Minister of Energy, Water and Mines Ana Tulo said
//                     ^ the office before a name belongs to the source, commas and all
function withWholeTitle(attribution: Attribution, cast: Cast): Attribution {
  const { source, cue } = attribution
  if (source === undefined) return attribution
  const mention = mentionsIn(cast, source.passage, source.first, source.last)[0]
  if (mention === undefined || mention.from >= source.first) return attribution
  // "mused presenter Ida Moe": the cue is no part of it
  const isBehind = cue !== undefined && cue.passage === source.passage && cue.last <= source.first
  const first = isBehind ? Math.max(cue.last, mention.from) : mention.from
  const whole = { ...attribution }
  whole.source = { passage: source.passage, first, last: source.last }
  return whole
}

function placeOf({ passage, content: [part] }: Attribution): Place {
  return part ?? { passage, first: 0 }
}

function resolve({ source, pattern, content }: Attribution, context: Context): Resolved | undefined {
  if (source === undefined) {
    // "asked whether": the one who asked need not be who spoke before
    if (pattern === 'passive') return undefined
    return pattern === 'alone' ? resolveAlone(content, context) : resolveElided(context)
  }
  const pronoun = pronounOf(source, context.languages)
  if (pronoun === 'relative') return resolveRelativePronoun(source, context)
  if (pronoun !== undefined) return resolvePersonalPronoun(source, pronoun, content, context)
  return resolveNamed(source, context) ?? resolveDescribed(source, context)
}

// he, he’d, his (tweet)
function pronounOf({ passage, first, last }: PlacedStretch, { people, quotes }: Languages): PronounKind | undefined {
  if (last - first !== 1) return undefined
  const printed = passage.lower[first] as string
  const end = printed.search(APOSTROPHE)
  const word = end === -1 ? printed : printed.slice(0, end)
  return quotes.pronouns.get(word) ?? people.personPronouns.get(word)
}

// Lind shook her head. “It is late and the port is closed.”
//                      ^ marks with no cue: whoever spoke last or stands out
function resolveAlone([part]: Attribution['content'], context: Context): Resolved | undefined {
  const { last, discourse, languages } = context
  if (part === undefined || part.last - part.first < LEAST_SPEECH) return undefined
  const spoke = last !== undefined && part.passage.index - last.place.passage.index <= 1 ? last.speaker : undefined
  if (spoke !== undefined && spoke.member?.kind !== 'person') {
    return {
      sourceKind: 'description',
      speaker: { ...spoke, via: 'continuation', certainty: TRUST.continuation.ahead },
    }
  }
  readPronouns(discourse, part.passage, part.first, languages.people)
  const found = mostSalient(discourse, part.passage, part.first, {}, languages.people)
  if (found === undefined) return undefined
  return {
    sourceKind: 'name',
    speaker: memberSpeaker(found.member, 'continuation', trustByMargin(TRUST.continuation, found.margin)),
  }
}

function resolveElided({ last }: Context): Resolved | undefined {
  if (last === undefined) return undefined
  const { speaker } = last
  return {
    sourceKind: 'description',
    speaker: { ...speaker, via: 'elided', certainty: speaker.certainty * TRUST.elided },
  }
}
