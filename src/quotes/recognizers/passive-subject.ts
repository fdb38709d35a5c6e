import { is, LINK } from '../../people/reading.js'
import { takes } from '../language.js'
import { sourceBefore } from '../sources/source-before.js'
import { type Recognizer, trimmed } from './recognizer.js'

// The plan was criticized by Lind.    Lind has been accused by his rivals of waste.
/** A passive with its source behind `by`: what was spoken of is the subject, and what follows the source. */
export const passiveSubject: Recognizer = (anchor, { passage, before, after }, languages) => {
  const { cue, source } = anchor
  if (anchor.order !== 'passive' || source === undefined || source.first < cue.last) return undefined
  // was called “a coward” by Lind: the words stand between
  if (anchor.last < source.last) return undefined
  if (!(cue.form.takes & takes.object) || cue.form.takes & takes.addressee) return undefined
  const subject = sourceBefore(passage, anchor.first, before.first, languages)
  if (subject === undefined) return undefined
  const isBound = is(passage, after.first, LINK)
  const rest = isBound ? trimmed(passage, after.first, after.last) : undefined
  return { pattern: 'passive', content: rest === undefined ? [subject] : [subject, rest] }
}
