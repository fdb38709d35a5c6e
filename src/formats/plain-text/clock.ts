import type { Article } from '../../article/index.js'

export type Time = NonNullable<Article['published']>

/** Sets a time as a house does; nothing for one that the house has no form for. */
export type ClockForm = (parts: ClockParts) => string | undefined

/** The parts of a time, as far as they are known. */
export interface ClockParts {
  year: string
  month: string
  day?: string
  hour?: string
  minute?: string
  second?: string
  /** `+03:00` */
  offset?: string
  timeZone?: string
}

export const months = 'January February March April May June July August September October November December'.split(' ')
// 2031-04-15T19:28:05
const LOCAL = /^(\d{4})-(\d\d)(?:-(\d\d)(?:T(\d\d)(?::(\d\d)(?::(\d\d(?:\.\d{1,9})?))?)?)?)?$/

/** The parts of a time of a month at least. */
export function clockParts({ local, offset, timeZone }: Pick<Time, 'local' | 'offset' | 'timeZone'>) {
  const [, year, month, day, hour, minute, second] = LOCAL.exec(local ?? '') ?? []
  if (year === undefined || month === undefined) return undefined
  const parts: ClockParts = { year, month }
  for (const [key, value] of Object.entries({ day, hour, minute, second, offset, timeZone })) {
    if (value !== undefined) parts[key as keyof ClockParts] = value
  }
  return parts
}

/** `2031-04-15T19:28:05+03:00[Europe/Kyiv]`: ISO 8601 with the zone as RFC 9557 writes it. */
export const inIsoForm: ClockForm = ({ year, month, day, hour, minute = '00', second, offset = '', timeZone }) => {
  if (day === undefined) return `${monthName(month)} ${year}`
  const date = `${year}-${month}-${day}`
  if (hour === undefined) return date
  const zone = timeZone === undefined ? offset : `${offset}[${timeZone}]`
  return `${date}T${hour}:${minute}${second === undefined ? '' : `:${second}`}${zone}`
}

/** `7:28 p.m. GMT+3, April 15, 2031` */
export const inApWords: ClockForm = (parts) => joined(', ', twelveHours(parts, ['a.m.', 'p.m.']), dayInWords(parts))

/** `April 15, 2031 7:28 PM GMT+3` */
export const inReutersWords: ClockForm = (parts) => joined(' ', dayInWords(parts), twelveHours(parts, ['AM', 'PM']))

/** `19:28 15.04.2031` */
export const inNumbers: ClockForm = ({ year, month, day, hour, minute }) => {
  if (day === undefined) return undefined
  const date = `${day}.${month}.${year}`
  return hour === undefined || minute === undefined ? date : `${hour}:${minute} ${date}`
}

function monthName(month: string): string {
  return months[Number(month) - 1] ?? month
}

/** `19:28 15.04.2031 GMT+3` */
export const inNumbersWithZone: ClockForm = (parts) => {
  const { offset } = parts
  return offset && joined(' ', inNumbers(parts), nameOfOffset(offset))
}

function dayInWords({ year, month, day }: ClockParts): string {
  const name = monthName(month)
  return day === undefined ? `${name} ${year}` : `${name} ${Number(day)}, ${year}`
}

/** Copy prints no seconds. */
function twelveHours({ hour, minute = '00', offset }: ClockParts, halves: readonly [string, string]) {
  if (hour === undefined) return undefined
  const half = halves[Number(hour) < 12 ? 0 : 1]
  const clock = `${Number(hour) % 12 || 12}:${minute}`
  return joined(' ', clock, half, offset === undefined ? undefined : nameOfOffset(offset))
}

// +03:00   +05:30   +00:00
function nameOfOffset(offset: string): string {
  const [, sign, hours, minutes] = /^([+-])(\d\d):(\d\d)/.exec(offset) ?? []
  if (sign === undefined) return offset
  if (hours === '00' && minutes === '00') return 'GMT'
  return `GMT${sign}${Number(hours)}${minutes === '00' ? '' : `:${minutes}`}`
}

function joined(between: string, ...parts: (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined).join(between)
}
