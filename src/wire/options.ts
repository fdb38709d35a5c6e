import { languageTagShape } from '../article/plain.js'
import { type ReadTimestampOptions, readTimestamp } from '../time/index.js'

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
  /** Whether all that is found says where it stands in the copy; true unless told. */
  positions?: boolean | undefined
}

/** Options, checked. */
export interface WireSettings {
  /** What the reader of times gets. */
  readonly time: ReadTimestampOptions
  readonly language?: string
  readonly positions: boolean
}

const textOptions = ['timeZone', 'language', 'referenceDate', 'dayMonthOrder']

/** @throws TypeError for an unknown option or one of the wrong type, RangeError for a value that does not exist. */
export function checkOptions(options: ReadWireOptions): WireSettings {
  if (typeof options !== 'object' || options === null || Array.isArray(options)) {
    throw new TypeError(`Options are no object: ${Array.isArray(options) ? 'a list' : String(options)}`)
  }
  const { positions = true, ...time } = options
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
  return { time, positions, ...(time.language !== undefined && { language: time.language }) }
}
