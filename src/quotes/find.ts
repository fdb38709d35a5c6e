import type { Passage } from '../people/reading.js'
import { type Attribution, attributeFrame, followsAsAttribution } from './attribute.js'
import { type Frame, readFrames } from './frames.js'
import type { Languages } from './grammar.js'
import { isTitleOrScare, looseQuotes, quotesAlone } from './unattributed.js'

/** What the next frame may go on with. */
interface State {
  /** The quotation that marks without a cue would continue. */
  last?: Attribution
  /** True where the quotation before ended without a closing mark. */
  open: boolean
  /** An attribution that ends in a colon and waits for its words. */
  waiting?: Attribution
}

/** Every quotation of the passages, with cue and source, in order. */
export function findAttributions(passages: readonly Passage[], languages: Languages): Attribution[] {
  const found: Attribution[] = []
  const attributes = followsAsAttribution(languages)
  let state: State = { open: false }
  for (const passage of passages) {
    if (typeof passage.block !== 'number') continue
    let startsPassage = true
    for (const frame of readFrames(passage, attributes)) {
      state = readFrame(frame, startsPassage, state, found, languages)
      startsPassage = false
    }
  }
  return found
}

function readFrame(
  frame: Frame,
  startsPassage: boolean,
  state: State,
  found: Attribution[],
  languages: Languages,
): State {
  const attributions = attributeFrame(frame, languages)
  const leading = attributions[0]?.content[0]
  // A paragraph that re-opens the marks goes on with the quotation, cue or no cue.
  if (startsPassage && state.open && state.last !== undefined && leading !== undefined && isLeading(frame, leading)) {
    const [first, ...others] = attributions as [Attribution, ...Attribution[]]
    state.last.content.push(...first.content)
    found.push(...others)
    return after(frame, state.last)
  }
  if (attributions.length > 0) {
    found.push(...attributions)
    return after(frame, attributions.at(-1) as Attribution)
  }
  const alone = quotesAlone(frame)
  if (alone !== undefined && state.last !== undefined && (state.open || inMarks(state.last))) {
    state.last.content.push(...alone)
    return after(frame, state.last)
  }
  const loose = looseQuotes(frame, attributions).filter(
    ({ first, last }) => !isTitleOrScare(frame.passage, first, last),
  )
  const others = alone ?? []
  for (const part of others.length > 0 ? others : loose) {
    const attribution: Attribution = { passage: frame.passage, content: [part], pattern: 'alone' }
    found.push(attribution)
    if (others.length > 0) return after(frame, attribution)
  }
  return { open: false }
}

function isLeading({ items }: Frame, { first }: { first: number }): boolean {
  return items[0]?.quote !== undefined && items[0].first === first
}

function inMarks({ content }: Attribution): boolean {
  const part = content.at(-1)
  return part !== undefined && part.passage.quoted[part.last - 1] !== -1
}

function after({ items }: Frame, last: Attribution): State {
  const quote = items.at(-1)?.quote
  return { last, open: quote !== undefined && quote.close === undefined }
}
