/** A date of the Gregorian calendar, month and day from 1. */
export interface CalendarDate {
  year: number
  month: number
  day: number
}

export const dayInMs = 86_400_000

/** Milliseconds from 1970 to the start of this date on a clock in UTC; years below 100 are themselves. */
export function utcOf({ year, month, day }: CalendarDate): number {
  return year >= 100 ? Date.UTC(year, month - 1, day) : new Date(0).setUTCFullYear(year, month - 1, day)
}

/** Whether the calendar has this date, in the years 1 to 9999. */
export function isDate({ year, month, day }: CalendarDate): boolean {
  return year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= lengthOfMonth(year, month)
}

function lengthOfMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** Day of the week, 0 for Sunday. */
export function weekdayOf(date: CalendarDate): number {
  // 1 January 1970 was a Thursday
  return (((utcOf(date) / dayInMs + 4) % 7) + 7) % 7
}

export function dateOf(ms: number): CalendarDate {
  const at = new Date(ms)
  return { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, day: at.getUTCDate() }
}

export function pad(value: number, digits = 2): string {
  return String(value).padStart(digits, '0')
}

/** `2025-04-15`, or less of it: `2025-04`, `2025`. */
export function isoDate(date: { year: number; month?: number; day?: number }): string {
  const parts = [pad(date.year, 4)]
  if (date.month !== undefined) parts.push(pad(date.month))
  if (date.month !== undefined && date.day !== undefined) parts.push(pad(date.day))
  return parts.join('-')
}
