import type { Timestamp } from '../../../article/index.js'
import { createReport, type Report, readIsoTime, writeIsoTime } from '../../shared/index.js'

// 20140829T134951+0000    20140829T134951Z    20140829
const NORM = /^\d{8}(?:T\d{6}(?:Z|[+-]\d{4})?)?$/

/** A time as NITF's `norm` has it: `20140829T134951+0200`, without the offset where none is known, or a date alone. */
export function writeNorm(time: Timestamp | undefined, path: string, report: Report): string | undefined {
  if (time?.text !== undefined && NORM.test(time.text)) {
    const printed = readIsoTime(time.text)
    const isSame = (['local', 'offset', 'instant', 'precision'] as const).every((key) => printed?.[key] === time[key])
    if (printed !== undefined && isSame) return time.text
  }
  const told = createReport()
  const norm = writeIsoTime(time, path, { local: true, day: true, basic: true }, told)
  for (const { code, message } of told.issues) if (code === 'time-without-zone') report.add(code, message, { path })
  return norm
}
