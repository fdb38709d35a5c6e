import type { Token } from '../text/index.js'
import type { PeopleLanguage } from './language.js'
import { is, type Passage } from './passage.js'
import { isSign } from './sign.js'
import { NAME_SUFFIX, SHORTENED } from './word-classes.js'

const CAPITALS = /\p{Lu}\p{Ll}*\p{Lu}/u
/** Letters of the longest honour with stops: `Ph.D.` */
const MOST_PARTS = 4

// Oskar Lind | KC    Oskar Lind | Ph.D.
/** Where the honours begin that a run of capitalised words ends in; its end where there are none. */
export function startOfHonours(passage: Passage, first: number, last: number, language: PeopleLanguage): number {
  for (let at = first + 1; at < last; at++) {
    const end = endOfHonours(passage, at, language)
    if (end >= last) return passage.lower[at - 1] === ',' ? at - 1 : at
    if (end > at) at = end - 1
  }
  return last
}

/** Where the honours end that stand at a token, one behind another or behind a comma. */
export function endOfHonours(passage: Passage, at: number, language: PeopleLanguage): number {
  let end = at
  for (;;) {
    const next = isSign(passage, end, ',') ? end + 1 : end
    const after = endOfHonour(passage, next, language)
    if (after === next) return end
    end = after
  }
}

/** Where a name ends without what belongs to it: `Oskar Lind` | `Jr`, `Oskar Lind` | `III`. */
export function startOfSuffixes(passage: Passage, first: number, last: number): number {
  let start = last
  while (start - 1 > first && endsName(passage, start - 1)) start--
  return start
}

function endsName(passage: Passage, at: number): boolean {
  if (is(passage, at, NAME_SUFFIX)) return true
  return isSign(passage, at, '.') || isSign(passage, at, ',')
}

/** The token behind a name, past the stop of a shortened word at its end. */
export function pastStop(passage: Passage, last: number): number {
  const isShortened = is(passage, last - 1, NAME_SUFFIX) && is(passage, last - 1, SHORTENED)
  return isShortened && passage.lower[last] === '.' ? last + 1 : last
}

// Gov.-elect
/** Whether a token is a hyphen that ties a word to a shortened one. */
export function isInnerHyphen(passage: Passage, at: number): boolean {
  const { tokens, lower } = passage
  if (lower[at] !== '-' || lower[at - 1] !== '.' || !is(passage, at - 2, SHORTENED)) return false
  if (tokens[at + 1]?.kind !== 'word') return false
  return isTied(tokens, at - 1) && isTied(tokens, at) && isTied(tokens, at + 1)
}

/** Whether nothing stands between a token and the one before. */
function isTied(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.start === tokens[at - 1]?.end
}

function endOfHonour(passage: Passage, at: number, { honours }: PeopleLanguage): number {
  const { tokens, lower } = passage
  if (is(passage, at, NAME_SUFFIX) && CAPITALS.test(tokens[at]?.text ?? '') && honours.has(lower[at] as string)) {
    return at + 1
  }
  let letters = lower[at] ?? ''
  for (let end = at + 1; end < at + 2 * MOST_PARTS && isTied(tokens, end) && lower[end] === '.'; end += 2) {
    const joins = tokens[end + 1]?.kind === 'word' && isTied(tokens, end + 1)
    if (!joins) return end > at + 1 && honours.has(letters) ? end + 1 : at
    letters += lower[end + 1]
  }
  return at
}
