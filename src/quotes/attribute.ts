import type { Passage } from '../people/reading.js'
import type { Anchor } from './anchors/anchor.js'
import { findAnchors, findNounAnchors } from './anchors/find-anchors.js'
import type { Attribution } from './attribution.js'
import type { Frame } from './frames.js'
import type { Languages, Stretch } from './grammar.js'
import { according } from './recognizers/according.js'
import { after } from './recognizers/after.js'
import { around } from './recognizers/around.js'
import { before } from './recognizers/before.js'
import { passiveSubject } from './recognizers/passive-subject.js'
import type { Recognized, Recognizer, Room } from './recognizers/recognizer.js'
import { secondCue } from './recognizers/second-cue.js'
import { areEnclosed, endOfRelative, endsOfRooms, firstGoverning } from './rooms.js'

/** In order: the first that recognizes an anchor has it. */
const recognizers: readonly Recognizer[] = [according, passiveSubject, secondCue, around, after, before]

/** The quotations of one frame that have a cue. */
export function attributeFrame(frame: Frame, languages: Languages): Attribution[] {
  const found = attributeVerbs(frame, languages)
  for (const anchor of findNounAnchors(frame, languages)) {
    const attribution = attributeNoun(frame, anchor, languages)
    if (attribution !== undefined && !found.some((other) => overlap(attribution, other))) found.push(attribution)
  }
  return found
}

function attributeVerbs(frame: Frame, languages: Languages): Attribution[] {
  const { passage } = frame
  const found: Attribution[] = []
  const anchors = findAnchors(frame, languages)
  if (anchors.length === 0) return found
  const ends = endsOfRooms(passage, anchors, frame.last)
  const enclosed = areEnclosed(anchors)
  let used = frame.first
  let usedAround = frame.first
  for (let index = firstGoverning(anchors, frame, languages); index < anchors.length; index++) {
    const anchor = anchors[index] as Anchor
    const isInner = enclosed[index] === true
    const isAround = index > 0 && enclosed[index - 1] === true && !isInner
    if (anchor.first < used && !isAround) continue
    const end = endOfRelative(passage, anchor, anchors[index + 1], frame.first, ends[index] as number, languages)
    const before = { first: isInner ? anchor.first : isAround ? usedAround : used, last: anchor.first }
    const room: Room = { passage, before, after: { first: anchor.last, last: end }, said: null }
    const recognized = recognize(anchor, room, languages)
    if (recognized === undefined) continue
    found.push(attribute(passage, anchor, recognized))
    used = Math.max(anchor.last, recognized.content.at(-1)?.last ?? 0)
    if (!isInner) usedAround = used
  }
  return found
}

function attributeNoun({ passage, last }: Frame, anchor: Anchor, languages: Languages): Attribution | undefined {
  const before = { first: anchor.first, last: anchor.first }
  const room: Room = { passage, before, after: { first: anchor.last, last }, said: null }
  const recognized = secondCue(anchor, room, languages)
  return recognized && attribute(passage, anchor, recognized)
}

function overlap({ content: [part] }: Attribution, { content, cue }: Attribution): boolean {
  const first = part?.first ?? 0
  const last = part?.last ?? 0
  const isTouched = (other: Stretch) => other.first < last && first < other.last
  return content.some(isTouched) || (cue !== undefined && isTouched(cue))
}

function recognize(anchor: Anchor, room: Room, languages: Languages): Recognized | undefined {
  for (const recognizer of recognizers) {
    const recognized = recognizer(anchor, room, languages)
    if (recognized !== undefined) return recognized
  }
  return undefined
}

/** An anchor with what it reports. */
export function attribute(passage: Passage, { cue, source }: Anchor, { pattern, content }: Recognized): Attribution {
  return {
    passage,
    content: content.map(({ first, last }) => ({ passage, first, last })),
    cue: { passage, first: cue.first, last: cue.last, form: cue.form },
    source: source && { passage, first: source.first, last: source.last },
    pattern,
  }
}
