import type * as z from 'zod'
import { countryCode } from './formats.js'
import { Range } from './place-in-text.js'
import { between, filled, flag, list, optional, share, strict } from './primitives.js'

/** What someone is or was, as printed: an office, a rank, an occupation. */
export const Role = strict({
  /** As printed: `President of Ukraine`. */
  text: filled(),
  /** The body or country that the role belongs to: `Ukraine`. */
  organization: optional(filled()),
  /** True where the copy says that it was held in the past. */
  former: optional(flag()),
})
export interface Role extends z.infer<typeof Role> {}

/** A person whom the article names. */
export const Person = strict({
  /** Unique in the article: `p1`. */
  id: filled(),
  /** The fullest form used, without titles. */
  name: filled(),
  /** Given name, where the copy shows which part it is. */
  givenName: optional(filled()),
  /** Family name, where the copy shows which part it is. */
  familyName: optional(filled()),
  /** Offices and occupations, those of the past marked. */
  roles: optional(list(Role)),
  /** Every form the article uses, the fullest first: names, then descriptions such as `the president`. */
  names: optional(list(filled())),
  /** Where the article names or describes the person; pronouns are not among them. */
  mentions: optional(list(Range)),
})
export interface Person extends z.infer<typeof Person> {}

/** A body: company, ministry, party, team, agency. */
export const Organization = strict({
  /** Unique in the article: `o1`. */
  id: filled(),
  /** The fullest form used, without an article. */
  name: filled(),
  /** Every form the article uses. */
  names: optional(list(filled())),
  /** Where the article names it. */
  mentions: optional(list(Range)),
})
export interface Organization extends z.infer<typeof Organization> {}

/** Coordinates in degrees, WGS 84. */
export const Geo = strict({
  /** Degrees north, -90 to 90. */
  latitude: between(-90, 90),
  /** Degrees east, -180 to 180. */
  longitude: between(-180, 180),
})
export interface Geo extends z.infer<typeof Geo> {}

/** A place: a city, a region, a country. */
export const Place = strict({
  /** Unique in the article: `l1`. */
  id: optional(filled()),
  /** As a person would write it: `Odesa`. */
  name: filled(),
  /** State or province: `Pa.`, `Ontario`. */
  region: optional(filled()),
  /** Country, as printed or in English. */
  country: optional(filled()),
  /** ISO 3166-1 alpha-2: `UA`. */
  countryCode: optional(countryCode()),
  /** IANA zone under its current name. */
  timeZone: optional(filled()),
  /** Coordinates. */
  geo: optional(Geo),
  /** Where the article names it. */
  mentions: optional(list(Range)),
})
export interface Place extends z.infer<typeof Place> {}

/** A subject, genre or event from a vocabulary, or free. */
export const Concept = strict({
  /** The name for people. */
  name: filled(),
  /** Code with its scheme's alias: `medtop:20000065`. */
  qcode: optional(filled()),
  /** The concept's address. */
  uri: optional(filled()),
  /** The vocabulary it is taken from. */
  scheme: optional(filled()),
  /** How much the article is about it, 0 to 1. */
  relevance: optional(share()),
  /** How sure whoever assigned it was, 0 to 1. */
  confidence: optional(share()),
})
export interface Concept extends z.infer<typeof Concept> {}
