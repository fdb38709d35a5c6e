import { parseXml, type XmlElement, type XmlNode } from '@rgrove/parse-xml'
import { ElementType, parseDocument } from 'htmlparser2'
import { decodeText } from '../src/formats/markup/index.js'
import { createReport } from '../src/formats/shared/index.js'

// What a reader has to find in a file of a format, told without the readers; bytes are decoded as the readers do.

type ChildNode = ReturnType<typeof parseDocument>['childNodes'][number]

const isLine =
  /^(?:p|td|th|tr|table|li|[uo]l|dl|dt|dd|div|br|h[1-6]|hl[12]|pre|block|blockquote|section|article|caption|figcaption)$/

export interface Expected {
  /** The text of the body, as `string()` of XPath gives it; nothing where the file is no news text. */
  body?: string
  headline?: boolean
  byline?: boolean
  dateline?: boolean
  time?: boolean
}

function rootOf(input: Uint8Array): XmlElement | undefined {
  const text = decodeText(input, createReport()).trimStart()
  try {
    return parseXml(text, { ignoreUndefinedEntities: true }).root ?? undefined
  } catch {
    return undefined
  }
}

function all(node: XmlElement | undefined, name: string): XmlElement[] {
  if (node === undefined) return []
  return node.children.flatMap((child) => {
    if (!isElement(child)) return []
    return [...(localName(child) === name ? [child] : []), ...all(child, name)]
  })
}

function isElement(node: XmlNode): node is XmlElement {
  return node.type === 'element'
}

function localName({ name }: XmlElement): string {
  return name.slice(name.indexOf(':') + 1)
}

function has(node: XmlElement | undefined, name: string): boolean {
  return all(node, name).some(({ text }) => text.trim() !== '')
}

export function expectNitf(input: Uint8Array): Expected {
  const root = rootOf(input)
  const head = all(root, 'body.head')[0]
  return {
    // wherever it stands; but a note in the head may have a body.content of its own
    body: all(root, 'body.content')
      .filter((node) => !isIn(node, 'note'))
      .map(shownContent)
      .join('\n'),
    headline: has(head, 'hl1'),
    byline: has(head, 'byline'),
    // some write a time where the dateline belongs
    dateline: all(head, 'dateline').some(({ text }) => /^\s*(?!\d{8}T|\d{4}-\d\d-\d\d)\S/.test(text)),
    time: all(root, 'date.issue').some(({ attributes }) =>
      /^\d{8}T\d{6}(?!\d)|^\d{4}-\d\d-\d\d[T ]\d\d:\d\d/.test(attributes.norm ?? ''),
    ),
  }
}

/** The text of a `body.content`, of HTML too where that stands in it escaped; a lead that the next block repeats counts once. */
function shownContent(node: XmlElement): string {
  if (!node.children.some(isElement)) return shownHtml(node.text)
  const blocks = all(node, 'block')
  const repeated = blocks.filter((block, at) => {
    const next = blocks[at + 1]
    const isLead = /\blead/.test(block.attributes.class ?? '')
    return isLead && next !== undefined && plain(next).startsWith(plain(block))
  })
  return node.children
    .filter((child) => !isElement(child) || !repeated.includes(child))
    .map(shownText)
    .join('')
}

function plain(node: XmlElement): string {
  return shownText(node).replace(/\s+/g, ' ')
}

function isIn(node: XmlElement, name: string): boolean {
  const { parent } = node
  return parent?.type === 'element' && (localName(parent as XmlElement) === name || isIn(parent as XmlElement, name))
}

export function expectNewsmlG2(input: Uint8Array): Expected {
  const items = [rootOf(input)].flatMap((root) =>
    root && localName(root) === 'newsItem' ? [root] : all(root, 'newsItem'),
  )
  const texts = items.flatMap((item) => all(item, 'contentSet')[0] ?? []).flatMap((content) => payloadOf(content) ?? [])
  if (texts.length === 0) return {}
  return {
    body: texts.join('\n'),
    headline: items.some((item) => has(all(item, 'contentMeta')[0], 'headline')),
    byline: items.some((item) => has(all(item, 'contentMeta')[0], 'by')),
    // some write a time where the dateline belongs
    dateline: items.some((item) =>
      all(all(item, 'contentMeta')[0], 'dateline').some(({ text }) => /^\s*(?!\d{4}-\d\d)\S/.test(text)),
    ),
    time: items.some((item) => has(item, 'versionCreated')),
  }
}

/** The text of an item: the body of its XHTML or NITF, or its inline data. */
function payloadOf(content: XmlElement): string | undefined {
  const data = all(content, 'inlineData')[0]
  if (data !== undefined) return shownHtml(data.text)
  const inline = all(content, 'inlineXML')[0]
  const nitf = all(inline, 'body.content')[0]
  const body = nitf ?? all(inline, 'body')[0]
  return body && shownText(body)
}

/** The text of an element, with a space between lines and cells. */
function shownText(node: XmlNode): string {
  if (!isElement(node))
    return node.type === 'text' || node.type === 'cdata' ? ((node as { text?: string }).text ?? '') : ''
  const text = node.children.map(shownText).join('')
  return isLine.test(localName(node)) ? ` ${text} ` : text
}

/** The same of HTML, without what a page does not show. */
export function shownHtml(html: string): string {
  return parseDocument(html).childNodes.map(shown).join('')
}

function shown(node: ChildNode): string {
  if (node.type === ElementType.Text) return node.data
  if (!('name' in node) || !('childNodes' in node)) return ''
  if (/^(?:head|script|style|template)$/.test(node.name)) return ''
  const text = node.childNodes.map(shown).join('')
  return isLine.test(node.name) ? ` ${text} ` : text
}

export function expectNinjs(input: Uint8Array): Expected {
  const value = JSON.parse(decodeText(input, createReport())) as Record<string, unknown>
  const item = (Array.isArray(value.item) ? value.item[0] : value) as Record<string, unknown>
  const bodies = (item.bodies ?? []) as { value?: string; contentType?: string; contenttype?: string }[]
  const ofType = (type: RegExp) => bodies.find((body) => type.test(body.contentType ?? body.contenttype ?? ''))?.value
  const html = item.body_xhtml ?? item.body_html ?? ofType(/html/i)
  const nitf = ofType(/[./]nitf/i)
  const plain = item.body_text ?? ofType(/plain/i) ?? bodies[0]?.value
  const isNews = item.type === undefined || item.type === 'text' || item.type === 'composite'
  const isText = isNews && item.eventDetails === undefined
  const body =
    typeof html === 'string' ? shownHtml(html) : nitf === undefined ? plain : expectNitf(Buffer.from(nitf)).body
  return {
    ...(isText && typeof body === 'string' && { body }),
    headline: isText && (item.headline !== undefined || item.headlines !== undefined),
    byline: isText && (item.byline !== undefined || item.by !== undefined),
    time: isText && (item.versioncreated ?? item.versionCreated) !== undefined,
  }
}

/** What was sent between the start and the end of text, without codes of setting; for both protocols. */
export function expectTransmission(input: Uint8Array): Expected {
  const sent = decodeText(input, createReport())
  const body = sent
    .split('\u0002')
    .slice(1)
    .map((text) => text.split('\u0003')[0])
  return {
    body: body.join('\n'),
    headline: true,
    time: true,
    byline: /(?:^|\^)By /m.test(sent),
    dateline: /\((?:AP|(?:\w+\/)?dpa)\) [-_]/.test(sent),
  }
}
