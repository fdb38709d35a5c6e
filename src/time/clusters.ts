import type { Part, PrintedClock, PrintedDate, TimeRole } from './parts.js'

/** A zone and the part that prints it. */
export type ZonePart = Extract<Part, { kind: 'zone' }>

/** Parts that stand together and make one time, in whatever order. */
export interface Cluster {
  parts: Part[]
  date?: PrintedDate
  clock?: PrintedClock
  weekday?: number
  year?: number
  role?: TimeRole
  zones: ZonePart[]
  /** The same moment on the clocks of another zone: the brackets of `7:28 p.m. (1628 GMT)`. */
  twin?: { clock: PrintedClock; zone: ZonePart }
}

/** Whether a part cannot belong to a time that already has one of its kind. */
function isTaken(cluster: Cluster, part: Part, laterDate: boolean): boolean {
  switch (part.kind) {
    case 'date':
      if (cluster.clock !== undefined && isMonth(part.date)) return true
      return cluster.date !== undefined || (cluster.year !== undefined && part.date.year !== undefined)
    case 'clock':
      return cluster.clock !== undefined || (cluster.date !== undefined && isMonth(cluster.date))
    case 'weekday':
      return cluster.weekday !== undefined
    case 'year':
      if (cluster.date === undefined) return cluster.year !== undefined
      return cluster.year !== undefined || cluster.date.year !== undefined || cluster.date.day === undefined
    case 'role':
      // 15 April 2025, 19:28. Updated 16 April
      //                       ^ speaks of the date after it
      return cluster.role !== undefined || (cluster.date !== undefined && laterDate)
    default:
      return false
  }
}

/** A month has no time of day. */
function isMonth(date: PrintedDate): boolean {
  return date.day === undefined && date.pair === undefined
}

/** Parts of the text that could be a time each, in order. A word that is no part of any time ends one. */
export function findClusters(parts: readonly Part[]): Cluster[] {
  const clusters: Cluster[] = []
  let open: Cluster = { parts: [], zones: [] }
  const laterDates = datesAhead(parts)
  parts.forEach((part, at) => {
    if (part.kind === 'filler') return
    const next = parts[at + 1]
    if (
      part.kind === 'clock' &&
      next?.kind === 'zone' &&
      open.clock &&
      !open.twin &&
      parts[at - 1]?.kind === 'filler'
    ) {
      open.twin = { clock: part.clock, zone: next }
      open.parts.push(part)
      return
    }
    if (part.kind === 'other' || isTaken(open, part, laterDates[at] === true)) {
      if (open.parts.length > 0) clusters.push(open)
      open = { parts: [], zones: [] }
    }
    if (part.kind === 'other') return
    open.parts.push(part)
    if (part.kind === 'date') open.date = part.date
    else if (part.kind === 'clock') open.clock = part.clock
    else if (part.kind === 'weekday') open.weekday = part.weekday
    else if (part.kind === 'year') open.year = part.year
    else if (part.kind === 'role') open.role = part.role
    else if (part !== open.twin?.zone) open.zones.push(part)
  })
  if (open.parts.length > 0) clusters.push(open)
  return clusters
}

/** For each part, whether a date follows before the next word that is no part of a time. */
function datesAhead(parts: readonly Part[]): boolean[] {
  const ahead: boolean[] = new Array(parts.length)
  let date = false
  for (let at = parts.length - 1; at >= 0; at -= 1) {
    ahead[at] = date
    if (parts[at]?.kind === 'date') date = true
    else if (parts[at]?.kind === 'other') date = false
  }
  return ahead
}

/** How much of a time a cluster names: a day most, then a month, a time of day, a year. */
export function weigh(cluster: Cluster): number {
  if (cluster.date !== undefined) return isMonth(cluster.date) ? 3 : 4
  if (cluster.clock !== undefined) {
    const { dotted, meridiem } = cluster.clock
    const number = dotted === true && meridiem === undefined && cluster.zones.length === 0
    return number || cluster.year !== undefined ? 0 : 2
  }
  return cluster.year !== undefined ? 1 : 0
}
