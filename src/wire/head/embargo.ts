import { createIssue, type Issue } from '../../text/index.js'
import type { TimestampReading } from '../../time/index.js'
import { wireIssues } from '../issues.js'
import type { CopyLine } from '../lines/copy-lines.js'
import type { Found, LineRule, View } from '../lines/line-rule.js'
import { readTimeAt } from '../lines/times.js'
import { countForeignWords, type EmbargoWords, findEmbargoWords, namesTime } from './embargo-words.js'

const LONGEST = 300
/** Of a sentence that is wrapped: its lines and its length. */
const MOST_LINES = 4
const LONGEST_SENTENCE = 400
/** A time may stand on so many lines below the words, each no longer. */
const MOST_TIME_LINES = 3
const LONGEST_TIME = 60
/** Other words that a line may have that says `EMBARGOED UNTIL` and a day: who asks for it. */
const MOST_FOREIGN = 4
/** Another sentence, and words that tell that it is of the same matter. */
const nextSentence = /(?!(?:tues|thurs?|sept)\.)(?<!\p{L})\p{L}{4,40}[.!?]\s{1,3}(?=\p{L})/iu
const smallLetter = /\p{Ll}/u
const sameMatter = /embargo|publi|releas|broadcast|report(?:ed|ing)|shared/i

/**
 * A line that holds the copy back: `EMBARGOED UNTIL …`, `FOR RELEASE AFTER …`, `Sperrfrist: …`, a sentence that says so of
 * this copy. The time stands behind the words or on the next lines; where it cannot be read, an issue says so. A line
 * about an embargo is left. One that says that the embargo is over tells no time until which it holds.
 */
export const embargo: LineRule = (index, view) => {
  const line = view.lines[index] as CopyLine
  if (line.end - line.start > LONGEST) return undefined
  const raw = view.copy.slice(line.start, line.end)
  const words = findEmbargoWords(raw)
  if (words === undefined) return undefined
  if (words.strength === 'sentence') return inSentence(index, words, view)
  const { reading, lines, left } = readTimeBelow(index, line.start + words.end, view)
  if (!holds(words, reading, left, raw)) return undefined
  if (words.strength === 'over') return { role: 'embargo', lines }
  return toFound(index, lines, reading, view)
}

/** Whether the words and what is left behind them are of this copy, and not of a story about an embargo. */
function holds({ strength }: EmbargoWords, reading: TimestampReading, left: string, raw: string): boolean {
  const foreign = countForeignWords(left)
  if (strength === 'firm' && isDay(reading)) return foreign <= MOST_FOREIGN
  if (foreign > 0) return false
  if (strength === 'firm' || strength === 'plain') return true
  if (strength === 'end') return hasHour(reading)
  if (strength === 'over' && reading.timestamp === undefined && !smallLetter.test(raw)) return true
  return isDay(reading) || hasHour(reading) || namesTime(left)
}

// This release is under strict embargo until 10:00 GMT
// on 16 April and must not be published before that time.
function inSentence(index: number, { end }: EmbargoWords, view: View): Found | undefined {
  const { copy, lines } = view
  let count = 1
  while (!(lines[index + count - 1] as CopyLine).closes && !view.hasDateline(index + count)) count++
  const { start } = lines[index] as CopyLine
  const last = lines[index + count - 1] as CopyLine
  if (count > MOST_LINES || last.end - start > LONGEST_SENTENCE) return undefined
  const text = copy.slice(start + end, last.end)
  const stop = nextSentence.exec(text)
  if (stop !== null && !sameMatter.test(text.slice(stop.index))) return undefined
  return toFound(index, count, readTimeAt(copy, { start: start + end, end: last.end }, view.settings), view)
}

/**
 * The time behind the words, with that of the next lines where it needs one to be whole; the text that is neither.
 *
 *     EMBARGOED FOR RELEASE
 *     10:00 a.m. EDT
 *     Tuesday, April 15, 2031
 */
function readTimeBelow(
  index: number,
  from: number,
  { copy, lines, settings }: View,
): { reading: TimestampReading; lines: number; left: string } {
  const { end } = lines[index] as CopyLine
  let reading = readTimeAt(copy, { start: from, end }, settings)
  const found = { reading, lines: 1, left: leftOf(reading, copy) }
  for (let count = 1; count <= MOST_TIME_LINES && !isWhole(found.reading); count++) {
    const last = lines[index + count - 1] as CopyLine
    const next = lines[index + count]
    if (next === undefined || next.end - next.start > LONGEST_TIME) break
    reading = readTimeAt(copy, { start: from, end: next.end }, settings)
    const left = leftOf(reading, copy)
    const { timestamp, role = 'embargoed' } = reading
    if (role !== 'embargoed' || countForeignWords(left) > 0) break
    if (timestamp === undefined) {
      // EMBARGOED
      // UNTIL
      // ^ of the words still, or a day without its date
      if (last.closes) break
      if (!namesTime(left)) continue
    } else {
      const reaches = (timestamp.position?.end ?? 0) > next.start
      const more = isDay(reading) || (found.reading.timestamp === undefined && hasHour(reading))
      if (!reaches || !more) break
    }
    found.reading = reading
    found.lines = count + 1
    found.left = left
  }
  return found
}

function leftOf({ rest, credit }: TimestampReading, copy: string): string {
  const spans = credit === undefined ? rest : [...rest, credit]
  return spans.map(({ start, end }) => copy.slice(start, end)).join(' ')
}

/** A day was read, with or without its year. */
function isDay({ timestamp, issues }: TimestampReading): boolean {
  if (timestamp === undefined || timestamp.precision === 'year' || timestamp.precision === 'month') return false
  return !issues.some(({ code }) => code === 'time-date-missing')
}

/** A time of day was read. */
function hasHour({ timestamp }: TimestampReading): boolean {
  const precision = timestamp?.precision
  return precision === 'hour' || precision === 'minute' || precision === 'second'
}

/** A day and a time of day were read. */
function isWhole(reading: TimestampReading): boolean {
  return isDay(reading) && hasHour(reading)
}

function toFound(index: number, lines: number, { timestamp, issues }: TimestampReading, view: View): Found {
  if (timestamp !== undefined) return { role: 'embargo', lines, facts: { embargoedUntil: timestamp }, issues }
  const { start } = view.lines[index] as CopyLine
  const { end } = view.lines[index + lines - 1] as CopyLine
  return { role: 'embargo', lines, issues: [embargoUnread(view.copy, { start, end })] }
}

/** Tells that a part of the copy speaks of an embargo whose time is not known. */
export function embargoUnread(copy: string, span: { start: number; end: number }): Issue {
  const message = `"${copy.slice(span.start, span.end)}" speaks of an embargo, and no time could be read in it.`
  return createIssue(wireIssues, 'wire-embargo-unread', message, { span })
}
