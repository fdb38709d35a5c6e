import type { Block, Dateline } from '../article/index.js'
import type { Issue } from '../text/index.js'
import type { ReadTimestampOptions } from '../time/index.js'
import type { DatelineReading } from './dateline/read-dateline.js'
import { resolvePlaces } from './dateline/resolve-places.js'
import { dateOfDateline, timeOfDateline } from './dateline/times.js'
import { toDateline } from './dateline/to-dateline.js'
import { dayOf } from './day-of.js'
import type { Facts, Piece } from './lines/line-rule.js'
import { type WireSettings, withProfile } from './options.js'
import { detectProfile, type FoundProfile, type ProfileReading, type Traces } from './profiles/detect-profile.js'
import { readTimesAgain } from './second-reading.js'

/** What was read in the parts of copy, each by itself. */
export interface WireParts {
  readonly facts: Facts
  readonly blocks: Block[]
  /** In the order of the copy. */
  readonly pieces: readonly Piece[]
  readonly dateline: DatelineReading | undefined
  issues: Issue[]
}

/** What the parts tell of one another: whose copy it is, where its place is, which zone and year its times have. Settles the facts in place. */
export function settle(
  copy: string,
  parts: WireParts,
  settings: WireSettings,
): { dateline: Dateline | undefined; profile: ProfileReading | undefined } {
  const { facts, dateline: reading } = parts
  const dateline = reading && toDateline(copy, reading, settings.knowledge)
  const found = profileOf(copy, { facts, pieces: parts.pieces, dateline }, settings)
  const time = found === undefined ? settings.time : withProfile(settings.time, found.profile)
  if (dateline !== undefined) {
    for (const issue of resolvePlaces(dateline, settings.places, found?.profile.homeCountry)) parts.issues.push(issue)
  }
  const filed = reading && facts.published === undefined ? timeOfDateline(copy, reading, time) : undefined
  if (filed?.timestamp !== undefined) facts.published = filed.timestamp
  if (filed !== undefined) parts.issues.push(...filed.issues)
  parts.issues = readTimesAgain(facts, parts.issues, withZone(time, dateline), otherStamps(copy, parts))
  if (reading !== undefined && dateline !== undefined) {
    const { date, issues } = dateOfDateline(reading, withReference(time, facts))
    if (date !== undefined) dateline.date = date
    parts.issues.push(...issues)
  }
  return { dateline, profile: found?.reading }
}

function profileOf(copy: string, traces: Traces, settings: WireSettings): FoundProfile | undefined {
  const { profile } = settings
  if (profile === undefined) return detectProfile(copy, traces, settings)
  return { profile, reading: { id: profile.id, certainty: 1, reasons: ['option'] } }
}

/** The stamps that no fact was taken from: those below the text repeat the one above it. */
function otherStamps(copy: string, { facts, pieces }: WireParts): string[] {
  const taken = facts.published?.position?.start
  const stamps = pieces.filter(({ role }) => role === 'stamp')
  if (stamps.length < 2 || taken === undefined) return []
  return stamps
    .filter(({ start, end }) => taken < start || taken >= end)
    .map(({ start, end }) => copy.slice(start, end))
}

/** The zone of the place goes behind all others. */
function withZone(time: ReadTimestampOptions, dateline: Dateline | undefined): ReadTimestampOptions {
  const timeZone = dateline?.places?.[0]?.timeZone
  return time.timeZone !== undefined || timeZone === undefined ? time : { ...time, timeZone, zoneFrom: 'dateline' }
}

/** The day of the stamp says what year a dateline means. */
function withReference(time: ReadTimestampOptions, facts: Facts): ReadTimestampOptions {
  const referenceDate = dayOf(facts)
  return referenceDate === undefined ? time : { ...time, referenceDate }
}
