import { endOfAttribution } from './addressee.js'
import { findAnchors } from './anchors/find-anchors.js'
import { attribute } from './attribute.js'
import type { Attribution } from './attribution.js'
import type { FollowsAsAttribution, Frame } from './frames.js'
import { isPunctuation, type Languages } from './grammar.js'
import { endOfClause } from './scope.js'

// Lind told the council:
//                      ^ the words stand in the next paragraph
/** An attribution at the end of a frame whose words follow after its colon. */
export function attributionBeforeColon(frame: Frame, languages: Languages): Attribution | undefined {
  const { passage, last } = frame
  if (!isPunctuation(passage, last - 1, ':')) return undefined
  const anchor = findAnchors(frame, languages).at(-1)
  if (anchor === undefined || anchor.order === 'according') return undefined
  if (endOfAttribution(passage, anchor.last, last, anchor.cue.form, languages) < last - 1) return undefined
  return attribute(passage, anchor, { content: [], pattern: 'after' })
}

/** Tells whether what stands at a token, after a quotation, only says who spoke. */
export function followsAsAttribution(languages: Languages): FollowsAsAttribution {
  return (frame, closesSentence) => {
    const { passage, first, last } = frame
    // The frame takes in the closing mark, which a cue that comes first stands behind.
    const [anchor] = findAnchors({ ...frame, first: first - 1 }, languages)
    if (anchor === undefined || anchor.first !== first || anchor.order === 'according') return false
    return (
      !closesSentence ||
      endOfAttribution(passage, anchor.last, last, anchor.cue.form, languages) >= endOfClause(passage, last)
    )
  }
}
