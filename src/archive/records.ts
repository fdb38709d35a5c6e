import type { Article } from '../article/index.js'
import type { Issue } from '../text/index.js'
import type { ProfileReading } from '../wire/index.js'
import type { ArchiveErrorCode } from './issues.js'

/** Copy to parse, with what its line says of it: that wins over the options. */
export interface ArchiveItem {
  /** What it is called where it came from; kept as it is. */
  id?: string | number
  /** Its line of NDJSON, from 1. */
  line?: number
  /** The copy. */
  text: string
  /** IANA zone of times that print none. */
  timeZone?: string
  /** BCP 47. */
  language?: string
  /** The day from which a missing year is worked out: `2031-06-18`. */
  referenceDate?: string
  /** The id of the profile to read with. */
  profile?: string
  /** Fields of the line that the record carries too: those named by the option `keep`. */
  kept?: Record<string, unknown>
}

/** Of what item a record is. */
export interface RecordOrigin {
  id?: string | number
  line?: number
  kept?: Record<string, unknown>
}

/** An article that was read from an item. */
export interface ArticleRecord extends RecordOrigin {
  article: Article
  issues: Issue[]
  /** Whose copy it is, where it shows or someone says so. */
  profile?: ProfileReading
}

/** Why nothing was read from an item. */
export interface ArchiveError {
  /** To switch on; every code is listed in the docs. */
  code: ArchiveErrorCode
  /** One sentence for people. */
  message: string
}

/** An item from which nothing was read, and why. */
export interface ErrorRecord extends RecordOrigin {
  error: ArchiveError
}

/** What became of an item. */
export type ArchiveRecord = ArticleRecord | ErrorRecord
