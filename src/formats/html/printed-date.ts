import { readPrintedTime } from '../shared/index.js'

const LONGEST = 80
const LABEL = /^(?:first )?(?:published|posted|released|(?:last )?(?:updated|modified))(?: on| at)?[:,]? /i

/** The time of a line that says nothing else, with or without a label; where its clock is not read, its date. */
export function printedDate(line: string | undefined): { time: string; isChange: boolean } | undefined {
  if (line === undefined || line.length > LONGEST) return undefined
  const label = LABEL.exec(line)?.[0] ?? ''
  const rest = line.slice(label.length).trim()
  // 4:28 PM EDT, Tue April 15, 2031
  //              ^
  const behind = /^\d{1,2}[:.]\d\d[^,]{0,20}, (?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6},? )?(.+)$/i.exec(rest)?.[1]
  const time = [rest, behind].find((one) => one !== undefined && readPrintedTime(one) !== undefined)
  return time === undefined ? undefined : { time, isChange: /updated|modified/i.test(label) }
}
