import type { Languages } from '../grammar.js'
import { type AnchorOrder, type CueSite, sharedSource } from './anchor.js'

/** Tokens before `to` within which a wish governs it: `wants the council to say`. */
const WISH_WITHIN = 6

// … used his address to call the plan “late”
//                       ^^^^ the source is the subject of the sentence
export const infinitive: AnchorOrder = (site, languages) => {
  const { cue, verb } = site
  if (!verb.isInfinitive || verb.isNegated) return undefined
  if (isOnlyMeant(site, languages)) return undefined
  const source = sharedSource(site, languages)
  return source && { order: 'participle', cue, source, first: verb.first, last: cue.last }
}

// plans to say …    would require doctors to tell …
function isOnlyMeant({ passage, verb, frame }: CueSite, { quotes }: Languages): boolean {
  const from = Math.max(frame.first, verb.first - WISH_WITHIN)
  return passage.lower.slice(from, verb.first).some((word) => quotes.intentions.has(word))
}
