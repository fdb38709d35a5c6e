import type { Block } from '../schema/block.js'
import type { Dateline } from '../schema/dateline.js'
import type { Organization, Person, Place } from '../schema/entities.js'
import type { Association } from '../schema/media.js'
import type { Quote } from '../schema/quote.js'
import type { Timestamp } from '../schema/timestamp.js'

/** The parts of an article that the rules between fields look at. */
export interface RuledArticle {
  headline?: string
  summary?: string
  body: Block[]
  quotes: Quote[]
  people?: Person[]
  organizations?: Organization[]
  places?: Place[]
  located?: Place[]
  dateline?: Dateline
  associations?: Association[]
  published?: Timestamp
  firstCreated?: Timestamp
  versionCreated?: Timestamp
  embargoedUntil?: Timestamp
  expires?: Timestamp
}

export type Path = (string | number)[]

/** Reports what is wrong at a path. */
export type Report = (path: Path, message: string) => void

/** A rule between fields, which JSON Schema cannot state. */
export type Rule = (article: RuledArticle, report: Report) => void
