import { is, RELATIVE } from '../../people/reading.js'
import { withBrackets } from '../sources/bracket.js'
import { isPluralSource } from '../sources/plural-source.js'
import { CONDITIONAL, NEGATION, plays } from '../word-classes.js'
import { type AnchorOrder, sourceOf } from './anchor.js'
import { isNoun } from './noun-form.js'

// Lind said …    Lind, the mayor, has also said …    Lind is calling for …
export const sourceFirst: AnchorOrder = (site, languages) => {
  const { passage, cue, verb, frame } = site
  if (verb.isInfinitive || verb.isNegated || (verb.hasBe && cue.form.form !== 'participle')) return undefined
  const source = sourceOf(site, languages)
  if (source === undefined) return undefined
  // "Who said so?": a question has no source
  if (source.first === frame.first && is(passage, source.first, RELATIVE)) {
    return undefined
  }
  // "Neither commented": nobody spoke
  if (plays(passage, source.first, NEGATION)) return undefined
  if (source.first > frame.first && plays(passage, source.first - 1, NEGATION)) return undefined
  // "if Lind says so": nothing was said yet
  if (plays(passage, source.first - 1, CONDITIONAL)) return undefined
  if (isNoun(site, source)) return undefined
  // "officials say", but "a say", "the report": a base form is a verb only with a plural
  const isBare = cue.form.form === 'base' && !verb.hasAuxiliary
  if (isBare && !isPluralSource(passage, source, languages)) return undefined
  return { order: 'sourceFirst', cue, source, first: withBrackets(passage, source).first, last: cue.last }
}
