/** A way to reach someone, in ninjs. It has a `value` or an `address`. */
export interface NinjsContactInfo {
  /** Phone, e-mail, address. */
  type?: string
  role?: string
  lang?: string
  name?: string
  value?: string
  address?: { lines?: string[]; locality?: string; area?: string; postalCode?: string; country?: string }
}

/** A thing with a name and an identifier: a genre, a digital source type. */
export interface NinjsTerm {
  name?: string
  /** A complete URI. */
  uri?: string
  /** An identifier of any form. */
  literal?: string
}

/** A thing that the item is about, or that made it. */
export interface NinjsConcept extends NinjsTerm {
  /** How the item relates to it: `about`, `author`. */
  rel?: string
  contactInfo?: NinjsContactInfo[]
}

/** A subject. */
export interface NinjsSubject extends NinjsTerm {
  rel?: string
  creator?: string
  /** 0 to 100. */
  relevance?: number
  /** 0 to 100. */
  confidence?: number
}

/** A place, with GeoJSON. */
export interface NinjsPlace extends NinjsConcept {
  geoJSON?: { type: string; coordinates?: unknown }
}

/** A party that the content came from or through. */
export interface NinjsInfoSource extends NinjsTerm {
  role?: string
  contactInfo?: NinjsContactInfo[]
}

/** A text in one of its forms: a headline, a description, a body. */
export interface NinjsText {
  role?: string
  /** IANA media type; plain text where there is none. */
  contentType?: string
  value: string
}

/** A file of a picture, sound or video. */
export interface NinjsRendition {
  name: string
  href?: string
  contentType?: string
  title?: string
  width?: number
  height?: number
  sizeInBytes?: number
  /** In seconds. */
  duration?: number
  format?: string
}

/** An item that goes with another. */
export interface NinjsAssociation extends NinjsItem {
  name: string
  uri: string
  /** How this item relates to the associated one; not in ninjs 2. */
  rel?: string
}

interface NinjsItem {
  uri?: string
  type?: string
  representationType?: string
  profile?: string
  version?: string
  firstCreated?: string
  versionCreated?: string
  contentCreated?: string
  embargoedUntil?: string
  expires?: string
  pubStatus?: string
  urgency?: number
  copyrightHolder?: string
  copyrightNotice?: string
  usageTerms?: string
  rightsInfo?: { langId?: string; linkedRights?: string; encodedRights?: string }
  edNote?: string
  language?: string
  title?: string
  by?: string
  slugline?: string
  located?: string
  headlines?: NinjsText[]
  descriptions?: NinjsText[]
  bodies?: NinjsText[]
  people?: NinjsConcept[]
  organisations?: NinjsConcept[]
  places?: NinjsPlace[]
  subjects?: NinjsSubject[]
  events?: (NinjsTerm & { id?: string; rel?: string })[]
  objects?: (NinjsTerm & { rel?: string })[]
  genres?: NinjsTerm[]
  infoSources?: NinjsInfoSource[]
  renditions?: NinjsRendition[]
  associations?: NinjsAssociation[]
  altIds?: { role?: string; value?: string }[]
  trustIndicators?: { role?: string; title?: string; href?: string }[]
  standard?: { name?: string; version?: string; schema?: string }
  digitalSourceType?: NinjsTerm
}

/**
 * An item of IPTC ninjs 3.1 as `writeNinjs` makes it. Times are RFC 3339 with an offset. Source: the JSON Schema
 * `ninjs-schema_3.1.json` of the IPTC.
 */
export interface Ninjs3 extends NinjsItem {
  uri: string
}

type InNinjs2<Value> = Value extends readonly (infer Item)[]
  ? InNinjs2<Item>[]
  : Value extends object
    ? {
        [Key in keyof Value as Key extends 'embargoedUntil'
          ? 'embargoed'
          : Lowercase<Key & string>]: Key extends 'geoJSON' ? Value[Key] : InNinjs2<Value[Key]>
      }
    : Value

/** An item of IPTC ninjs 2.2: as in 3.1, with all names in small letters and `embargoed` for `embargoedUntil`. */
export interface Ninjs2 extends InNinjs2<Ninjs3> {}
