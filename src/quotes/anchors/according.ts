import type { Passage } from '../../people/reading.js'
import { isFree, type Languages, type Stretch } from '../grammar.js'
import { sourceAfter } from '../sources.js'
import type { AnchorOrder } from './anchor.js'

// According to Lind, …    …, according to two officials briefed on the matter
export const accordingTo: AnchorOrder = ({ passage, cue, frame }, languages) => {
  if (cue.form.kind !== 'according') return undefined
  const named = sourceAfter(passage, cue.last, frame.last, languages)
  if (named === undefined) return undefined
  const source = withPostmodifier(passage, named, frame.last, languages)
  return { order: 'according', cue, source, first: cue.first, last: source.last }
}

// two officials | briefed on the matter: up to the comma all is the source
function withPostmodifier(passage: Passage, source: Stretch, limit: number, { people }: Languages): Stretch {
  const word = passage.lower[source.last] ?? ''
  const opens = people.isPastVerb(word) || people.relativePronouns.has(word) || word.endsWith('ing')
  if (source.last >= limit || !opens) return source
  let last = source.last
  while (last < limit && isFree(passage, last) && passage.tokens[last]?.kind !== 'punctuation') last++
  return { first: source.first, last }
}
