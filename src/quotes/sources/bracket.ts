import type { Passage, Stretch } from '../../people/reading.js'
import { isFree, isPunctuation } from '../grammar.js'
import { LONGEST_BRACKET } from './limits.js'

const CLOSING: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['[', ']'],
])

// Sen. Oskar Lind (D-Ostby) said
//                 ^ what is in brackets belongs to the name
/** The token behind a bracket that opens at a token; the token itself where none does. */
export function afterBracket(passage: Passage, at: number, limit: number): number {
  if (!isPunctuation(passage, at, '(')) return at
  for (let end = at + 1; end < limit && end - at < LONGEST_BRACKET; end++) {
    if (isPunctuation(passage, end, ')')) return end + 1
  }
  return at
}

/** The bracket that the one before a token closes. */
export function bracketBefore(passage: Passage, end: number, limit: number): number | undefined {
  for (let at = end - 2; at >= limit && end - at < LONGEST_BRACKET; at--) {
    if (opens(passage, at) && closes(passage, at, end - 1)) return at
  }
  return undefined
}

// “…,” [Lind] said
//      ^ filled in by an editor, between the words and their cue
/** Whether a bracket opens behind words that were said or at the head of a sentence, and not behind a name. */
export function standsAlone(passage: Passage, open: number, limit: number): boolean {
  return open === limit || !isFree(passage, open - 1) || isPunctuation(passage, open - 1, ',')
}

/** A source with the brackets around it. */
export function withBrackets(passage: Passage, source: Stretch): Stretch {
  const { first, last } = source
  return closes(passage, first - 1, last) ? { first: first - 1, last: last + 1 } : source
}

export function opens(passage: Passage, at: number): boolean {
  return isFree(passage, at) && closingOf(passage, at) !== undefined
}

function closes(passage: Passage, open: number, at: number): boolean {
  const closing = closingOf(passage, open)
  return closing !== undefined && isPunctuation(passage, at, closing)
}

function closingOf({ tokens }: Passage, at: number): string | undefined {
  const token = at < 0 ? undefined : tokens[at]
  return token?.kind === 'punctuation' ? CLOSING.get(token.text) : undefined
}
