import type { Passage } from '../people/reading.js'
import type { Stretch } from './grammar.js'
import type { CueForm } from './language.js'

/** A stretch of one passage. */
export interface PlacedStretch extends Stretch {
  passage: Passage
}

/** A quotation with its cue and source, before its speaker is known. */
export interface Attribution {
  /** The passage of its cue, or of its words where it has none. */
  passage: Passage
  /** In order; the later ones may stand in other passages. */
  content: PlacedStretch[]
  cue: (PlacedStretch & { form: CueForm }) | undefined
  source: PlacedStretch | undefined
  /** How it was recognised. */
  pattern:
    | 'before'
    | 'after'
    | 'object'
    | 'around'
    | 'according'
    | 'participle'
    | 'shared'
    | 'passive'
    | 'noun'
    | 'label'
    | 'alone'
}
