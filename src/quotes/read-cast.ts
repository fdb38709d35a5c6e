import { type Cast, findCast, type Passage } from '../people/reading.js'
import type { Languages } from './grammar.js'
import { endUnclosedMarks } from './unclosed.js'

/** Who is in the passages. Quotations that lack their closing mark are ended first: people are looked for by what is in marks. */
export function readCast(passages: readonly Passage[], languages: Languages): Cast {
  endUnclosedMarks(passages, languages)
  return findCast(passages, languages.people)
}
