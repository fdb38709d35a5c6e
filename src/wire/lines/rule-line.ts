import type { CopyLine } from './copy-lines.js'
import type { LineRule } from './line-rule.js'

const marksOnly = /^[-–—―_*=~·•#+\s]{0,200}$/

/** A line of nothing but dashes, asterisks and the like. */
export const ruleLine: LineRule = (index, { lines }) =>
  marksOnly.test((lines[index] as CopyLine).text) ? { role: 'other' } : undefined
