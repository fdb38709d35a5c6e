import type { CopyLine } from '../lines/copy-lines.js'
import type { LineRule } from '../lines/line-rule.js'
import { stamp } from '../lines/stamp.js'

const LONGEST = 120
/** A time of day, a year, a sender's code: the last words of a sentence (`March 24.`) and rows of a table have none. */
const sign = /\d:\d\d|\b(?:19|20)\d\d\b|\b\d{4}\s?[A-Z]{3,4}\b|^[A-Z]{2,4}-/

/** A stamp below the text, in a paragraph of its own. */
export const lateStamp: LineRule = (index, view) => {
  const line = view.lines[index] as CopyLine
  if (!line.opens || line.end - line.start > LONGEST || !sign.test(line.text)) return undefined
  return stamp(index, view)
}
