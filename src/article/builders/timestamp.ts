import type { Timestamp } from '../schema/timestamp.js'
import { isRealTime, lengthOfOffset, momentOf } from '../wall-clock.js'

const iso =
  /^(\d{4}(?:-\d{2}(?:-\d{2}(?:T\d{2}(?::\d{2}(?::\d{2}(?:\.\d{1,9})?)?)?)?)?)?)(Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)?$/

const PRECISIONS: Readonly<Record<number, Timestamp['precision']>> = {
  4: 'year',
  7: 'month',
  10: 'day',
  13: 'hour',
  16: 'minute',
}

/**
 * A timestamp from ISO 8601: `2031-11-02T09:05:00Z`, `2031-11-02T11:05+02:00`, `2031-11-02`. Without an offset, or
 * with a day alone, there is no instant.
 * @param name what it is, for the message
 * @throws RangeError when it is not of that form, or the time does not exist.
 */
export function createTimestamp(text: string, name: string): Timestamp {
  const [, local, zone] = iso.exec(text) ?? []
  if (local === undefined || (zone !== undefined && local.length <= 10)) {
    throw new RangeError(`${name} is ${JSON.stringify(text)}, not ISO 8601 such as "2031-11-02T09:05:00Z"`)
  }
  if (!isRealTime(local)) throw new RangeError(`${name} is ${JSON.stringify(text)}, a time that does not exist`)
  const precision = PRECISIONS[local.length] ?? 'second'
  if (zone === undefined) return { local, precision }
  const offset = zone === 'Z' ? '+00:00' : zone
  const instant = new Date(momentOf(local) - lengthOfOffset(offset)).toISOString()
  // 9999-12-31T23:00-05:00 lies in a year of five digits
  if (!/^\d/.test(instant)) throw new RangeError(`${name} is ${JSON.stringify(text)}, outside the years 0000 to 9999`)
  return { local, offset, instant, precision }
}
