import type { Timestamp } from '../../article/index.js'
import type { Issue } from '../../text/index.js'
import { readTimestamp } from '../../time/index.js'
import { withKnown } from '../shared/index.js'
import type { TransmissionOptions } from './read-transmissions.js'

// months as agencies write them, by their first letters: English, German, French, Spanish, Italian
const months: readonly RegExp[] = [
  /^(?:jan|jän|ene|gen)/i,
  /^(?:feb|f[ée]v)/i,
  /^(?:mar|mär|mrz)/i,
  /^(?:apr|avr|abr)/i,
  /^(?:ma[iyg])/i,
  /^(?:jun|juin|giu)/i,
  /^(?:jul|juil|lug)/i,
  /^(?:aug|ao[uû]|ago)/i,
  /^(?:sep|set)/i,
  /^(?:o[ck]t|ott)/i,
  /^(?:nov)/i,
  /^(?:de[cz]|d[ée]c|dic)/i,
]
/** A year of two digits is of 1970 to 2069. */
const EARLIEST = 70

/**
 * The time that a trailer prints, and what else stands there; without a zone the options' zone is meant.
 * @param shape has the groups `day`, `hour`, `minute`, `month`, `year` and `zone`
 */
export function readStamp(
  trailer: string,
  shape: RegExp,
  { timeZone, language, referenceDate }: TransmissionOptions,
): { timestamp?: Timestamp; rest: string; issues: Issue[] } {
  const nothing = { rest: trailer, issues: [] }
  const found = shape.exec(trailer)
  const { day, hour, minute, month = '', year = '', zone } = found?.groups ?? {}
  const number = /^\d\d$/.test(month) ? Number(month) : months.findIndex((name) => name.test(month)) + 1
  if (found === null || number < 1 || number > 12) return nothing
  const century = year.length > 2 ? '' : Number(year) < EARLIEST ? '20' : '19'
  const two = String(number).padStart(2, '0')
  const printed = `${century}${year}-${two}-${day} ${hour}:${minute}${zone === undefined ? '' : zone === 'Z' ? ' UTC' : ` ${zone}`}`
  const { timestamp, issues } = readTimestamp(printed, withKnown({}, { timeZone, language, referenceDate }))
  if (timestamp?.local === undefined || timestamp.precision === 'day') return nothing
  const { position, inferred = [], ...time } = timestamp
  const guessed = century === '' ? inferred : [...inferred, 'century' as const]
  return {
    timestamp: { ...time, text: found[0], ...(guessed.length > 0 && { inferred: guessed }) },
    rest: trailer.slice(0, found.index) + trailer.slice(found.index + found[0].length),
    issues: issues.map(({ span, ...issue }) => ({ ...issue, path: 'versionCreated' })),
  }
}
