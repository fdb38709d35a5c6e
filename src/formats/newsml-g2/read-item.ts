import type { Article } from '../../article/index.js'
import { languageTagShape } from '../../article/plain.js'
import {
  addMentions,
  attribute,
  childAt,
  childrenOf,
  isElement,
  type MarkupElement,
  type NitfHead,
  readNitfHead,
  takeDateline,
  textIn,
} from '../markup/index.js'
import { datelineParts, filled, linkSpeakers, type Report, settleReferences, withKnown } from '../shared/index.js'
import { joinBylines } from './bylines.js'
import { contentMetaReaders } from './content-meta.js'
import type { Draft, ItemContext, Place, ReadProperty } from './context.js'
import { giveIds } from './entities.js'
import { itemMetaReaders, readTime } from './item-meta.js'
import { type Extra, inForm, type KeptElement, keep, signatureOf } from './kept.js'
import { addMedia } from './links.js'
import { CATALOG, ownSchemes, type Part } from './names.data.js'
import { chooseContent, type Payload, readPayload } from './read-payload.js'
import { rightsReaders } from './rights.js'

/** What a message says beside an item. */
export interface Surroundings {
  /** The items of the message by guid. */
  items: ReadonlyMap<string, MarkupElement>
  /** Pictures and the like that stand in a package with the item. */
  media: readonly Omit<Draft['associations'][number], 'id'>[]
}

/** The article in a news item; nothing where it holds no text that can be read. */
export function readItem(item: MarkupElement, { items, media }: Surroundings, report: Report): Article | undefined {
  const language = languageOf(item)
  const chosen = chooseContent(childAt(item, 'contentSet'), language, report)
  if (chosen === undefined) return undefined
  const context: ItemContext = withKnown(
    { asserts: assertsIn(item), items, report },
    { language, guid: attribute(item, 'guid') },
  )
  const draft: Draft = {
    article: withKnown({}, { id: context.guid, version: attribute(item, 'version'), language }),
    people: [],
    organizations: [],
    associations: [],
    places: [],
    bys: [],
    contributors: [],
    credits: [],
    filedFrom: [],
    seen: new Set(),
  }
  for (const one of media) addMedia(draft, { ...one })
  const extra: Extra = {}
  const read = (part: Part, node: MarkupElement | undefined, readers: Readonly<Record<string, ReadProperty>>) => {
    const kept = readPart(node, readers, draft, context)
    if (kept.length > 0) extra[part] = [...(extra[part] ?? []), ...kept]
  }
  read('itemMeta', childAt(item, 'itemMeta'), itemMetaReaders)
  read('contentMeta', childAt(item, 'contentMeta'), contentMetaReaders)
  const [rights, ...otherRights] = childrenOf(item, 'rightsInfo')
  read('rightsInfo', rights, rightsReaders)
  const others = item.children.filter((node) => !isElement(node) || !partsRead.has(node.name))
  read('item', { ...item, children: [...others, ...otherRights] }, itemReaders)
  const contents = childAt(item, 'contentSet')?.children ?? []
  read('contentSet', { ...item, children: contents.filter((node) => node !== chosen.node) }, {})

  const associations = giveIds(draft)
  const payload = readPayload(chosen.content, associations)
  return assemble(draft, payload, headOf(payload.nitf, report), extra)
}

/** What the body of an NITF payload says of itself, for where the item's own metadata say nothing. */
function headOf(nitf: MarkupElement | undefined, report: Report): NitfHead {
  const head = readNitfHead(childAt(nitf, 'body', 'body.head'))
  const unread = childrenOf(childAt(nitf, 'head')).flatMap(({ name }) => (name === 'title' ? [] : name))
  if (unread.length > 0) {
    const message = `The head of the item's NITF is for NITF alone; its parts were left out: ${[...new Set(unread)].join(', ')}`
    report.add('part-not-read', message, { path: 'contentSet' })
  }
  const title = textIn(childAt(nitf, 'head', 'title'))
  return head.headline === undefined && title !== undefined ? { ...head, headline: title } : head
}

/** How far into a dateline its places are looked for. */
const LONGEST_DATELINE = 200

const partsRead = new Set(['itemMeta', 'contentMeta', 'rightsInfo', 'contentSet'])

const itemReaders: Readonly<Record<string, ReadProperty>> = {
  pubHistory: (node, context) => {
    const [published, ...others] = childrenOf(node, 'published')
    const timestamp = childAt(published, 'timestamp')
    if (timestamp === undefined || others.length > 0) return undefined
    const reading = readTime('published')(timestamp, context)
    if (reading === undefined) return undefined
    return (published?.children ?? []).filter(isElement).length > 1 ? undefined : { ...reading, written: node }
  },
  catalogRef: (node) => (attribute(node, 'href') === CATALOG ? { written: node, put: () => true } : undefined),
  catalog: (node) => {
    const isOwn = childrenOf(node).every((scheme) => {
      return ownSchemes[attribute(scheme, 'alias') ?? ''] === attribute(scheme, 'uri')
    })
    return isOwn ? { written: node, put: () => true } : undefined
  },
  // where a place lies that a subject names
  assert: (node) => {
    const isPosition = childrenOf(node).every(({ name }) => name === 'geoAreaDetails')
    return isPosition && attribute(node, 'literal') !== undefined ? { written: node, put: () => true } : undefined
  },
}

/** Reads the properties of a part; handed back is what they hold beyond what is read of them. */
function readPart(
  part: MarkupElement | undefined,
  readers: Readonly<Record<string, ReadProperty>>,
  draft: Draft,
  context: ItemContext,
): KeptElement[] {
  return childrenOf(part).flatMap((node) => {
    if (isEmpty(node)) return []
    const reading = Object.hasOwn(readers, node.name) ? readers[node.name]?.(node, context) : undefined
    if (reading === undefined || !reading.put(draft)) return [keep(node)]
    const { written } = reading
    return written === node || signatureOf(written) === signatureOf(node) ? [] : [keep(node, written)]
  })
}

// an embargo without a time has no end
function isEmpty(node: MarkupElement): boolean {
  return node.name !== 'embargoed' && saysNothing(inForm(node))
}

function saysNothing({ attributes, children }: MarkupElement): boolean {
  return (
    Object.keys(attributes).length === 0 &&
    children.every((node) => (isElement(node) ? saysNothing(node) : node.trim() === ''))
  )
}

function languageOf(item: MarkupElement): string | undefined {
  const tags = childrenOf(childAt(item, 'contentMeta'), 'language').map((node) => attribute(node, 'tag'))
  return [...tags, attribute(item, 'xml:lang')].find((tag) => tag !== undefined && languageTagShape.test(tag))
}

function assertsIn(item: MarkupElement): Map<string, MarkupElement> {
  const asserts = new Map<string, MarkupElement>()
  for (const node of childrenOf(item, 'assert')) {
    for (const key of ['qcode', 'literal', 'uri']) {
      const value = attribute(node, key)
      if (value !== undefined && !asserts.has(value)) asserts.set(value, node)
    }
  }
  return asserts
}

function assemble(draft: Draft, payload: Payload, head: NitfHead, extra: Extra): Article {
  const { people, organizations, places } = draft
  const { headlines: given, ...article } = draft.article
  const headlines = [...(given ?? head.headlines ?? [])]
  let headline = article.headline ?? head.headline
  if (headline === undefined) headline = headlines.shift()?.text
  const dateline = datelineOf(draft, payload, head)
  const located = placesElsewhere(draft.filedFrom, dateline)
  const rights = withKnown({}, { holder: head.holder, notice: head.notice })
  addMentions(draft, payload.named)
  giveIds(draft)
  const associations = [...draft.associations, ...payload.associations] as NonNullable<Article['associations']>
  const whole: Article = withKnown(
    { ...article, schemaVersion: 1 as const, body: payload.body, quotes: payload.quotes },
    {
      headline,
      headlines: filled(headlines),
      summary: article.summary ?? head.summary,
      provider: article.provider ?? head.provider,
      edNotes: article.edNotes ?? head.edNotes,
      rights: article.rights ?? (Object.keys(rights).length > 0 ? rights : undefined),
      bylines: joinBylines(draft, head.bylines),
      dateline,
      located: filled(located),
      people: filled(people) as Article['people'],
      organizations: filled(organizations) as Article['organizations'],
      places: filled(places) as Article['places'],
      associations: filled(associations),
      extra: Object.keys(extra).length > 0 ? { 'newsml-g2': extra } : undefined,
    },
  ) as Article
  settleReferences(whole)
  linkSpeakers(whole)
  return whole
}

function datelineOf({ dateline, filedFrom }: Draft, payload: Payload, head: NitfHead): Article['dateline'] {
  const said = dateline ?? payload.dateline ?? head.dateline?.text
  if (said === undefined) return undefined
  const text = takeDateline(payload, said)
  const lower = text.slice(0, LONGEST_DATELINE).toLowerCase()
  const places = filedFrom.filter(({ name }) => lower.includes(name.toLowerCase()))
  const marked: NonNullable<Article['dateline']> = said === head.dateline?.text ? head.dateline : { text, certainty: 1 }
  return withKnown({ ...marked, text }, { places: filled(places) ?? marked.places, ...datelineParts(text) })
}

/** Where the item was filed from, but for the places that its dateline names. */
function placesElsewhere(filedFrom: readonly Place[], dateline: Article['dateline']): Place[] {
  const inDateline = new Set(dateline?.places)
  return filedFrom.filter((place) => !inDateline.has(place))
}
