import { advisory } from './advisory.js'
import { bylineLine } from './byline-line.js'
import { caption } from './caption.js'
import { copyright } from './copyright.js'
import { credit } from './credit.js'
import { embargo } from './embargo.js'
import { endMark } from './end-mark.js'
import type { LineRule } from './line-rule.js'
import { linkLine } from './link-line.js'
import { releaseLine } from './release-line.js'
import { ruleLine } from './rule-line.js'
import { slugLine } from './slug-line.js'
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
export const tailRules: readonly LineRule[] = [endMark, credit, copyright, linkLine, ruleLine, stamp]
