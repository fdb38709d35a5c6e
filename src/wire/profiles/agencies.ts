import { made } from '../made.js'
import { agencyNames } from './agencies.data.js'
import type { WireProfile } from './profile.js'
import { builtInProfiles } from './profiles.data.js'

/** Distributors make ever new names of these. */
const distributor = /^[\p{L}\p{N}][\p{L}\p{N} -]{1,30}(?:newswire|newswires|presswire|mediawire|asianet)$/iu
const LONGEST = 60
const corporate = / (?:corp|inc|ltd)\.?$/i
/** Two or three letters are an agency in capitals (`SPA`) or in small ones (`dpa`), and a word otherwise (`Spa`). */
const shortWord = /^\p{Lu}\p{Ll}{1,2}$/u

const names = /* @__PURE__ */ made(() => new Set(agencyNames.flatMap((line) => line.split('|'))))
const byName = /* @__PURE__ */ indexProfiles(builtInProfiles)

/** Profiles by their names in small letters; the first that has a name keeps it. */
export function indexProfiles(profiles: readonly WireProfile[]): ReadonlyMap<string, WireProfile> {
  const index = new Map<string, WireProfile>()
  for (const profile of profiles) {
    for (const name of profile.names) if (!index.has(name.toLowerCase())) index.set(name.toLowerCase(), profile)
  }
  return index
}

/** The built-in profile that has the name among its own. */
export function profileOf(name: string | undefined): WireProfile | undefined {
  return name === undefined
    ? undefined
    : (byName.get(name.toLowerCase()) ?? byName.get(name.toLowerCase().replace(corporate, '')))
}

/** Whether this is the name of a news agency or of a distributor of releases. */
export function isAgency(text: string): boolean {
  if (text.length < 2 || text.length > LONGEST || (text.length <= 3 && shortWord.test(text) && text !== 'Efe'))
    return false
  const whole = text.toLowerCase()
  if (names.has(whole) || byName.has(whole)) return true
  if (whole.endsWith('wire') || whole.endsWith('wires') || whole.endsWith('asianet')) return distributor.test(whole)
  const name = whole.replace(corporate, '')
  return name.length < whole.length && (names.has(name) || byName.has(name))
}
