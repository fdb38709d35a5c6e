import { bracketedByline, bylineLine } from '../byline/byline-line.js'
import { copyright } from '../lines/copyright.js'
import type { LineRule } from '../lines/line-rule.js'
import { linkLine } from '../lines/link-line.js'
import { ruleLine } from '../lines/rule-line.js'
import { stamp } from '../lines/stamp.js'
import { made } from '../made.js'
import { advisory } from './advisory.js'
import { anpaLine } from './anpa-line.js'
import { caption } from './caption.js'
import { embargo } from './embargo.js'
import { issuedBy } from './issued-by.js'
import { labelled } from './labelled.js'
import { mailLine } from './mail-head.js'
import { markdownLine } from './markdown-line.js'
import { pageLine } from './page-line.js'
import { releaseLine } from './release-line.js'
import { slugLine } from './slug-line.js'
import { standfirst } from './standfirst.js'
import { summaryLine } from './summary-line.js'
import { takeLine } from './take-line.js'
import { titled } from './titled.js'
import { transmissionLine } from './transmission-line.js'
import { belowByline, webByline } from './web-byline.js'
import { webStamp } from './web-stamp.js'

/** Lines of nothing but times and what they are of, and bylines in the shape of a dateline. None of them is one. */
export const sureRules: readonly LineRule[] = [embargo, stamp, bracketedByline]

/** The other shapes of a line above the text, headlines apart; the first that knows a line has it. */
export const labelRules: readonly LineRule[] = [
  mailLine,
  titled,
  releaseLine,
  transmissionLine,
  takeLine,
  labelled,
  slugLine,
  advisory,
  markdownLine,
  bylineLine,
  webStamp,
  webByline,
  belowByline,
  issuedBy,
  pageLine,
  summaryLine,
  caption,
  copyright,
  linkLine,
  ruleLine,
  anpaLine,
  standfirst,
]

/** All of them. */
export const headRules: readonly LineRule[] = /* @__PURE__ */ made(() => [...sureRules, ...labelRules])
