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
  const words: string[] = []
  let key = ''
  for (let at = first; at < last; at++) {
    const word = nameWordAt(passage, at, language)
    if (word === undefined) continue
    words.push(word)
    key = addNameWord(key, word)
  }
  let form = forms.get(key)
  if (form === undefined) {
    // a nickname alone
    if (words.length === 0) words.push('')
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

/** The word that a token adds to a form, folded, without a possessive ending; the stops of initials and nicknames add none. */
export function nameWordAt(
  { tokens, lower, classes }: Passage,
  at: number,
  language: PeopleLanguage,
): string | undefined {
  const token = tokens[at] as Token
  if (token.kind !== 'word' || isNicknameAt(tokens, classes, at)) return undefined
  const small = lower[at] as string
  return fold(small.length === token.text.length ? small : language.withoutPossessive(token.text))
}

/** The key of a form with a word more. */
export function addNameWord(key: string, word: string): string {
  return key === '' ? word : `${key} ${word}`
}
