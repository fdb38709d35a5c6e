import type { Fields } from '../shared/index.js'
import type { Author } from './read-bylines.js'
import type { Ninjs3 } from './types.js'

/** An item under the names of ninjs 3.1, with what dialects have beside. */
export interface Item extends Partial<Ninjs3> {
  source?: string
  priority?: unknown
  keywords?: string[]
  authors?: Author[]
  evolvedfrom?: string
  rewrite_of?: string
  replacing?: string[]
  firstpublished?: string
  eventDetails?: unknown
  plannedCoverage?: unknown
}

const media: ReadonlySet<string> = new Set(['picture', 'graphic', 'audio', 'video'])

export function isMedia(type: string | undefined): boolean {
  return type !== undefined && media.has(type)
}

/** Whether an item is an article: a picture, event or planning with a body is one where the body is all it is about. */
export function isNewsText(item: Item, hasBody: boolean): boolean {
  const { type = 'text', headlines, descriptions, bodies, renditions, eventDetails, plannedCoverage } = item
  if (eventDetails !== undefined || plannedCoverage !== undefined) return false
  if (type === 'text' || type === 'composite')
    return hasBody || [headlines, descriptions, bodies].some((texts) => texts !== undefined)
  return hasBody && !(isMedia(type) && renditions !== undefined)
}

const held: ReadonlySet<string> = new Set([
  'uri',
  'type',
  'version',
  'firstCreated',
  'versionCreated',
  'embargoedUntil',
  'expires',
  'pubStatus',
  'urgency',
  'copyrightHolder',
  'copyrightNotice',
  'usageTerms',
  'edNote',
  'headlines',
  'descriptions',
  'bodies',
  'people',
  'organisations',
  'places',
  'subjects',
  'events',
  'genres',
  'infoSources',
  'by',
  'slugline',
  'located',
  'associations',
  'altIds',
  'digitalSourceType',
  'language',
  'source',
  'priority',
  'keywords',
  'authors',
  'evolvedfrom',
  'rewrite_of',
  'replacing',
  'firstpublished',
])

/** What of an item an article has no place for. */
export function restOf(item: Item): Fields {
  const rest = Object.entries(item).filter(([name, value]) => !held.has(name) && !isOwnStandard(name, value))
  return Object.fromEntries(rest)
}

function isOwnStandard(name: string, value: unknown): boolean {
  return name === 'standard' && (value as NonNullable<Item['standard']>).name?.toLowerCase() === 'ninjs'
}
