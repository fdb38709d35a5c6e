import type { Span } from '../text/index.js'

/** The smallest unit that a time names. */
export type Precision = 'year' | 'month' | 'day' | 'hour' | 'minute' | 'second'

/** Where a zone was taken from. */
export type ZoneSource = 'text' | 'option' | 'profile' | 'dateline'

/** A part of a time that the copy did not print and that was worked out. */
export type InferredPart = 'century' | 'year' | 'month' | 'day' | 'dayMonthOrder'

/**
 * A time as news copy gives it: what was printed, the wall clock it names and, when the zone is known, the instant.
 * With no zone there is no instant, and with day precision or coarser there is none either.
 */
export interface Timestamp {
  /** As printed: `15.04.2025 19:28`. */
  text?: string
  /** The wall clock in ISO 8601, cut at the precision: `2025`, `2025-04`, `2025-04-15`, `2025-04-15T19:28`. */
  local?: string
  /** Offset from UTC: `+03:00`. */
  offset?: string
  /** IANA zone under its current name: `Europe/Kyiv`. */
  timeZone?: string
  /** The moment, in UTC with milliseconds: `2025-04-15T16:28:00.000Z`. */
  instant?: string
  precision: Precision
  /** How sure the reading is, 0 to 1; left out where the text leaves no doubt. */
  certainty?: number
  /** Where the zone or the offset came from. */
  zoneFrom?: ZoneSource
  /** Parts that were worked out, not printed. */
  inferred?: InferredPart[]
  /** Where `text` stands in the copy. */
  position?: Span
}
