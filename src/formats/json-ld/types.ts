import type { DigitalSource } from './digital-source.js'

// The parts of schema.org that are written, in its own names. Assignable to the types of schema-dts.

/** A person: an author, a speaker, one whom the article names. */
export interface JsonLdPerson {
  '@type': 'Person'
  '@id'?: string
  name: string
  url?: string
  givenName?: string
  familyName?: string
  alternateName?: string[]
  jobTitle?: string | string[]
  email?: string
  affiliation?: JsonLdOrganization
  workLocation?: JsonLdPlace
  disambiguatingDescription?: string
}

/** A body: a publisher, a speaker, one that the article names. */
export interface JsonLdOrganization {
  '@type': 'Organization'
  '@id'?: string
  name: string
  url?: string
  alternateName?: string[]
  disambiguatingDescription?: string
}

/** A country, with its ISO 3166-1 alpha-2 code as `identifier`. */
export interface JsonLdCountry {
  '@type': 'Country'
  name: string
  identifier: string
}

/** Where a place is: its region and country. */
export interface JsonLdAddress {
  '@type': 'PostalAddress'
  addressRegion?: string
  addressCountry?: string | JsonLdCountry
}

/** A place, with coordinates in degrees, WGS 84. */
export interface JsonLdPlace {
  '@type': 'Place'
  name: string
  address?: JsonLdAddress
  geo?: { '@type': 'GeoCoordinates'; latitude: number; longitude: number }
}

/** A subject or genre from a vocabulary, with its code and the vocabulary it is taken from. */
export interface JsonLdTerm {
  '@type': 'DefinedTerm'
  '@id'?: string
  name: string
  termCode?: string
  inDefinedTermSet?: string
}

/** An event that the article covers. */
export interface JsonLdEvent {
  '@type': 'Event'
  '@id'?: string
  name: string
  identifier?: string
}

/** The types of schema.org that media are written with. */
export type JsonLdMediaType = 'ImageObject' | 'VideoObject' | 'AudioObject' | 'MediaObject'

/** A file: an address, a form, a size in pixels, a length. */
export interface JsonLdFile {
  '@type': 'MediaObject'
  name?: string
  contentUrl: string
  encodingFormat?: string
  width?: JsonLdPixels
  height?: JsonLdPixels
  contentSize?: string
  duration?: string
}

/** A size in pixels: `E37` is their code in UN/CEFACT Recommendation 20. */
export interface JsonLdPixels {
  '@type': 'QuantitativeValue'
  value: number
  unitCode: 'E37'
}

/** A picture, video, sound or other item that goes with the article. */
export interface JsonLdMedia<Type extends JsonLdMediaType> {
  '@type': Type
  /** What it is in IPTC's News Item Nature vocabulary, where schema.org has no type for it. */
  additionalType?: string
  /** From 1; given where the media of several kinds are mixed. */
  position?: number
  contentUrl?: string
  url?: string
  encodingFormat?: string
  width?: JsonLdPixels
  height?: JsonLdPixels
  caption?: string
  /** The caption of a `MediaObject`, which has no `caption`. */
  description?: string
  creditText?: string
  encoding?: JsonLdFile[]
}

/** Another work: an earlier version, a source, terms of use, a document that is quoted. */
export interface JsonLdWork {
  '@type': 'CreativeWork'
  '@id'?: string
  name?: string
  text?: string
  version?: string
}

/** What something is to something else, where schema.org has no property for it. */
export type JsonLdRole<Property extends string, Thing> = { '@type': 'Role'; roleName: string } & {
  [Key in Property]: Thing
}

/** A quotation, as a part of the article. */
export interface JsonLdQuotation {
  '@type': 'Quotation'
  /** The words, without their marks. */
  text: string
  /** Where they stand in `articleBody`, in UTF-16 code units, half-open: `120-187`, or several with commas. */
  position?: string
  /** `indirect` or `mixed`; left out of what stands in marks. */
  genre?: string
  /** Who spoke. */
  creator?: JsonLdPerson | JsonLdOrganization
  /** The document that is quoted. */
  isBasedOn?: JsonLdWork
}

/** A correction or clarification that the article announces. */
export interface JsonLdCorrection {
  '@type': 'CorrectionComment'
  name?: 'clarification'
  position?: number
  text?: string
}

/** A news article as `writeJsonLd` makes it: plain data, in the names of schema.org. */
export interface JsonLdNewsArticle {
  '@context': 'https://schema.org'
  '@type': 'NewsArticle'
  '@id'?: string
  /** What kind of item it is, in IPTC's News Item Nature vocabulary. */
  additionalType?: string
  url?: string
  identifier?: (string | { '@type': 'PropertyValue'; propertyID?: string; value: string })[]
  version?: string
  inLanguage?: string
  creativeWorkStatus?: string
  correction?: JsonLdCorrection[]
  isBasedOn?: (JsonLdWork | JsonLdRole<'isBasedOn', JsonLdWork>)[]
  translationOfWork?: JsonLdWork[]
  citation?: JsonLdWork[]
  keywords?: string[]
  headline?: string
  alternativeHeadline?: string[]
  description?: string
  author?: (JsonLdPerson | JsonLdOrganization)[]
  editor?: JsonLdPerson[]
  contributor?: (JsonLdPerson | JsonLdRole<'contributor', JsonLdPerson>)[]
  dateline?: string
  locationCreated?: JsonLdPlace[]
  datePublished?: string
  dateCreated?: string
  dateModified?: string
  expires?: string
  publisher?: JsonLdOrganization
  sourceOrganization?: (JsonLdOrganization | JsonLdRole<'sourceOrganization', JsonLdOrganization>)[]
  creditText?: string
  copyrightHolder?: JsonLdOrganization
  copyrightNotice?: string
  copyrightYear?: number
  usageInfo?: JsonLdWork[]
  digitalSourceType?: DigitalSource
  about?: (JsonLdTerm | JsonLdEvent)[]
  genre?: (string | JsonLdTerm)[]
  mentions?: (JsonLdPerson | JsonLdOrganization)[]
  contentLocation?: JsonLdPlace[]
  articleBody?: string
  hasPart?: JsonLdQuotation[]
  image?: JsonLdMedia<'ImageObject'>[]
  video?: JsonLdMedia<'VideoObject'>[]
  audio?: JsonLdMedia<'AudioObject'>[]
  associatedMedia?: JsonLdMedia<'MediaObject'>[]
}
