import type { Passage } from '../../people/reading.js'
import { isFree, isPunctuation, type Languages, type Stretch } from '../grammar.js'
import type { CueForm } from '../language.js'
import { sourceAfter } from '../sources.js'

/** A cue in a sentence, and the source found beside it. */
export interface Anchor {
  /**
   * Where the source stands: before the cue, after it, in the clause before (`…, adding that`), or before another cue
   * with which it is shared (`called … and said`).
   */
  order: 'sourceFirst' | 'cueFirst' | 'participle' | 'shared' | 'according'
  cue: Stretch & { form: CueForm }
  source?: Stretch
  /** All that the two cover, with adverbs between them. */
  first: number
  last: number
}

/** A cue, and what is known of its surroundings. */
export interface CueSite {
  passage: Passage
  cue: Anchor['cue']
  /** Where its verb begins, with auxiliaries and adverbs: `has also said`. */
  verb: number
  /** The tokens of the sentence. */
  frame: Stretch
  /** The anchors before it in the sentence. */
  before: readonly Anchor[]
}

/** Knows one order of cue and source; gives nothing where it is another. */
export type AnchorOrder = (site: CueSite, languages: Languages) => Anchor | undefined

/** Tokens before the first comma of a sentence whose subject is looked for behind it. */
const LONGEST_LEAD_IN = 40
const SEPARATORS = /^(?:,|–|—|―|--|-)$/

/** Whether a token stands behind a comma, a dash or marks. */
export function isSeparated(passage: Passage, at: number): boolean {
  return !isFree(passage, at - 1) || SEPARATORS.test(passage.tokens[at - 1]?.text ?? '')
}

/** The source before a cue that has none beside it: that of the cue before, or else the subject of the sentence. */
export function sharedSource({ passage, verb, frame, before }: CueSite, languages: Languages): Stretch | undefined {
  return before.at(-1)?.source ?? subjectOf(passage, { first: frame.first, last: verb }, languages)
}

/** The noun phrase that opens a sentence, or that follows its first comma. */
function subjectOf(passage: Passage, { first, last }: Stretch, languages: Languages): Stretch | undefined {
  let from = first
  for (let tries = 0; tries < 2; tries++) {
    const source = sourceAfter(passage, from, last, languages)
    if (source !== undefined) return source
    const limit = Math.min(last, first + LONGEST_LEAD_IN)
    while (from < limit && !isPunctuation(passage, from, ',')) from++
    if (from >= limit) return undefined
    from++
  }
  return undefined
}
