import { type AnchorOrder, sharedSource } from './anchor.js'

// … used his address to call the plan “late”
//                       ^^^^ the source is the subject of the sentence
export const infinitive: AnchorOrder = (site, languages) => {
  const { cue, verb } = site
  if (!verb.isInfinitive || verb.isNegated || cue.form.form !== 'base') return undefined
  const source = sharedSource(site, languages)
  return source && { order: 'participle', cue, source, first: verb.first, last: cue.last }
}
