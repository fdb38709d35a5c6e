import type { Byline } from '../../article/index.js'
import { isAgency } from '../agencies.js'
import type { CopyLine } from '../lines/copy-lines.js'
import type { LineRule, View } from '../lines/line-rule.js'
import { withoutOrnament } from '../lines/ornament.js'
import { readByline, readNames } from './read-byline.js'

/** A job or a desk alone on the line below a byline. */
const credit =
  /^(?:(?:\p{Lu}[\p{L}\p{M}.'’&-]{0,30} ){0,5}(?:Staff )?(?:Writer|Correspondent|Reporter|Columnist|Editor|Bureau Chief)s?|(?:Staff|Our) (?:reporter|writer|correspondent)s?)=?$/u
/** Up to four words, and no abbreviation but an initial: a line of capitals below a headline may be another headline. */
const plainName = /^(?:\p{L}\.\s?|[\p{L}\p{M}'’-]{1,30}\s?){2,4}$/u
const LONGEST_BARE = 120
const by = /^\W{0,6}by/i

/**
 * A byline alone on its line, and the line below it that names a job (`Associated Press Writer`). Without `By` it is
 * one below the headline only, or where an agency stands behind the name; a bare name is one right above a dateline.
 */
export const bylineLine: LineRule = (index, view) => {
  const line = view.lines[index] as CopyLine
  const text = withoutOrnament(line.text)
  const byline = readByline(text) ?? bareByline(text, index, view)
  if (byline === undefined) return undefined
  const isSure =
    by.test(text) || view.hasHeadline || byline.contributors?.some(({ organization: o }) => o && isAgency(o))
  if (isSure !== true) return undefined
  const start = line.end - text.length
  const at = view.copy.startsWith(text.charAt(0), start) ? start : line.start
  const next = view.lines[index + 1]
  const position = { start: Math.max(line.start, at), end: line.end }
  if (line.closes || next === undefined || !credit.test(next.text)) {
    return { role: 'byline', facts: { bylines: [{ ...byline, position }] } }
  }
  const job = next.text.replace(/=$/, '')
  const all = {
    ...byline,
    text: `${byline.text} ${next.text}`,
    credit: [byline.credit, job].filter((one) => one !== undefined).join(', '),
    position: { ...position, end: next.end },
  }
  return { role: 'byline', lines: 2, facts: { bylines: [all] } }
}

function bareByline(text: string, index: number, { hasHeadline, hasDateline }: View): Byline | undefined {
  if (!hasHeadline || text.length > LONGEST_BARE || !hasDateline(index + 1)) return undefined
  const contributors = readNames(text)
  if (contributors === undefined || contributors.some(({ name }) => !plainName.test(name))) return undefined
  return { text, contributors }
}
