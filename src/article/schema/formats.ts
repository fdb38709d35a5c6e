import { languageTagShape } from '../language-tag.js'
import { pattern } from './primitives.js'

// Strings of a form that a pattern can state. Whether a day exists is a rule: see rules/timestamps.ts.

/* @__NO_SIDE_EFFECTS__ */
export function countryCode() {
  return pattern(/^[A-Z]{2}$/, 'an ISO 3166-1 alpha-2 country code such as "UA"')
}

/* @__NO_SIDE_EFFECTS__ */
export function languageTag() {
  return pattern(languageTagShape, 'a BCP 47 language tag such as "en" or "pt-BR"')
}

/* @__NO_SIDE_EFFECTS__ */
export function emailAddress() {
  return pattern(/^[^\s@]+@[^\s@]+$/, 'an e-mail address')
}

/* @__NO_SIDE_EFFECTS__ */
export function localTime() {
  return pattern(
    /^\d{4}(-\d{2}(-\d{2}(T\d{2}(:\d{2}(:\d{2}(\.\d{1,9})?)?)?)?)?)?$/,
    'a wall clock in ISO 8601 without a zone, such as "2025-04-15T19:28" or "2025-04-15"',
  )
}

/* @__NO_SIDE_EFFECTS__ */
export function utcOffset() {
  return pattern(/^[+-]([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?$/, 'an offset from UTC such as "+03:00"')
}

/* @__NO_SIDE_EFFECTS__ */
export function utcInstant() {
  return pattern(
    /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,9})?Z$/,
    'an instant in UTC such as "2025-04-15T16:28:00.000Z"',
  )
}
