import type * as z from 'zod'
import { checkArticle } from '../rules/index.js'
import { itemTypes, statuses } from '../vocabularies.js'
import { Block } from './block.js'
import { Byline } from './byline.js'
import { Dateline } from './dateline.js'
import { Concept, Organization, Person, Place } from './entities.js'
import { languageTag } from './formats.js'
import { Association } from './media.js'
import { anything, exactly, filled, list, oneOf, optional, strict, wholeBetween } from './primitives.js'
import { Quote } from './quote.js'
import { Rights } from './rights.js'
import { Timestamp } from './timestamp.js'
import { AltId, EdNote, Furniture, Headline, InfoSource, Priority, Provider, Relation, Signal } from './transmission.js'

/**
 * A news article as data. Names follow ninjs 3.x and NewsML-G2 where they have one. What is absent is absent, never
 * null; keys that are not listed are refused, except under `extra`.
 */
export const Article = /* @__PURE__ */ strict({
  /** Version of this model. */
  schemaVersion: exactly(1),
  /** Identifier, best a URI. */
  id: optional(filled()),
  /** Further identifiers. */
  altIds: optional(list(AltId)),
  /** Version of the article, as its maker counts. */
  version: optional(filled()),
  /** What kind of item it is; wire copy is `text`. */
  type: optional(oneOf(itemTypes)),
  /** Language of the text, BCP 47. */
  language: optional(languageTag()),
  /** Whether it may be published; left out where nothing was said. */
  status: optional(oneOf(statuses)),
  /** Updates, corrections, kills, advisories that the copy announces. */
  signals: optional(list(Signal)),
  /** Other articles that this one corrects, replaces, follows. */
  relations: optional(list(Relation)),
  /** Editorial urgency, 1 (most) to 9 (least). */
  urgency: optional(wholeBetween(1, 9)),
  /** Priority in a transport's own scheme. */
  priority: optional(Priority),
  /** The slugline, as printed. */
  slugline: optional(filled()),
  /** Keywords. */
  keywords: optional(list(filled())),
  /** Notes for editors. */
  edNotes: optional(list(EdNote)),
  /** The headline as displayed. */
  headline: optional(filled()),
  /** Further headlines. */
  headlines: optional(list(Headline)),
  /** An abstract or summary. */
  summary: optional(filled()),
  /** Who wrote it. */
  bylines: optional(list(Byline)),
  /** The filing place, date and agency as printed before the text. */
  dateline: optional(Dateline),
  /** Where it was filed from, when known otherwise. */
  located: optional(list(Place)),
  /** When it was published. */
  published: optional(Timestamp),
  /** When its first version was made. */
  firstCreated: optional(Timestamp),
  /** When this version was made. */
  versionCreated: optional(Timestamp),
  /** Not for publication before this time. */
  embargoedUntil: optional(Timestamp),
  /** Not for use after this time. */
  expires: optional(Timestamp),
  /** Who supplies it. */
  provider: optional(Provider),
  /** Where the information came from. */
  infoSources: optional(list(InfoSource)),
  /** The credit to print. */
  creditLine: optional(filled()),
  /** Copyright and usage. */
  rights: optional(Rights),
  /** How the content came to be, as a URI of IPTC's Digital Source Type vocabulary. */
  digitalSourceType: optional(filled()),
  /** What it is about. */
  subjects: optional(list(Concept)),
  /** Its genres. */
  genres: optional(list(Concept)),
  /** The events it covers. */
  events: optional(list(Concept)),
  /** The people it names. */
  people: optional(list(Person)),
  /** The bodies it names. */
  organizations: optional(list(Organization)),
  /** The places it names. */
  places: optional(list(Place)),
  /** The editorial text, block by block; the first block does not repeat the dateline. */
  body: list(Block),
  /** Every other line of the copy, labelled, in order. */
  furniture: optional(list(Furniture)),
  /** Who said what, in the order of the text. */
  quotes: list(Quote),
  /** Pictures, sound, video and other items that go with it. */
  associations: optional(list(Association)),
  /** What a format carried and this model has no place for, by the format's name. */
  extra: optional(anything()),
}).superRefine(checkArticle)
export interface Article extends z.infer<typeof Article> {}
