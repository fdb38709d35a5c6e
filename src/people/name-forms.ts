import type { Token } from '../text/index.js'
import type { Member } from './cast.js'
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
  uses: Use[]
  /** What the words around all its uses say for a person. */
  evidence: number
  /** True while every use opens a sentence, where any word has a capital. */
  onlyOpens: boolean
  /** The longer forms that it is a beginning or an end of. */
  longer: FormUses[]
  /** What its short forms say for it. */
  support: number
  /** Whose fullest name it is. */
  person: Member | undefined
  /** Whom it may mean: its own person, or the people whose longer name it shortens. Nobody, if it is no person's. */
  bearers: readonly Member[]
}

/** The name forms of an article. */
export interface Forms {
  /** In order of their first use. */
  all: FormUses[]
  /** The same by their words. */
  tree: FormTree
}

/** The form that some words make, if any, and by each further word what they make with it. */
export interface FormTree {
  form: FormUses | undefined
  next: Map<string, FormTree> | undefined
}

const nobody: readonly Member[] = []

/** No forms as yet. */
export function createForms(): Forms {
  return { all: [], tree: { form: undefined, next: undefined } }
}

/** Adds a use of a name to those of the same form, and returns it. */
export function addUse(forms: Forms, segment: Segment, language: PeopleLanguage): Use {
  const { passage, first, last } = segment
  let tree = forms.tree
  for (let at = first; at < last; at++) {
    const word = nameWordAt(passage, at, language)
    if (word !== undefined) tree = growTree(tree, word)
  }
  let { form } = tree
  if (form === undefined) {
    form = createForm(segment, language)
    tree.form = form
    forms.all.push(form)
  }
  const { roles, from } = findRoles(segment, language)
  const use: Use = { form, segment, roles, from }
  form.uses.push(use)
  form.evidence += personEvidence(segment, roles.length > 0, language)
  if (passage.opens[first] !== 1) form.onlyOpens = false
  return use
}

/** What words make with one more. */
function growTree(tree: FormTree, word: string): FormTree {
  tree.next ??= new Map()
  let next = tree.next.get(word)
  if (next === undefined) {
    next = { form: undefined, next: undefined }
    tree.next.set(word, next)
  }
  return next
}

function createForm({ passage, first, last }: Segment, language: PeopleLanguage): FormUses {
  const words: string[] = []
  for (let at = first; at < last; at++) {
    const word = nameWordAt(passage, at, language)
    if (word !== undefined) words.push(word)
  }
  // a nickname alone
  if (words.length === 0) words.push('')
  const core = coreOf(words, language)
  return {
    words,
    core,
    uses: [],
    evidence: 0,
    onlyOpens: true,
    longer: [],
    support: 0,
    person: undefined,
    bearers: nobody,
  }
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
