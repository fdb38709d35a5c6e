import { isFree } from '../grammar.js'
import { sourceAfter, sourceBefore } from '../sources.js'
import { type AnchorOrder, isSeparated } from './anchor.js'

const ENDS = /^[.,;:]$/

// “…,” said Mark Okafor, a former official.
export const cueFirst: AnchorOrder = ({ passage, cue, verb, frame }, languages) => {
  // whoever is told is no source, nor is what is called something
  const { kind } = cue.form
  if (verb === frame.first || kind === 'tell' || kind === 'call' || !isSeparated(passage, verb)) return undefined
  // "Lind, the mayor, said the bill …": the comma closes an apposition to the subject
  if (isFree(passage, verb - 1) && sourceBefore(passage, verb, frame.first, languages)?.first === frame.first) {
    return undefined
  }
  const source = sourceAfter(passage, cue.last, frame.last, languages)
  if (source === undefined) return undefined
  const next = source.last
  const ends = next >= frame.last || !isFree(passage, next) || ENDS.test(passage.tokens[next]?.text ?? '')
  const { circumstances, afterSource } = languages.quotes
  // "in a statement" may stand between the source and the end
  const word = passage.lower[next] ?? ''
  if (!ends && !circumstances.has(word) && !afterSource.has(word)) return undefined
  return { order: 'cueFirst', cue, source, first: verb, last: source.last }
}
