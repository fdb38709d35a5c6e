import { createIssue, type Issue, type Span } from '../text/index.js'
import type { ZonePart } from './clusters.js'
import { timeIssues } from './issues.js'
import { parseOffset } from './offset.js'
import type { Settings } from './options.js'
import type { PrintedZone } from './parts.js'
import type { Timestamp } from './timestamp.js'
import { parseLocal, toInstant } from './wall-clock.js'

const commonYear = /^(?!0000)\d{4}-/

/** The zone of a time and, with a wall clock, its instant. */
export interface ZoneReading {
  fields: Pick<Timestamp, 'offset' | 'timeZone' | 'instant' | 'zoneFrom'>
  issues: Issue[]
}

/** A zone as settled: an IANA name, an offset, or neither when its letters stay ambiguous. */
interface Settled {
  timeZone?: string
  offset?: string
}

/**
 * Settles the zone of a time: the offset printed, else the zone printed, else the options.
 * `local` is the wall clock when it is known to the hour; `printed` and `span` are for the messages.
 */
export function resolveZone(
  zones: readonly ZonePart[],
  local: string | undefined,
  settings: Settings,
  printed: string,
  span: Span,
  spanOf: (zone: ZonePart) => Span,
): ZoneReading {
  const issues: Issue[] = []
  const chosen = zones.find(({ zone }) => 'explicit' in zone && zone.explicit) ?? zones[0]
  const fromText = chosen && settle(chosen.zone, local, settings)
  if (chosen !== undefined && 'letters' in chosen.zone && fromText?.offset === undefined) {
    const letters = chosen.zone.letters.toUpperCase()
    const offsets = Object.values(chosen.zone.readings).join(' or ')
    const message = `"${letters}" in "${printed}" stands for ${offsets}: no instant was given.`
    return { fields: {}, issues: [createIssue(timeIssues, 'time-zone-ambiguous', message, { span: spanOf(chosen) })] }
  }
  const settled: Settled | undefined = fromText ?? fromOptions(settings)
  if (settled === undefined) {
    const message = `"${printed}" names no time zone, and none was given: there is no instant.`
    return { fields: {}, issues: [createIssue(timeIssues, 'time-zone-unknown', message, { span })] }
  }
  const fields: ZoneReading['fields'] = {}
  if (settled.offset !== undefined) fields.offset = settled.offset
  if (settled.timeZone !== undefined) fields.timeZone = settled.timeZone
  fields.zoneFrom = fromText === undefined ? settings.zoneFrom : 'text'
  for (const other of zones) {
    if (other === chosen) continue
    const offsets = offsetsOf(other.zone, local)
    const mine = settled.timeZone === undefined ? [settled.offset] : offsetsOf({ timeZone: settled.timeZone }, local)
    if (offsets.length === 0 || mine.length === 0) continue
    if (!offsets.some((offset) => mine.includes(offset))) {
      const message = `"${printed}" names two zones that differ: the explicit offset, else the first, was taken.`
      issues.push(createIssue(timeIssues, 'time-zone-contradicts', message, { span: spanOf(other) }))
    } else if ('timeZone' in other.zone) {
      fields.timeZone ??= other.zone.timeZone
    } else if ('offset' in other.zone && settled.timeZone !== undefined) {
      fields.offset ??= other.zone.offset
    }
  }
  if (local === undefined) return { fields, issues }
  let instant: string
  if (fields.offset !== undefined) {
    instant = new Date((parseLocal(local) as number) - (parseOffset(fields.offset) as number)).toISOString()
  } else {
    const found = toInstant(local, fields.timeZone as string, { repeatedHour: settings.repeatedHour })
    for (const issue of found.issues) issues.push({ ...issue, span })
    instant = found.instant
    fields.offset = found.offset
  }
  if (commonYear.test(instant)) fields.instant = instant
  else {
    const message = `"${printed}" is ${instant}, which is past the years 1 to 9999: no instant was given.`
    issues.push(createIssue(timeIssues, 'time-instant-out-of-range', message, { span }))
  }
  return { fields, issues }
}

function fromOptions({ timeZone, offset }: Settings): Settled | undefined {
  if (timeZone !== undefined) return { timeZone }
  return offset === undefined ? undefined : { offset }
}

function settle(zone: PrintedZone, local: string | undefined, settings: Settings): Settled {
  if ('timeZone' in zone) return { timeZone: zone.timeZone }
  if ('offset' in zone) return { offset: zone.offset }
  const { region, timeZone, offset } = settings
  const inRegion = Object.entries(zone.readings).find(([regions]) => region && regions.split(' ').includes(region))
  if (inRegion !== undefined) return { offset: inRegion[1] }
  // The zone that the options name tells the letters apart when it has one of their offsets on that day.
  const known = offset === undefined ? offsetsOf(timeZone === undefined ? undefined : { timeZone }, local) : [offset]
  const agreed = Object.values(zone.readings).find((reading) => known.includes(reading))
  return agreed === undefined ? {} : { offset: agreed }
}

/** Every offset that a zone can have at a wall clock: two in a repeated hour, none when there is no wall clock. */
function offsetsOf(zone: PrintedZone | undefined, local: string | undefined): string[] {
  if (zone === undefined) return []
  if ('offset' in zone) return [zone.offset]
  if ('letters' in zone) return Object.values(zone.readings)
  if (local === undefined) return []
  const at = (repeatedHour: 'earlier' | 'later') => toInstant(local, zone.timeZone, { repeatedHour }).offset
  return [at('earlier'), at('later')]
}
