import type { Passage } from '../../people/reading.js'
import { isPunctuation, type Languages, type Stretch } from '../grammar.js'
import { LEAD_IN, plays } from '../word-classes.js'
import { sourceAfter } from './source-after.js'

/** Tokens before the first comma of a sentence whose subject is looked for behind it. */
const LONGEST_LEAD_IN = 40

/** The noun phrase that opens a sentence, or that follows its first commas. */
export function subjectOf(passage: Passage, { first, last }: Stretch, languages: Languages): Stretch | undefined {
  let from = first
  for (let tries = 0; tries < 3; tries++) {
    if (plays(passage, from, LEAD_IN)) from++
    const source = sourceAfter(passage, from, last, languages)
    if (source !== undefined) return source
    const limit = Math.min(last, first + LONGEST_LEAD_IN)
    while (from < limit && !isPunctuation(passage, from, ',')) from++
    if (from >= limit) return undefined
    from++
  }
  return undefined
}
