import type { Attribution } from './attribution.js'
import type { Frame } from './frames.js'
import { mostlyQuoted } from './unattributed.js'

/** What the sentence before leaves for the next to go on with. */
export interface Before {
  /** Its last quotation, if it ends in one. */
  attribution?: Attribution
  /** Whether that quotation lacks its closing mark: it goes on in the next paragraph. */
  isOpen?: boolean
  /** An attribution that ends in a colon and has no words yet. */
  announced?: Attribution
}

/** A quotation that a sentence goes on with, and the words it adds. */
export interface Continuation {
  attribution: Attribution
  content: Attribution['content']
}

/** The quotation before that a frame goes on with: `“We walk,” Lind said. “We always have.”` */
export function continuationOf(
  frame: Frame,
  { attribution, isOpen, announced }: Before,
  opensPassage: boolean,
  attributions: readonly Attribution[],
  alone: Attribution['content'] | undefined,
): Continuation | undefined {
  if (announced !== undefined && alone !== undefined) return { attribution: announced, content: alone }
  if (attribution === undefined) return undefined
  // A paragraph that re-opens the marks goes on with the quotation, whether a cue follows or not.
  const leading = attributions[0]?.content
  if (opensPassage && isOpen === true && leading !== undefined && opensWith(frame, leading)) {
    return { attribution, content: leading }
  }
  if (attributions.length > 0) return undefined
  const content = alone ?? (opensPassage ? undefined : mostlyQuoted(frame))
  const mayGoOn = endsInMarks(attribution) || (!opensPassage && isClosed(attribution))
  return content !== undefined && mayGoOn ? { attribution, content } : undefined
}

// “The line is closed. ¶ “We are sorry,” Lind said.: the cue of a later paragraph speaks for those before
export function adopt(attribution: Attribution, later: Attribution | undefined): void {
  if (attribution.cue !== undefined || later?.cue === undefined) return
  attribution.cue = later.cue
  attribution.pattern = later.pattern
  if (later.source !== undefined) attribution.source = later.source
}

/** What a frame leaves, with the quotation that a next one in marks goes on with. */
export function leave({ marked, last }: Frame, attributions: readonly Attribution[]): Before {
  const attribution = mainOf(attributions)
  if (attribution === undefined) return {}
  const open = marked.at(-1)
  return { attribution, isOpen: open?.last === last && open.pair.close === undefined }
}

/** The quotation of a sentence that its cue follows, or else the last. */
function mainOf(attributions: readonly Attribution[]): Attribution | undefined {
  return attributions.find((attribution) => isClosed(attribution) && endsInMarks(attribution)) ?? attributions.at(-1)
}

// “We are ready,” Lind said.    The line, Lind said, was open.
export function isClosed({ pattern }: Attribution): boolean {
  return pattern === 'before' || pattern === 'around'
}

function opensWith({ first, marked: [marked] }: Frame, [part]: Attribution['content']): boolean {
  return marked?.first === first && first === part?.first
}

function endsInMarks({ content }: Attribution): boolean {
  const part = content.at(-1)
  return part !== undefined && part.passage.quoted[part.last - 1] !== -1
}
