import { addMention, type Cast, type Member } from './cast.js'
import type { Chosen } from './choose-people.js'
import { type FormUses, nameWords } from './name-forms.js'
import { isNameWord, printedName } from './name-runs.js'
import type { Passage } from './passage.js'

/** Words of the longest form that is looked for. */
const LONGEST = 6

// Ferry Line Boss Oskar Lind Says Gate Is Safe
//                 ^^^^^^^^^^ in such a line only names that the running text shows are found
/** Adds the mentions of people in headlines and other lines whose capitals say nothing. */
export function addDisplayMentions(
  cast: Cast,
  passages: readonly Passage[],
  forms: ReadonlyMap<string, FormUses>,
  { bearers }: Chosen,
): void {
  for (const passage of passages) {
    if (!passage.isDisplay) continue
    for (let first = 0; first < passage.tokens.length; first++) {
      const found = isNameWord(passage.tokens[first]) ? longestForm(passage, first, forms, bearers) : undefined
      if (found === undefined) continue
      const { last, member } = found
      const form = printedName(passage, first, last)
      addMention(cast, { member, passage, first, last, by: 'name', from: first, form })
      first = last - 1
    }
  }
}

function longestForm(
  passage: Passage,
  first: number,
  forms: ReadonlyMap<string, FormUses>,
  bearers: Chosen['bearers'],
): { last: number; member: Member } | undefined {
  for (let last = Math.min(first + LONGEST, passage.tokens.length); last > first; last--) {
    const uses = forms.get(nameWords({ passage, first, last }).join(' '))
    const member = uses && bearers.get(uses)?.[0]
    if (member !== undefined && passage.tokens[last - 1]?.kind === 'word') return { last, member }
  }
  return undefined
}
