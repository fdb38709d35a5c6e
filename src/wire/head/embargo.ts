import { createIssue } from '../../text/index.js'
import { wireIssues } from '../issues.js'
import type { CopyLine } from '../lines/copy-lines.js'
import type { LineRule } from '../lines/line-rule.js'
import { readTimeAt } from '../lines/times.js'

const embargoed =
  /^[([*]{0,3}\s?(?:strict(?:ly)?\s|under\s|media\s|press\s)?(?:embargo(?:ed)?|not for (?:publication|release|use) (?:before|until))\b/i
const LONGEST = 200
const sentenceEnd = /\p{Ll}\.$/u

/** A line that begins with the word of an embargo, whether or not it names a time; a sentence about one is left. */
export const embargo: LineRule = (index, { copy, lines, settings }) => {
  const line = lines[index] as CopyLine
  if (line.text.length > LONGEST || !embargoed.test(line.text)) return undefined
  const { timestamp, issues } = readTimeAt(copy, line, settings)
  if (timestamp !== undefined) return { role: 'embargo', facts: { embargoedUntil: timestamp }, issues }
  if (sentenceEnd.test(line.text)) return undefined
  const message = `"${line.text}" speaks of an embargo, and no time could be read in it.`
  const span = { start: line.start, end: line.end }
  return { role: 'embargo', issues: [createIssue(wireIssues, 'wire-embargo-unread', message, { span })] }
}
