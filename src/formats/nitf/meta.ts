import type { Article } from '../../article/index.js'
import { itemTypes, relationKinds, signalKinds } from '../../article/plain.js'
import { attribute, childrenOf, element, type MarkupElement } from '../markup/index.js'
import { knownWord } from '../shared/index.js'
import { keptOf, type NitfAttributes } from './kept.js'

type Known<Key extends keyof Article> = NonNullable<Article[Key]>

/** What NITF has no element for and its `meta` carries. Names are NITF's own where one is in use (`slugline`). */
export interface MetaFields {
  slugline?: string
  type?: Known<'type'>
  version?: string
  creditLine?: string
  digitalSourceType?: string
  /** What stands beside `docdata`'s own: `usable` or `embargoed`, where an article is both. */
  'management-status'?: string
  altIds: Known<'altIds'>
  signals: Known<'signals'>
  relations: Known<'relations'>
  priority?: Known<'priority'>
  others: NitfAttributes[]
}

const TOKEN = /^[\w.:-]+$/
const texts = ['slugline', 'version', 'creditLine', 'digitalSourceType', 'management-status'] as const
// signal.update.2    altId.guid    relation.seeAlso    priority.anpa
const DOTTED = /^(signal|altId|relation|priority)(?:\.(.+?))?(?:\.(\d{1,9}))?$/

/** Reads `meta` elements; those that are not of the fields here are kept as they are. */
export function readMeta(head: MarkupElement | undefined): MetaFields {
  const fields: MetaFields = { altIds: [], signals: [], relations: [], others: [] }
  for (const node of childrenOf(head, 'meta')) {
    const content = attribute(node, 'content')
    if (!readField(fields, attribute(node, 'name') ?? '', content)) {
      const kept = keptOf(node)
      if (kept !== undefined) fields.others.push(kept)
    }
  }
  return fields
}

function readField(fields: MetaFields, name: string, content: string | undefined): boolean {
  const text = texts.find((key) => key === name)
  if (text !== undefined && content !== undefined && fields[text] === undefined) {
    fields[text] = content
    return true
  }
  const type = name === 'type' ? knownWord(itemTypes, content) : undefined
  if (type !== undefined && fields.type === undefined) {
    fields.type = type
    return true
  }
  const [, field, kind, number] = DOTTED.exec(name) ?? []
  const announced = field === 'signal' ? knownWord(signalKinds, kind) : undefined
  if (announced !== undefined) {
    const signal: Known<'signals'>[number] = { kind: announced }
    if (number !== undefined) signal.number = Number(number)
    if (content !== undefined) signal.text = content
    fields.signals.push(signal)
    return true
  }
  if (content === undefined) return false
  const rel = field === 'relation' ? knownWord(relationKinds, kind) : undefined
  if (rel !== undefined) fields.relations.push({ rel, id: content })
  else if (field === 'altId')
    fields.altIds.push(kind === undefined ? { value: content } : { role: name.slice('altId.'.length), value: content })
  else if (field === 'priority' && kind !== undefined && fields.priority === undefined)
    fields.priority = { scheme: name.slice('priority.'.length), value: content }
  else return false
  return true
}

/** The `meta` elements of the fields here. */
export function writeMeta(fields: Omit<MetaFields, 'others'>): MarkupElement[] {
  const { type, altIds, signals, relations, priority } = fields
  const meta = (name: string, content: string | undefined) =>
    content === undefined ? [] : [element('meta', { name, content })]
  const named = (name: string, tail: string | undefined) =>
    tail !== undefined && TOKEN.test(tail) ? `${name}.${tail}` : name
  return [
    ...texts.flatMap((key) => meta(key, fields[key])),
    ...meta('type', type),
    ...(priority !== undefined && TOKEN.test(priority.scheme)
      ? meta(`priority.${priority.scheme}`, priority.value)
      : []),
    ...altIds.flatMap(({ role, value }) => meta(named('altId', role), value)),
    ...relations.flatMap(({ rel, id }) => meta(`relation.${rel}`, id)),
    ...signals.flatMap(({ kind, number, text }) =>
      meta(number === undefined ? `signal.${kind}` : `signal.${kind}.${number}`, text ?? ''),
    ),
  ]
}
