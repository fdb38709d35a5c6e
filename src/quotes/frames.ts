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
  marked: Marked[]
  /** Where a cue may begin, in the whole passage. */
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
  const cues = cuesOf(passage)
  const frames: Frame[] = []
  let frame: Frame = { passage, first: 0, last: 0, marked: [], cues }
  let at = 0
  while (at < tokens.length) {
    const marked = isFree(passage, at)
      ? undefined
      : { first: at, last: endOfMarks(passage, at), pair: pairs[quoted[at] as number] as MarkPair }
    const last = marked?.last ?? at + 1
    if (marked !== undefined) frame.marked.push(marked)
    frame.last = last
    const isEnd = sentenceEnd[last - 1] === last
    const ends = marked === undefined ? isEnd : endsFrame(frame, marked, isEnd, followsAsAttribution)
    if (ends || last >= tokens.length) {
      frames.push(frame)
      frame = { passage, first: last, last, marked: [], cues }
    }
    at = last
  }
  return frames
}

function endsFrame(
  { passage, cues }: Frame,
  { last, pair }: Marked,
  isEnd: boolean,
  followsAsAttribution: FollowsAsAttribution,
): boolean {
  if (last >= passage.tokens.length) return true
  const isStopped = STOP.test(passage.text.slice(Math.max(pair.start, pair.end - STOP_WITHIN), pair.end))
  if (!isEnd && !(isStopped && passage.opens[last] === 1)) return false
  if (!isFree(passage, last)) return true
  const rest = { passage, first: last, last: passage.sentenceEnd[last] as number, marked: [], cues }
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
