import type { Article } from '../../article/index.js'
import { associationTypes, relationKinds } from '../../article/plain.js'
import { attribute, childAt, childrenOf, element, type MarkupElement, textIn, wholeIn, xmlId } from '../markup/index.js'
import { filled, knownWord, withKnown } from '../shared/index.js'
import { codeIn, codeOf, isUri, qcodeFor, wordOf } from './codes.js'
import { type Draft, putInList, type Reading, type ReadProperty, type Unnamed } from './context.js'
import { blockText, oneLine, writeBlock } from './labels.js'

type Relation = NonNullable<Article['relations']>[number]
type Association = NonNullable<Article['associations']>[number]
type Rendition = NonNullable<Association['renditions']>[number]

const relations: ReadonlyMap<string, Relation['rel']> = new Map(relationKinds.map((rel) => [rel.toLowerCase(), rel]))

/** What an item or a link to one is of, where it is something that goes with an article. */
function mediaTypeOf(node: MarkupElement | undefined): Association['type'] | undefined {
  return knownWord(associationTypes, codeOf(childAt(node, 'itemClass')))
}

/** A link: to another version or article, or to what goes with this one. */
export const readLink: ReadProperty = (node, context) => {
  const rel = attribute(node, 'rel') ?? attribute(node, 'reluri')
  const id = attribute(node, 'residref') ?? attribute(node, 'guidref') ?? attribute(node, 'href')
  const item = context.items.get(id ?? '')
  if (item !== undefined && isMedia(item)) {
    const association = readMediaItem(item)
    return { written: node, put: (draft) => addMedia(draft, association) }
  }
  if (codeIn(rel) === 'associatedwith' && mediaTypeOf(node) !== undefined) return readMediaLink(node)
  if (id === undefined) return undefined
  // without a relation it is seeAlso, but for one to the same item
  const meant = rel === undefined ? (id === context.guid ? 'previousversion' : 'seealso') : codeOfRel(rel)
  const kind = relations.get(meant)
  if (kind === undefined) return undefined
  const relation = withKnown({ rel: kind, id }, { version: attribute(node, 'version') })
  return { written: writeRelation(relation), put: putInList('relations', relation) }
}

function codeOfRel(rel: string): string {
  return (codeIn(rel) ?? '').replace(/^.*\//, '')
}

export function writeRelation({ rel, id, version }: Relation): MarkupElement {
  const target = /^https?:/i.test(id) && isUri(id) ? { href: id } : { residref: id }
  const number = version !== undefined && /^0*[1-9]\d*$/.test(version) ? version : undefined
  return element('link', { rel: `irel:${rel}`, ...target, version: number })
}

function readMediaLink(node: MarkupElement): Reading {
  const href = attribute(node, 'href')
  const files = childrenOf(node, 'remoteContent')
  const main = files.find((file) => attribute(file, 'rendition') === undefined && attribute(file, 'href') === href)
  const renditions = files.flatMap((file) => (file === main ? [] : (readRendition(file) ?? [])))
  const association = withKnown(
    { type: mediaTypeOf(node) as Association['type'] },
    {
      id: attribute(node, 'id'),
      href,
      mediaType: attribute(node, 'contenttype'),
      ...sizeOf(main),
      caption: blockText(childAt(node, 'description') ?? element('description')),
      credit: textIn(childAt(node, 'creditline')),
      renditions: filled(renditions),
    },
  )
  return { written: writeMediaLink(association), put: ({ associations }) => associations.push(association) > 0 }
}

/** What goes with an article as a link that says what it is and where its files are. */
export function writeMediaLink(association: Unnamed<Association>): MarkupElement {
  const { id, type, href, mediaType, width, height, caption, credit, renditions = [] } = association
  const isSized = width !== undefined || height !== undefined
  const address = href !== undefined && isUri(href) ? href : undefined
  return element('link', { id: xmlId(id), rel: 'irel:associatedWith', href: address, contenttype: mediaType }, [
    element('itemClass', { qcode: `ninat:${type}` }),
    caption === undefined ? undefined : writeBlock('description', caption, { role: 'drol:caption' }),
    credit === undefined ? undefined : element('creditline', {}, [oneLine(credit)]),
    isSized ? element('remoteContent', { href: address, width, height }) : undefined,
    ...renditions.map((file) => {
      return element('remoteContent', {
        rendition: file.name && qcodeFor('rnd', file.name),
        href: file.href,
        contenttype: file.mediaType,
        size: file.sizeInBytes,
        width: file.width,
        height: file.height,
        duration: file.duration,
      })
    }),
  ])
}

function readRendition(node: MarkupElement): Rendition | undefined {
  const href = attribute(node, 'href')
  if (href === undefined) return undefined
  return withKnown(
    { href },
    {
      name: wordOf('rnd', attribute(node, 'rendition')),
      mediaType: attribute(node, 'contenttype'),
      ...sizeOf(node),
      sizeInBytes: wholeIn(node, 'size'),
      duration: wholeIn(node, 'duration'),
    },
  )
}

function sizeOf(node: MarkupElement | undefined) {
  return { width: wholeIn(node, 'width'), height: wholeIn(node, 'height') }
}

/** Whether an item is a picture, sound or video with files of its own. */
export function isMedia(item: MarkupElement): boolean {
  const type = mediaTypeOf(childAt(item, 'itemMeta'))
  return type !== undefined && type !== 'text' && type !== 'composite' && filesOf(item).length > 0
}

/** A picture, sound or video as an item of its own gives it; of its files the widest is the main one. */
export function readMediaItem(item: MarkupElement): Unnamed<Association> {
  const meta = childAt(item, 'contentMeta')
  const renditions = filesOf(item).flatMap((file) => readRendition(file) ?? [])
  const [main] = [...renditions].sort((a, b) => (b.width ?? 0) - (a.width ?? 0))
  const descriptions = childrenOf(meta, 'description')
  const caption =
    descriptions.find((node) => /caption/i.test(attribute(node, 'role') ?? '')) ?? descriptions[0] ?? element('none')
  return withKnown(
    { type: mediaTypeOf(childAt(item, 'itemMeta')) ?? ('picture' as const) },
    {
      href: main?.href,
      mediaType: main?.mediaType,
      width: main?.width,
      height: main?.height,
      caption: blockText(caption),
      credit: textIn(childAt(meta, 'creditline')),
      renditions: renditions.length > 1 ? renditions : undefined,
    },
  )
}

function filesOf(item: MarkupElement): MarkupElement[] {
  return childrenOf(childAt(item, 'contentSet'), 'remoteContent')
}

/** Adds what goes with an article, unless it is there. */
export function addMedia(
  { associations, seen }: Pick<Draft, 'associations' | 'seen'>,
  one: Unnamed<Association>,
): true {
  const key = `media ${one.href ?? ''}`
  if (one.href === undefined || !seen.has(key)) associations.push(one)
  seen.add(key)
  return true
}
