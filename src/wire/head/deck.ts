import type { CopyLine } from '../lines/copy-lines.js'
import type { LineRule } from '../lines/line-rule.js'

const LONGEST = 160
const semicolon = /[\p{L}\p{N})"'’”?!];$/u

// Council agrees to close the pier;
// Vote follows a year of talks.
/** A headline that a semicolon parts from the line below it, as archives of newspapers print the two. */
export const headlineWithDeck: LineRule = (index, { lines, hasHeadline }) => {
  const line = lines[index] as CopyLine
  const next = lines[index + 1]
  if (hasHeadline || line.text.length > LONGEST || !semicolon.test(line.text) || line.closes) return undefined
  return next?.closes === true ? { role: 'headline', facts: { headline: line.text } } : undefined
}

/** The second of the two. */
export const deck: LineRule = (index, { lines, hasHeadline }) => {
  const line = lines[index] as CopyLine
  const before = index > 0 ? lines[index - 1] : undefined
  if (!hasHeadline || before === undefined || before.closes || !semicolon.test(before.text)) return undefined
  if (!line.closes || line.text.length > LONGEST) return undefined
  return { role: 'subhead', facts: { headlines: [{ role: 'sub', text: line.text }] } }
}
