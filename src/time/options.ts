import { type CalendarDate, isDate } from './calendar.js'
import { parseOffset } from './offset.js'
import { checkTextOptions } from './text-options.js'
import type { ZoneSource } from './timestamp.js'
import { canonicalTimeZone } from './zones.js'

/** What a caller knows of a time that the text does not say. What the text says goes before it, always. */
export interface ReadTimestampOptions {
  /** IANA zone of a time that prints none; it also settles letters such as BST that stand for several zones. */
  timeZone?: string | undefined
  /** Offset of a time that prints none, `+03:00`; instead of `timeZone`. */
  offset?: string | undefined
  /** What `zoneFrom` says when the zone comes from these options; `option` unless told. */
  zoneFrom?: ZoneSource | undefined
  /**
   * BCP 47. A region settles letters that stand for several zones (BST in `en-GB`), and the language or its region the
   * order of day and month (day first, but for `en-US` and a few more; `en` alone settles nothing).
   */
  language?: string | undefined
  /**
   * The day from which a missing year, century or date is worked out: `2025-04-16`. Of `2025-04-16T08:00:00Z` the day
   * alone is used. With none, two digits from 69 on are years of the last century, and nothing else is worked out.
   */
  referenceDate?: string | undefined
  /** The order of day and month in dates such as 04/05/2025. */
  dayMonthOrder?: 'day-first' | 'month-first' | undefined
  /** Which one is meant when the clocks were set back and the hour came twice; `earlier` unless told. */
  repeatedHour?: 'earlier' | 'later' | undefined
}

/** Options, checked. */
export interface Settings {
  timeZone?: string
  offset?: string
  zoneFrom: ZoneSource
  region?: string
  reference?: CalendarDate
  dayMonthOrder?: 'day-first' | 'month-first'
  /** The order is the caller's word, not worked out from the language. */
  orderGiven: boolean
  repeatedHour: 'earlier' | 'later'
}

const names = ['timeZone', 'offset', 'zoneFrom', 'language', 'referenceDate', 'dayMonthOrder', 'repeatedHour']
const sources: readonly ZoneSource[] = ['text', 'option', 'profile', 'dateline']
const referenceShape = /^(\d{4})-(\d\d)-(\d\d)(?:T[0-9:.]{2,18}(?:Z|[+-]\d\d:?\d\d)?)?$/
/** Regions that write the month first; Canada and the bare language `en` write both. */
const monthFirst = new Set(['US', 'PH', 'PR', 'GU', 'FM', 'MH', 'PW', 'AS', 'VI', 'MP', 'BZ'])

/** The options that were checked last, by value: a reader of copy hands in the same for each line. */
let known: { options: ReadTimestampOptions; settings: Settings } | undefined

/** @throws TypeError for an unknown option or one of the wrong type, RangeError for a value that does not exist. */
export function checkOptions(options: ReadTimestampOptions): Settings {
  checkTextOptions(options, names)
  if (known === undefined || !areSame(known.options, options)) {
    known = { options: { ...options }, settings: settle(options) }
  }
  return known.settings
}

function areSame(one: ReadTimestampOptions, other: ReadTimestampOptions): boolean {
  return (
    one.timeZone === other.timeZone &&
    one.offset === other.offset &&
    one.zoneFrom === other.zoneFrom &&
    one.language === other.language &&
    one.referenceDate === other.referenceDate &&
    one.dayMonthOrder === other.dayMonthOrder &&
    one.repeatedHour === other.repeatedHour
  )
}

function settle(options: ReadTimestampOptions): Readonly<Settings> {
  const { timeZone, offset, zoneFrom, language, referenceDate, dayMonthOrder, repeatedHour } = options
  const settings: Settings = { zoneFrom: 'option', orderGiven: false, repeatedHour: 'earlier' }
  if (timeZone !== undefined && offset !== undefined) throw new TypeError('Options timeZone and offset are both given')
  if (timeZone !== undefined) settings.timeZone = canonicalTimeZone(timeZone) ?? refuse('timeZone', timeZone)
  if (offset !== undefined) settings.offset = parseOffset(offset) === undefined ? refuse('offset', offset) : offset
  if (zoneFrom !== undefined) settings.zoneFrom = oneOf(sources, zoneFrom, 'zoneFrom')
  if (language !== undefined) Object.assign(settings, readLanguage(language))
  if (referenceDate !== undefined) settings.reference = readReference(referenceDate)
  if (dayMonthOrder !== undefined) {
    settings.dayMonthOrder = oneOf(['day-first', 'month-first'] as const, dayMonthOrder, 'dayMonthOrder')
    settings.orderGiven = true
  }
  if (repeatedHour !== undefined) {
    settings.repeatedHour = oneOf(['earlier', 'later'] as const, repeatedHour, 'repeatedHour')
  }
  return settings
}

function refuse(name: string, value: string): never {
  throw new RangeError(`Option ${name} is ${JSON.stringify(value)}, which does not exist or is not understood`)
}

function oneOf<T extends string>(values: readonly T[], value: T, name: string): T {
  return values.includes(value) ? value : refuse(name, value)
}

function readReference(text: string): CalendarDate {
  const [, year, month, day] = referenceShape.exec(text) ?? []
  const date = { year: Number(year), month: Number(month), day: Number(day) }
  return isDate(date) ? date : refuse('referenceDate', text)
}

function readLanguage(tag: string): Pick<Settings, 'region' | 'dayMonthOrder'> {
  let locale: Intl.Locale
  try {
    locale = new Intl.Locale(tag)
  } catch {
    return refuse('language', tag)
  }
  const { language, region } = locale
  if (region === undefined) return language === 'en' ? {} : { dayMonthOrder: 'day-first' }
  if (region === 'CA' && language === 'en') return { region }
  return { region, dayMonthOrder: monthFirst.has(region) ? 'month-first' : 'day-first' }
}
