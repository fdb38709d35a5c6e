import type { Quote } from '../article/index.js'
import type { Attribution } from './attribution.js'
import type { ResolvedSpeaker } from './speakers/speaker.js'

/** How far content found by each way of recognising is trusted, by type: rules of thumb, in the order of what fails. */
const BY_PATTERN: Record<Attribution['pattern'], { marked: number; plain: number }> = {
  before: { marked: 0.98, plain: 0.88 },
  after: { marked: 0.95, plain: 0.86 },
  object: { marked: 0.9, plain: 0.78 },
  around: { marked: 0.96, plain: 0.75 },
  according: { marked: 0.93, plain: 0.88 },
  participle: { marked: 0.88, plain: 0.8 },
  shared: { marked: 0.88, plain: 0.76 },
  passive: { marked: 0.8, plain: 0.7 },
  noun: { marked: 0.8, plain: 0.7 },
  label: { marked: 0.85, plain: 0.75 },
  alone: { marked: 0.5, plain: 0.3 },
}

const WITHOUT_SPEAKER = 0.5

/** How far type, content and speaker together are trusted, 0 to 1, with two decimals. */
export function certaintyOf(
  { pattern }: Attribution,
  type: Quote['type'],
  speaker: ResolvedSpeaker | undefined,
): number {
  // nothing but marks: whoever stands out there is all that is known
  if (speaker?.via === 'continuation') return Math.round(speaker.certainty * 100) / 100
  const { marked, plain } = BY_PATTERN[pattern]
  const found = type === 'indirect' ? plain : marked
  return Math.round(found * (speaker?.certainty ?? WITHOUT_SPEAKER) * 100) / 100
}
