import type { Article } from '../../article/index.js'
import { readHtml } from '../markup/html.js'
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
  readBody,
  stringValue,
} from '../markup/index.js'
import type { Report } from '../shared/index.js'
import { XHTML } from './names.data.js'

type Associations = NonNullable<Article['associations']>

/** The text of an item, and what it says of itself where it is NITF. */
export interface Payload extends BodyReading {
  nitf?: MarkupElement
}

// content types are wrong as often as not: what is said to be plain may be HTML, but JSON and pictures are no text
const TEXT_TYPE = /^text\/|^(?:application\/)?[\w.+-]{0,40}(?:plain|html|xml|nitf|text)/i
const PLAIN_TYPE = /^(?:text\/)?plain\b/i
const BLANK_LINE = /\n[ \t\r]*\n|\n(?=[ \t]{2,}\S)/

/** The rendition of an item's content that is read: text in the item's language, markup before plain text. */
export function chooseContent(
  contentSet: MarkupElement | undefined,
  language: string | undefined,
  report: Report,
): { node: MarkupElement; content: Content } | undefined {
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

export type Content = { kind: 'nitf'; root: MarkupElement } | { kind: 'nodes'; nodes: readonly MarkupNode[] }

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
  return isHtml ? { kind: 'nodes', nodes: bodyOf(node.children) } : undefined
}

/** Text that may be HTML, escaped. */
function ofText(text: string, isPlain: boolean, report: Report): Content | undefined {
  if (text.trim() === '') return undefined
  if (looksLikeHtml(text, { closed: isPlain })) return { kind: 'nodes', nodes: bodyOf(readHtml(text, report)) }
  const paragraphs = text.split(BLANK_LINE).filter((paragraph) => paragraph.trim() !== '')
  return { kind: 'nodes', nodes: paragraphs.map((paragraph) => element('p', {}, [paragraph])) }
}

function bodyOf(nodes: readonly MarkupNode[]): readonly MarkupNode[] {
  const root = nodes.find((node): node is MarkupElement => isElement(node) && node.name.toLowerCase() === 'html')
  const within = root?.children ?? nodes
  const bodies = within.filter((node): node is MarkupElement => isElement(node) && node.name.toLowerCase() === 'body')
  if (bodies.length > 0) return bodies.flatMap(({ children }) => children)
  return within.filter((node) => !isElement(node) || node.name.toLowerCase() !== 'head')
}

/** Reads what was chosen. */
export function readPayload(content: Content, associations: Associations): Payload {
  if (content.kind === 'nodes') return readBody(content.nodes, { associations })
  const body = childAt(content.root, 'body')
  const parts = [childAt(body, 'body.content') ?? body, childAt(body, 'body.end')]
  const nodes = parts.filter((part) => part !== undefined)
  return { ...readBody(nodes, { associations }), nitf: content.root }
}
