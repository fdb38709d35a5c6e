import type { Timestamp } from '../../article/index.js'
import { readIsoTime } from '../shared/index.js'
import type { Node } from './node.js'

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
// Tue, 15 Apr 2025 16:28:00 GMT    15 April 2025    (RFC 5322, and as scripts print it)
const DAY_FIRST = /^(?:[a-z]{3,9},? )?(\d{1,2}) ([a-z]{3,9})\.?,? (\d{4})(?:,? (.{4,20}))?$/i
// April 15, 2025    Tue Apr 15 2025 16:28:00 GMT+0200 (CEST)
const MONTH_FIRST = /^(?:[a-z]{3,9},? )?([a-z]{3,9})\.? (\d{1,2}),? (\d{4})(?:,? (.{4,40}))?$/i
const CLOCK =
  /^(\d{1,2}):(\d\d)(?::(\d\d))? ?([ap]\.?m\.?)? ?(?:(?:GMT|UTC|Z)? ?([+-]\d\d:?\d\d)|(GMT|UTC|Z))?(?: \([^)]{0,40}\))?$/i

/**
 * A date of a page: ISO 8601, also with slashes, as mail has it, as English has it, or milliseconds since 1970. What is
 * none of these gives an issue, and is kept as it is.
 */
export function readTime(node: Node, key: string): Timestamp | undefined {
  const [value] = node.values(key)
  if (value === undefined || value === '') return undefined
  const time =
    typeof value === 'number' ? ofMilliseconds(value) : typeof value === 'string' ? ofText(value.trim()) : undefined
  if (time === undefined) return node.invalid(key, 'no date that is known')
  if (node.values(key).length === 1) node.take(key)
  return time
}

function ofMilliseconds(value: number): Timestamp | undefined {
  const isLikely = value > 1e11 && value < 1e13
  return isLikely ? readIsoTime(new Date(Math.floor(value)).toISOString()) : undefined
}

function ofText(text: string): Timestamp | undefined {
  const iso = readIsoTime(text) ?? readIsoTime(text.replace(/^(\d{4})\/(\d\d)\/(\d\d)/, '$1-$2-$3'))
  if (iso !== undefined) return iso.text === text ? iso : { ...iso, text }
  const dayFirst = DAY_FIRST.exec(text)
  const [, month, day, year, clock] =
    dayFirst === null ? (MONTH_FIRST.exec(text) ?? []) : [null, dayFirst[2], dayFirst[1], dayFirst[3], dayFirst[4]]
  const number = months.indexOf((month ?? '').slice(0, 3).toLowerCase()) + 1
  if (number === 0 || day === undefined || year === undefined) return undefined
  const time = clock === undefined ? '' : isoClock(clock)
  if (time === undefined) return undefined
  const found = readIsoTime(`${year}-${twoDigits(number)}-${twoDigits(Number(day))}${time}`)
  return found && { ...found, text }
}

function isoClock(clock: string): string | undefined {
  const found = CLOCK.exec(clock.trim())
  if (found === null) return undefined
  const [, hour, minute, second, half, offset, utc] = found
  const noon = half === undefined ? 0 : /^p/i.test(half) ? 12 : 0
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + noon
  return `T${twoDigits(hours)}:${minute}${second === undefined ? '' : `:${second}`}${offset ?? (utc === undefined ? '' : 'Z')}`
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0')
}
