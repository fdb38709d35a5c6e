import { AUXILIARY, is, type Passage } from '../../people/reading.js'
import { isPunctuation } from '../grammar.js'
import { takes } from '../language.js'
import { LEAD_IN, plays } from '../word-classes.js'
import { type AnchorOrder, sharedSource } from './anchor.js'
import { isNoun } from './noun-form.js'

const LONGEST_ASIDE = 14

// called the charges “…” and said …
//                        ^^^ the source of the cue before
export const shared: AnchorOrder = (site, languages) => {
  const { passage, cue, verb, before } = site
  if (verb.hasBe || verb.isInfinitive || verb.isNegated) return undefined
  // "and state senators": a base form after a conjunction may be any word, but for `say` and its like after another
  const isBare = cue.form.form === 'base' && !verb.hasAuxiliary
  const isSaying = (cue.form.takes & (takes.that | takes.object)) === takes.that
  if (isBare && !(isSaying && before.at(-1)?.cue.form.form === 'base')) return undefined
  if (!plays(passage, beforeAside(passage, verb.first - 1, site.frame.first), LEAD_IN)) return undefined
  // "said she had known and had written": the second verb belongs to what was said
  const hasAuxiliary = is(passage, verb.first, AUXILIARY)
  if (hasAuxiliary && before.length > 0) return undefined
  const source = sharedSource(site, languages)
  return source === undefined || isNoun(site, source)
    ? undefined
    : { order: 'shared', cue, source, first: verb.first - 1, last: cue.last }
}

// met the keepers and, after an hour, warned that …
//                 ^ what stands before an aside between commas
function beforeAside(passage: Passage, at: number, limit: number): number {
  if (!isPunctuation(passage, at, ',')) return at
  for (let opening = at - 1; opening > Math.max(limit, at - LONGEST_ASIDE); opening--) {
    if (isPunctuation(passage, opening, ',')) return opening - 1
  }
  return at
}
