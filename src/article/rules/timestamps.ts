import type { Timestamp } from '../schema/timestamp.js'
import { isRealTime, lengthOfOffset, momentOf, PRECISION_LENGTH } from '../wall-clock.js'
import type { Path, Report, Rule } from './rule.js'

// What breaks this has been told already, by the schema.
const CLOCK = /^\d{4}[-\dT:.]{0,30}Z?$/
const FIELDS = ['published', 'firstCreated', 'versionCreated', 'embargoedUntil', 'expires'] as const

/** Times are real, as precise as they say, and their wall clock, offset and instant agree. */
export const timestampsAgree: Rule = (article, report) => {
  for (const field of FIELDS) check(article[field], [field], report)
  const date = article.dateline?.date
  check(date, ['dateline', 'date'], report)
  if (date !== undefined && PRECISION_LENGTH[date.precision] > PRECISION_LENGTH.day) {
    report(['dateline', 'date', 'precision'], `expected day precision or coarser, found "${date.precision}"`)
  }
}

function check(time: Timestamp | undefined, path: Path, report: Report): void {
  if (time === undefined) return
  const { text, local, instant } = time
  if (text === undefined && local === undefined && instant === undefined) {
    report(path, 'expected a text, a wall clock or an instant, found none of them')
  }
  const localIsReal = local !== undefined && checkLocal(local, time.precision, path, report)
  const instantIsReal = instant !== undefined && checkInstant(instant, time.precision, path, report)
  if (!localIsReal || !instantIsReal || time.offset === undefined) return
  if (momentOf(local) - lengthOfOffset(time.offset) !== momentOf(instant)) {
    report([...path, 'instant'], `expected the instant of ${local}${time.offset}, found "${instant}"`)
  }
}

function checkLocal(local: string, precision: Timestamp['precision'], path: Path, report: Report): boolean {
  if (!CLOCK.test(local)) return false
  const length = PRECISION_LENGTH[precision]
  const fits = precision === 'second' ? local.length >= length : local.length === length
  if (!isRealTime(local)) report([...path, 'local'], `expected a time that exists, found "${local}"`)
  else if (!fits) report([...path, 'local'], `expected a wall clock of ${precision} precision, found "${local}"`)
  else return true
  return false
}

function checkInstant(instant: string, precision: Timestamp['precision'], path: Path, report: Report): boolean {
  if (!CLOCK.test(instant)) return false
  const coarse = PRECISION_LENGTH[precision] < PRECISION_LENGTH.hour
  if (!isRealTime(instant)) report([...path, 'instant'], `expected a time that exists, found "${instant}"`)
  else if (coarse) report([...path, 'instant'], `expected no instant with ${precision} precision, found "${instant}"`)
  else return true
  return false
}
