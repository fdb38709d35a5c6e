import { personEvidence } from './evidence.js'
import { fold } from './fold.js'
import type { PeopleLanguage } from './language.js'
import { withoutPossessive } from './name-runs.js'
import { findRoles } from './roles.js'
import type { Segment } from './segment.js'

/** All uses of one name form. */
export interface FormUses {
  /** The words of the form, folded. */
  words: string[]
  segments: Segment[]
  /** What the words around all its uses say for a person. */
  evidence: number
  /** True while every use opens a sentence, where any word has a capital. */
  onlyOpens: boolean
}

/** Adds a use of a name to those of the same form. */
export function addUse(forms: Map<string, FormUses>, segment: Segment, language: PeopleLanguage): void {
  const words = nameWords(segment)
  const key = words.join(' ')
  let uses = forms.get(key)
  if (uses === undefined) {
    uses = { words, segments: [], evidence: 0, onlyOpens: true }
    forms.set(key, uses)
  }
  uses.segments.push(segment)
  uses.evidence += personEvidence(segment, findRoles(segment, language).length > 0, language)
  if (segment.passage.opens[segment.first] !== 1) uses.onlyOpens = false
}

/** The words of a name, folded, without the stops of initials. */
export function nameWords({ passage, first, last }: Pick<Segment, 'passage' | 'first' | 'last'>): string[] {
  const words: string[] = []
  for (let at = first; at < last; at++) {
    const token = passage.tokens[at]
    if (token?.kind === 'word') words.push(fold(withoutPossessive(token)))
  }
  return words
}
