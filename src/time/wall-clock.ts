import { getTimezoneOffset } from 'date-fns-tz/getTimezoneOffset'
import { createIssue, type Issue } from '../text/index.js'
import { dayInMs, isDate, isoDate, pad, utcOf } from './calendar.js'
import { timeIssues } from './issues.js'
import { formatOffset } from './offset.js'
import { checkTextOptions } from './text-options.js'
import { canonicalTimeZone, hostTimeZone } from './zones.js'

const localShape = /^(\d{4})-(\d\d)-(\d\d)T([01]\d|2[0-3])(?::([0-5]\d)(?::([0-5]\d)(?:\.(\d{1,9}))?)?)?$/
const instantShape = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:\d\d)$/

/** `04/15/2025, 19:28:00`, as the formatter below prints it on every host. */
const shownClock = /^(\d{1,2})\/(\d{1,2})\/(\d{1,6}), ?(\d{1,2}):(\d{2}):(\d{2})$/
/** Further from a wall clock than any offset, and half a day. */
const farAway = 26 * 60 * 60 * 1000

/** Local mean time is older than every change of a zone; asked about earlier times, a zone answers as it did then. */
const beforeAllChanges = /* @__PURE__ */ utcOf({ year: 1800, month: 1, day: 1 })

/** How a wall clock that a day has twice is read. */
export interface ToInstantOptions {
  /** Which one is meant when the clocks were set back and the hour came twice; `earlier` unless told. */
  repeatedHour?: 'earlier' | 'later'
}

const toInstantOptions: readonly (keyof ToInstantOptions)[] = ['repeatedHour']

/** An instant, and what was settled to find it. */
export interface InstantReading {
  /** The moment in UTC: `2025-04-15T16:28:00.000Z`. */
  instant: string
  /** Wall clock minus instant: `+03:00`. In a skipped hour this is the offset before the gap. */
  offset: string
  /** `time-hour-repeated` or `time-hour-skipped`, with no span. */
  issues: Issue[]
}

/** Milliseconds of a wall clock, read as though it were UTC; `undefined` when it is none. Finer than ms is cut off. */
export function parseLocal(local: string): number | undefined {
  const [, year, month, day, hour, minute, second, fraction] = localShape.exec(local) ?? []
  const date = { year: Number(year), month: Number(month), day: Number(day) }
  if (year === undefined || !isDate(date)) return undefined
  const seconds = Number(hour) * 3600 + Number(minute ?? 0) * 60 + Number(second ?? 0)
  return utcOf(date) + seconds * 1000 + Number((fraction ?? '').padEnd(3, '0').slice(0, 3))
}

/** One formatter a zone: they are slow to make. It holds at most as many as there are zones. */
const formatters = new Map<string, Intl.DateTimeFormat>()

function formatterOf(hostZone: string): Intl.DateTimeFormat {
  let formatter = formatters.get(hostZone)
  if (formatter === undefined) {
    const two = '2-digit'
    const fields = { year: 'numeric', month: two, day: two, hour: two, minute: two, second: two } as const
    formatter = new Intl.DateTimeFormat('en-US-u-ca-gregory-nu-latn', {
      timeZone: hostZone,
      hourCycle: 'h23',
      ...fields,
    })
    formatters.set(hostZone, formatter)
  }
  return formatter
}

/** The offset in force at an instant, in ms. */
function offsetAt(hostZone: string, instant: number): number {
  const second = Math.floor(Math.max(instant, beforeAllChanges) / 1000) * 1000
  // a third of the time that `formatToParts` takes
  const shown = shownClock.exec(formatterOf(hostZone).format(second))
  if (shown === null) throw new RangeError(`The host shows no clock in ${hostZone}`)
  const date = { year: Number(shown[3]), month: Number(shown[1]), day: Number(shown[2]) }
  return utcOf(date) + ((Number(shown[4]) * 60 + Number(shown[5])) * 60 + Number(shown[6])) * 1000 - second
}

/** Stretches of time, by zone, in and around which no clock was changed: copy of one day asks for the same ones over and over. */
const steadyTimes = new Map<string, number | undefined>()
const MOST_STEADY_TIMES = 4000
const stretches = [2 * dayInMs, dayInMs / 4]

/** The offset in force around a wall clock, where the clocks are not changed near it. */
function steadyOffset(hostZone: string, wallClock: number): number | undefined {
  for (const length of stretches) {
    const from = Math.floor(wallClock / length) * length
    const key = `${hostZone} ${from} ${length}`
    let steady = steadyTimes.get(key)
    if (steady === undefined && !steadyTimes.has(key)) {
      if (steadyTimes.size >= MOST_STEADY_TIMES) steadyTimes.clear()
      const before = offsetAt(hostZone, from - farAway)
      if (before === offsetAt(hostZone, from + length + farAway)) steady = before
      steadyTimes.set(key, steady)
    }
    if (steady !== undefined) return steady
  }
  return undefined
}

/** What date-fns-tz says of a wall clock. Near a change of the clocks its answer hangs on the host's own zone. */
function offsetOfWallClock(hostZone: string, wallClock: number): number {
  return getTimezoneOffset(hostZone, new Date(Math.floor(Math.max(wallClock, beforeAllChanges) / 1000) * 1000))
}

/** Zones by their current names, as the host calls them; as many as there are zones, at most. */
const hostZones = new Map<string, string>()

function zoneOnHost(timeZone: string): string {
  const known = hostZones.get(timeZone)
  if (known !== undefined) return known
  if (typeof timeZone !== 'string') throw new TypeError(`Time zone is no string: ${String(timeZone)}`)
  const name = canonicalTimeZone(timeZone)
  const hostZone = name === undefined ? undefined : hostTimeZone(name)
  if (hostZone === undefined) throw new RangeError(`No such time zone: ${JSON.stringify(timeZone)}`)
  if (name === timeZone) hostZones.set(name, hostZone)
  return hostZone
}

/**
 * The instant at which the clocks of a zone show a wall clock (`2025-04-15T19:28`, with seconds and a fraction if
 * need be; a missing minute is the full hour). The answer is the same whatever the host's own zone is.
 * An hour that came twice is taken as `repeatedHour` says; an hour that never came is moved forward by the length of
 * the gap (02:30 becomes the instant of 03:30), as Temporal's `compatible` does. Both are told as issues.
 * @throws RangeError for a text that is no wall clock of the years 0001 to 9999, and for an unknown zone; TypeError for
 * what is no text, and for an unknown option.
 */
export function toInstant(local: string, timeZone: string, options: ToInstantOptions = {}): InstantReading {
  if (typeof local !== 'string') throw new TypeError(`Wall clock is no string: ${String(local)}`)
  checkTextOptions(options, toInstantOptions)
  const wallClock = parseLocal(local)
  if (wallClock === undefined) throw new RangeError(`No wall clock: ${JSON.stringify(local)}`)
  const rule = options.repeatedHour ?? 'earlier'
  if (rule !== 'earlier' && rule !== 'later') throw new RangeError(`No rule for a repeated hour: ${String(rule)}`)
  const hostZone = zoneOnHost(timeZone)
  const steady = steadyOffset(hostZone, wallClock)
  if (steady !== undefined) return readingOf(wallClock, steady, [])
  // A day away on either side no change of the clocks is near, and both answers hold.
  const before = offsetOfWallClock(hostZone, wallClock - dayInMs)
  const after = offsetOfWallClock(hostZone, wallClock + dayInMs)
  const issues: Issue[] = []
  let offset = before
  if (before !== after) {
    const holds = [before, after].filter((candidate) => offsetAt(hostZone, wallClock - candidate) === candidate)
    const printed = `${local} in ${timeZone}`
    if (holds.length === 2) {
      offset = rule === 'earlier' ? before : after
      issues.push(createIssue(timeIssues, 'time-hour-repeated', `${printed} came twice: the ${rule} one was taken.`))
    } else if (holds.length === 0) {
      const gap = 'the clocks were set forward over it, and the instant was moved on by the gap'
      issues.push(createIssue(timeIssues, 'time-hour-skipped', `${printed} never came: ${gap}.`))
    } else {
      offset = holds[0] as number
    }
  }
  return readingOf(wallClock, offset, issues)
}

function readingOf(wallClock: number, offset: number, issues: Issue[]): InstantReading {
  return { instant: new Date(wallClock - offset).toISOString(), offset: formatOffset(offset), issues }
}

/** The wall clock at an instant, to the second, or to the millisecond where the instant is that fine; with its offset. */
export interface LocalReading {
  /** `2025-04-15T19:28:00` */
  local: string
  /** `+03:00` */
  offset: string
}

/**
 * What the clocks of a zone show at an instant, given in ISO 8601 with `Z` or an offset.
 * @throws RangeError for a text that is no instant, and for an unknown zone; TypeError for what is no text.
 */
export function toLocal(instant: string, timeZone: string): LocalReading {
  if (typeof instant !== 'string') throw new TypeError(`Instant is no string: ${String(instant)}`)
  const ms = instantShape.test(instant) ? Date.parse(instant) : Number.NaN
  if (Number.isNaN(ms)) throw new RangeError(`No instant: ${JSON.stringify(instant)}`)
  const offset = offsetAt(zoneOnHost(timeZone), ms)
  const wall = new Date(ms + offset)
  const date = { year: wall.getUTCFullYear(), month: wall.getUTCMonth() + 1, day: wall.getUTCDate() }
  const clock = [wall.getUTCHours(), wall.getUTCMinutes(), wall.getUTCSeconds()].map((value) => pad(value)).join(':')
  const fraction = wall.getUTCMilliseconds()
  return {
    local: `${isoDate(date)}T${clock}${fraction === 0 ? '' : `.${pad(fraction, 3)}`}`,
    offset: formatOffset(offset),
  }
}
