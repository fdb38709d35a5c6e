import type { Passage } from '../people/reading.js'
import type { Anchor } from './anchors/anchor.js'
import { findAnchors } from './anchors/find-anchors.js'
import type { Attribution } from './attribution.js'
import { endOfAttribution, endOfClause } from './complement.js'
import { type FollowsAsAttribution, type Frame, frameTokens } from './frames.js'
import { isFree, isPunctuation, type Languages, type Stretch, skipCircumstances } from './grammar.js'
import { according } from './recognizers/according.js'
import { after } from './recognizers/after.js'
import { around } from './recognizers/around.js'
import { before } from './recognizers/before.js'
import type { Recognized, Recognizer } from './recognizers/recognizer.js'
import { secondCue } from './recognizers/second-cue.js'

/** In order: the first that recognizes an anchor has it. */
const recognizers: readonly Recognizer[] = [according, secondCue, around, after, before]

/** The quotations of one frame that have a cue. */
export function attributeFrame(frame: Frame, languages: Languages): Attribution[] {
  const { passage } = frame
  const whole = frameTokens(frame)
  const anchors = findAnchors(frame, languages)
  const found: Attribution[] = []
  const ends = endsOfRooms(passage, anchors, whole.last, languages)
  let used = whole.first
  for (const [index, anchor] of governing(anchors, frame, whole, languages)) {
    if (anchor.first < used) continue
    const end = ends[index] as number
    const room = { passage, before: { first: used, last: anchor.first }, after: { first: anchor.last, last: end } }
    const recognized = firstOf(recognizers, (recognize) => recognize(anchor, room, languages))
    if (recognized === undefined) continue
    found.push(attribute(passage, anchor, recognized))
    used = Math.max(anchor.last, ...recognized.content.map(({ last }) => last))
  }
  return found
}

function firstOf<Item, Result>(items: readonly Item[], ask: (item: Item) => Result | undefined): Result | undefined {
  for (const item of items) {
    const result = ask(item)
    if (result !== undefined) return result
  }
  return undefined
}

function attribute(passage: Passage, { cue, source }: Anchor, { pattern, content }: Recognized): Attribution {
  const attribution: Attribution = {
    passage,
    content: content.map(({ first, last }) => ({ passage, first, last })),
    cue: { ...cue, passage },
    pattern,
  }
  if (source !== undefined) attribution.source = { ...source, passage }
  return attribution
}

/** The anchors that are asked, with their places: the last alone where it closes the whole sentence. */
function governing(anchors: readonly Anchor[], frame: Frame, whole: Stretch, languages: Languages): [number, Anchor][] {
  const last = anchors.at(-1)
  const all = [...anchors.entries()]
  if (last === undefined || anchors.length === 1 || frame.items[0]?.quote !== undefined) return all
  const { passage } = frame
  const opens = isPunctuation(passage, last.first - 1, ',') || !isFree(passage, last.first - 1)
  if (last.order === 'participle' || last.order === 'shared' || !opens) return all
  const rest = skipCircumstances(passage, last.last, whole.last, languages)
  return rest >= endOfClause(passage, whole.last) ? [[anchors.length - 1, last]] : all
}

/** For each anchor where what it reports ends at the latest: before the next anchor that has a clause of its own. */
function endsOfRooms(passage: Passage, anchors: readonly Anchor[], limit: number, languages: Languages): number[] {
  const ends: number[] = []
  let end = limit
  for (let index = anchors.length - 1; index >= 0; index--) {
    ends[index] = end
    end = startOfClause(passage, anchors[index] as Anchor, languages) ?? end
  }
  return ends
}

/** Where the clause of an anchor begins, if it parts it from what was said before. */
function startOfClause(passage: Passage, { order, first }: Anchor, { quotes }: Languages): number | undefined {
  if (order === 'participle') return first - 1
  if (order === 'shared') return isPunctuation(passage, first - 1, ',') ? first - 1 : first
  if (order !== 'sourceFirst') return undefined
  // Lind said A; Okafor said B.
  if (isPunctuation(passage, first - 1, ';')) return first - 1
  // Lind said A, while Okafor said B.
  const link = passage.lower[first - 1] as string
  const parts = quotes.conjunctions.has(link) && !quotes.complementizers.has(link)
  return parts && isPunctuation(passage, first - 2, ',') ? first - 2 : undefined
}

// Lind told the council:
//                      ^ the words stand in the next paragraph
/** An attribution at the end of a frame whose words follow after its colon. */
export function attributionBeforeColon(frame: Frame, languages: Languages): Attribution | undefined {
  const { passage } = frame
  const { last } = frameTokens(frame)
  const anchor = findAnchors(frame, languages).at(-1)
  if (anchor === undefined || anchor.order === 'according' || !isPunctuation(passage, last - 1, ':')) return undefined
  if (endOfAttribution(passage, anchor.last, last, anchor.cue.form.kind, languages) < last - 1) return undefined
  return attribute(passage, anchor, { content: [], pattern: 'after' })
}

/** Tells whether what stands at a token, after a quotation, only says who spoke. */
export function followsAsAttribution(languages: Languages): FollowsAsAttribution {
  return (passage, first, last, closesSentence) => {
    // The frame takes in the closing mark, which a cue that comes first stands behind.
    const [anchor] = findAnchors({ passage, items: [{ first: first - 1, last }] }, languages)
    if (anchor === undefined || anchor.first !== first || anchor.order === 'according') return false
    return (
      !closesSentence ||
      endOfAttribution(passage, anchor.last, last, anchor.cue.form.kind, languages) >= endOfClause(passage, last)
    )
  }
}
