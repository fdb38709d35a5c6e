import type { Passage } from '../people/reading.js'
import { type Anchor, findAnchors, frameTokens } from './anchors.js'
import { type Complement, complementAfter, endOfClause, endOfMarks, skipAddressee } from './complement.js'
import type { FollowsAsAttribution, Frame } from './frames.js'
import { isFree, isPunctuation, type Languages, type Stretch, skipCircumstances } from './grammar.js'

/** A quotation with its cue and source, as token indexes of one passage. */
export interface Attribution {
  passage: Passage
  /** In order; the later ones may stand in other passages. */
  content: (Stretch & { passage: Passage })[]
  cue?: Anchor['cue'] & { passage: Passage }
  source?: Stretch & { passage: Passage }
  /** How it was recognised. */
  pattern: 'before' | 'after' | 'around' | 'according' | 'participle' | 'shared' | 'alone'
}

/** Where the words that an anchor reports may stand. */
interface Room {
  passage: Passage
  /** Tokens before the anchor that no other quotation holds. */
  before: Stretch
  /** Tokens after it, up to the next anchor's clause. */
  after: Stretch
}

type Recognizer = (anchor: Anchor, room: Room, languages: Languages) => Partial<Attribution> | undefined

/** In order: the first that recognises an anchor has it. */
const recognizers: Recognizer[] = [
  reportedByAccording,
  reportedByParticiple,
  reportedAround,
  reportedAfter,
  reportedBefore,
]

/** The quotations of one frame that have a cue. */
export function attributeFrame(frame: Frame, languages: Languages): Attribution[] {
  const { passage } = frame
  const whole = frameTokens(frame)
  const anchors = findAnchors(frame, languages)
  const found: Attribution[] = []
  let used = whole.first
  for (const [index, anchor] of governing(anchors, frame, whole, languages)) {
    if (anchor.first < used) continue
    const after = { first: anchor.last, last: endOfRoom(passage, anchors.slice(index + 1), whole.last, languages) }
    const room = { passage, before: { first: used, last: anchor.first }, after }
    for (const recognize of recognizers) {
      const part = recognize(anchor, room, languages)
      if (part?.content === undefined) continue
      const attribution = complete(anchor, passage, part as Pick<Attribution, 'content' | 'pattern'>)
      found.push(attribution)
      used = Math.max(anchor.last, ...attribution.content.map(({ last }) => last))
      break
    }
  }
  return found
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

/** What an anchor reports ends before the next anchor that has a clause of its own. */
function endOfRoom(passage: Passage, later: readonly Anchor[], limit: number, languages: Languages): number {
  for (const { order, first } of later) {
    if (order === 'participle') return first - 1
    if (order === 'shared') return isPunctuation(passage, first - 1, ',') ? first - 1 : first
    if (order !== 'sourceFirst') continue
    const link = passage.lower[first - 1] as string
    if (languages.quotes.conjunctions.has(link) && isPunctuation(passage, first - 2, ',') && link !== 'that')
      return first - 2
  }
  return limit
}

function complete(anchor: Anchor, passage: Passage, part: Pick<Attribution, 'content' | 'pattern'>): Attribution {
  const attribution: Attribution = { passage, ...part, cue: { ...anchor.cue, passage } }
  if (anchor.source !== undefined) attribution.source = { ...anchor.source, passage }
  return attribution
}

function reportedByAccording(anchor: Anchor, room: Room, languages: Languages): Partial<Attribution> | undefined {
  if (anchor.order !== 'according') return undefined
  const { passage, after } = room
  const before = wordsBefore(room, false, languages)
  const comma = isPunctuation(passage, after.first, ',')
  const rest = comma ? trimmed(passage, after.first + 1, after.last, languages) : undefined
  if (before !== undefined) {
    return { pattern: 'according', content: inPassage(passage, rest === undefined ? [before] : [before, rest]) }
  }
  return rest === undefined ? undefined : { pattern: 'according', content: inPassage(passage, [rest]) }
}

function reportedByParticiple(anchor: Anchor, room: Room, languages: Languages): Partial<Attribution> | undefined {
  if (anchor.order !== 'participle' && anchor.order !== 'shared') return undefined
  const after = complement(anchor, room, languages)
  if (after === undefined || after.joint === 'comma') return undefined
  return { pattern: anchor.order, content: inPassage(room.passage, [after]) }
}

// “We are ready,” Lind said, “for anything.”    The decision, she said, was his alone.
function reportedAround(anchor: Anchor, room: Room, languages: Languages): Partial<Attribution> | undefined {
  const before = wordsBefore(room, true, languages)
  const after = complement(anchor, room, languages)
  if (before === undefined || after?.joint !== 'comma') return undefined
  const { passage } = room
  const inMarks = !isFree(passage, after.first)
  if (!inMarks && (isQuoted(passage, before) || opensOther(passage, after.first, languages))) return undefined
  return { pattern: 'around', content: inPassage(passage, [before, after]) }
}

function reportedAfter(anchor: Anchor, room: Room, languages: Languages): Partial<Attribution> | undefined {
  if (anchor.order === 'cueFirst') return undefined
  const after = complement(anchor, room, languages)
  if (after === undefined) return undefined
  if (after.joint === 'comma' && isFree(room.passage, after.first)) return undefined
  return { pattern: 'after', content: inPassage(room.passage, [after]) }
}

function reportedBefore(_anchor: Anchor, room: Room, languages: Languages): Partial<Attribution> | undefined {
  const before = wordsBefore(room, true, languages)
  return before === undefined ? undefined : { pattern: 'before', content: inPassage(room.passage, [before]) }
}

function complement(anchor: Anchor, { passage, after }: Room, languages: Languages): Complement | undefined {
  const found = complementAfter(passage, after.first, after.last, anchor.cue.form.kind, languages)
  if (found === undefined) return undefined
  const trim = trimmed(passage, found.first, found.last, languages)
  return trim === undefined ? undefined : { ...found, ...trim }
}

/** The words before an anchor, where they end in a comma or in marks. */
function wordsBefore({ passage, before }: Room, needsComma: boolean, languages: Languages): Stretch | undefined {
  const { first, last } = before
  if (last <= first) return undefined
  const inMarks = !isFree(passage, last - 1)
  if (needsComma && !inMarks && !isPunctuation(passage, last - 1, ',')) return undefined
  if (!needsComma && last - first < 3) return undefined
  return trimmed(passage, first, last, languages)
}

/** A stretch without commas at its ends, and without a lone conjunction before marks. */
function trimmed(passage: Passage, first: number, last: number, { quotes }: Languages): Stretch | undefined {
  let from = first
  let to = last
  while (from < to && isFree(passage, from) && /^[,;:–—-]+$/.test(passage.tokens[from]?.text ?? '')) from++
  while (to > from && isFree(passage, to - 1) && /^[,;:.–—-]+$/.test(passage.tokens[to - 1]?.text ?? '')) to--
  if (isFree(passage, from) && !isFree(passage, from + 1) && quotes.leadIns.has(passage.lower[from] as string)) from++
  return from < to ? { first: from, last: to } : undefined
}

function isQuoted(passage: Passage, { first, last }: Stretch): boolean {
  return !isFree(passage, first) && endOfMarks(passage, first) >= last
}

// … she said, pointing at the wall: what follows is the reporter's
function opensOther(passage: Passage, at: number, { quotes }: Languages): boolean {
  const word = passage.lower[at] as string
  return (
    word.endsWith('ing') ||
    quotes.conjunctions.has(word) ||
    quotes.circumstances.has(word) ||
    quotes.questionWords.has(word)
  )
}

function inPassage(passage: Passage, stretches: readonly Stretch[]): Attribution['content'] {
  return stretches.map(({ first, last }) => ({ passage, first, last }))
}

// Lind had this to add, she said:
//                                ^ the words stand in the next paragraph
/** An attribution at the end of a frame whose words follow after its colon. */
export function attributionBeforeColon(frame: Frame, languages: Languages): Attribution | undefined {
  const { passage } = frame
  const { last } = frameTokens(frame)
  const anchor = findAnchors(frame, languages).at(-1)
  if (anchor === undefined || anchor.order === 'according' || !isPunctuation(passage, last - 1, ':')) return undefined
  const addressed = skipAddressee(passage, anchor.last, last, anchor.cue.form.kind, languages)
  if (skipCircumstances(passage, addressed, last, languages) < last - 1) return undefined
  return complete(anchor, passage, { content: [], pattern: 'after' })
}

/** Tells whether what stands at a token, after a quotation, only says who spoke. */
export function followsAsAttribution(languages: Languages): FollowsAsAttribution {
  return (passage, first, last, closesSentence) => {
    const [anchor] = findAnchors({ passage, items: [{ first: first - 1, last }] }, languages)
    if (anchor === undefined || anchor.first !== first || anchor.order === 'according') return false
    if (!closesSentence) return true
    const addressed = skipAddressee(passage, anchor.last, last, anchor.cue.form.kind, languages)
    return skipCircumstances(passage, addressed, last, languages) >= endOfClause(passage, last)
  }
}
