import type { PeopleLanguage } from './language.js'
import { isInnerHyphen } from './name-endings.js'
import { is, type Passage } from './passage.js'
import {
  BODY_END,
  FUNCTION,
  LEADING,
  NAME,
  NAME_SUFFIX,
  NO_NAME,
  PARTICLE,
  POSSESSIVE,
  SHORTENED,
  WEEKDAY,
} from './word-classes.js'

/** A run of capitalised words with what holds a name together: initials, particles. */
export interface NameRun {
  passage: Passage
  /** Index of the first token. */
  first: number
  /** Index past the last token. */
  last: number
}

const MAX_PARTICLES = 3
/** Characters between two words of a name, with its particles. */
const LONGEST_GAP = 24
const LINE_FEED = 0x0a

/** What stands between two tokens, `last` out, without a possessive ending. */
export function printedName({ text, tokens }: Passage, first: number, last: number, language: PeopleLanguage): string {
  const end = tokens[last - 1]
  return end === undefined
    ? ''
    : text.slice(tokens[first]?.start, end.start + language.withoutPossessive(end.text).length)
}

/** Adds every run of name words in a passage, in order; runs do not touch. */
export function addNameRuns(runs: NameRun[], passage: Passage): void {
  const { length } = passage.tokens
  let at = 0
  while (at < length) {
    if (!is(passage, at, NAME) || opensOnly(passage, at)) {
      at++
      continue
    }
    const last = endOfRun(passage, at)
    runs.push({ passage, first: startOfRun(passage, at), last })
    at = last
  }
}

// "The", "But", "Asked" at the head of a sentence are capitalised for their place.
function opensOnly(passage: Passage, at: number): boolean {
  if (!is(passage, at, NO_NAME, FUNCTION)) return false
  return is(passage, at, NO_NAME) || passage.opens[at] === 1
}

// van der Meel said
// ^ particles in small letters before the name
function startOfRun(passage: Passage, at: number): number {
  let first = at
  while (at - first < MAX_PARTICLES && is(passage, first - 1, LEADING)) first--
  return first
}

function endOfRun(passage: Passage, first: number): number {
  const { lower, quoted } = passage
  let last = first
  while (!is(passage, last, POSSESSIVE)) {
    let next = last + 1
    if (endsPlainly(passage, next)) break
    if (is(passage, last, SHORTENED) && lower[next] === '.') {
      next++
      if (isInnerHyphen(passage, next)) next += 2
      // Acme Co. Ltd.    Acme Co. | Chairman Ana Ruiz
      if (is(passage, last, BODY_END) && !is(passage, next, BODY_END)) break
    }
    const afterStop = next
    while (next - afterStop < MAX_PARTICLES && is(passage, next, PARTICLE) && !is(passage, next, NAME)) next++
    // Hollingbourne & Daughters
    if (is(passage, last + 2, NAME) && lower[last + 1] === '&') next = last + 2
    // A particle counts between two name words only.
    if (!is(passage, next, NAME) || is(passage, next, WEEKDAY) || quoted[next] !== quoted[first]) break
    if (isApart(passage, last, next)) break
    last = next
  }
  // "Jr." after a comma: "Robert Vance, Jr., said"
  while (is(passage, last + 2, NAME_SUFFIX) && is(passage, last + 2, NAME) && lower[last + 1] === ',') last += 2
  return last + 1
}

// Mara Lind | said: nearly every run ends before a word in small letters
function endsPlainly(passage: Passage, at: number): boolean {
  return !is(passage, at, NAME, PARTICLE) && passage.tokens[at]?.kind === 'word'
}

// More than a space between two tokens: they stand apart.
function isApart({ text, tokens }: Passage, left: number, right: number): boolean {
  const end = tokens[left]?.end ?? 0
  const start = tokens[right]?.start ?? 0
  if (start - end > LONGEST_GAP) return true
  for (let at = end; at < start; at++) if (text.charCodeAt(at) === LINE_FEED) return true
  return false
}
