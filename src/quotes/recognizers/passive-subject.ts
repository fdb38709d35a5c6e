import { AUXILIARY, is, LINK, type Passage } from '../../people/reading.js'
import type { Stretch } from '../grammar.js'
import { takes } from '../language.js'
import { sourceBefore } from '../sources/source-before.js'
import { COMPLEMENTIZER, plays } from '../word-classes.js'
import { type Recognizer, trimmed } from './recognizer.js'

const LONGEST_SUBJECT = 40

// The plan was criticized by Lind.    Lind has been accused by his rivals of waste.
/** A passive with its source behind `by`: what was spoken of is the subject, and what follows the source. */
export const passiveSubject: Recognizer = (anchor, { passage, before, after }, languages) => {
  const { cue, source } = anchor
  if (anchor.order !== 'passive' || source === undefined || source.first < cue.last) return undefined
  // was called “a coward” by Lind: the words stand between
  if (anchor.last < source.last) return undefined
  if (!(cue.form.takes & takes.object) || cue.form.takes & takes.addressee) return undefined
  const phrase = sourceBefore(passage, anchor.first, before.first, languages)
  const subject = phrase && withClause(passage, phrase, before.first)
  if (subject === undefined) return undefined
  const isBound = is(passage, after.first, LINK)
  const rest = isBound ? trimmed(passage, after.first, after.last) : undefined
  return { pattern: 'passive', content: rest === undefined ? [subject] : [subject, rest] }
}

// The claim that prices had fallen | was rejected: a clause with `that` belongs to the subject
function withClause(passage: Passage, { first, last }: Stretch, limit: number): Stretch | undefined {
  if (!is(passage, first - 1, AUXILIARY) && !plays(passage, first - 1, COMPLEMENTIZER)) return { first, last }
  let hasThat = false
  for (let at = first - 1; at >= limit; at--) {
    if (passage.tokens[at]?.kind === 'punctuation' || last - at > LONGEST_SUBJECT) return undefined
    hasThat ||= plays(passage, at, COMPLEMENTIZER)
  }
  return hasThat ? { first: limit, last } : undefined
}
