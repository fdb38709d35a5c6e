import type { Article } from '../../article/index.js'
import { languageTagShape } from '../../article/plain.js'
import {
  attribute,
  childAt,
  childrenOf,
  isElement,
  type MarkupElement,
  type NitfHead,
  partsOf,
  readNitfHead,
  textIn,
} from '../markup/index.js'
import { filled, type Report, withKnown } from '../shared/index.js'
import { assemble } from './assemble.js'
import { numbersOf } from './bylines.js'
import { codeOf } from './codes.js'
import { contentMetaReaders } from './content-meta.js'
import { type Draft, type ItemContext, putInList, type ReadProperty } from './context.js'
import { giveIds } from './entities.js'
import { whyUnread } from './foreign-content.js'
import type { MediaByAddress } from './foreign-elements.js'
import { factsOf, type ItemFacts } from './item-facts.js'
import { itemMetaReaders, readTime } from './item-meta.js'
import { type Extra, inForm, type KeptElement, keep, signatureOf } from './kept.js'
import { addMedia, readFile } from './links.js'
import { CATALOG, ownSchemes, type Part } from './names.data.js'
import { type PageHead, readPageHead } from './page-head.js'
import { printedLines } from './printed-names.js'
import { type Chosen, type Content, chooseContent, readPayload } from './read-payload.js'
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
  const facts = factsOf(item)
  const chosen = chooseContent(childAt(item, 'contentSet'), language, report) ?? withoutText(item, facts, report)
  if (chosen === undefined) return undefined
  const page = pageHeadOf(chosen.content, facts)
  const bys = facts.bys.length > 0 || page.by === undefined ? facts.bys : [page.by]
  const context: ItemContext = withKnown(
    {
      asserts: assertsIn(item),
      items,
      report,
      facts,
      printed: printedLines(bys, childAt(item, 'contentMeta')),
      numberOf: bys.length > 0 ? numbersOf(bys) : () => undefined,
    },
    { language, guid: attribute(item, 'guid') },
  )
  const draft: Draft = {
    article: withKnown({}, { id: context.guid, version: attribute(item, 'version'), language }),
    people: [],
    organizations: [],
    associations: [],
    media: new Map(),
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
  read('contentSet', { ...item, children: contents.filter((node) => node !== chosen.node) }, contentReaders)

  const associations = giveIds(draft)
  const payload = readPayload(chosen.content, { associations, byAddress: draft.media as MediaByAddress }, report)
  const { by, slugline, notes, ...said } = page
  if (by !== undefined && draft.bys.length === 0) draft.bys.push(by)
  if (slugline !== undefined) draft.article.slugline ??= slugline
  for (const text of notes) putInList('edNotes', { text, role: 'embargo' })(draft)
  const head = headOf(payload.nitf, report)
  const headlines = filled(said.headlines) ?? head.headlines
  return assemble(draft, payload, withKnown(head, { ...said, headlines }), extra)
}

/** What stands in for the content of a text that is not read: the article then has a headline or summary, and no body. */
function withoutText(item: MarkupElement, facts: ItemFacts, report: Report): Chosen | undefined {
  const isTold = facts.headlines.length > 0 || facts.descriptions.length > 0
  const why =
    isTold && codeOf(childAt(item, 'itemMeta', 'itemClass')) === 'text' && whyUnread(childAt(item, 'contentSet'))
  if (!why) return undefined
  report.add('field-invalid', `The content of the item was not read: ${why}.`, { path: 'contentSet' })
  return { content: { kind: 'nodes', nodes: [] } }
}

function pageHeadOf(content: Content, facts: ItemFacts): PageHead {
  return content.kind === 'nitf' ? { headlines: [], notes: [] } : readPageHead(content.nodes, content.title, facts)
}

/** What the body of an NITF payload says of itself, for where the item's own metadata say nothing. */
function headOf(nitf: MarkupElement | undefined, report: Report): NitfHead {
  const head = readNitfHead(nitf && partsOf(nitf).head)
  const unread = childrenOf(childAt(nitf, 'head')).flatMap(({ name }) => (name === 'title' ? [] : name))
  if (unread.length > 0) {
    const message = `The head of the item's NITF is for NITF alone; its parts were left out: ${[...new Set(unread)].join(', ')}`
    report.add('part-not-read', message, { path: 'contentSet' })
  }
  const title = textIn(childAt(nitf, 'head', 'title'))
  return head.headline === undefined && title !== undefined ? { ...head, headline: title } : head
}

const partsRead = new Set(['itemMeta', 'contentMeta', 'rightsInfo', 'contentSet'])

const contentReaders: Readonly<Record<string, ReadProperty>> = { remoteContent: readFile }

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
