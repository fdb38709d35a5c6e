import { is, LINK, PAST_VERB, type Passage, RELATIVE } from '../../people/reading.js'
import { skipCircumstances } from '../circumstances.js'
import { isFree, isSpeakerLike, type Languages, type Stretch } from '../grammar.js'
import { sourceAfter } from '../sources/source-after.js'
import { COMPLEMENTIZER, PLURAL, PRESENT_PARTICIPLE, PRONOUN, plays } from '../word-classes.js'
import type { AnchorOrder } from './anchor.js'

const LONGEST_PHRASE = 30

// According to Lind, …    …, according to two officials briefed on the matter
export const accordingTo: AnchorOrder = ({ passage, cue, frame }, languages) => {
  if (cue.form.kind !== 'according') return undefined
  const named =
    sourceAfter(passage, cue.last, frame.last, languages, 'besideMarks') ?? upToComma(passage, cue.last, frame.last)
  if (named === undefined || isManner(passage, named, languages)) return undefined
  const source = withPostmodifier(passage, named, frame.last, languages)
  return { order: 'according', cue, source, first: cue.first, last: source.last }
}

// two officials | briefed on the matter, a report | by the agency: up to the comma all is the source
function withPostmodifier(passage: Passage, source: Stretch, limit: number, languages: Languages): Stretch {
  const isCircumstance = skipCircumstances(passage, source.last, limit, languages) > source.last
  const opens =
    is(passage, source.last, PAST_VERB, RELATIVE) ||
    plays(passage, source.last, PRESENT_PARTICIPLE, COMPLEMENTIZER) ||
    languages.people.passiveAgents.has(passage.lower[source.last] ?? '') ||
    (is(passage, source.last, LINK) && !isCircumstance)
  if (source.last >= limit || !opens) return source
  const last = endOfWords(passage, source.last, limit)
  return last - source.last > LONGEST_PHRASE ? source : { first: source.first, last }
}

// according to plan, according to size: one bare noun that speaks for nobody
function isManner(passage: Passage, source: Stretch, languages: Languages): boolean {
  const isBare = source.last - source.first === 1 && !plays(passage, source.first, PLURAL, PRONOUN)
  return isBare && !isSpeakerLike(passage, source, languages)
}

// recently leaked documents: what no noun phrase is begun with
function upToComma(passage: Passage, first: number, limit: number): Stretch | undefined {
  const last = endOfWords(passage, first, limit)
  return last > first && last - first <= LONGEST_PHRASE ? { first, last } : undefined
}

/** The next punctuation or mark, as far as a phrase may go. */
function endOfWords(passage: Passage, from: number, limit: number): number {
  const end = Math.min(limit, from + LONGEST_PHRASE + 1)
  let at = from
  while (at < end && isFree(passage, at) && passage.tokens[at]?.kind !== 'punctuation') at++
  return at
}
