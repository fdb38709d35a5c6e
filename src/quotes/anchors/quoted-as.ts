import { sourceBefore } from '../sources/source-before.js'
import { ADVERB, HELPER, PASSIVE, plays, QUOTED } from '../word-classes.js'
import type { AnchorOrder } from './anchor.js'

const LONGEST_QUOTED = 12

// Lind was quoted by the agency as saying that …
//                                  ^ the source is who was quoted
export const quotedAs: AnchorOrder = ({ passage, cue, verb, frame }, languages) => {
  const { people } = languages
  if (verb.first === 0 || !people.roleParticles.has(passage.lower[verb.first - 1] as string)) return undefined
  for (let at = verb.first - 2; at > Math.max(frame.first, verb.first - LONGEST_QUOTED); at--) {
    if (!plays(passage, at, QUOTED)) continue
    let start = at
    while (start > frame.first && plays(passage, start - 1, PASSIVE, HELPER, ADVERB)) start--
    const source = start < at ? sourceBefore(passage, start, frame.first, languages) : undefined
    return source === undefined ? undefined : { order: 'sourceFirst', cue, source, first: source.first, last: cue.last }
  }
  return undefined
}
