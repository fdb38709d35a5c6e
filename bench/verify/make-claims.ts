import { findPeople } from 'wirecopy/people'
import { contentWordsIn } from './content-words.js'
import type { Quotation } from './corpus.js'
import { type Edit, folded, type Shelf } from './edit.js'
import type { Random } from './random.js'

export interface Claim {
  kind: string
  /** The text of the article that it is held against. */
  text: string
  claimed: string
  /** The quotation that it was made from. */
  from: string
}

/** At most so many claims of one kind of edit, each from another quotation, spread over the corpus. */
export function makeClaims(
  quotations: readonly Quotation[],
  { kind, make }: Edit,
  most: number,
  random: Random,
  shelf: Shelf,
): Claim[] {
  const claims: Claim[] = []
  for (const quotation of random.shuffled(quotations)) {
    if (claims.length === most) break
    const claimed = make(quotation, random, shelf)
    if (claimed === undefined || claimed === quotation.words) continue
    claims.push({ kind, text: quotation.text, claimed, from: quotation.words })
  }
  return claims
}

/** Whether the words of a claim stand in its article after all, in this order and one beside the other. */
export function standsThere({ claimed, text }: Pick<Claim, 'claimed' | 'text'>): boolean {
  return folded(text).includes(folded(claimed))
}

export function shelfOf(quotations: readonly Quotation[]): Shelf {
  const names = new Map<string, readonly string[]>()
  return {
    quotations,
    contentWords: quotations.flatMap(({ words }) => contentWordsIn(words).map(({ word }) => word)),
    namesOf(text) {
      const known = names.get(text) ?? namesIn(text)
      names.set(text, known)
      return known
    },
  }
}

/** Names of people and bodies, family names alone too: words with capitals that the text never writes without. */
function namesIn(text: string): string[] {
  const { people, organizations } = findPeople(text)
  const family = people.map(({ familyName }) => familyName)
  const all = [...family, ...[...people, ...organizations].flatMap(({ names }) => names)]
  const isName = (name: string | undefined): name is string =>
    name !== undefined && /^\p{Lu}[\p{L}-]{2,}(?: \p{Lu}[\p{L}-]+){0,3}$/u.test(name)
  return [...new Set(all)]
    .filter(isName)
    .filter((name) => !text.includes(name.toLowerCase()))
    .sort()
}
