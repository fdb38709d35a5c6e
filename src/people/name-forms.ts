import type { Token } from '../text/index.js'
import { personEvidence } from './evidence.js'
import { fold } from './fold.js'
import type { PeopleLanguage } from './language.js'
import { isNicknameAt } from './nicknames.js'
import type { Passage } from './passage.js'
import { findRoles, type TitledRoles } from './roles.js'
import type { Segment } from './segment.js'

/** One use of a name, with what stands beside it. */
export interface Use extends TitledRoles {
  form: FormUses
  segment: Segment
}

/** All uses of one name form. */
export interface FormUses {
  /** The words of the form, folded. */
  words: string[]
  /** Those of them that are the name itself: without `jr`. */
  core: string[]
  /** All of them in one, as forms are found by. */
  key: string
  uses: Use[]
  /** What the words around all its uses say for a person. */
  evidence: number
  /** True while every use opens a sentence, where any word has a capital. */
  onlyOpens: boolean
}

/** Adds a use of a name to those of the same form, and returns it. */
export function addUse(forms: Map<string, FormUses>, segment: Segment, language: PeopleLanguage): Use {
  const { passage, first, last } = segment
  let key = ''
  for (let at = first; at < last; at++) key = addNameWord(key, passage, at, language)
  let form = forms.get(key)
  if (form === undefined) {
    const words = key.includes(' ') ? key.split(' ') : [key]
    form = { words, core: coreOf(words, language), key, uses: [], evidence: 0, onlyOpens: true }
    forms.set(key, form)
  }
  const { roles, from } = findRoles(segment, language)
  const use: Use = { form, segment, roles, from }
  form.uses.push(use)
  form.evidence += personEvidence(segment, roles.length > 0, language)
  if (passage.opens[first] !== 1) form.onlyOpens = false
  return use
}

function coreOf(words: string[], { nameSuffixes, nameNumbers }: PeopleLanguage): string[] {
  let count = words.length
  for (; count > 1; count--) {
    const word = words[count - 1] as string
    if (!nameSuffixes.has(word) && !nameNumbers.has(word)) break
  }
  return count === words.length ? words : words.slice(0, count)
}

/** Adds a token to the key of a form: its word, folded, without a possessive ending; the stops of initials and nicknames are left out. */
export function addNameWord(
  key: string,
  { tokens, lower, classes }: Passage,
  at: number,
  language: PeopleLanguage,
): string {
  const token = tokens[at] as Token
  if (token.kind !== 'word' || isNicknameAt(tokens, classes, at)) return key
  const small = lower[at] as string
  const word = fold(small.length === token.text.length ? small : language.withoutPossessive(token.text))
  return key === '' ? word : `${key} ${word}`
}
