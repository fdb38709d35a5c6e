import { AUXILIARY, DETERMINER, is, NAME, POSSESSIVE } from '../../people/reading.js'
import { opensReport, type Stretch } from '../grammar.js'
import { takes } from '../language.js'
import { COMPLEMENTIZER, INFINITIVE, NOUN_FORM, PRONOUN, plays } from '../word-classes.js'
import type { CueSite } from './anchor.js'

// Lind's claims, the union calls: a form that is a noun as well needs a report, a noun or an adverb to show the verb
export function isNoun({ passage, cue, verb }: CueSite, source: Stretch): boolean {
  if (!plays(passage, cue.first, NOUN_FORM)) return false
  if (opensReport(passage, cue.last)) {
    // "states that have a coast": a relative clause
    const isThat = plays(passage, cue.last, COMPLEMENTIZER)
    return isThat && is(passage, cue.last + 1, AUXILIARY)
  }
  if (plays(passage, source.first, PRONOUN) || verb.first < cue.first) return false
  if (is(passage, source.last - 1, POSSESSIVE)) return true
  if (cue.form.rest.length > 0) return false
  const next = passage.lower[cue.last] ?? ''
  const goesOn =
    is(passage, cue.last, DETERMINER) ||
    plays(passage, cue.last, PRONOUN) ||
    is(passage, cue.last, NAME) ||
    cue.form.links.includes(next) ||
    (cue.form.takes & takes.infinitive && plays(passage, cue.last, INFINITIVE))
  return !goesOn
}
