import { createIssue, type Issue, type Span } from '../text/index.js'
import { type CalendarDate, dateOf, dayInMs, isDate, isoDate, utcOf, weekdayOf } from './calendar.js'
import type { Cluster } from './clusters.js'
import { timeIssues } from './issues.js'
import type { Settings } from './options.js'
import type { InferredPart } from './timestamp.js'

/** The readings of a printed date: none when it has no year or is impossible, two when day and month are in doubt. */
export interface DateReading {
  dates: (Pick<CalendarDate, 'year'> & Partial<CalendarDate>)[]
  inferred: InferredPart[]
  certainty: number
  issues: Issue[]
}

/** How sure the worked-out parts are: rules of thumb, multiplied where several apply. */
const sure = { century: 0.95, dots: 0.97, language: 0.9, yearByWeekday: 0.95, year: 0.85, today: 0.7, weekdayOff: 0.6 }
/** With no reference date, two digits from 69 on are of the last century: the rule of POSIX. */
const firstOfLastCentury = 69
const yearsAhead = 10
const yearsBack = 8

interface Fields {
  year: number | undefined
  month: number
  day: number
}

/** Works out the date of a cluster; `printed` and `span` are for the messages. */
export function resolveDate(cluster: Cluster, settings: Settings, printed: string, span: Span): DateReading {
  const reading = readDate(cluster, settings, printed, span)
  const exist = reading.dates.every(({ year, month = 1, day = 1 }) => isDate({ year, month, day }))
  return exist ? reading : { dates: [], inferred: [], certainty: 1, issues: [impossible(printed, span)] }
}

function impossible(printed: string, span: Span): Issue {
  const message = `"${printed}" names a day that no calendar has: no wall clock was given.`
  return createIssue(timeIssues, 'time-date-impossible', message, { span })
}

function readDate(cluster: Cluster, settings: Settings, printed: string, span: Span): DateReading {
  const reading: DateReading = { dates: [], inferred: [], certainty: 1, issues: [] }
  const report = (code: keyof typeof timeIssues, message: string) =>
    reading.issues.push(createIssue(timeIssues, code, message, { span }))
  const infer = (parts: InferredPart[], certainty: number) => {
    reading.inferred.push(...parts)
    reading.certainty *= certainty
  }
  const { date, weekday } = cluster
  const { reference } = settings
  if (date === undefined) {
    if (cluster.year !== undefined) reading.dates.push({ year: cluster.year })
    else if (reference === undefined)
      report('time-date-missing', `"${printed}" names no date: no wall clock was given.`)
    else {
      reading.dates.push(lastDay(reference, weekday))
      infer(['year', 'month', 'day'], sure.today)
    }
    return reading
  }
  let year = date.year ?? cluster.year
  if (year !== undefined && date.shortYear === true) {
    year = fullYear(year, reference)
    infer(['century'], sure.century)
  }
  if (date.pair === undefined && date.day === undefined) {
    if (year !== undefined) reading.dates.push({ year, ...(date.month !== undefined && { month: date.month }) })
    return reading
  }
  const first = date.pair === undefined ? (date.day as number) : date.pair[0]
  const second = date.pair === undefined ? (date.month as number) : date.pair[1]
  const possible: Fields[] = []
  if (isPossible(first, second)) possible.push({ month: second, day: first, year })
  if (date.pair !== undefined && isPossible(second, first)) possible.push({ month: first, day: second, year })
  if (possible.length === 0) {
    reading.issues.push(impossible(printed, span))
    return reading
  }
  const kept = first === second ? possible.slice(0, 1) : chooseOrder(possible)
  if (year === undefined) {
    const only = kept[0] as Fields
    if (reference === undefined) {
      report('time-year-missing', `"${printed}" names no year: no wall clock was given.`)
      return reading
    }
    const found = nearestYear(only, reference, weekday)
    infer(['year'], weekday === undefined ? sure.year : sure.yearByWeekday)
    reading.dates.push({ month: only.month, day: only.day, year: found })
  } else {
    for (const { month, day } of kept) reading.dates.push({ month, day, year })
  }
  if (kept.length > 1) {
    const both = reading.dates.map((one) => isoDate(one)).join(' or ')
    report('time-day-month-unknown', `"${printed}" may be ${both}: no wall clock was given.`)
  } else if (weekday !== undefined && weekday !== weekdayOf(reading.dates[0] as CalendarDate)) {
    const iso = isoDate(reading.dates[0] as CalendarDate)
    report('time-weekday-contradicts', `"${printed}" names a day of the week that ${iso} is not: the date was kept.`)
    reading.certainty *= sure.weekdayOff
  }
  return reading

  /** Without a year 29 February is possible. */
  function isPossible(day: number, month: number): boolean {
    return isDate({ year: year ?? 2000, month, day })
  }

  /** Of the readings that the calendar allows, the one that is meant, or both. */
  function chooseOrder(readings: Fields[]): Fields[] {
    const [only] = readings
    const dayFirst = readings.find((one) => one.day === first)
    const order = settings.dayMonthOrder
    if (readings.length === 1) {
      // A reading against the caller's word is told; against a custom of the language it is no news.
      const asTold = (order === 'day-first') === (dayFirst !== undefined)
      if (date?.pair !== undefined && settings.orderGiven && !asTold) {
        report('time-day-month-unexpected', `"${printed}" can be no ${order} date: it was read the other way round.`)
      }
      return [only as Fields]
    }
    const byWeekday = readings.filter((one) => one.year !== undefined && weekdayOf(one as CalendarDate) === weekday)
    if (!settings.orderGiven && byWeekday.length === 1) return byWeekday
    if (order === undefined && date?.dotted !== true) return readings
    if (!settings.orderGiven) infer(['dayMonthOrder'], date?.dotted === true ? sure.dots : sure.language)
    const takesDayFirst = date?.dotted === true && !settings.orderGiven ? true : order === 'day-first'
    return readings.filter((one) => (one.day === first) === takesDayFirst)
  }
}

/** The latest year with these last two digits that is at most ten years after the reference. */
function fullYear(digits: number, reference: CalendarDate | undefined): number {
  if (reference === undefined) return digits + (digits < firstOfLastCentury ? 2000 : 1900)
  const latest = reference.year + yearsAhead
  return latest - ((((latest - digits) % 100) + 100) % 100)
}

/** The nearest year in which the date falls on the weekday; without one, the latest in which it is not in the future. */
function nearestYear(fields: Fields, reference: CalendarDate, weekday: number | undefined): number {
  const today = utcOf(reference)
  let latest: number | undefined
  let nearest: number | undefined
  let least = Number.POSITIVE_INFINITY
  for (let year = reference.year + 1; year >= reference.year - yearsBack; year -= 1) {
    const date = { year, month: fields.month, day: fields.day }
    if (!isDate(date)) continue
    const away = utcOf(date) - today
    // East of the reference it may be tomorrow already.
    if (away <= dayInMs) latest ??= year
    if (weekday === undefined && latest !== undefined) break
    if (weekdayOf(date) === weekday && Math.abs(away) < least) {
      nearest = year
      least = Math.abs(away)
    }
  }
  return nearest ?? latest ?? reference.year
}

/** The reference day, or the last one before it that is this weekday. */
function lastDay(reference: CalendarDate, weekday: number | undefined): CalendarDate {
  const back = weekday === undefined ? 0 : (weekdayOf(reference) - weekday + 7) % 7
  return dateOf(utcOf(reference) - back * dayInMs)
}
