import { is, type Passage, RELATIVE } from '../people/reading.js'
import { type Anchor, isRelative, isSeparated } from './anchors/anchor.js'
import { skipCircumstances } from './circumstances.js'
import type { Frame } from './frames.js'
import { isDash, isFiniteVerb, isFree, isPunctuation, type Languages, skipAdverbs } from './grammar.js'
import { endOfClause } from './scope.js'
import { COMPLEMENTIZER, CONJUNCTION, plays } from './word-classes.js'

/** Tokens behind a cue in which the comma or dash is looked for that closes its clause. */
const LONGEST_ASIDE = 60

/** The place of the first anchor that is asked: that of the last where it closes the whole sentence. */
export function firstGoverning(anchors: readonly Anchor[], frame: Frame, languages: Languages): number {
  const last = anchors.at(-1)
  if (last === undefined || anchors.length === 1 || frame.marked[0]?.first === frame.first) return 0
  const { passage } = frame
  const opens = isPunctuation(passage, last.first - 1, ',') || !isFree(passage, last.first - 1)
  if (last.order === 'participle' || last.order === 'shared' || !opens) return 0
  const rest = skipCircumstances(passage, last.last, frame.last, languages)
  return rest >= endOfClause(passage, frame.last) ? anchors.length - 1 : 0
}

/** For each anchor where what it reports ends at the latest: before the next anchor that has a clause of its own. */
export function endsOfRooms(passage: Passage, anchors: readonly Anchor[], limit: number): number[] {
  const ends = new Array<number>(anchors.length)
  let end = limit
  for (let index = anchors.length - 1; index > 0; index--) {
    ends[index] = end
    end = startOfClause(passage, anchors[index] as Anchor, anchors[index - 1] as Anchor) ?? end
  }
  ends[0] = end
  return ends
}

// Lind, who said A, added B
//       ^ stands between the source and the verb of a later anchor
export function areEnclosed(anchors: readonly Anchor[]): boolean[] {
  const enclosed = new Array<boolean>(anchors.length)
  let leftmost = Number.POSITIVE_INFINITY
  for (let index = anchors.length - 1; index >= 0; index--) {
    const { first } = anchors[index] as Anchor
    enclosed[index] = leftmost < first
    leftmost = Math.min(leftmost, first)
  }
  return enclosed
}

// Lind, who criticised the plan, left on Monday.
//                              ^ the sentence goes on with its verb
/** Where a relative clause with a cue ends, if it stands between the subject of the sentence and its verb. */
export function endOfRelative(
  passage: Passage,
  anchor: Anchor,
  next: Anchor | undefined,
  first: number,
  limit: number,
  languages: Languages,
): number {
  if (!isRelative(passage, anchor, languages)) return endOfAside(passage, anchor, limit)
  for (let at = first; at < anchor.first; at++) if (isVerb(at)) return limit
  for (let at = Math.min(limit, next?.cue.first ?? limit) - 1; at >= anchor.last; at--) {
    if (!isPunctuation(passage, at, ',')) continue
    const verb = skipAdverbs(passage, at + 1, limit)
    if (verb === next?.cue.first || isVerb(verb)) return at
  }
  return limit

  function isVerb(at: number): boolean {
    return isFree(passage, at) && isFiniteVerb(passage, at, languages.people)
  }
}

// The plan, which critics say is flawed, will go ahead.    The plan – which critics say is flawed – will go ahead.
/** Where a relative clause ends that a cue stands in the midst of, if a comma or a dash closes what one opens. */
function endOfAside(passage: Passage, { source, last }: Anchor, limit: number): number {
  if (source === undefined || !is(passage, source.first - 1, RELATIVE)) return limit
  const opener = passage.tokens[source.first - 2]?.text ?? ''
  if (opener !== ',' && !isDash(passage, source.first - 2)) return limit
  for (let at = last; at < Math.min(limit, last + LONGEST_ASIDE); at++)
    if (isPunctuation(passage, at, opener)) return at
  return limit
}

/** Where the clause of an anchor begins, if it parts it from what was said before. */
function startOfClause(passage: Passage, { order, first }: Anchor, before: Anchor): number | undefined {
  if (order === 'participle') return isSeparated(passage, first) ? first - 1 : undefined
  if (order === 'shared') return isPunctuation(passage, first - 1, ',') ? first - 1 : first
  if (order !== 'sourceFirst') return undefined
  // Asked why A, Lind said B.
  if (before.order === 'passive' && isPunctuation(passage, first - 1, ',')) return first - 1
  // Lind said A; Okafor said B.
  if (isPunctuation(passage, first - 1, ';')) return first - 1
  // Lind said A, while Okafor said B.
  const parts = plays(passage, first - 1, CONJUNCTION) && !plays(passage, first - 1, COMPLEMENTIZER)
  return parts && isPunctuation(passage, first - 2, ',') ? first - 2 : undefined
}
