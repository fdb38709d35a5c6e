import { isFree, type Languages, type Stretch } from '../grammar.js'
import { takes } from '../language.js'
import { endOfMarks } from '../scope.js'
import { sourceAfter } from '../sources/source-after.js'
import { plays, QUESTION, SUBORDINATOR } from '../word-classes.js'
import { type AnchorOrder, type CueSite, isSeparated } from './anchor.js'

// Lind was asked whether …    Lind was asked by the judge whether …    Asked why …, Lind left.
/** A passive: what is said stands behind it, who said it behind `by`, or nowhere. */
export const passive: AnchorOrder = (site, languages) => {
  const { passage, cue, verb, frame } = site
  if (verb.isNegated || !(verb.hasBe || cue.form.takes & takes.addressee)) return undefined
  const isBy = languages.people.passiveAgents.has(passage.lower[cue.last] ?? '')
  if (!verb.hasBe && !isFronted(site, isBy)) return undefined
  const source = isBy
    ? sourceAfter(passage, cue.last + 1, frame.last, languages, 'besideMarks')
    : agentBehindMarks(site, languages)
  const { takes: taken } = cue.form
  const isElided = taken & takes.object || (taken & takes.addressee && taken & takes.question)
  if (source === undefined && !isElided) return undefined
  return { order: 'passive', cue, source, first: verb.first, last: isBy && source ? source.last : cue.last }
}

// Asked whether …    Asked by Lind whether …    When asked whether …    …, asked whether …
function isFronted({ passage, cue, verb, frame }: CueSite, isBy: boolean): boolean {
  if (!isBy && !plays(passage, cue.last, QUESTION)) return false
  if (verb.first === frame.first || !isFree(passage, verb.first - 1)) return true
  return plays(passage, verb.first - 1, SUBORDINATOR) || isSeparated(passage, verb.first)
}

// was called “a coward” by Lind
function agentBehindMarks({ passage, cue, frame }: CueSite, languages: Languages): Stretch | undefined {
  if (isFree(passage, cue.last)) return undefined
  const end = endOfMarks(passage, cue.last)
  if (!languages.people.passiveAgents.has(passage.lower[end] ?? '')) return undefined
  return sourceAfter(passage, end + 1, frame.last, languages, 'besideMarks')
}
