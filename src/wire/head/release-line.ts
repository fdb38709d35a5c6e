import type { CopyLine } from '../lines/copy-lines.js'
import type { LineRule } from '../lines/line-rule.js'
import { readTimeAt } from '../lines/times.js'
import { embargoUnread } from './embargo.js'

const forRelease = /^\W{0,4}for (?:immediate|general) (?:release|publication|distribution)\b/i
const atOnce =
  /^\W{0,4}for (?:immediate (?:use|publication|distribution)|release\W{1,4}(?:immediate(?:ly)?|now|at once))\W{0,4}$/i
/** Such a release is none yet, or its time is no time of publication. */
const later = /\b(?:after|until|till|not before)\b/i
const kindOfText = /^\W{0,4}(?:press|news|media) release\W{0,4}$/i
const LONGEST = 120

/** `FOR IMMEDIATE RELEASE`, with a date or without; `PRESS RELEASE` on a line of its own. Those with an embargo are its own rule's. */
export const releaseLine: LineRule = (index, { copy, lines, settings }) => {
  const line = lines[index] as CopyLine
  if (line.text.length > LONGEST) return undefined
  if (kindOfText.test(line.text) || atOnce.test(line.text)) return { role: 'release' }
  if (!forRelease.test(line.text)) return undefined
  if (/embargo/i.test(line.text)) return { role: 'embargo', issues: [embargoUnread(copy, line)] }
  if (later.test(line.text)) return { role: 'release' }
  const { timestamp, issues } = readTimeAt(copy, line, settings)
  return timestamp === undefined ? { role: 'release' } : { role: 'release', facts: { published: timestamp }, issues }
}
