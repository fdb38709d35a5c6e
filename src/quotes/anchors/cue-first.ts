import { isFree } from '../grammar.js'
import { takes } from '../language.js'
import { withBrackets } from '../sources/bracket.js'
import { sourceAfter } from '../sources/source-after.js'
import { PRONOUN, plays } from '../word-classes.js'
import { type AnchorOrder, isSeparated, sourceOf } from './anchor.js'

const ENDS = /^[.,;:]$/

// “…,” said Mark Okafor, a former official.
export const cueFirst: AnchorOrder = (site, languages) => {
  const { passage, cue, verb, frame } = site
  if (verb.hasBe || verb.isInfinitive || verb.isNegated) return undefined
  if (
    verb.first === frame.first ||
    !mayInvert(cue.form.takes, !isFree(passage, verb.first - 1)) ||
    !isSeparated(passage, verb.first)
  )
    return undefined
  // "Lind, the mayor, said the bill …": the comma closes an apposition to the subject
  if (isFree(passage, verb.first - 1) && sourceOf(site, languages)?.first === frame.first) return undefined
  const isBeside = !isFree(passage, verb.first - 1) || !isFree(passage, verb.first - 2)
  const source = sourceAfter(passage, cue.last, frame.last, languages, isBeside ? 'besideMarks' : 'behindCue')
  if (source === undefined) return undefined
  const next = withBrackets(passage, source).last
  const ends = next >= frame.last || !isFree(passage, next) || ENDS.test(passage.tokens[next]?.text ?? '')
  const { circumstances, afterSource } = languages.quotes
  // "in a statement" may stand between the source and the end
  const word = passage.lower[next] ?? ''
  const isPronoun = plays(passage, source.first, PRONOUN) && source.last === source.first + 1
  // a column titled “Close” said it leaks: the pronoun opens what was said
  if ((!isBeside || isPronoun) && !ends && !circumstances.has(word) && !afterSource.has(word)) return undefined
  return { order: 'cueFirst', cue, source, first: verb.first, last: next }
}

// Whoever is told is no source, nor is what is called something; but “Why?” asked Lind.
function mayInvert(taken: number, isBeside: boolean): boolean {
  if (taken & takes.addressee) return isBeside && (taken & takes.question) > 0
  return !(taken & takes.object) || (taken & takes.that) > 0
}
