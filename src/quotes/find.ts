import type { Passage } from '../people/reading.js'
import { attributeFrame, attributionBeforeColon, followsAsAttribution } from './attribute.js'
import type { Attribution } from './attribution.js'
import { type Frame, readFrames } from './frames.js'
import type { Languages } from './grammar.js'
import { isTitleOrScare, looseQuotes, quotesAlone } from './unattributed.js'

/** What the sentence before leaves for the next to go on with. */
interface Before {
  /** Its last quotation, if it ends in one. */
  attribution?: Attribution
  /** Whether that quotation lacks its closing mark: it goes on in the next paragraph. */
  isOpen?: boolean
  /** An attribution that ends in a colon and has no words yet. */
  announced?: Attribution
}

/** Every quotation of the passages, with cue and source, in order of their cues. */
export function findAttributions(passages: readonly Passage[], languages: Languages): Attribution[] {
  const found: Attribution[] = []
  const follows = followsAsAttribution(languages)
  let before: Before = {}
  for (const passage of passages) {
    // Marks in a headline are often a single word held off; it is not read for speech.
    if (typeof passage.block !== 'number') continue
    for (const [index, frame] of readFrames(passage, follows).entries()) {
      before = readFrame(frame, index === 0, before, found, languages)
    }
  }
  return found
}

function readFrame(
  frame: Frame,
  opensPassage: boolean,
  before: Before,
  found: Attribution[],
  languages: Languages,
): Before {
  const attributions = attributeFrame(frame, languages)
  const alone = quotesAlone(frame)
  const goesOn = goingOn(frame, before, opensPassage, attributions, alone)
  if (goesOn !== undefined) {
    goesOn.attribution.content.push(...goesOn.content)
    adopt(goesOn.attribution, attributions[0])
    if (goesOn.attribution === before.announced) found.push(goesOn.attribution)
    const others = attributions.slice(1)
    found.push(...others)
    return after(frame, others.at(-1) ?? goesOn.attribution)
  }
  found.push(...attributions)
  const last = attributions.at(-1)
  if (last !== undefined) return after(frame, last)
  const announced = attributionBeforeColon(frame, languages)
  if (announced !== undefined) return { announced }
  const unclaimed = (alone ?? looseQuotes(frame)).filter((part) => !isTitleOrScare(part))
  const added = unclaimed.map((part): Attribution => ({ passage: frame.passage, content: [part], pattern: 'alone' }))
  found.push(...added)
  return alone !== undefined && added.length > 0 ? after(frame, added.at(-1) as Attribution) : {}
}

/** The quotation before that a frame goes on with, and the words it adds. */
function goingOn(
  frame: Frame,
  { attribution, isOpen, announced }: Before,
  opensPassage: boolean,
  attributions: readonly Attribution[],
  alone: Attribution['content'] | undefined,
): { attribution: Attribution; content: Attribution['content'] } | undefined {
  if (announced !== undefined && alone !== undefined) return { attribution: announced, content: alone }
  if (attribution === undefined) return undefined
  // A paragraph that re-opens the marks goes on with the quotation, whether a cue follows or not.
  const leading = attributions[0]?.content
  if (opensPassage && isOpen === true && leading !== undefined && opensWith(frame, leading)) {
    return { attribution, content: leading }
  }
  return alone !== undefined && attributions.length === 0 && endsInMarks(attribution)
    ? { attribution, content: alone }
    : undefined
}

// “The line is closed. ¶ “We are sorry,” Lind said.: the cue of a later paragraph speaks for those before
function adopt(attribution: Attribution, later: Attribution | undefined): void {
  if (attribution.cue !== undefined || later?.cue === undefined) return
  attribution.cue = later.cue
  attribution.pattern = later.pattern
  if (later.source !== undefined) attribution.source = later.source
}

function opensWith({ items: [item] }: Frame, [part]: Attribution['content']): boolean {
  return item?.quote !== undefined && item.first === part?.first
}

function endsInMarks({ content }: Attribution): boolean {
  const part = content.at(-1)
  return part !== undefined && part.passage.quoted[part.last - 1] !== -1
}

function after({ items }: Frame, attribution: Attribution): Before {
  const quote = items.at(-1)?.quote
  return { attribution, isOpen: quote !== undefined && quote.close === undefined }
}
