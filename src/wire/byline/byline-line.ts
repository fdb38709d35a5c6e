import type { Byline } from '../../article/index.js'
import { isAreaName, isPlaceName } from '../../places/reading.js'
import { cleanText, type Span } from '../../text/index.js'
import type { CopyLine } from '../lines/copy-lines.js'
import type { Facts, Found, LineRule, View } from '../lines/line-rule.js'
import { withoutOrnament } from '../lines/ornament.js'
import { readTimeAt, timeFields } from '../lines/times.js'
import type { KnownNames } from './known-names.js'
import { isNobody, isOrganization } from './organizations.js'
import { readBylineWith, readNames, timeOfByline } from './read-byline.js'

/** A job or a desk alone on the line below a byline. */
const jobLine =
  /^(?:(?:\p{Lu}[\p{L}\p{M}.'’&-]{0,30} ){0,5}(?:Staff )?(?:Writer|Correspondent|Reporter|Columnist|Editor|Bureau Chief)s?|(?:Staff|Our) (?:reporter|writer|correspondent)s?)$/u
/** Up to four words, and no abbreviation but an initial: a line of capitals below a headline may be another headline. */
const plainName = /^(?:\p{L}\.|[\p{L}\p{M}'’-]{2,30})(?:\s?\p{L}\.|\s[\p{L}\p{M}'’-]{2,30}){1,3}$/u
/**
 * Such a name, or the first of several; most headlines do not begin so. What is no letter of ASCII may be any character here:
 * `plainName` is asked as well, and the classes of Unicode take long to compile.
 */
const beginsWithName =
  /^(?:[A-Za-z\u0080-\uffff]{1,12}\.\s){0,3}(?:[A-Za-z\u0080-\uffff]{1,2}\.|[A-Za-z\u0080-\uffff'-]{2,60})(?:\s?[A-Za-z\u0080-\uffff]{1,2}\.|\s[A-Za-z\u0080-\uffff'-]{2,60}){1,3}(?:$|\s?[,;|•·/–—-]|\s(?:and|&|und|et|y|e|и|та|і)\s)/i
const LONGEST = 260
const LONGEST_BARE = 120
/** What transmission leaves behind a line: see `CopyLine`. */
const markAfter = /\s{0,9}[=<]$/
const settingAfter = /\s{1,9}Q[CLR]$/
const stop = /[.!?:]$/
const town = /^\p{Lu}[\p{L}\p{M}’'-]{1,30}(?: \p{Lu}[\p{L}\p{M}’'-]{1,30}){0,2}$/u
const by = /^\W{0,6}by/i
/**
 * A byline alone on its line, and the line below it that names a job (`Associated Press Writer`) or an agency. Without `By`
 * it is one below the headline only, or where an agency stands behind the name; a bare name is one right above a dateline.
 * A time behind the names is when the article was published, or what a word before it says: `Updated`.
 */
export const bylineLine: LineRule = (index, view) => {
  const line = view.lines[index] as CopyLine
  if (line.end - line.start > LONGEST) return undefined
  const text = withoutOrnament(line.text)
  const known = knownIn(view)
  const { isAgency } = known
  const byline = readBylineWith(text, known) ?? bareByline(text, index, known, view)
  if (byline === undefined) return undefined
  const isSure =
    by.test(text) || view.hasHeadline || byline.contributors?.some(({ organization: o }) => o && isAgency(o))
  if (isSure !== true) return undefined
  const start = line.start + Math.max(0, view.copy.slice(line.start, line.end).indexOf(text.slice(0, 2)))
  const position = { start, end: line.end - lengthOfMark(view.copy.slice(start, line.end), text) }
  const next = view.lines[index + 1]
  const below = line.closes || next === undefined || !isWorkLine(next.text, known) ? undefined : next
  byline.position = position
  const whole = below === undefined ? byline : withLineBelow(byline, position, below, view.copy)
  return withTime({ role: 'byline', lines: below ? 2 : 1, facts: { bylines: [whole] } }, text, line, view)
}

// By Ana Ruiz
// BBC News, Tarnholm
export function isWorkLine(text: string, known: KnownNames): boolean {
  if (text.length > LONGEST_BARE || stop.test(text)) return false
  if (jobLine.test(text) || known.isAgency(text)) return true
  const [name = '', place, ...more] = text.split(', ')
  if (more.length > 0 || !(place === undefined || town.test(place))) return false
  return known.isAgency(name) || (known.isAgency(name.slice(0, name.indexOf(' '))) && isOrganization(name, known))
}

/** What names are in this copy. */
export function knownIn({ settings: { places, knowledge } }: Pick<View, 'settings'>): KnownNames {
  const isPlace = (name: string) => isPlaceName(name, places) || isAreaName(name)
  return { isAgency: knowledge.isAgency, isPlace, isArea: isAreaName }
}

/** `=`, or the letters that set the line, unless they are of the name: `Ana Ruiz QC`. */
function lengthOfMark(printed: string, text: string): number {
  const found = markAfter.exec(printed) ?? (settingAfter.test(text) ? null : settingAfter.exec(printed))
  return found?.[0].length ?? 0
}

function withLineBelow(byline: Byline, { start }: Span, below: CopyLine, copy: string): Byline {
  const credit = [byline.credit, below.text].filter((one) => one !== undefined).join(', ')
  const text = `${byline.text} ${below.text}`
  // By ANA RUIZ=
  // ^Example Press=     with marks between them the two are no text that stands there
  return cleanText(copy.slice(start, below.end)) === text
    ? { ...byline, text, credit, position: { start, end: below.end } }
    : { ...byline, credit }
}

function withTime(found: Found, text: string, line: CopyLine, { copy, settings }: View): Found {
  const printed = timeOfByline(text)
  if (printed === undefined) return found
  const start = copy.indexOf(printed.trim(), line.start)
  if (start < 0 || start >= line.end) return found
  const { timestamp, role = 'published', issues } = readTimeAt(copy, { start, end: line.end }, settings)
  const facts: Facts = { ...found.facts, ...(timestamp && { [timeFields[role]]: timestamp }) }
  return { ...found, facts, issues }
}

function bareByline(
  text: string,
  index: number,
  known: KnownNames,
  { lines, hasHeadline, hasDateline }: View,
): Byline | undefined {
  if (text.length > LONGEST_BARE || !hasDateline(index + 1)) return undefined
  if (isNobody(text)) return { text, credit: text }
  if (!hasHeadline && !(lines[index] as CopyLine).closes) return undefined
  if (!beginsWithName.test(text)) return undefined
  const contributors = readNames(text, known)
  if (contributors === undefined || contributors.some(({ name }) => !plainName.test(name))) return undefined
  return { text, contributors }
}

// By Ana Ruiz (AP)
//             ^ who she is of, and no dateline: the line stands alone
const bracketed = /^by\s[^()]{3,80}\([^()]{2,60}\)$/i
/** A town in capitals behind a name that is not: a dateline after all. */
const townBehind = /\p{Ll}\s\p{Lu}{4,30}[\s,(]/u

/** A byline alone on its line that ends in a bracket, as a dateline run into a byline may. */
export const bracketedByline: LineRule = (index, view) => {
  const line = view.lines[index] as CopyLine
  if (!line.closes || line.end - line.start > LONGEST_BARE || view.copy.charCodeAt(line.end - 1) !== 0x29)
    return undefined
  return bracketed.test(line.text) && !townBehind.test(line.text) ? bylineLine(index, view) : undefined
}
