import { addMention, type Cast, type Member } from './cast.js'
import type { PeopleLanguage } from './language.js'
import { type FormTree, nameWordAt } from './name-forms.js'
import { printedName } from './name-runs.js'
import { is, type Passage } from './passage.js'
import { NAME } from './word-classes.js'

/** Words of the longest form that is looked for. */
const LONGEST = 6

// Ferry Line Boss Oskar Lind Says Gate Is Safe
//                 ^^^^^^^^^^ in such a line only names that the running text shows are found
/** Adds the mentions of people in headlines and other lines whose capitals say nothing. */
export function addDisplayMentions(
  cast: Cast,
  passages: readonly Passage[],
  tree: FormTree,
  language: PeopleLanguage,
): void {
  for (const passage of passages) {
    if (!passage.isDisplay) continue
    for (let first = 0; first < passage.tokens.length; first++) {
      const found = is(passage, first, NAME) ? longestForm(passage, first, tree, language) : undefined
      if (found === undefined) continue
      const { last, member } = found
      const form = printedName(passage, first, last, language)
      addMention(cast, { member, passage, first, last, by: 'name', from: first, form })
      first = last - 1
    }
  }
}

function longestForm(
  passage: Passage,
  first: number,
  forms: FormTree,
  language: PeopleLanguage,
): { last: number; member: Member } | undefined {
  let longest: { last: number; member: Member } | undefined
  let tree: FormTree | undefined = forms
  for (let at = first; at < first + LONGEST && at < passage.tokens.length; at++) {
    const word = nameWordAt(passage, at, language)
    if (word !== undefined) tree = tree.next?.get(word)
    if (tree === undefined) break
    const member = tree.form?.bearers[0]
    if (member !== undefined && passage.tokens[at]?.kind === 'word') longest = { last: at + 1, member }
  }
  return longest
}
