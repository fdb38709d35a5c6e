import { isFree } from '../grammar.js'
import { sourceAfter } from '../sources.js'
import { type AnchorOrder, isSeparated } from './anchor.js'

const ENDS = /^[.,;:]$/

// “…,” said Mark Okafor, a former official.
export const cueFirst: AnchorOrder = ({ passage, cue, verb, frame }, languages) => {
  // whoever is told is no source
  if (verb === frame.first || cue.form.kind === 'tell' || !isSeparated(passage, verb)) return undefined
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
