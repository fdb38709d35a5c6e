import {
  AUXILIARY,
  COORDINATOR,
  DETERMINER,
  endOfNounPhrase,
  FUNCTION,
  is,
  NAME,
  type Passage,
} from '../people/reading.js'
import type { Token } from '../text/index.js'
import { skipCircumstances } from './circumstances.js'
import { isFree, isPunctuation, type Languages, opensReport, skipAdverbs } from './grammar.js'
import { type CueForm, takes } from './language.js'
import {
  ADDRESS,
  ADDRESSEE,
  COMPLEMENTIZER,
  CONJUNCTION,
  INFINITIVE,
  NEGATION,
  PRONOUN,
  plays,
  QUESTION,
} from './word-classes.js'

/** Tokens between a cue and `that`, or marks, which may be a circumstance of any kind. */
const LONGEST_CIRCUMSTANCE = 14

/** Past those addressed, behind a cue: `reporters in Paris`, `her`, `to the committee`. */
export function skipAddressee(
  passage: Passage,
  from: number,
  limit: number,
  form: CueForm,
  languages: Languages,
): number {
  const { people } = languages
  let at = from
  if (!(form.takes & takes.addressee)) {
    if (form.takes & takes.that && !(form.takes & takes.anything)) {
      // "warned Congress that", "warned the crews to": a noun phrase before "that" or an infinitive is addressed
      const end = endOfNounPhrase(passage, from, limit, people)
      const mayOrder = (form.takes & (takes.infinitive | takes.object)) === takes.infinitive
      if (end > from && (plays(passage, end, COMPLEMENTIZER) || (mayOrder && isInfinitive(passage, end)))) return end
    }
    if (form.links.includes(passage.lower[at] as string)) return from
    const isAddress = plays(passage, at, ADDRESS) && isFree(passage, at)
    if (!isAddress || (form.takes & takes.infinitive && !opensAddressed(passage, at + 1))) return from
    at++
  }
  if (at >= limit || !isFree(passage, at)) return from
  if (plays(passage, at, PRONOUN, ADDRESSEE)) return at + 1
  if (plays(passage, at, QUESTION, COMPLEMENTIZER)) return from
  return afterBoth(passage, endOfNounPhrase(passage, at, limit, people), limit, languages)
}

// to go, not to go
/** Whether an infinitive begins at a token. */
export function isInfinitive(passage: Passage, at: number): boolean {
  return plays(passage, plays(passage, at, NEGATION) ? at + 1 : at, INFINITIVE)
}

// told the council | and the press that …
function afterBoth(passage: Passage, at: number, limit: number, { people }: Languages): number {
  if (!is(passage, at, COORDINATOR)) return at
  const end = endOfNounPhrase(passage, at + 1, limit, people)
  return end > at + 1 && end < limit && opensReport(passage, end) ? end : at
}

function opensAddressed(passage: Passage, at: number): boolean {
  return is(passage, at, DETERMINER, NAME) || plays(passage, at, ADDRESSEE)
}

/** Past circumstances of any kind, where `that`, or marks behind a comma or a colon, follow: `of the vote, “…”`. */
export function skipToReport(passage: Passage, from: number, limit: number): number {
  if (!isFree(passage, from) || !is(passage, from, FUNCTION)) return from
  for (let at = from; at < Math.min(limit, from + LONGEST_CIRCUMSTANCE); at++) {
    if (!isFree(passage, at)) return from
    if (at > from && plays(passage, at, COMPLEMENTIZER)) return at
    const { kind, text } = passage.tokens[at] as Token
    if (kind === 'punctuation') {
      const opensMarks = (text === ',' || text === ':') && at + 1 < limit && !isFree(passage, at + 1)
      return opensMarks ? at : from
    }
    if (plays(passage, at, QUESTION)) return from
    if (plays(passage, at, PRONOUN) && !plays(passage, at, ADDRESSEE)) return from
    if (is(passage, at, AUXILIARY) || plays(passage, at, CONJUNCTION)) return from
  }
  return from
}

/** Where an attribution ends with those addressed and the circumstances. */
export function endOfAttribution(
  passage: Passage,
  from: number,
  limit: number,
  form: CueForm,
  languages: Languages,
): number {
  const addressed = skipAddressee(passage, from, limit, form, languages)
  return skipCircumstances(passage, addressed, limit, languages)
}

// said, however, that …
//     ^^^^^^^^^^^
export function skipParenthesis(passage: Passage, at: number, limit: number): number {
  if (!isPunctuation(passage, at, ',')) return at
  const that = closingThat(passage, at + 1, limit)
  if (that !== undefined) return that
  const after = skipAdverbs(passage, at + 1, limit)
  return after > at + 1 && isPunctuation(passage, after, ',') ? after + 1 : at
}

// said in Ostby, where she was born, | that …    said, after a long night, | that …
function closingThat(passage: Passage, from: number, limit: number): number | undefined {
  for (let at = from; at < Math.min(limit - 1, from + LONGEST_CIRCUMSTANCE); at++) {
    if (!isFree(passage, at)) return undefined
    if (isPunctuation(passage, at, ',')) return plays(passage, at + 1, COMPLEMENTIZER) ? at + 1 : undefined
  }
  return undefined
}
