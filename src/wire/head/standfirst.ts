import { cleanText } from '../../text/index.js'
import { bylineLine } from '../byline/byline-line.js'
import type { CopyLine } from '../lines/copy-lines.js'
import type { LineRule, View } from '../lines/line-rule.js'
import { stamp } from '../lines/stamp.js'
import { countWords, endsSentence } from '../sentence.js'
import { bullet } from './bullet.js'
import { issuedBy } from './issued-by.js'
import { markdownLine } from './markdown-line.js'
import { goesOn, hasTextAhead } from './runs-on.js'
import { isFullStamp, webByline } from './web-byline.js'

const LONGEST = 400
const LONGEST_SIGN = 160
const FEWEST_WORDS = 5
const MOST_LINES = 6
const SHORTEST_WRAPPED = 40
const by = /^[*_]{0,3}by[\s:]/i
const digit = /\d/
const year = /(?:19|20)\d\d/
/** It calls for what stands below it. */
const open = /[:,;]$/
/** Marks of markdown around the line. */
const marks = /^(?:#{2,4}\s|[*_]{1,3}(?=\S))|[*_]{1,3}$/g
const marked = /[*_]$/
/** A line so marked is a note of the sender's. */
const transmitted = /[&^(]/
/** A day alone heads a part of a chronicle where others like it stand so many lines below. */
const NEXT_DAYS = 10

/**
 * The paragraph between the headline and a byline or a stamp, `… / By Ana Ruiz`: a sentence is the summary, other words are
 * a second headline. Only the one right above: where there are two, the text begins with the first.
 */
export const standfirst: LineRule = (index, view) => {
  const { lines, copy, hasHeadline } = view
  const line = lines[index] as CopyLine
  if (!hasHeadline || line.end - line.start > LONGEST) return undefined
  if (bullet.test(line.text) && !marked.test(line.text)) return undefined
  // most of what it is shown is text, and more of it below
  const next = lines[index + 1]
  if (next === undefined || (line.closes && next.end - next.start > LONGEST_SIGN)) return undefined
  const count = countLines(index, view)
  const last = lines[index + count - 1] as CopyLine
  if (last.end - line.start > LONGEST || !isSign(index + count, view) || view.hasDateline(index)) return undefined
  // the name below the last paragraph is no byline of a text
  if (!hasTextAhead(index + count + 1, line, view)) return undefined
  if (transmitted.test(copy.charAt(line.start))) return { role: 'other', lines: count }
  const text = cleanText(copy.slice(line.start, last.end)).replace(marks, '')
  if (open.test(text) || countWords(text) < FEWEST_WORDS) return undefined
  return endsSentence(text)
    ? { role: 'teaser', lines: count, facts: { summary: text } }
    : { role: 'subhead', lines: count, facts: { headlines: [{ role: 'sub', text }] } }
}

/** The lines of the paragraph where it is wrapped; one where each line stands for itself. */
function countLines(index: number, view: View): number {
  const { lines } = view
  let count = 1
  let isWrapped = false
  while (count < MOST_LINES) {
    const last = lines[index + count - 1] as CopyLine
    const next = lines[index + count]
    if (next === undefined || last.closes || last.end - last.start < SHORTEST_WRAPPED || isSign(index + count, view))
      break
    isWrapped ||= goesOn(last, next)
    count++
  }
  return isWrapped ? count : 1
}

function isSign(index: number, view: View): boolean {
  const line = view.lines[index]
  if (line === undefined || line.end - line.start > LONGEST_SIGN) return false
  const { text } = line
  if (by.test(text)) {
    const byline = (bylineLine(index, view) ?? markdownLine(index, view))?.facts?.bylines?.[0]
    return byline?.contributors !== undefined
  }
  if (year.test(text) && (isFullStamp(index, view) || isOnlyDay(index, view))) return true
  return issuedBy(index, view) !== undefined || webByline(index, view) !== undefined
}

function isOnlyDay(index: number, view: View): boolean {
  const found = stamp(index, view) ?? markdownLine(index, view)
  const time = found?.facts?.published
  if (time?.local === undefined || time.precision !== 'day' || time.inferred !== undefined) return false
  for (let at = index + 1; at <= index + NEXT_DAYS; at++) {
    const line = view.lines[at]
    if (line === undefined) break
    if (line.end - line.start <= LONGEST_SIGN && digit.test(line.text) && stamp(at, view) !== undefined) return false
  }
  return true
}
