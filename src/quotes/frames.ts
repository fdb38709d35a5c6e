import type { Passage } from '../people/reading.js'
import type { MarkPair } from '../text/index.js'

/** One piece of a frame: a token, or a whole passage in quotation marks. */
export interface Item {
  /** Token indexes, `last` out. */
  first: number
  last: number
  quote?: MarkPair
}

/** A sentence as the reporter wrote it, with each passage in marks as one piece. */
export interface Frame {
  passage: Passage
  items: Item[]
}

/** The tokens of a frame, `last` out. */
export function frameTokens({ items }: Frame): { first: number; last: number } {
  return { first: items[0]?.first ?? 0, last: items.at(-1)?.last ?? 0 }
}

/** Whether what begins at a token, after a quotation, only says who spoke: `Smith said.` */
export type FollowsAsAttribution = (passage: Passage, first: number, last: number, closesSentence: boolean) => boolean

const STOP = /[.…][\p{Pf}\p{Pi}"'`]*$/u

/**
 * The frames of a passage. A sentence end inside marks is none; one right after marks is none either where what
 * follows is the attribution: `“Why?” Lind asked.`
 */
export function readFrames(passage: Passage, followsAsAttribution: FollowsAsAttribution): Frame[] {
  const items = readItems(passage)
  const ends = new Set<number>()
  for (const { first, last } of passage.sentences) if (first < last) ends.add(last)
  const frames: Frame[] = []
  let from = 0
  for (let at = 0; at < items.length; at++) {
    const item = items[at] as Item
    const isLast = at === items.length - 1
    if (!isLast && !endsFrame(passage, item, items[at + 1] as Item, ends, followsAsAttribution)) continue
    frames.push({ passage, items: items.slice(from, at + 1) })
    from = at + 1
  }
  return frames
}

function endsFrame(
  passage: Passage,
  item: Item,
  next: Item,
  ends: ReadonlySet<number>,
  followsAsAttribution: FollowsAsAttribution,
): boolean {
  if (item.quote === undefined) return ends.has(item.last)
  const text = passage.text.slice(item.quote.start, item.quote.end)
  if (!ends.has(item.last) && !(STOP.test(text) && passage.opens[next.first] === 1)) return false
  if (next.quote !== undefined) return true
  return !followsAsAttribution(passage, next.first, passage.sentenceEnd[next.first] as number, STOP.test(text))
}

function readItems(passage: Passage): Item[] {
  const items: Item[] = []
  const { tokens, quoted, pairs } = passage
  let at = 0
  while (at < tokens.length) {
    const pair = quoted[at] as number
    let last = at + 1
    if (pair === -1) {
      items.push({ first: at, last })
    } else {
      while (last < tokens.length && quoted[last] === pair) last++
      items.push({ first: at, last, quote: pairs[pair] as MarkPair })
    }
    at = last
  }
  return items
}
