import type { Timestamp } from '../../article/index.js'
import { tableOf } from './table-of.js'
import { readIsoTime } from './times.js'

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
// Tue, 15 Apr 2025 16:28:00 GMT    15 April 2025    Tue, 15-Apr-25 16:28 EST    (RFC 822 to 5322, and as scripts do)
const DAY_FIRST = /^(?:[a-z]{3,9},? ?)?(\d{1,2})[ -]([a-z]{3,9})\.?,?[ -](\d{4}|\d\d(?= ))(?:,? (.{4,24}))?$/i
// April 15, 2025    Tue Apr 15 2025 16:28:00 GMT+0200 (CEST)
const MONTH_FIRST = /^(?:[a-z]{3,9},? )?([a-z]{3,9})\.? (\d{1,2}),? (\d{4})(?:,? (.{4,40}))?$/i
const CLOCK =
  /^(\d{1,2}):(\d\d)(?::(\d\d)(?:\.\d{1,9})?)? ?([ap]\.?m\.?)? ?(?:(?:GMT|UTC|Z)? ?([+-]\d\d:?\d\d)|([a-z]{1,5}))?(?: \([^)]{0,40}\))?$/i

/** The zones that RFC 822 names, and those that mean one offset wherever they are written. */
const offsets = tableOf({
  Z: 'Z UT GMT UTC',
  '+01:00': 'CET',
  '+02:00': 'CEST EET',
  '+03:00': 'EEST MSK',
  '+09:00': 'JST',
  '-04:00': 'EDT',
  '-05:00': 'EST CDT',
  '-06:00': 'CST MDT',
  '-07:00': 'MST PDT',
  '-08:00': 'PST',
})

/**
 * A time as pages and feeds have it: ISO 8601, also with slashes, as mail has it (RFC 822), or as English has it. Nothing
 * for what is none. Where the zone is none that means one offset everywhere, there is no instant.
 */
export function readPrintedTime(given: string): Timestamp | undefined {
  const text = given.trim()
  const iso = readIsoTime(text) ?? readIsoTime(text.replace(/^(\d{4})\/(\d\d)\/(\d\d)/, '$1-$2-$3'))
  if (iso !== undefined) return iso.text === text ? iso : { ...iso, text }
  const line = text.length > 100 ? text : text.replace(/\s+/g, ' ')
  const dayFirst = DAY_FIRST.exec(line)
  const [, month, day, year, clock] =
    dayFirst === null ? (MONTH_FIRST.exec(line) ?? []) : [null, dayFirst[2], dayFirst[1], dayFirst[3], dayFirst[4]]
  const number = months.indexOf((month ?? '').slice(0, 3).toLowerCase()) + 1
  if (number === 0 || day === undefined || year === undefined) return undefined
  const time = clock === undefined ? '' : isoClock(clock)
  if (time === undefined) return undefined
  const found = readIsoTime(`${fullYear(year)}-${twoDigits(number)}-${twoDigits(Number(day))}${time}`)
  return found && { ...found, text }
}

/** RFC 2822: two digits to 49 are of this century. */
function fullYear(year: string): string {
  return year.length === 4 ? year : `${Number(year) < 50 ? '20' : '19'}${year}`
}

function isoClock(clock: string): string | undefined {
  const found = CLOCK.exec(clock.trim())
  if (found === null) return undefined
  const [, hour, minute, second, half, offset, zone] = found
  const noon = half === undefined ? 0 : /^p/i.test(half) ? 12 : 0
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + noon
  const known = offset ?? offsets.get(zone?.toUpperCase() ?? '') ?? ''
  return `T${twoDigits(hours)}:${minute}${second === undefined ? '' : `:${second}`}${known}`
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0')
}
