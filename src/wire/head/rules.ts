import { bylineLine } from '../byline/byline-line.js'
import { copyright } from '../lines/copyright.js'
import type { LineRule } from '../lines/line-rule.js'
import { linkLine } from '../lines/link-line.js'
import { ruleLine } from '../lines/rule-line.js'
import { stamp } from '../lines/stamp.js'
import { advisory } from './advisory.js'
import { caption } from './caption.js'
import { embargo } from './embargo.js'
import { releaseLine } from './release-line.js'
import { slugLine } from './slug-line.js'
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
