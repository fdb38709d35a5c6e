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

/**
 * The frames of a passage. A sentence end inside marks is none; one right after marks is none either where what
 * follows is the attribution: `“Why?” Lind asked.`
 */
export function readFrames(passage: Passage, followsAsAttribution: FollowsAsAttribution): Frame[] {
  const { tokens, quoted, pairs, sentenceEnd } = passage
  const frames: Frame[] = []
  let first = 0
  let marked: Marked[] = []
  let cues: number[] = []
  let at = 0
  while (at < tokens.length) {
    let ends: boolean
    if (isFree(passage, at)) {
      const end = endOfPlain(passage, at)
      addCues(cues, passage, at, end)
      at = end
      ends = sentenceEnd[at - 1] === at
    } else {
      const piece = { first: at, last: endOfMarks(passage, at), pair: pairs[quoted[at] as number] as MarkPair }
      marked.push(piece)
      at = piece.last
      ends = endsFrame(passage, piece, sentenceEnd[at - 1] === at, followsAsAttribution)
    }
    if (!ends && at < tokens.length) continue
    frames.push({ passage, first, last: at, marked, cues })
    first = at
    marked = []
    cues = []
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
  followsAsAttribution: FollowsAsAttribution,
): boolean {
  if (last >= passage.tokens.length) return true
  const isStopped = STOP.test(passage.text.slice(Math.max(pair.start, pair.end - STOP_WITHIN), pair.end))
  if (!isEnd && !(isStopped && passage.opens[last] === 1)) return false
  if (!isFree(passage, last)) return true
  const end = passage.sentenceEnd[last] as number
  const cues: number[] = []
  addCues(cues, passage, last, end)
  return !followsAsAttribution({ passage, first: last, last: end, marked: [], cues }, isStopped)
}

/** Adds where a cue may begin in a stretch: outside marks, and without a capital where that makes a name. */
function addCues(cues: number[], passage: Passage, first: number, last: number): void {
  const { lower, tokens, quoted, opens, isDisplay } = passage
  for (let at = first; at < last; at++) {
    if (!plays(passage, at, CUE) || quoted[at] !== -1) continue
    // "United States": inside a sentence a capital makes it a name
    if (isDisplay || opens[at] === 1 || tokens[at]?.text === lower[at]) cues.push(at)
  }
}
