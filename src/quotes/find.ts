import type { Passage } from '../people/reading.js'
import { attributeFrame } from './attribute.js'
import type { Attribution } from './attribution.js'
import { attributionBeforeColon, followsAsAttribution } from './attribution-alone.js'
import { adopt, type Before, continuationOf, isClosed, leave } from './continuation.js'
import { type Frame, readFrames } from './frames.js'
import type { Languages } from './grammar.js'
import { attributeLabelled } from './labelled.js'
import { isTitleOrScare, quotesAlone } from './unattributed.js'
import { attributeUnlisted } from './unlisted.js'

/** Every quotation of the passages, with cue and source, in order of their cues. */
export function findAttributions(passages: readonly Passage[], languages: Languages): Attribution[] {
  const found: Attribution[] = []
  const follows = followsAsAttribution(languages)
  let before: Before = {}
  for (const passage of passages) {
    const labelled = attributeLabelled(passage, languages)
    if (labelled !== undefined) {
      found.push(labelled)
      before = {}
      continue
    }
    const isBody = typeof passage.block === 'number'
    for (const frame of readFrames(passage, follows)) {
      // Marks in a headline are often a single word held off; only what a cue claims is speech.
      if (isBody) before = readFrame(frame, before, found, languages)
      else for (const attribution of attributeFrame(frame, languages)) found.push(attribution)
    }
  }
  return found
}

function readFrame(frame: Frame, before: Before, found: Attribution[], languages: Languages): Before {
  // a sentence in the reporter's own words
  if (frame.cues.length === 0 && frame.marked.length === 0) return {}
  const attributions = attributeFrame(frame, languages)
  const alone = quotesAlone(frame)
  const goesOn = continuationOf(frame, before, frame.first === 0, attributions, alone)
  if (goesOn !== undefined) {
    const { attribution, content } = goesOn
    attribution.content.push(...content)
    adopt(attribution, attributions[0])
    if (attribution === before.announced) found.push(attribution)
    const others = attributions.slice(1)
    found.push(...others)
    return leave(frame, others.length > 0 ? others : [attribution])
  }
  const added = unclaimed(frame, languages, attributions)
  for (const attribution of attributions) found.push(attribution)
  for (const attribution of added) found.push(attribution)
  if (attributions.length > 0) return leave(frame, attributions)
  const announced = attributionBeforeColon(frame, languages)
  if (announced !== undefined) return { announced }
  return alone !== undefined || added.some(isClosed) ? leave(frame, added) : {}
}

/** Passages in marks that no listed cue claims: with another verb, or on their own. */
function unclaimed(frame: Frame, languages: Languages, claimed: readonly Attribution[]): Attribution[] {
  const { passage } = frame
  const found: Attribution[] = []
  if (frame.marked.length === 0) return found
  let used = 0
  for (const marked of frame.marked) {
    const { first, last } = marked
    if (first < used || isTitleOrScare(passage, marked) || claimed.some((other) => overlaps(other, marked))) continue
    const attribution = attributeUnlisted(frame, marked, languages) ?? {
      passage,
      content: [{ passage, first, last }],
      cue: undefined,
      source: undefined,
      pattern: 'alone' as const,
    }
    used = attribution.content.at(-1)?.last ?? used
    found.push(attribution)
  }
  return found

  function overlaps({ content }: Attribution, { first, last }: { first: number; last: number }): boolean {
    return content.some((part) => part.first < last && first < part.last)
  }
}
