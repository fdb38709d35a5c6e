import type { Quote } from '../article/index.js'
import type { Attribution } from './attribution.js'
import type { ResolvedSpeaker } from './speakers/speaker.js'

/** How often content found by each way of recognising is right, by type. */
const BY_PATTERN: Record<Attribution['pattern'], { marked: number; plain: number }> = {
  before: { marked: 0.99, plain: 0.93 },
  after: { marked: 0.97, plain: 0.9 },
  around: { marked: 0.98, plain: 0.85 },
  according: { marked: 0.95, plain: 0.92 },
  participle: { marked: 0.92, plain: 0.85 },
  shared: { marked: 0.92, plain: 0.82 },
  alone: { marked: 0.5, plain: 0.3 },
}

const WITHOUT_SPEAKER = 0.5

/** How likely it is that type, content and speaker are right, 0 to 1, with two decimals. */
export function certaintyOf(
  { pattern }: Attribution,
  type: Quote['type'],
  speaker: ResolvedSpeaker | undefined,
): number {
  const { marked, plain } = BY_PATTERN[pattern]
  const found = type === 'indirect' ? plain : marked
  return Math.round(found * (speaker?.certainty ?? WITHOUT_SPEAKER) * 100) / 100
}
