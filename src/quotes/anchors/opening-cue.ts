import { isPunctuation } from '../grammar.js'
import { sourceAfter } from '../sources/source-after.js'
import type { AnchorOrder } from './anchor.js'

// Added the mayor, Olav Brandt: “We walk.”
/** A cue that opens its sentence, then its source and a colon. */
export const openingCue: AnchorOrder = ({ passage, cue, verb, frame }, languages) => {
  if (verb.first !== frame.first) return undefined
  let colon = cue.last
  while (colon < frame.last && !isPunctuation(passage, colon, ':')) colon++
  const source = sourceAfter(passage, cue.last, colon, languages, 'behindCue')
  if (source?.last !== colon || colon === frame.last) return undefined
  return { order: 'sourceFirst', cue, source, first: verb.first, last: source.last }
}
