import { languageTagShape } from '../article/plain.js'
import { corePlaces, type PlaceTable } from '../places/index.js'
import { checkTable, zonesOfTable } from '../places/reading.js'
import { canonicalTimeZone, type ReadTimestampOptions, readTimestamp } from '../time/index.js'
import type { Knowledge } from './dateline/knowledge.js'
import { indexProfiles, isAgency, profileOf } from './profiles/agencies.js'
import { checkProfiles } from './profiles/check-profiles.js'
import type { WireProfile } from './profiles/profile.js'
import { builtInProfiles } from './profiles/profiles.data.js'

/** What a caller knows of the copy that it may not say. What the copy says goes before it, always. */
export interface ReadWireOptions {
  /** IANA zone of times that print none: `Europe/Kyiv`. */
  timeZone?: string | undefined
  /** BCP 47; the article carries it too. It settles the order of day and month where its region has one. */
  language?: string | undefined
  /** The day from which a missing year or century is worked out: `2025-04-16`. */
  referenceDate?: string | undefined
  /** The order of day and month in dates such as 04/05/2025. */
  dayMonthOrder?: 'day-first' | 'month-first' | undefined
  /** Where places are looked up: `largePlaces` of `wirecopy/places/large`, or lines of your own; the built-in table unless told. */
  places?: PlaceTable | undefined
  /** Agencies and publishers of your own, beside those that are built in; one with the id of a built-in one takes its place. */
  profiles?: readonly WireProfile[] | undefined
  /** The id of the profile to read with, instead of the one that the copy shows. */
  profile?: string | undefined
  /** Whether all that is found says where it stands in the copy; true unless told. */
  positions?: boolean | undefined
}

/** Options, checked. */
export interface WireSettings {
  /** What the reader of times gets. */
  readonly time: ReadTimestampOptions
  readonly language: string | undefined
  readonly positions: boolean
  readonly places: PlaceTable
  /** Those of the caller first. */
  readonly profiles: readonly WireProfile[]
  /** The one that the caller names. */
  readonly profile: WireProfile | undefined
  /** What ends copy by the caller's own profiles, in small letters. */
  readonly endMarks: ReadonlySet<string>
  /** What the reader of datelines goes by. */
  readonly knowledge: Knowledge
}

const textOptions = ['timeZone', 'language', 'referenceDate', 'dayMonthOrder']

/** Tables of callers that were checked already. */
const knownTables = new WeakSet<PlaceTable>()
/** What no options come to, once asked. */
let defaults: WireSettings | undefined

/** @throws TypeError for an unknown option or one of the wrong type, RangeError for a value that does not exist. */
export function checkOptions(options: ReadWireOptions): WireSettings {
  const isEmpty =
    typeof options === 'object' && options !== null && !Array.isArray(options) && Object.keys(options).length === 0
  if (!isEmpty) return settingsOf(options)
  defaults ??= settingsOf(options)
  return defaults
}

function settingsOf(options: ReadWireOptions): WireSettings {
  if (typeof options !== 'object' || options === null || Array.isArray(options)) {
    throw new TypeError(`Options are no object: ${Array.isArray(options) ? 'a list' : String(options)}`)
  }
  const { positions = true, places = corePlaces, profiles: own = [], profile: id, ...time } = options
  if (typeof positions !== 'boolean') {
    throw new TypeError(`Option positions is neither true nor false: ${String(positions)}`)
  }
  for (const name of Object.keys(time)) {
    if (!textOptions.includes(name)) throw new TypeError(`No such option: ${name}`)
  }
  // refuses values that it does not understand, also where the copy has no time in it
  readTimestamp('', time)
  // `Intl` takes tags of any length, and the article carries the tag
  if (time.language !== undefined && !languageTagShape.test(time.language)) {
    throw new RangeError(`Option language is ${JSON.stringify(time.language)}, which is no language tag or too long`)
  }
  checkPlaces(places)
  checkProfiles(own)
  const profiles =
    own.length === 0
      ? builtInProfiles
      : [...own, ...builtInProfiles.filter((one) => !own.some((mine) => mine.id === one.id))]
  const profile = id === undefined ? undefined : (profiles.find((one) => one.id === id) ?? refuse(id))
  const timeOptions = profile === undefined ? time : withProfile(time, profile)
  return {
    positions,
    places,
    profiles,
    time: timeOptions,
    language: time.language,
    profile,
    endMarks: new Set(own.flatMap((one) => one.endMarks ?? []).map((mark) => mark.toLowerCase())),
    knowledge: {
      time: timeOptions,
      places,
      ...(own.length === 0 ? { isAgency, profileOf } : knowing(own, profiles)),
      separators: own.flatMap(({ separators = [] }) => separators),
    },
  }
}

/** Throws for another shape than that of a table, and for a zone that does not exist. */
function checkPlaces(places: PlaceTable): void {
  if (places === corePlaces || knownTables.has(places)) return
  checkTable(places)
  const wrong = zonesOfTable(places).find((zone) => canonicalTimeZone(zone) === undefined)
  if (wrong !== undefined)
    throw new RangeError(`Option places has the time zone ${JSON.stringify(wrong)}, which does not exist`)
  knownTables.add(places)
}

/** What a profile says of times goes behind what the caller says. */
export function withProfile(time: ReadTimestampOptions, { language, timeZone }: WireProfile): ReadTimestampOptions {
  return {
    ...time,
    ...(time.language === undefined && language !== undefined && { language }),
    ...(time.timeZone === undefined && timeZone !== undefined && { timeZone, zoneFrom: 'profile' as const }),
  }
}

/** The caller's profiles go first; a built-in one that they take the place of is an agency still, without a profile. */
function knowing(own: readonly WireProfile[], all: readonly WireProfile[]): Pick<Knowledge, 'isAgency' | 'profileOf'> {
  const mine = indexProfiles(own)
  return {
    isAgency: (name) => mine.has(name.toLowerCase()) || isAgency(name),
    profileOf: (name) => {
      const found = mine.get(name?.toLowerCase() ?? '') ?? profileOf(name)
      return found !== undefined && all.includes(found) ? found : undefined
    },
  }
}

function refuse(id: unknown): never {
  throw new RangeError(`Option profile is ${JSON.stringify(id)}, which is the id of no profile`)
}
