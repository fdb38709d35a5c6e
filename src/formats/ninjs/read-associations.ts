import type { Article } from '../../article/index.js'
import { associationTypes, relationKinds } from '../../article/plain.js'
import { type Fields, filled, fromUri, isMade, knownWord, withKnown } from '../shared/index.js'
import type { Extra } from './extra.js'
import type { Ids } from './ids.js'
import type { NinjsAssociation, NinjsRendition, NinjsText } from './types.js'

type Association = NonNullable<Article['associations']>[number]
type Rendition = NonNullable<Association['renditions']>[number]
type Relation = NonNullable<Article['relations']>[number]

const typeOfMedia = new Map<string, Association['type']>([
  ['image', 'picture'],
  ['video', 'video'],
  ['audio', 'audio'],
])
/** What the file is called that an association's own address leads to. */
export const MAIN = 'main'
/** Names made for renditions that have none. */
const MADE = /^rendition-\d{1,9}$/

/** Other items of which only an identifier and how they relate is given are relations; all others go with the item. */
export function readAssociations(
  given: readonly NinjsAssociation[],
  ids: Ids,
  extra: Extra,
  textOf: (text: NinjsText) => string | undefined,
) {
  const relations: Relation[] = []
  const associations: Association[] = []
  for (const entry of given) {
    const relation = readRelation(entry)
    if (relation !== undefined) relations.push(relation)
    else if (entry.type === undefined || knownWord(associationTypes, entry.type) !== undefined)
      associations.push(readAssociation(entry, ids, extra, textOf))
    else extra.add('associations', undefined, entry as unknown as Fields)
  }
  return { relations, associations }
}

function readRelation({ name, rel: given = name, uri, version, ...more }: NinjsAssociation): Relation | undefined {
  const rel = knownWord(relationKinds, given)
  if (rel === undefined || uri === undefined || Object.keys(more).length > 0) return undefined
  return withKnown({ rel, id: fromUri(uri) }, { version })
}

function readAssociation(
  entry: NinjsAssociation,
  ids: Ids,
  extra: Extra,
  textOf: (text: NinjsText) => string | undefined,
): Association {
  const { name, uri, type, renditions = [], descriptions = [], by, ...rest } = entry
  const id = ids.of(entry, 'm')
  const main = renditions.find((one) => one.name === MAIN)
  // an identifier that was made says that there was no address
  const hasNone = uri !== undefined && isMade(uri)
  const shown = main ?? (hasNone ? undefined : mainOf(renditions, type))
  const files = renditions.filter((one) => one.href !== undefined && (one !== main || hasMore(one)))
  const caption = descriptions.find(({ role }) => role === 'caption') ?? descriptions.find((one) => !isCredit(one))
  const credit = by === undefined ? descriptions.find(isCredit) : undefined
  const words = caption && textOf(caption)
  const others = descriptions.filter((one) => one !== caption && one !== credit && textOf(one) !== words)
  const left = renditions.flatMap((one) => leftOf(one) ?? [])
  extra.add('associations', id, {
    ...rest,
    uri: uri === shown?.href || hasNone ? undefined : uri,
    descriptions: filled(others),
    renditions: filled(left),
    ...(name !== undefined && name !== id && { title: rest.title ?? name }),
  })
  return withKnown(
    { id, type: (type as Association['type'] | undefined) ?? typeOf(renditions) },
    {
      href: addressOf(shown),
      mediaType: shown?.contentType,
      width: shown?.width,
      height: shown?.height,
      caption: words,
      credit: by ?? (credit && textOf(credit)),
      renditions: files.length > 0 ? files.map(readRendition) : undefined,
    },
  )
}

const ORIGINAL = /^(?:main|original|baseimage)$/i

/** The file that shows the whole: that which is called so, else the widest of those of the association's type, else the first. */
function mainOf(renditions: readonly NinjsRendition[], type: string | undefined): NinjsRendition | undefined {
  const files = renditions.filter(({ href }) => href !== undefined)
  const own = files.filter(({ contentType = '' }) => type !== undefined && typeOfFile(contentType) === type)
  const pool = own.length > 0 ? own : files
  const width = pool.reduce((widest, one) => Math.max(widest, one.width ?? 0), 0)
  return pool.find(({ name = '' }) => ORIGINAL.test(name)) ?? pool.find((one) => (one.width ?? 0) === width)
}

export function isCredit({ role }: NinjsText): boolean {
  return role?.toLowerCase() === 'creditline'
}

function typeOf(renditions: readonly NinjsRendition[]): Association['type'] {
  for (const { contentType = '' } of renditions) {
    const type = typeOfFile(contentType)
    if (type !== undefined) return type
  }
  return renditions.length > 0 ? 'picture' : 'text'
}

function typeOfFile(contentType: string): Association['type'] | undefined {
  return typeOfMedia.get(contentType.slice(0, Math.max(0, contentType.indexOf('/'))))
}

function hasMore({ sizeInBytes, duration }: NinjsRendition): boolean {
  return sizeInBytes !== undefined || duration !== undefined
}

function readRendition({ name, href, contentType, width, height, sizeInBytes, duration }: NinjsRendition): Rendition {
  return withKnown(
    { href: fromUri(href as string) },
    {
      name: name === undefined || MADE.test(name) ? undefined : name,
      mediaType: contentType,
      width,
      height,
      sizeInBytes,
      duration: isWhole(duration) ? duration : undefined,
    },
  )
}

/** What a rendition of the model does not have. */
function leftOf(rendition: NinjsRendition): Fields | undefined {
  const { href, contentType, width, height, sizeInBytes, duration, ...rest } = rendition
  const left = duration === undefined || isWhole(duration) ? rest : { ...rest, duration }
  return Object.keys(left).length > 1 ? { ...left } : undefined
}

function isWhole(value: number | undefined): boolean {
  return Number.isSafeInteger(value) && (value as number) >= 0
}

function addressOf(rendition: NinjsRendition | undefined): string | undefined {
  return rendition?.href === undefined ? undefined : fromUri(rendition.href)
}
