import type { Passage } from '../../people/reading.js'
import { isDash, isFree, isPunctuation, type Languages, type Stretch } from '../grammar.js'
import type { CueForm } from '../language.js'
import { sourceBefore } from '../sources/source-before.js'
import { subjectOf } from '../sources/subject.js'
import type { VerbGroup } from './verb-group.js'

/** A cue in a sentence, and the source found beside it. */
export interface Anchor {
  /**
   * Where the source stands: before the cue, after it, in the clause before (`…, adding that`), before another cue
   * with which it is shared (`called … and said`), behind `by` (`was asked by`), or as its owner.
   */
  order: 'sourceFirst' | 'cueFirst' | 'participle' | 'shared' | 'according' | 'passive' | 'noun'
  cue: Stretch & { form: CueForm }
  source: Stretch | undefined
  /** All that the two cover, with adverbs between them. */
  first: number
  last: number
}

/** A cue, and what is known of its surroundings. */
export interface CueSite {
  passage: Passage
  cue: Anchor['cue']
  verb: VerbGroup
  /** The tokens of the sentence. */
  frame: Stretch
  /** The anchors before it in the sentence. */
  before: readonly Anchor[]
  /** The source that ends before its verb; null until `sourceOf` looks for it. */
  source: Stretch | undefined | null
}

/** Knows one order of cue and source; gives nothing where it is another. */
export type AnchorOrder = (site: CueSite, languages: Languages) => Anchor | undefined

/** Whether a token stands behind a comma, a dash or marks. */
export function isSeparated(passage: Passage, at: number): boolean {
  return !isFree(passage, at - 1) || isPunctuation(passage, at - 1, ',') || isDash(passage, at - 1)
}

/** The source that ends before the verb of a cue. */
export function sourceOf(site: CueSite, languages: Languages): Stretch | undefined {
  if (site.source === null) site.source = sourceBefore(site.passage, site.verb.first, site.frame.first, languages)
  return site.source
}

/** The source before a cue that has none beside it: that of the cue before, or else the subject of the sentence. */
export function sharedSource({ passage, verb, frame, before }: CueSite, languages: Languages): Stretch | undefined {
  return before.at(-1)?.source ?? subjectOf(passage, { first: frame.first, last: verb.first }, languages)
}

// …, who said: whether the source of an anchor is a relative pronoun behind a comma
export function isRelative(passage: Passage, { source }: Anchor, { quotes }: Languages): boolean {
  if (source === undefined || !isPunctuation(passage, source.first - 1, ',')) return false
  return quotes.pronouns.get(passage.lower[source.first] as string) === 'relative'
}
