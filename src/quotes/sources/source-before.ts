import { COORDINATOR, is, NAME, type Passage } from '../../people/reading.js'
import { isDash, isFree, isPunctuation, type Languages, type Stretch } from '../grammar.js'
import { ADVERB, LEAD_IN, plays } from '../word-classes.js'
import { belongs } from './belonging.js'
import { bracketBefore, standsAlone } from './bracket.js'
import { LONGEST_SOURCE } from './limits.js'
import { withList } from './list-of-names.js'
import { nounPhraseBefore } from './noun-phrase-before.js'

/** How many brackets and asides between dashes may stand between a source and its cue. */
const MOST_ASIDES = 3

/**
 * The source that ends before a token: a noun phrase with its appositions, or a pronoun.
 * `Lind, the mayor of Callowmere, | said` gives all before the bar but the last comma.
 */
export function sourceBefore(passage: Passage, end: number, limit: number, languages: Languages): Stretch | undefined {
  let at: number | undefined = end
  let last: number | undefined
  for (let asides = 0; asides <= MOST_ASIDES; asides++) {
    if (at === undefined || at <= limit || !isFree(passage, at - 1)) return undefined
    if (isPunctuation(passage, at - 1, ')') || isPunctuation(passage, at - 1, ']')) {
      const open: number | undefined = bracketBefore(passage, at, limit)
      if (open !== undefined && standsAlone(passage, open, limit)) {
        const inside = nounPhraseBefore(passage, at - 1, open + 1, languages)
        return inside?.first === open + 1 ? inside : undefined
      }
      last ??= at
      at = open
    } else if (isDash(passage, at - 1)) {
      at = dashBefore(passage, at - 1, limit)
    } else {
      const isApposed = isPunctuation(passage, at - 1, ',')
      const source: Stretch | undefined = isApposed
        ? beforeComma(passage, at - 1, limit, languages)
        : withOthers(passage, nounPhraseBefore(passage, at, limit, languages), limit, languages)
      return source && last !== undefined ? { first: source.first, last } : source
    }
  }
  return undefined
}

// Lind (D-Ostby) | and Holt (R-Velsk) said
/** A source with those before it whom a conjunction or a list joins to it. */
function withOthers(
  passage: Passage,
  source: Stretch | undefined,
  limit: number,
  languages: Languages,
): Stretch | undefined {
  const end = (source?.first ?? 0) - 1
  if (source === undefined || !is(passage, end, COORDINATOR) || !isPunctuation(passage, end - 1, ')')) {
    return withList(passage, source, limit)
  }
  const open = bracketBefore(passage, end, limit)
  if (open === undefined || !is(passage, open - 1, NAME) || !is(passage, source.first, NAME)) return source
  const other = sourceBefore(passage, end, Math.max(limit, end - LONGEST_SOURCE), languages)
  return other === undefined ? source : { first: other.first, last: source.last }
}

/**
 * The source before a comma that closes an apposition or an aside, from comma to comma:
 * `Lind, 43, a teacher in Ostby, Var., | said`, `Lind, in a letter, | said`. The leftmost noun phrase that opens its
 * segment is the head, as long as each segment behind it belongs to it; an aside is none of the source.
 */
function beforeComma(passage: Passage, comma: number, limit: number, languages: Languages): Stretch | undefined {
  let source: Stretch | undefined
  let end = comma
  let last = comma
  for (;;) {
    let start = end
    while (start > limit && isFree(passage, start - 1) && !isPunctuation(passage, start - 1, ',')) start--
    const head = end < comma ? sourceBefore(passage, end, start, languages) : undefined
    const isWhole = head !== undefined && (head.first === start || leads(passage, start, head.first))
    if (head !== undefined && (isWhole || source === undefined)) source = { first: head.first, last }
    if (start <= limit || !isFree(passage, start - 1) || comma - start > LONGEST_SOURCE) return source
    if (head !== undefined && !isWhole) return source
    if (!belongs(passage, start, languages)) {
      if (source !== undefined || last < comma) return source
      last = start - 1
    }
    end = start - 1
  }
}

// But Lind, the mayor, said: what stands before the head in its segment is a conjunction or an adverb
function leads(passage: Passage, from: number, to: number): boolean {
  return to === from + 1 && plays(passage, from, LEAD_IN, ADVERB)
}

// Lind – mayor since May – said: what is between dashes is an aside
function dashBefore(passage: Passage, dash: number, limit: number): number | undefined {
  const { tokens } = passage
  for (let at = dash - 1; at > limit && dash - at < LONGEST_SOURCE; at--) {
    if (tokens[at]?.text === tokens[dash]?.text) return at
  }
  return undefined
}
