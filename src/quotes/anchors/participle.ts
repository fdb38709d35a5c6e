import { DETERMINER, is, RELATIVE } from '../../people/reading.js'
import { isFree } from '../grammar.js'
import { PRONOUN, plays } from '../word-classes.js'
import { type AnchorOrder, isSeparated, sharedSource } from './anchor.js'

// … he said, adding that …    … by saying that …    … a statement saying that …
//          ^ behind a comma, a preposition, a noun; the source is the one before
export const participle: AnchorOrder = (site, languages) => {
  const { passage, cue, verb } = site
  if (verb.hasBe || verb.first === site.frame.first) return undefined
  if (is(passage, verb.first - 1, DETERMINER) || !isFree(passage, verb.first - 1)) {
    if (!isSeparated(passage, verb.first)) return undefined
  }
  if (is(passage, verb.first - 1, RELATIVE) || plays(passage, verb.first - 1, PRONOUN)) return undefined
  return { order: 'participle', cue, source: sharedSource(site, languages), first: verb.first, last: cue.last }
}
