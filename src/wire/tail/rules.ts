import { copyright } from '../lines/copyright.js'
import type { LineRule } from '../lines/line-rule.js'
import { linkLine } from '../lines/link-line.js'
import { ruleLine } from '../lines/rule-line.js'
import { authorNote } from './author-note.js'
import { contactNote } from './contact.js'
import { credit, creditNote } from './credit.js'
import { endMark } from './end-mark.js'
import { housePhrase } from './house-phrase.js'
import { lateNote } from './late-note.js'
import { lateStamp } from './late-stamp.js'
import type { NoteRule } from './note-rule.js'
import { promoLine } from './promo-line.js'
import { signOff } from './sign-off.js'
import { sourceLine } from './source-line.js'

/** The shapes of a line below the text. */
export const tailRules: readonly LineRule[] = [endMark, credit, copyright, linkLine, ruleLine, lateStamp]

/** The shapes of a note below the text, on one line or wrapped over several. */
export const noteRules: readonly NoteRule[] = [
  signOff,
  housePhrase,
  creditNote,
  lateNote,
  sourceLine,
  promoLine,
  contactNote,
  authorNote,
]
