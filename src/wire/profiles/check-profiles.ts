import { isCountryCode } from '../../places/reading.js'
import { canonicalTimeZone, readTimestamp } from '../../time/index.js'
import type { WireProfile } from './profile.js'

const lists = ['names', 'separators', 'order', 'endMarks', 'hosts']
const texts = ['id', 'language', 'timeZone', 'homeCountry', 'stamp']
const parts = ['place', 'date', 'agency']
/** Dashes, up to three; or one character that is no letter, digit, bracket, comma or white space; what EFE puts. */
const separatorShape = /^(?:[-–—―_]{1,3}|[^\p{L}\p{M}\p{N}\s()[\],]|\.-)$/u

/**
 * @throws TypeError for what is no list of profiles, an unknown field or one of the wrong type, RangeError for a zone, a
 * language, a country or a part of a dateline that does not exist, a separator that is no mark, an id that stands twice.
 */
export function checkProfiles(profiles: readonly WireProfile[]): void {
  if (!Array.isArray(profiles)) throw new TypeError(`Option profiles is no list: ${String(profiles)}`)
  for (const profile of profiles) checkProfile(profile)
  const twice = profiles.find(({ id }, at) => profiles.findIndex((other) => other.id === id) < at)
  if (twice !== undefined) throw new RangeError(`Option profiles has two of the id ${JSON.stringify(twice.id)}`)
}

function checkProfile(profile: WireProfile): void {
  if (typeof profile !== 'object' || profile === null) throw new TypeError(`Profile is no object: ${String(profile)}`)
  const { id, names, order = [], separators = [], language, timeZone, homeCountry } = profile
  if (typeof id !== 'string' || id === '') throw new TypeError(`Profile has no id: ${String(id)}`)
  if (!Array.isArray(names)) throw new TypeError(`Profile ${id} has no names`)
  if (names.includes('')) throw new RangeError(`Profile ${id} has an empty name`)
  for (const [field, value] of Object.entries(profile) as [string, unknown][]) {
    if (value === undefined) continue
    if (texts.includes(field) ? typeof value !== 'string' : !lists.includes(field) || !isListOfTexts(value)) {
      throw new TypeError(`Profile ${id} has a ${field} that is not known or of another type`)
    }
  }
  const wrong = order.find((part) => !parts.includes(part))
  if (wrong !== undefined)
    throw new RangeError(`Profile ${id} has an order of ${JSON.stringify(wrong)}, which is no part of a dateline`)
  const long = separators.find((separator) => !separatorShape.test(separator))
  if (long !== undefined)
    throw new RangeError(
      `Profile ${id} has the separator ${JSON.stringify(long)}, which is neither a dash nor one mark`,
    )
  if (timeZone !== undefined && canonicalTimeZone(timeZone) === undefined) {
    throw new RangeError(`Profile ${id} has the time zone ${JSON.stringify(timeZone)}, which does not exist`)
  }
  if (language !== undefined) checkLanguage(id, language)
  if (homeCountry !== undefined && !isCountryCode(homeCountry)) {
    throw new RangeError(`Profile ${id} has the country ${JSON.stringify(homeCountry)}, which is no code of ISO 3166-1`)
  }
}

/** It is handed to the reader of times where the copy shows the profile: what that refuses is refused before. */
function checkLanguage(id: string, language: string): void {
  try {
    readTimestamp('', { language })
  } catch {
    throw new RangeError(`Profile ${id} has the language ${JSON.stringify(language)}, which is no language tag`)
  }
}

function isListOfTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every((one) => typeof one === 'string')
}
