import type { Cluster, ZonePart } from './clusters.js'
import { formatOffset, parseOffset } from './offset.js'
import type { PrintedClock } from './parts.js'
import { resolveClock } from './resolve-clock.js'

const day = 24 * 60
const farthestEast = 14 * 60
const quarter = 15

/**
 * The offset that a second clock in a known zone gives the first: `7:28 p.m. (1628 GMT)` is +03:00.
 * None when the second zone has no fixed offset, or when the two differ by no quarter of an hour. A zone 13 hours ahead
 * is taken for that, not for one 11 hours behind.
 */
export function zoneOfTwin({ clock, twin }: Cluster): ZonePart[] {
  if (clock === undefined || twin === undefined || !('offset' in twin.zone.zone)) return []
  const [mine, other] = [minutesOf(clock), minutesOf(twin.clock)]
  const known = parseOffset(twin.zone.zone.offset)
  if (mine === undefined || other === undefined || known === undefined) return []
  const ahead = (mine - other + known / 60_000 + 2 * day) % day
  if (ahead % quarter !== 0) return []
  const offset = formatOffset((ahead > farthestEast ? ahead - day : ahead) * 60_000)
  return [{ ...twin.zone, zone: { offset, explicit: false } }]
}

function minutesOf(clock: PrintedClock): number | undefined {
  const [hour, minute = 0] = resolveClock(clock, '', { start: 0, end: 0 }).text?.split(':').map(Number) ?? []
  return hour === undefined ? undefined : hour * 60 + minute
}
