import {
  AUXILIARY,
  COORDINATOR,
  DETERMINER,
  endOfNounPhrase,
  FUNCTION,
  is,
  NAME,
  NUMERAL,
  PAST_VERB,
  type Passage,
  RELATIVE,
} from '../../people/reading.js'
import { isFree, isPunctuation, isSpeakerLike, type Languages, type Stretch } from '../grammar.js'
import { COMPLEMENTIZER, PRONOMINAL, PRONOUN, plays } from '../word-classes.js'
import { belongs, isCueClause } from './belonging.js'
import { afterBracket, opens, withBrackets } from './bracket.js'

/**
 * The source that begins at a token, after its cue: `said | Mark Okafor, a former Treasury official`.
 * Beside words in marks any noun phrase is taken, elsewhere only what can speak; right behind a cue any noun before a
 * name is the person's: `said retired surgeon Ana Ruiz`.
 */
export function sourceAfter(
  passage: Passage,
  first: number,
  limit: number,
  languages: Languages,
  place: 'besideMarks' | 'behindCue' | 'elsewhere' = 'elsewhere',
): Stretch | undefined {
  const { people } = languages
  if (first >= limit || !isFree(passage, first)) return undefined
  if (plays(passage, first, PRONOUN)) return { first, last: first + 1 }
  if (opens(passage, first) && !opens(passage, first + 1)) {
    const inside = sourceAfter(passage, first + 1, limit, languages, place)
    return inside && withBrackets(passage, inside).first === first ? inside : undefined
  }
  if (is(passage, first, FUNCTION) && !is(passage, first, DETERMINER) && !is(passage, first, NUMERAL)) return undefined
  let last = endOfNounPhrase(passage, first, limit, people, { titled: place !== 'elsewhere' })
  // “…,” said another.
  const isAlone = last === first + 1 && is(passage, first, DETERMINER) && !plays(passage, first, PRONOMINAL)
  const isBare = last === first || isAlone
  if (isBare || !(place === 'besideMarks' || isSpeakerLike(passage, { first, last }, languages))) return undefined
  last = withCompanion(passage, afterBracket(passage, last, limit), limit, languages)
  while (isPunctuation(passage, last, ',') && last + 1 < limit && belongs(passage, last + 1, languages)) {
    const end = endOfSegment(passage, last + 1, limit)
    if (isClause(passage, last + 1, end) || isCueClause(passage, last + 1, languages)) break
    last = end
  }
  return { first, last }
}

// said Lind and her lawyer.    said Lind | and the crowd cheered.
function withCompanion(passage: Passage, last: number, limit: number, { people }: Languages): number {
  if (!is(passage, last, COORDINATOR) || !is(passage, last + 1, DETERMINER) || !is(passage, last - 1, NAME)) return last
  const end = endOfNounPhrase(passage, last + 1, limit, people)
  const closes = end >= limit || /^[,.]$/.test(passage.tokens[end]?.text ?? '')
  return closes && end > last + 2 && isFree(passage, end - 1) ? end : last
}

function endOfSegment(passage: Passage, from: number, limit: number): number {
  let at = from
  while (at < limit && isFree(passage, at) && !isPunctuation(passage, at, ',')) {
    if (isPunctuation(passage, at, '.') && at === limit - 1) break
    at++
  }
  return at
}

// A segment with a verb of its own before any "who" is a clause: ", the talks were over"
function isClause(passage: Passage, first: number, last: number): boolean {
  for (let at = first; at < last; at++) {
    if (is(passage, at, RELATIVE) || plays(passage, at, COMPLEMENTIZER)) return false
    if (is(passage, at, AUXILIARY) || (at > first && is(passage, at, PAST_VERB))) return true
  }
  return false
}
