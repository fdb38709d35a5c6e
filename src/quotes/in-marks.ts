import { COORDINATOR, is, type Passage } from '../people/reading.js'
import { isFree, type Languages } from './grammar.js'
import { type Complement, reported } from './report.js'
import { endOfMarks } from './scope.js'
import { CUE, JOINER, plays } from './word-classes.js'

const FEW_WORDS = 4

export function inMarks(
  passage: Passage,
  at: number,
  end: number,
  joint: Complement['joint'],
  languages: Languages,
): Complement {
  if (isFree(passage, at)) return reported(passage, at, end, joint, languages)
  const close = endOfMarks(passage, at)
  if (close >= end) return { first: at, last: close, joint }
  if (goesOn(passage, at, close, languages)) return reported(passage, at, end, joint, languages)
  return { first: at, last: endOfSeries(passage, close, end), joint }
}

// said “excessive” taxes were …: a few words in marks, and the clause goes on in small letters
function goesOn(passage: Passage, open: number, close: number, { people }: Languages): boolean {
  const next = passage.tokens[close]
  if (next?.kind !== 'word' || next.text !== passage.lower[close]) return false
  return close - open - 2 <= FEW_WORDS && !people.passiveAgents.has(next.text)
}

// said “the game is lost” because “nobody runs”
//                         ^ joined to further words in marks
function endOfSeries(passage: Passage, close: number, end: number): number {
  const joins = is(passage, close, COORDINATOR) || plays(passage, close, JOINER)
  if (!joins || !isFree(passage, close)) return close
  for (let at = close + 1; at < end; at++) {
    if (!isFree(passage, at)) return endOfMarks(passage, at)
    if (passage.tokens[at]?.kind === 'punctuation' || plays(passage, at, CUE)) return close
  }
  return close
}
