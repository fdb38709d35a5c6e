import type { Passage } from '../../people/reading.js'
import type { Frame } from '../frames.js'
import type { Languages, Stretch } from '../grammar.js'
import type { CueForm } from '../language.js'
import { NOUN_CUE, plays } from '../word-classes.js'
import { accordingTo } from './according.js'
import { type Anchor, type AnchorOrder, type CueSite, isRelative } from './anchor.js'
import { asSource } from './as-source.js'
import { cueFirst } from './cue-first.js'
import { infinitive } from './infinitive.js'
import { openingCue } from './opening-cue.js'
import { participle } from './participle.js'
import { passive } from './passive.js'
import { possessedNoun } from './possessed-noun.js'
import { quotedAs } from './quoted-as.js'
import { shared } from './shared.js'
import { sourceFirst } from './source-first.js'
import { type VerbGroup, verbGroupAt } from './verb-group.js'

/**
 * What each form of a cue can stand in, in order: the first that knows a cue's surroundings has it. An order does not ask
 * for the form again.
 */
const orders: Readonly<Record<CueForm['form'], readonly AnchorOrder[]>> = {
  base: [asSource, infinitive, cueFirst, sourceFirst, shared],
  present: [asSource, cueFirst, sourceFirst, shared],
  past: [accordingTo, asSource, passive, openingCue, cueFirst, sourceFirst, shared],
  participle: [quotedAs, participle, sourceFirst],
}

/** Every cue of a frame with its source, in order of the cues. */
export function findAnchors(frame: Frame, languages: Languages): Anchor[] {
  const { passage, cues } = frame
  const anchors: Anchor[] = []
  let from = frame.first
  for (const at of cues) {
    if (at < from) continue
    const anchor = anchorAt(passage, at, frame, anchors, languages)
    if (anchor === undefined) continue
    // "A nurse, who asked not to be named, said": the cue inside a source reports nothing of its own
    while (anchors.length > 0 && isInside(passage, anchors.at(-1) as Anchor, anchor, languages)) anchors.pop()
    anchors.push(anchor)
    from = anchor.last
  }
  return anchors
}

// Lind, who said A, added B: behind the source, a relative clause is a quotation of its own
function isInside(passage: Passage, inner: Anchor, outer: Anchor, languages: Languages): boolean {
  if (inner.first < outer.first) return false
  return !(isRelative(passage, inner, languages) && outer.source !== undefined && inner.first >= outer.source.last)
}

/** The anchor whose cue begins at a token; of several forms the first that knows its surroundings, longer ones first. */
function anchorAt(
  passage: Passage,
  at: number,
  frame: Stretch,
  before: readonly Anchor[],
  languages: Languages,
): Anchor | undefined {
  const forms = languages.quotes.cues.get(passage.lower[at] as string) ?? []
  let verb: VerbGroup | undefined
  for (const form of forms) {
    if (form.kind === 'noun' || !isAt(passage, at, frame.last, form)) continue
    verb ??= verbGroupAt(passage, at, frame.first)
    const cue = { first: at, last: at + 1 + form.rest.length, form }
    const site: CueSite = { passage, cue, verb, frame, before, source: null }
    for (const order of orders[form.form]) {
      const anchor = order(site, languages)
      if (anchor !== undefined) return anchor
    }
  }
  return undefined
}

/** The cues of a frame that are nouns with an owner: `Lind's claim`. */
export function findNounAnchors(frame: Frame, languages: Languages): Anchor[] {
  const { passage, cues } = frame
  const anchors: Anchor[] = []
  for (const at of cues) {
    if (!plays(passage, at, NOUN_CUE)) continue
    const form = languages.quotes.cues.get(passage.lower[at] as string)?.find(({ kind }) => kind === 'noun')
    const anchor = form && possessedNoun({ passage, at, form, frame }, languages)
    if (anchor !== undefined) anchors.push(anchor)
  }
  return anchors
}

function isAt({ lower }: Passage, at: number, limit: number, { rest }: CueForm): boolean {
  if (rest.length === 0) return true
  return at + rest.length < limit && rest.every((word, index) => lower[at + 1 + index] === word)
}
