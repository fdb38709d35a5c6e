import type { CopyLine } from '../lines/copy-lines.js'
import type { LineRule } from '../lines/line-rule.js'
import { readTimeAt } from '../lines/times.js'

const forRelease = /^\W{0,4}for (?:immediate|general) (?:release|publication|distribution)\b/i
const kindOfText = /^\W{0,4}(?:press|news|media) release\W{0,4}$/i
const LONGEST = 120

/** `FOR IMMEDIATE RELEASE`, with a date or without; `PRESS RELEASE` on a line of its own. */
export const releaseLine: LineRule = (index, { copy, lines, settings }) => {
  const line = lines[index] as CopyLine
  if (line.text.length > LONGEST) return undefined
  if (kindOfText.test(line.text)) return { role: 'release' }
  if (!forRelease.test(line.text)) return undefined
  const { timestamp, issues } = readTimeAt(copy, line, settings)
  return timestamp === undefined ? { role: 'release' } : { role: 'release', facts: { published: timestamp }, issues }
}
