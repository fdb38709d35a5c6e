import { advisory } from './advisory.js'
import { authorNote } from './author-note.js'
import { bylineLine } from './byline-line.js'
import { caption } from './caption.js'
import { contactNote } from './contact.js'
import { copyright } from './copyright.js'
import { credit, creditNote } from './credit.js'
import { embargo } from './embargo.js'
import { endMark } from './end-mark.js'
import { lateNote } from './late-note.js'
import { lateStamp } from './late-stamp.js'
import type { LineRule } from './line-rule.js'
import { linkLine } from './link-line.js'
import type { NoteRule } from './note-rule.js'
import { promoLine } from './promo-line.js'
import { releaseLine } from './release-line.js'
import { ruleLine } from './rule-line.js'
import { signOff } from './sign-off.js'
import { slugLine } from './slug-line.js'
import { sourceLine } from './source-line.js'
import { stamp } from './stamp.js'
import { transmissionLine } from './transmission-line.js'

/** The shapes of a line above the text, headlines apart; the first that knows a line has it. */
export const headRules: readonly LineRule[] = [
  stamp,
  embargo,
  releaseLine,
  transmissionLine,
  slugLine,
  advisory,
  bylineLine,
  caption,
  copyright,
  linkLine,
  ruleLine,
]

/** The shapes of a line below the text. */
export const tailRules: readonly LineRule[] = [endMark, credit, copyright, linkLine, ruleLine, lateStamp]

/** The shapes of a note below the text, on one line or wrapped over several. */
export const noteRules: readonly NoteRule[] = [
  signOff,
  creditNote,
  lateNote,
  sourceLine,
  promoLine,
  contactNote,
  authorNote,
]
