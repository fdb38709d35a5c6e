import { alignUnits } from './align-units.js'
import { findEdits } from './find-edits.js'
import { createJudge } from './judge.js'
import { readUnits, type Unit } from './units.js'
import type { WordEdit } from './word-edit.js'

/**
 * The differences in words between two texts, in the order of the second, each with what it may do to what is said. Marks,
 * dashes, spaces, capitals, accents and hyphens are no differences. What is a risk is told from lists of English words;
 * in other languages most changes of words are `wording`. Swapping the texts gives the same differences, mirrored.
 *
 * @throws TypeError when either is no string.
 */
export function compareWords(before: string, after: string): WordEdit[] {
  for (const text of [before, after]) {
    if (typeof text !== 'string') throw new TypeError(`Words are compared in strings, not in ${typeof text}`)
  }
  return compareNamed(before, after, noNames)
}

const noNames: ReadonlySet<string> = new Set()

/** The same for texts of which more is known: `known` are keys of words that are names, also where they open a sentence. */
export function compareNamed(before: string, after: string, known: ReadonlySet<string>): WordEdit[] {
  const a = readUnits(before)
  const b = readUnits(after)
  const matches = alignUnits(
    a.units.map(({ key }) => key),
    b.units.map(({ key }) => key),
  )
  const names = new Set([...a.units, ...b.units].flatMap((unit) => (isInnerCapital(unit) ? unit.key : [])))
  const judge = createJudge((key) => names.has(key) || known.has(key))
  return findEdits(a, b, matches, judge).map(({ edit }) => edit)
}

/** With a capital where only names have one. */
export function isInnerCapital({ capital, opens }: Unit): boolean {
  return capital && !opens
}
