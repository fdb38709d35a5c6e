import type { Article } from '../../article/index.js'
import { associationTypes, relationKinds } from '../../article/plain.js'
import { attribute, childAt, childrenOf, element, type MarkupElement, textIn, wholeIn, xmlId } from '../markup/index.js'
import { filled, knownWord, withKnown } from '../shared/index.js'
import { codeIn, codeOf, isUri, qcodeFor, wordOf } from './codes.js'
import { type Draft, putInList, type Reading, type ReadProperty, type Unnamed } from './context.js'
import { blockText, writeBlock } from './labels.js'
import { oneLine } from './one-line.js'

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
  // without a relation it is seeAlso, but for one to the same item
  const meant = rel === undefined ? (id === context.guid ? 'previousversion' : 'seealso') : codeOfRel(rel)
  const kind = relations.get(meant)
  const type =
    meant === 'associatedwith' || kind === undefined || kind === 'seeAlso' ? typeOfLink(node, meant) : undefined
  if (type !== undefined) return readMediaLink(node, type, meant)
  if (id === undefined || kind === undefined) return undefined
  const relation = withKnown({ rel: kind, id }, { version: attribute(node, 'version') })
  const put = (draft: Draft) => {
    draft.seen.add(`${kind} ${id}`)
    return putInList('relations', relation)(draft)
  }
  return { written: writeRelation(relation), put }
}

// <link rel="irel:associatedWith" residref="urn:x:7"><itemClass qcode="ninat:picture"/></link>
// <link rel="irel:seeAlso" href="https://…/7.jpg"><itemClass qcode="ninat:picture"/></link>
// <link rel="irel:seeAlso" residref="urn:x:7" contenttype="image/jpeg"><title role="drol:caption">The harbour.</title></link>
// <link rel="irel:dependsOn" residref="urn:x:7" contenttype="image/jpeg"><remoteContent href="7.jpg"/></link>
/** What a link shows: of those that do not say that it goes with the article, where its file or caption is given. */
function typeOfLink(node: MarkupElement, rel: string): Association['type'] | undefined {
  const contentType = attribute(node, 'contenttype')
  const type = mediaTypeOf(node) ?? typeOfContent(contentType)
  if (rel === 'associatedwith') return type
  const isFile = attribute(node, 'href') !== undefined && (contentType === undefined || typeOfContent(contentType))
  const isThere = isFile || widestOf(childrenOf(node, 'remoteContent')) !== undefined
  const isShown = isThere || codeIn(attribute(childAt(node, 'title'), 'role')) === 'caption'
  return isShown && type !== 'text' && type !== 'composite' ? type : undefined
}

function typeOfContent(contentType: string | undefined): Association['type'] | undefined {
  const kind = contentType?.slice(0, contentType.indexOf('/')).toLowerCase()
  return kind === 'image' ? 'picture' : kind === 'video' || kind === 'audio' ? kind : undefined
}

function codeOfRel(rel: string): string {
  return (codeIn(rel) ?? '').replace(/^.*\//, '')
}

export function writeRelation({ rel, id, version }: Relation): MarkupElement {
  const target = /^https?:/i.test(id) && isUri(id) ? { href: id } : { residref: id }
  const number = version !== undefined && /^0*[1-9]\d*$/.test(version) ? version : undefined
  return element('link', { rel: `irel:${rel}`, ...target, version: number })
}

function readMediaLink(node: MarkupElement, type: Association['type'], rel: string): Reading {
  const id = attribute(node, 'residref') ?? attribute(node, 'guidref')
  const given = attribute(node, 'href') ?? (id !== undefined && ADDRESS.test(id) ? id : undefined)
  const files = childrenOf(node, 'remoteContent')
  const same = files.find((file) => attribute(file, 'rendition') === undefined && attribute(file, 'href') === given)
  // an associated one without an address may be ours
  const widest = given === undefined && rel !== 'associatedwith' ? widestOf(files) : undefined
  const main = widest ?? same
  const renditions = files.flatMap((file) => {
    return file === main && (file === same || files.length === 1) ? [] : (readRendition(file) ?? [])
  })
  const href = given ?? attribute(widest, 'href')
  const caption = childAt(node, 'description')
  const association = withKnown(
    { type },
    {
      id: attribute(node, 'id'),
      href,
      mediaType: attribute(node, 'contenttype') ?? attribute(widest, 'contenttype'),
      ...sizeOf(main),
      caption: caption === undefined ? textIn(childAt(node, 'title')) : blockText(caption),
      credit: textIn(childAt(node, 'creditline')),
      renditions: filled(renditions),
    },
  )
  const relation =
    id === undefined || id === given
      ? undefined
      : withKnown({ rel: 'seeAlso' as const, id }, { version: attribute(node, 'version') })
  const put = (draft: Draft) => {
    const { associations, seen, media } = draft
    associations.push(association)
    seen.add(`media ${href ?? ''}`)
    for (const name of [id, href, ...renditions.map((file) => file.href)]) {
      if (name !== undefined && !media.has(name)) media.set(name, association)
    }
    return relation === undefined || seen.has(`seeAlso ${id}`) || putInList('relations', relation)(draft)
  }
  return { written: writeMediaLink(association), put }
}

const ADDRESS = /^https?:\/\//i

function widestOf(files: readonly MarkupElement[]): MarkupElement | undefined {
  const widthOf = (file: MarkupElement) => wholeIn(file, 'width') ?? 0
  const there = files.filter((file) => attribute(file, 'href') !== undefined)
  return there.sort((a, b) => widthOf(b) - widthOf(a))[0]
}

/** A picture, sound or video that stands beside the text. The file is kept as it is. */
export const readFile: ReadProperty = (node) => {
  const type = typeOfContent(attribute(node, 'contenttype'))
  const href = attribute(node, 'href')
  if (type === undefined || href === undefined) return undefined
  const association = withKnown({ type, href }, { mediaType: attribute(node, 'contenttype'), ...sizeOf(node) })
  return { written: node, put: (draft) => !addMedia(draft, association) }
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
export function addMedia({ associations, seen, media }: Draft, one: Unnamed<Association>): true {
  const key = `media ${one.href ?? ''}`
  if (one.href === undefined || !seen.has(key)) associations.push(one)
  if (one.href !== undefined && !seen.has(key)) media.set(one.href, one)
  seen.add(key)
  return true
}
