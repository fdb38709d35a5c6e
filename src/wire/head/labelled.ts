import type { CopyLine } from '../lines/copy-lines.js'
import type { LineRule } from '../lines/line-rule.js'

const LONGEST_SUMMARY = 1200
// ABSTRACT.   Full text:
const label = /^(?:abstract|full text|body|text|article|highlight|lead paragraph)\s?[.:]?$/i
const ofSummary = /^(?:abstract|highlight|lead paragraph)/i
const capital = /^\p{Lu}/u

/** What an archive puts around the parts of a text: `ABSTRACT.` and the summary below it, `FULL TEXT.`. */
export const labelled: LineRule = (index, { lines, hasHeadline }) => {
  const line = lines[index] as CopyLine
  const before = index > 0 ? lines[index - 1] : undefined
  if (!hasHeadline || before === undefined) return undefined
  if (line.opens && line.closes && capital.test(line.text) && label.test(line.text)) return { role: 'other' }
  const isSummary = before.closes && label.test(before.text) && ofSummary.test(before.text)
  if (!isSummary || !line.closes || line.end - line.start > LONGEST_SUMMARY) return undefined
  return { role: 'teaser', facts: { summary: line.text } }
}
