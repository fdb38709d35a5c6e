import type { Timestamp } from '../../article/index.js'
import type { Report } from './report.js'

// 2014-08-29T13:49:51.000+02:00    20140829T134951+0200    2014-08-29    2020.09.07 14:45
const DATE = /^(\d{4})(?:([-.]?)(\d{2})(?:\2(\d{2})(?:[T ](.{2,40}))?)?)?$/
const CLOCK = /^(\d{2})(?::?(\d{2})(?::?(\d{2})([.,]\d{1,9})?)?)?(?: ?(Z|UTC|GMT|([+-]\d{2}):?(\d{2})?))?$/i
const precisions = ['year', 'month', 'day', 'hour', 'minute', 'second'] as const

/**
 * A time in ISO 8601, extended or basic, as formats carry it: `2014-08-29T13:49:51+02:00`, `20140829T134951Z`. Nothing
 * for what is none, or names a day or hour that does not exist. The offset is kept; with none there is no instant.
 */
export function readIsoTime(value: string): Timestamp | undefined {
  const text = value.trim()
  const [, year, , month, day, rest] = DATE.exec(text) ?? []
  const clock = rest === undefined ? [] : CLOCK.exec(rest)
  if (year === undefined || clock === null) return undefined
  const [, hour, minute, second, fraction = '', zone, offsetHours = '+00', offsetMinutes = '00'] = clock
  const utc = Date.UTC(
    Number(year),
    Number(month ?? 1) - 1,
    Number(day ?? 1),
    Number(hour ?? 0),
    Number(minute ?? 0),
    Number(second ?? 0),
  )
  const full = `${year}-${month ?? '01'}-${day ?? '01'}T${hour ?? '00'}:${minute ?? '00'}:${second ?? '00'}`
  if (!isThere(new Date(utc), [year, month ?? '01', day ?? '01', hour, minute, second])) return undefined
  const given = [month, day, hour, minute, second].filter((part) => part !== undefined).length
  const precision = precisions[given] as (typeof precisions)[number]
  // 2014-08-29T13:49:51
  //          ^ a part takes three characters, the year four
  const local = full.slice(0, 4 + 3 * given)
  if (hour === undefined) return { text: local, local, precision }
  const digits = fraction.replace(',', '.')
  const found: Timestamp = { text, local: `${local}${digits}`, precision }
  if (zone === undefined) return found
  const minutes = Number(offsetHours) * 60 + Number(`${offsetHours[0]}${offsetMinutes}`)
  if (Math.abs(minutes) >= 24 * 60 || Number(offsetMinutes) > 59) return undefined
  const milliseconds = Math.floor(Number(`0${digits || '.0'}`) * 1000)
  const instant = new Date(utc - minutes * 60_000 + milliseconds).toISOString()
  // beyond the years of four digits: 9999-12-31T23:00-05:00
  if (instant.length > 24) return undefined
  return { ...found, offset: `${offsetHours}:${offsetMinutes}`, instant, zoneFrom: 'text' }
}

/** Whether a time that was made of parts has them still: there is no 31 April. */
function isThere(time: Date, parts: readonly (string | undefined)[]): boolean {
  const [year, month, day, hour, minute, second] = parts.map((part) => Number(part ?? 0))
  return (
    time.getUTCFullYear() === year &&
    time.getUTCMonth() + 1 === month &&
    time.getUTCDate() === day &&
    time.getUTCHours() === hour &&
    time.getUTCMinutes() === minute &&
    time.getUTCSeconds() === second
  )
}

/** Which times a format can write. */
export interface TimeForm {
  /** Whether a time without an offset may stand in it. */
  local?: boolean
  /** Whether a date without a clock may stand in it. */
  day?: boolean
  /** Written without separators, as NITF's `norm`. */
  basic?: boolean
}

/**
 * A time as a format has it, with seconds and its offset; nothing, and an issue, where the format cannot hold it.
 * What else the time says (`timeZone`, `text`, a coarser precision) is told to be changed.
 */
export function writeIsoTime(
  time: Timestamp | undefined,
  path: string,
  form: TimeForm,
  report: Report,
): string | undefined {
  if (time === undefined) return undefined
  const iso = isoOf(time, form)
  if (iso === undefined) {
    const why = time.local === undefined ? 'names no wall clock' : 'has no zone or no time of day'
    report.add('time-without-zone', `${path} ${why}, which the format asks for; it was left out.`, { path })
    return undefined
  }
  const back = readIsoTime(iso)
  const isSame =
    back !== undefined &&
    (['local', 'offset', 'instant', 'precision', 'zoneFrom'] as const).every((key) => back[key] === time[key])
  if (!isSame || (time.text ?? back.text) !== back.text || hasMore(time)) report.changed(path, 'written in ISO 8601')
  return form.basic === true ? basicOf(iso) : iso
}

// 2014-08-29T13:49:51-05:00 -> 20140829T134951-0500
function basicOf(iso: string): string {
  const [day = '', clock] = iso.split('T')
  return day.replaceAll('-', '') + (clock === undefined ? '' : `T${clock.replaceAll(':', '')}`)
}

function hasMore({ timeZone, certainty, inferred }: Timestamp): boolean {
  return timeZone !== undefined || certainty !== undefined || inferred !== undefined
}

function isoOf({ local, offset, instant, precision }: Timestamp, form: TimeForm): string | undefined {
  if (local === undefined && instant !== undefined) return instant
  if (local === undefined) return undefined
  if (precision === 'year' || precision === 'month' || precision === 'day')
    return form.day === true && precision === 'day' ? local : undefined
  const clock = `${local}${precision === 'hour' ? ':00:00' : precision === 'minute' ? ':00' : ''}`
  if (offset !== undefined) return `${clock}${offset === '+00:00' ? 'Z' : offset.slice(0, 6)}`
  return form.local === true ? clock : instant
}
