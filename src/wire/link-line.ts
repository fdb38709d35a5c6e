import type { CopyLine } from './copy-lines.js'
import type { LineRule } from './line-rule.js'

const address = /^(?:--\s{1,4})?(?:https?:\/\/|www\.)[^\s]{3,500}$/i

/** A web address alone on a line. */
export const linkLine: LineRule = (index, { lines }) =>
  address.test((lines[index] as CopyLine).text) ? { role: 'link' } : undefined
