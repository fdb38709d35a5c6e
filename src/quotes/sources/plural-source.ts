import {
  COORDINATOR,
  is,
  LINK,
  NUMERAL,
  officeEndingAt,
  type Passage,
  POSSESSIVE,
  RELATIVE,
} from '../../people/reading.js'
import type { Languages, Stretch } from '../grammar.js'
import { PLURAL, plays } from '../word-classes.js'

/** Whether a source is plural, so that a base form can be its verb: `officials say`. */
export function isPluralSource(passage: Passage, { first, last }: Stretch, { people, quotes }: Languages): boolean {
  const word = passage.lower[last - 1] as string
  const pronoun = quotes.pronouns.get(word)
  if (pronoun === 'several' || pronoun === 'relative' || people.groups.has(word)) return true
  if (is(passage, first, NUMERAL) || passage.tokens[first]?.kind === 'number') return true
  let head = first
  for (let at = first; at < last; at++) {
    if (officeEndingAt(passage, at, people)?.plural === true) return true
    if (is(passage, at, COORDINATOR)) return true
  }
  // sources | close to her campaign say
  while (head < last && !is(passage, head, LINK, RELATIVE) && !people.postposed.has(passage.lower[head] as string))
    head++
  return isPlural(head - 1) || isPlural(last - 1)

  function isPlural(at: number): boolean {
    return plays(passage, at, PLURAL) && !is(passage, at, POSSESSIVE)
  }
}
