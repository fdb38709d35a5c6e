import type { Passage } from '../../people/reading.js'
import { type Frame, frameTokens } from '../frames.js'
import { isAdverb, isFree, type Languages, type Stretch } from '../grammar.js'
import type { CueForm } from '../language.js'
import { accordingTo } from './according.js'
import type { Anchor, AnchorOrder } from './anchor.js'
import { cueFirst } from './cue-first.js'
import { participle } from './participle.js'
import { quotedAs } from './quoted-as.js'
import { shared } from './shared.js'
import { sourceFirst } from './source-first.js'

/** In order: the first that knows a cue's surroundings has it. */
const finiteOrders: readonly AnchorOrder[] = [cueFirst, sourceFirst, shared]
const participleOrders: readonly AnchorOrder[] = [quotedAs, participle]

/** Every cue of a frame with its source, in order. */
export function findAnchors(frame: Frame, languages: Languages): Anchor[] {
  const { passage } = frame
  const tokens = frameTokens(frame)
  const anchors: Anchor[] = []
  for (let at = tokens.first; at < tokens.last; at++) {
    if (!isFree(passage, at)) continue
    const anchor = anchorAt(passage, at, tokens, anchors, languages)
    if (anchor === undefined) continue
    // "A nurse, who asked not to be named, said": the cue inside a source reports nothing of its own
    while (anchors.length > 0 && (anchors.at(-1) as Anchor).first >= anchor.first) anchors.pop()
    anchors.push(anchor)
    at = Math.max(at, anchor.last - 1)
  }
  return anchors
}

/** The anchor whose cue begins at a token. */
function anchorAt(
  passage: Passage,
  at: number,
  frame: Stretch,
  before: readonly Anchor[],
  languages: Languages,
): Anchor | undefined {
  const form = cueFormAt(passage, at, frame.last, languages)
  if (form === undefined) return undefined
  // "United States": inside a sentence a capital makes it a name
  if (passage.opens[at] !== 1 && passage.tokens[at]?.text !== passage.lower[at]) return undefined
  const cue = { first: at, last: at + 1 + (form.rest?.length ?? 0), form }
  if (form.kind === 'according') return accordingTo({ passage, cue, verb: at, frame, before }, languages)
  const verb = startOfVerb(passage, at, frame.first, languages)
  if (verb === undefined) return undefined
  for (const order of form.participle === true ? participleOrders : finiteOrders) {
    const anchor = order({ passage, cue, verb, frame, before }, languages)
    if (anchor !== undefined) return anchor
  }
  return undefined
}

/** The form of a cue that begins at a token; of several the longest. */
function cueFormAt(passage: Passage, at: number, limit: number, { quotes }: Languages): CueForm | undefined {
  let best: CueForm | undefined
  for (const form of quotes.cues.get(passage.lower[at] as string) ?? []) {
    const rest = form.rest ?? []
    if (at + rest.length >= limit || !rest.every((word, index) => passage.lower[at + 1 + index] === word)) continue
    if (best === undefined || rest.length > (best.rest?.length ?? 0)) best = form
  }
  return best
}

/** Where the verb begins, with auxiliaries and adverbs: `has also | said`. None where it is negated or passive. */
function startOfVerb(passage: Passage, cue: number, limit: number, languages: Languages): number | undefined {
  const { quotes } = languages
  let at = cue
  while (at > limit && isFree(passage, at - 1)) {
    const word = passage.lower[at - 1] as string
    if (quotes.negations.has(word) || quotes.passives.has(word) || quotes.infinitives.has(word)) return undefined
    const time = startOfTime(passage, at, limit, languages)
    if (time < at) at = time
    else if (quotes.auxiliaries.has(word) || isAdverb(word, quotes)) at--
    else break
  }
  return at
}

// Lind last week | said …    Lind on Monday | said …    Lind Monday | said …
function startOfTime(passage: Passage, end: number, limit: number, { people, quotes }: Languages): number {
  const { lower } = passage
  if (people.weekdays.has(lower[end - 1] as string)) {
    const at = quotes.circumstances.has(lower[end - 2] ?? '') ? end - 2 : end - 1
    return at > limit ? at : end
  }
  const before = lower[end - 2] ?? ''
  const isTime =
    quotes.timeNouns.has(lower[end - 1] as string) && (people.numerals.has(before) || people.determiners.has(before))
  return isTime && end - 2 > limit ? end - 2 : end
}
