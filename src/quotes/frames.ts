import type { Passage } from '../people/reading.js'
import type { MarkPair } from '../text/index.js'
import { isFree, type Stretch } from './grammar.js'
import { endOfMarks } from './scope.js'
import { CUE, plays } from './word-classes.js'

/** A passage in quotation marks, the marks taken in. */
export interface Marked extends Stretch {
  pair: MarkPair
}

/** A sentence as the reporter wrote it, with each passage in marks as one piece of it. */
export interface Frame extends Stretch {
  passage: Passage
  marked: readonly Marked[]
  /** Where a cue may begin in it. */
  cues: readonly number[]
}

/** Whether what begins at a token, after a quotation, only says who spoke: `Smith said.` */
export type FollowsAsAttribution = (frame: Frame, closesSentence: boolean) => boolean

const STOP = /[.…][\p{Pf}\p{Pi}"'`]{0,8}$/u
/** How many characters of a passage in marks are looked at for its stop. */
const STOP_WITHIN = 10
const none: readonly never[] = []

/**
 * The frames of a passage. A sentence end inside marks is none; one right after marks is none either where what
 * follows is the attribution: `“Why?” Lind asked.`
 */
export function readFrames(passage: Passage, followsAsAttribution: FollowsAsAttribution): Frame[] {
  const { tokens, quoted, pairs, sentenceEnd } = passage
  const cues = cuesOf(passage)
  const frames: Frame[] = []
  let first = 0
  let marked: Marked[] | undefined
  let at = 0
  while (at < tokens.length) {
    const piece = isFree(passage, at)
      ? undefined
      : { first: at, last: endOfMarks(passage, at), pair: pairs[quoted[at] as number] as MarkPair }
    if (piece !== undefined) {
      if (marked === undefined) marked = [piece]
      else marked.push(piece)
    }
    at = piece?.last ?? endOfPlain(passage, at)
    const isEnd = sentenceEnd[at - 1] === at
    const ends = piece === undefined ? isEnd : endsFrame(passage, piece, isEnd, cues, followsAsAttribution)
    if (!ends && at < tokens.length) continue
    frames.push({ passage, first, last: at, marked: marked ?? none, cues: within(cues, first, at) })
    first = at
    marked = undefined
  }
  return frames
}

/** The end of what stands without marks in a sentence. */
function endOfPlain({ quoted, sentenceEnd }: Passage, at: number): number {
  const limit = sentenceEnd[at] as number
  let end = at + 1
  while (end < limit && quoted[end] === -1) end++
  return end
}

function endsFrame(
  passage: Passage,
  { last, pair }: Marked,
  isEnd: boolean,
  cues: readonly number[],
  followsAsAttribution: FollowsAsAttribution,
): boolean {
  if (last >= passage.tokens.length) return true
  const isStopped = STOP.test(passage.text.slice(Math.max(pair.start, pair.end - STOP_WITHIN), pair.end))
  if (!isEnd && !(isStopped && passage.opens[last] === 1)) return false
  if (!isFree(passage, last)) return true
  const end = passage.sentenceEnd[last] as number
  const rest = { passage, first: last, last: end, marked: none, cues: within(cues, last, end) }
  return !followsAsAttribution(rest, isStopped)
}

/** Where a cue may begin: outside marks, and without a capital where that makes a name. */
function cuesOf(passage: Passage): number[] {
  const { lower, tokens, quoted, opens, isDisplay } = passage
  const cues: number[] = []
  for (let at = 0; at < lower.length; at++) {
    if (!plays(passage, at, CUE) || quoted[at] !== -1) continue
    // "United States": inside a sentence a capital makes it a name
    if (isDisplay || opens[at] === 1 || tokens[at]?.text === lower[at]) cues.push(at)
  }
  return cues
}

/** Those of some ordered numbers that lie in a stretch. */
function within(numbers: readonly number[], first: number, last: number): readonly number[] {
  const from = firstFrom(numbers, first)
  const to = firstFrom(numbers, last)
  return from === to ? none : numbers.slice(from, to)
}

/** The place of the first of some ordered numbers that is not below a limit. */
function firstFrom(numbers: readonly number[], limit: number): number {
  let low = 0
  let high = numbers.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((numbers[middle] as number) < limit) low = middle + 1
    else high = middle
  }
  return low
}
