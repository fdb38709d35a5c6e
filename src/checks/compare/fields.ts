import type { Article, Timestamp } from '../../article/index.js'
import type { ComparedField, FieldChange } from './change.js'
import { contentKey } from './content-key.js'
import { printedKey } from './printed-key.js'

/** What an editor has to know before anything else: whether and when it may be used. */
export const usage = ['status', 'signals', 'edNotes', 'embargoedUntil', 'expires'] as const
/** Below the headlines: where it comes from, and when. */
export const head = [
  'headlines',
  'dateline',
  'located',
  'bylines',
  'published',
  'firstCreated',
  'versionCreated',
] as const
/** What is said about it. */
export const about = [
  'version',
  'urgency',
  'priority',
  'slugline',
  'relations',
  'type',
  'language',
  'provider',
  'infoSources',
  'creditLine',
  'rights',
  'digitalSourceType',
  'keywords',
  'subjects',
  'genres',
  'events',
] as const

const times: ReadonlySet<ComparedField> = new Set<ComparedField>([
  'embargoedUntil',
  'expires',
  'published',
  'firstCreated',
  'versionCreated',
])
/** Where something stands, and how sure that is, is no news of it. */
const unnoticed: ReadonlySet<string> = new Set([
  'position',
  'mentions',
  'certainty',
  'reasons',
  'confidence',
  'relevance',
])

/** The fields that have another value. */
export function compareFields(fields: readonly ComparedField[], before: Article, after: Article): FieldChange[] {
  return fields.flatMap((kind) => {
    const [a, b] = [before[kind], after[kind]]
    if (isSameField(kind, a, b)) return []
    return [{ kind, ...(a !== undefined && { before: a }), ...(b !== undefined && { after: b }) } as FieldChange]
  })
}

function isSameField(field: ComparedField, before: unknown, after: unknown): boolean {
  if (before === undefined || after === undefined) return before === after
  if (times.has(field))
    return isSameTime(before as Timestamp, after as Timestamp) ?? contentOf(field, before) === contentOf(field, after)
  return contentOf(field, before) === contentOf(field, after)
}

/** The instant, where both have one; else the wall clock; else what is printed; nothing where they share none. */
function isSameTime(before: Timestamp, after: Timestamp): boolean | undefined {
  for (const part of ['instant', 'local', 'text'] as const) {
    if (before[part] !== undefined && after[part] !== undefined) return before[part] === after[part]
  }
  return undefined
}

function contentOf(field: ComparedField, value: unknown): string {
  if (field === 'dateline') return printedKey((value as NonNullable<Article['dateline']>).text)
  return contentKey(value, (key) => unnoticed.has(key) || (field === 'located' && key === 'id'))
}
