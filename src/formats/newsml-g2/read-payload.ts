import type { Article } from '../../article/index.js'
import { parseHtml } from '../markup/html.js'
import {
  attribute,
  type BodyReading,
  childAt,
  childrenOf,
  element,
  isElement,
  isOfBodies,
  looksLikeHtml,
  type MarkupElement,
  type MarkupNode,
  openText,
  partsOf,
  readBody,
  stringValue,
  textIn,
} from '../markup/index.js'
import { type Report, withKnown } from '../shared/index.js'
import { paragraphsIn } from './foreign-content.js'
import { foreignReader, type MediaByAddress } from './foreign-elements.js'
import { XHTML } from './names.data.js'

type Associations = NonNullable<Article['associations']>

/** What goes with a text, and the same by what the text may call it. */
interface Media {
  associations: Associations
  byAddress: MediaByAddress
}

/** The text of an item, and what it says of itself where it is NITF. */
export interface Payload extends BodyReading {
  nitf?: MarkupElement
}

// content types are wrong as often as not: what is said to be plain may be HTML, but JSON and pictures are no text
const TEXT_TYPE = /^text\/|^(?:application\/)?[\w.+-]{0,40}(?:plain|html|xml|nitf|text)/i
const PLAIN_TYPE = /^(?:text\/)?plain\b/i
const BLANK_LINE = /\n[ \t\r]*\n|\n(?=[ \t]{2,}\S)/
const UNINDENTED = /\n[ \t]?\S/

/** The rendition of an item's content that is read: text in the item's language, markup before plain text. */
export function chooseContent(
  contentSet: MarkupElement | undefined,
  language: string | undefined,
  report: Report,
): Chosen | undefined {
  const found = childrenOf(contentSet).flatMap((node) => {
    const content = contentOf(node, report)
    return content === undefined ? [] : [{ node, content }]
  })
  const main = language?.split('-')[0]?.toLowerCase()
  const inLanguage = found.filter(({ node }) => {
    const tag = attribute(node, 'xml:lang') ?? attribute(childrenOf(node)[0], 'xml:lang')
    return tag === undefined || main === undefined || tag.split('-')[0]?.toLowerCase() === main
  })
  const candidates = inLanguage.length > 0 ? inLanguage : found
  return candidates.find(({ node }) => node.name === 'inlineXML') ?? candidates[0]
}

/** Content, and the element that it stands in. */
export interface Chosen {
  node?: MarkupElement
  content: Content
}

export type Content = { kind: 'nitf'; root: MarkupElement } | Page

/** Nodes of a body, and the title of the page that they stand in. */
interface Page {
  kind: 'nodes'
  nodes: readonly MarkupNode[]
  title?: string
}

function contentOf(node: MarkupElement, report: Report): Content | undefined {
  const type = attribute(node, 'contenttype')?.trim() ?? ''
  if (node.name === 'inlineData') {
    // what is encoded is no text
    if (attribute(node, 'encoding') !== undefined) return undefined
    if (type !== '' && !TEXT_TYPE.test(type)) {
      report.add('not-a-news-text', `Content of the type ${type} is no text; it was not read.`, { path: 'contentSet' })
      return undefined
    }
    return ofText(stringValue(node), PLAIN_TYPE.test(type), report)
  }
  if (node.name !== 'inlineXML') return undefined
  const roots = childrenOf(node)
  const nitf = roots.find(({ name }) => name === 'nitf')
  if (nitf !== undefined) return { kind: 'nitf', root: nitf }
  if (roots.length === 0) return ofText(stringValue(node), false, report)
  const isHtml = roots.every(({ name, namespace }) => namespace === XHTML || isOfBodies(name.toLowerCase()))
  return isHtml ? pageOf(node.children) : ofForeign(roots, report)
}

function ofForeign(roots: readonly MarkupElement[], report: Report): Content | undefined {
  const nodes = paragraphsIn(roots)
  if (nodes.length === 0) return undefined
  const message = `Content in the namespace ${roots[0]?.namespace ?? 'of no name'} is not known; of ${roots[0]?.name} its paragraphs were read.`
  report.add('part-not-read', message, { path: 'contentSet' })
  return { kind: 'nodes', nodes }
}

/** Text that may be HTML, escaped. */
function ofText(text: string, isPlain: boolean, report: Report): Content | undefined {
  if (text.trim() === '') return undefined
  if (looksLikeHtml(text, { closed: isPlain })) {
    const page = pageOf(parseHtml(text, report))
    return { ...page, nodes: partsOfOne(page.nodes) }
  }
  return { kind: 'nodes', nodes: inParagraphs(text) }
}

// <p>The harbour reopened
// on Monday.
//    "Ferries sail again," said Mara Lind.</p>
//    ^ ANSA parts paragraphs by an indent
function partsOfOne(nodes: readonly MarkupNode[]): readonly MarkupNode[] {
  const [one, ...others] = nodes.filter((node) => isElement(node) || node.trim() !== '')
  if (!isElement(one) || one.name !== 'p' || others.length > 0 || one.children.some(isElement)) return nodes
  const text = stringValue(one)
  // where every line is indented, it says nothing
  if (!UNINDENTED.test(text.trim())) return nodes
  return inParagraphs(text)
}

function inParagraphs(text: string): MarkupElement[] {
  const paragraphs = text.split(BLANK_LINE).filter((paragraph) => paragraph.trim() !== '')
  return paragraphs.map((paragraph) => element('p', {}, [paragraph]))
}

function pageOf(nodes: readonly MarkupNode[]): Page {
  const named = (among: readonly MarkupNode[], name: string) => {
    return among.filter((node): node is MarkupElement => isElement(node) && node.name.toLowerCase() === name)
  }
  const within = named(nodes, 'html')[0]?.children ?? nodes
  const bodies = named(within, 'body')
  const heads = named(within, 'head')
  const title = heads.flatMap((head) => textIn(childAt(head, 'title')) ?? [])[0]
  const body =
    bodies.length > 0
      ? bodies.flatMap(({ children }) => children)
      : within.filter((node) => !heads.includes(node as MarkupElement))
  return withKnown({ kind: 'nodes' as const, nodes: body }, { title })
}

/** Reads what was chosen. */
export function readPayload(content: Content, { associations, byAddress }: Media, report: Report): Payload {
  if (content.kind === 'nodes') {
    return readBody(content.nodes, { associations, byAddress, foreign: foreignReader(byAddress, report) })
  }
  const { content: text, end } = partsOf(content.root)
  const nodes = [openText(text), end]
  return { ...readBody(nodes, { associations }), nitf: content.root }
}
