import { knownIn } from '../byline/byline-line.js'
import { readBylineWith } from '../byline/read-byline.js'
import type { CopyLine } from '../lines/copy-lines.js'
import type { LineRule, View } from '../lines/line-rule.js'
import { stamp } from '../lines/stamp.js'
import { isCreditSentence } from '../tail/credit-sentence.js'
import { webStamp } from './web-stamp.js'

const LONGEST = 120
const capital = /^\p{Lu}/u
const small = /\p{Ll}/u
const stop = /[.!?:;,]["”’»]?$/
const account = /^@\w{2,30}$/
const by = /^by\s/i
const reportingFrom =
  /^Reporting from (?:the )?\p{Lu}[\p{L}\p{M}.'’-]{0,30}(?:,? (?:(?:and|in|of|the|de|del|la) ){0,2}\p{Lu}[\p{L}\p{M}.'’-]{0,30}){0,6}$/u
/** `Harbour correspondent` */
const beat = /^\p{Lu}[\p{L}-]{1,20}(?: \p{L}{2,20}){0,3} (?:correspondent|editor|reporter|producer|writer)s?$/u
const LONGEST_SENTENCE = 300
const year = /(?:19|20)\d\d/
const labelled = /^(?:(?:first|last)\s)?(?:published|posted|updated|modified|date)\b/i

/** A name without `By`, as pages print one between the headline and a time of day, or above the writer's beat. */
export const webByline: LineRule = (index, view) => {
  const line = view.lines[index] as CopyLine
  if (!view.hasHeadline || line.end - line.start > LONGEST || !isNameShaped(line.text)) return undefined
  if (!isAboveSign(index + 1, view)) return undefined
  const byline = readBylineWith(`By ${line.text}`, knownIn(view))
  if (byline?.contributors === undefined) return undefined
  const { start, end } = line
  return { role: 'byline', facts: { bylines: [{ ...byline, text: line.text, position: { start, end } }] } }
}

function isNameShaped(text: string): boolean {
  return capital.test(text) && !by.test(text) && text.includes(' ') && small.test(text) && !stop.test(text)
}

function isAboveSign(index: number, view: View): boolean {
  const next = view.lines[index]
  if (next === undefined || next.end - next.start > LONGEST) return false
  if (reportingFrom.test(next.text) || beat.test(next.text)) return true
  return isFullStamp(account.test(next.text) ? index + 1 : index, view)
}

/** A day with its year, and a time of day or a word for what the time is of. */
export function isFullStamp(index: number, view: View): boolean {
  const line = view.lines[index]
  if (line === undefined || line.end - line.start > LONGEST) return false
  if (!year.test(line.text) && !labelled.test(line.text)) return false
  const facts = (stamp(index, view) ?? webStamp(index, view))?.facts
  const time = facts?.published ?? facts?.versionCreated ?? facts?.firstCreated
  if (time?.local === undefined || time.inferred?.includes('year') === true) return false
  return time.precision !== 'day' || labelled.test(line.text)
}

/** What stands below a byline: the writer's beat or account, `Reporting from Tarnholm`, who reported from where. */
export const belowByline: LineRule = (index, view) => {
  const { lines, hasHeadline } = view
  const line = lines[index] as CopyLine
  if (!hasHeadline || index === 0 || line.end - line.start > LONGEST_SENTENCE) return undefined
  const { text } = line
  const isOne =
    (text.startsWith('Reporting from ') && reportingFrom.test(text)) ||
    (text.startsWith('@') && account.test(text)) ||
    (text.includes(' from ') && by.test((lines[index - 1] as CopyLine).text) && isCreditSentence(text)) ||
    (text.length <= LONGEST && beat.test(text) && webByline(index - 1, view) !== undefined)
  return isOne ? { role: 'credit' } : undefined
}
