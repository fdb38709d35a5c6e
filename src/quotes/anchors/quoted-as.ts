import { isAdverb, type Languages } from '../grammar.js'
import { sourceBefore } from '../sources.js'
import type { AnchorOrder } from './anchor.js'

const LONGEST_QUOTED = 12

// Lind was quoted by the agency as saying that …
//                                  ^ the source is who was quoted
export const quotedAs: AnchorOrder = ({ passage, cue, verb, frame }, languages) => {
  const { people, quotes } = languages
  if (cue.form.participle !== true || !people.roleParticles.has(passage.lower[verb - 1] ?? '')) return undefined
  for (let at = verb - 2; at > Math.max(frame.first, verb - LONGEST_QUOTED); at--) {
    if (!quotes.quotedWords.has(passage.lower[at] as string)) continue
    let start = at
    while (start > frame.first && isVerbPart(passage.lower[start - 1] as string, languages)) start--
    const source = start < at ? sourceBefore(passage, start, frame.first, languages) : undefined
    return source === undefined ? undefined : { order: 'sourceFirst', cue, source, first: source.first, last: cue.last }
  }
  return undefined
}

function isVerbPart(word: string, { quotes }: Languages): boolean {
  return quotes.passives.has(word) || quotes.auxiliaries.has(word) || isAdverb(word, quotes)
}
