import type { MarkPair, Token } from '../text/index.js'
import {
  BODY,
  DETERMINER,
  FUNCTION,
  NAME,
  NO_NAME,
  OFFICE,
  OTHER_NAME,
  PARTICLE,
  POSSESSIVE,
  WEEKDAY,
} from './word-classes.js'
import { isAcronym } from './word-forms.js'

/** Words of a nickname. */
const MOST_WORDS = 2

/** What is no part of a person's name. */
const OTHERS = BODY | FUNCTION | NO_NAME | OFFICE | OTHER_NAME | WEEKDAY | POSSESSIVE

// Oskar “Bobby” Lind
/**
 * The pairs of marks that hold something else than a nickname between two names; the marks of nicknames become
 * particles of the name around them.
 */
export function withoutNicknames(pairs: readonly MarkPair[], tokens: readonly Token[], classes: number[]): MarkPair[] {
  let open = 0
  return pairs.filter(({ start, close }) => {
    while (open < tokens.length && (tokens[open] as Token).start < start) open++
    if (close === undefined) return true
    for (let end = open + 2; end <= open + 1 + MOST_WORDS; end++) {
      if (tokens[end]?.start !== close.start || !isNickname(tokens, classes, open, end)) continue
      classes[open] = PARTICLE
      classes[end] = PARTICLE
      return false
    }
    return true
  })
}

/** Whether a word stands in marks that are particles of a name. */
export function isNicknameAt(tokens: readonly Token[], classes: readonly number[], at: number): boolean {
  const isAfter = at > 0 && isMarkOfName(tokens, classes, at - 1)
  if (isAfter && tokens[at - 1]?.end === tokens[at]?.start) return true
  const isBefore = at + 1 < tokens.length && isMarkOfName(tokens, classes, at + 1)
  return isBefore && tokens[at]?.end === tokens[at + 1]?.start
}

function isMarkOfName(tokens: readonly Token[], classes: readonly number[], at: number): boolean {
  return ((classes[at] as number) & PARTICLE) !== 0 && tokens[at]?.kind === 'mark'
}

function isNickname(tokens: readonly Token[], classes: readonly number[], open: number, close: number): boolean {
  for (let at = open - 1; at <= close + 1; at++) {
    if (at === open || at === close) continue
    const its = classes[at] ?? 0
    if ((its & NAME) === 0 || (its & OTHERS) !== 0 || isAcronym(tokens[at]?.text ?? '')) return false
  }
  return ((classes[open - 2] ?? 0) & DETERMINER) === 0
}
