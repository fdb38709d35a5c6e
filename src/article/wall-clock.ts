/** How long a wall clock in ISO 8601 is when it names just this much. */
export const PRECISION_LENGTH = { year: 4, month: 7, day: 10, hour: 13, minute: 16, second: 19 }

const MONTH_DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Whether the day and the time exist; `time` is ISO 8601, with or without `Z`, cut anywhere. Leap seconds do. */
export function isRealTime(time: string): boolean {
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = time.split(/[-T:.Z]/).map(Number)
  const days = month === 2 && !isLeapYear(year) ? 28 : (MONTH_DAYS[month - 1] ?? 0)
  return day >= 1 && day <= days && hour <= 23 && minute <= 59 && second <= 60
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}

/** Milliseconds since 1970 of a wall clock that is taken for UTC. A leap second is the first second of the next minute. */
export function momentOf(time: string): number {
  const clock = time.replace('Z', '')
  const minutes = Date.parse(`${clock.slice(0, PRECISION_LENGTH.minute).padEnd(PRECISION_LENGTH.minute, ':00')}Z`)
  const seconds = clock.slice(PRECISION_LENGTH.minute + 1, PRECISION_LENGTH.second)
  const thousandths = clock
    .slice(PRECISION_LENGTH.second + 1)
    .padEnd(3, '0')
    .slice(0, 3)
  return minutes + Number(seconds) * 1000 + Number(thousandths)
}

/** Milliseconds: `+03:00` is 10800000. An offset of old may have seconds. */
export function lengthOfOffset(offset: string): number {
  const [hours = 0, minutes = 0, seconds = 0] = offset.slice(1).split(':').map(Number)
  return (offset.startsWith('-') ? -1000 : 1000) * (hours * 3600 + minutes * 60 + seconds)
}
