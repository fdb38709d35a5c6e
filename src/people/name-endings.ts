import type { Token } from '../text/index.js'
import type { PeopleLanguage } from './language.js'
import { is, type Passage } from './passage.js'
import { NAME_SUFFIX, SHORTENED } from './word-classes.js'

const CAPITALS = /\p{Lu}\p{Ll}*\p{Lu}/u
/** Letters of the longest honour with stops: `Ph.D.` */
const MOST_PARTS = 4

// Oskar Lind | KC    Oskar Lind | Ph.D.
/** Where the honours begin that a run of capitalised words ends in; its end where there are none. */
export function startOfHonours(passage: Passage, first: number, last: number, language: PeopleLanguage): number {
  for (let at = first + 1; at < last; at++) {
    const end = endOfHonours(passage, at, language)
    if (end >= last) return passage.tokens[at - 1]?.text === ',' ? at - 1 : at
    if (end > at) at = end - 1
  }
  return last
}

/** Where the honours end that stand at a token, one behind another or behind a comma. */
export function endOfHonours(passage: Passage, at: number, language: PeopleLanguage): number {
  let end = at
  for (;;) {
    const next = passage.tokens[end]?.text === ',' ? end + 1 : end
    const after = endOfHonour(passage, next, language)
    if (after === next) return end
    end = after
  }
}

/** Where a name ends without what belongs to it: `Oskar Lind` | `Jr`, `Oskar Lind` | `III`. */
export function startOfSuffixes(passage: Passage, first: number, last: number): number {
  let start = last
  while (
    start - 1 > first &&
    (is(passage, start - 1, NAME_SUFFIX) || /^[.,]$/.test(passage.tokens[start - 1]?.text ?? ''))
  )
    start--
  return start
}

/** The token behind a name, past the stop of a shortened word at its end. */
export function pastStop(passage: Passage, last: number): number {
  return is(passage, last - 1, NAME_SUFFIX) && is(passage, last - 1, SHORTENED) && passage.tokens[last]?.text === '.'
    ? last + 1
    : last
}

// Gov.-elect
/** Whether a token is a hyphen that ties a word to a shortened one. */
export function isInnerHyphen(passage: Passage, at: number): boolean {
  const { tokens } = passage
  const [word, stop, hyphen, next] = [at - 2, at - 1, at, at + 1].map((index) => tokens[index])
  if (hyphen?.text !== '-' || stop?.text !== '.' || !is(passage, at - 2, SHORTENED) || next?.kind !== 'word')
    return false
  return word?.end === stop.start && stop.end === hyphen.start && hyphen.end === next.start
}

function endOfHonour(passage: Passage, at: number, { honours }: PeopleLanguage): number {
  const { tokens, lower } = passage
  const text = tokens[at]?.text ?? ''
  if (is(passage, at, NAME_SUFFIX) && CAPITALS.test(text) && honours.has(lower[at] as string)) return at + 1
  let letters = lower[at] ?? ''
  for (let end = at + 1; end < at + 2 * MOST_PARTS && isStopAt(tokens, end); end += 2) {
    const next = tokens[end + 1]
    const joins = next?.kind === 'word' && next.start === tokens[end]?.end
    if (!joins) return end > at + 1 && honours.has(letters) ? end + 1 : at
    letters += lower[end + 1]
  }
  return at
}

function isStopAt(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === '.' && tokens[at]?.start === tokens[at - 1]?.end
}
