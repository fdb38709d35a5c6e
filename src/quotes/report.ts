import type { Passage } from '../people/reading.js'
import type { Languages, Stretch } from './grammar.js'
import { endOfReport } from './scope.js'

/** What stands after a cue. */
export interface Complement extends Stretch {
  /**
   * How it is joined: by `that`, a question word or `to`, by a colon, straight in marks, as a bare clause, as what is
   * spoken of, after a comma.
   */
  joint: 'that' | 'colon' | 'marks' | 'clause' | 'object' | 'comma'
}

/** A report without marks, to where it ends. */
export function reported(
  passage: Passage,
  first: number,
  end: number,
  joint: Complement['joint'],
  languages: Languages,
): Complement {
  return { first, last: endOfReport(passage, { first, last: end }, languages), joint }
}
