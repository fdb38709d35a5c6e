import type { Article, Timestamp } from '../../article/index.js'
import type { ComparedField, FieldChange } from './change.js'
import { describeLists, shorten } from './wording.js'

type Values = { [Field in ComparedField]: NonNullable<Article[Field]> }
/** The parts of a value, each as people would write it. */
type Writer<Value> = (value: Value) => string[]

const one = (value: string | number) => [String(value)]

const fields: { [Field in ComparedField]: [name: string, write: Writer<Values[Field]>] } = {
  status: ['Status', one],
  signals: ['Signals', (list) => list.map(({ kind, number }) => [kind, number].join(' ').trim())],
  edNotes: ['Notes to editors', (list) => list.map(({ text }) => text)],
  embargoedUntil: ['Embargoed until', writeTime],
  expires: ['Expires', writeTime],
  urgency: ['Urgency', one],
  priority: ['Priority', ({ scheme, value }) => [`${scheme} ${value}`]],
  slugline: ['Slugline', one],
  headlines: ['Further headlines', (list) => list.map(({ role, text }) => `${role}: ${text}`)],
  bylines: ['Byline', (list) => list.map(({ text }) => text)],
  dateline: ['Dateline', ({ text }) => [text]],
  located: ['Filed from', (list) => list.map(({ name }) => name)],
  published: ['Published', writeTime],
  firstCreated: ['First created', writeTime],
  versionCreated: ['Version created', writeTime],
  version: ['Version', one],
  type: ['Type', one],
  language: ['Language', one],
  relations: ['Relations', (list) => list.map(({ rel, id, version }) => [rel, id, version].join(' ').trim())],
  provider: ['Provider', ({ name }) => [name]],
  infoSources: ['Sources', (list) => list.map(({ name }) => name)],
  creditLine: ['Credit', one],
  rights: ['Rights', ({ notice, holder, usageTerms = [] }) => [notice ?? holder ?? [], usageTerms].flat()],
  digitalSourceType: ['Digital source type', one],
  keywords: ['Keywords', (list) => list],
  subjects: ['Subjects', (list) => list.map(({ name }) => name)],
  genres: ['Genres', (list) => list.map(({ name }) => name)],
  events: ['Events', (list) => list.map(({ name }) => name)],
}

/** `Status: usable → canceled`; of lists what was added and removed. */
export function describeField({ kind, before, after }: FieldChange): string {
  const [name, write] = fields[kind] as [string, Writer<typeof before | typeof after>]
  const [some, others] = [before, after].map((value) => (value === undefined ? [] : write(value))) as [
    string[],
    string[],
  ]
  if (some.join('\n') === others.join('\n')) return `${name} changed`
  if (some.length < 2 && others.length < 2 && !(Array.isArray(before ?? after) && some.length !== others.length)) {
    return `${name}: ${shorten(some[0] ?? 'none')} → ${shorten(others[0] ?? 'none')}`
  }
  return `${name}: ${describeLists(some, others)}`
}

function writeTime({ local, instant, text, offset, timeZone, precision }: Timestamp): string[] {
  const clock = local ?? instant?.slice(0, 16) ?? text ?? precision
  const zone = timeZone ?? offset ?? (instant === undefined ? undefined : 'UTC')
  return [[clock.replace('T', ' '), clock.includes('T') ? zone : undefined].filter(Boolean).join(' ')]
}
