import type * as z from 'zod'
import { localTime, utcInstant, utcOffset } from './formats.js'
import { Span } from './place-in-text.js'
import { filled, list, oneOf, optional, share, strict } from './primitives.js'

/**
 * A time as news copy gives it: what was printed, the wall clock it names and, when the zone is known, the instant.
 * With no zone there is no instant, and with day precision or coarser there is none either.
 */
export const Timestamp = strict({
  /** As printed: `15.04.2025 19:28`. */
  text: optional(filled()),
  /** The wall clock in ISO 8601, cut at the precision: `2025`, `2025-04`, `2025-04-15`, `2025-04-15T19:28`. */
  local: optional(localTime()),
  /** Offset from UTC: `+03:00`. */
  offset: optional(utcOffset()),
  /** IANA zone under its current name: `Europe/Kyiv`. */
  timeZone: optional(filled()),
  /** The moment, in UTC: `2025-04-15T16:28:00.000Z`. */
  instant: optional(utcInstant()),
  /** The smallest unit that the time names. */
  precision: oneOf(['year', 'month', 'day', 'hour', 'minute', 'second']),
  /** How sure the reading is, 0 to 1; left out where the text leaves no doubt. */
  certainty: optional(share()),
  /** Where the zone or the offset came from. */
  zoneFrom: optional(oneOf(['text', 'option', 'profile', 'dateline'])),
  /** Parts that were worked out, not printed. */
  inferred: optional(list(oneOf(['century', 'year', 'month', 'day', 'dayMonthOrder']))),
  /** Where `text` stands in the copy. */
  position: optional(Span),
})
export interface Timestamp extends z.infer<typeof Timestamp> {}
