import type { CopyLine } from '../lines/copy-lines.js'
import type { LineRule } from '../lines/line-rule.js'

const end = /[<=]\s?$/

/** Any other line in the marks of the American wire format, `^…<`: the first is the headline, the next say what the text is about. */
export const anpaLine: LineRule = (index, { copy, lines, hasHeadline }) => {
  const line = lines[index] as CopyLine
  if (!copy.startsWith('^', line.start) || !end.test(copy.slice(line.end - 2, line.end))) return undefined
  return hasHeadline ? { role: 'teaser' } : { role: 'headline', facts: { headline: line.text } }
}
