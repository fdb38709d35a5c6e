import type { CopyLine } from '../lines/copy-lines.js'
import type { LineRule, View } from '../lines/line-rule.js'
import { stamp } from '../lines/stamp.js'

const LONGEST = 120
/** A time of day, a year, a sender's code: the last words of a sentence (`March 24.`) and rows of a table have none. */
const sign = /\d:\d\d|\b(?:19|20)\d\d\b|\b\d{4}\s?[A-Z]{3,4}\b|^[A-Z]{2,4}-/

/** A time of day or a sender's code; a word for what it is the day of. Without either it is a day alone. */
const settled =
  /\d:\d\d|\b\d{4}\s?[A-Z]{3,4}\b|^[A-Z]{2,4}-|^(?:[A-Za-z]{1,12} ){0,2}(?:[Pp]ublished|[Pp]osted|[Uu]pdated|[Mm]odified|[Cc]reated|[Ii]ssued|[Rr]eleased|[Ff]iled)\b/
/** What a day alone stands below: the end of a sentence or of a credit, a notice, an address, a mark. */
const stop = /[.!?)\]][”"'’)]?$/
const noText = /^(?:©|\(c\)|copyright|https?:|www\.|[#*_=-]|\p{Ll}{2,4}\/\p{Ll}{2,4}$)/iu

/** A stamp below the text, in a paragraph of its own. A day alone stands below the end of a sentence: in a list it is text. */
export const lateStamp: LineRule = (index, view) => {
  const line = view.lines[index] as CopyLine
  if (!line.opens || line.end - line.start > LONGEST || !sign.test(line.text)) return undefined
  if (!settled.test(line.text) && !endsText(index - 1, view)) return undefined
  return stamp(index, view)
}

/** Whether the line at an index ends a sentence, or is none of the text. */
function endsText(index: number, { lines }: View): boolean {
  const text = lines[index]?.text
  return text === undefined || stop.test(text) || noText.test(text)
}
