import type { Unit } from './units.js'
import { lightWords, otherAuxiliaries, pastAuxiliaries, presentAuxiliaries, pronouns } from './word-lists.js'

/** How much a word says: articles and fillers little, pronouns and auxiliaries half, all others 1. */
export function weightOf({ key }: Unit): number {
  if (lightWords.has(key)) return 0.25
  const half = pronouns.has(key) || presentAuxiliaries.has(key) || pastAuxiliaries.has(key) || otherAuxiliaries.has(key)
  return half ? 0.5 : 1
}
