import type { Report } from '../shared/index.js'
import type { MarkupElement, MarkupNode } from './node.js'
import { allowedInXml } from './xml-characters.js'

/** How a document is written. */
export interface WriteXmlOptions {
  /** Elements whose children each stand on a line of their own; white space must mean nothing in them. */
  indent?: ReadonlySet<string>
}

/** An XML document in UTF-8, with its declaration. Namespaces are declared where they change. */
export function writeXml(root: MarkupElement, report: Report, { indent }: WriteXmlOptions = {}): string {
  const text = `<?xml version="1.0" encoding="UTF-8"?>\n${write(root, '', '', indent ?? new Set())}\n`
  return allowedInXml(text, report)
}

/** One element as XML, with the namespaces it needs: what readers keep of what they do not know. */
export function elementToXml(element: MarkupElement): string {
  return write(element, '', '', new Set())
}

function write(node: MarkupNode, namespace: string, margin: string, indent: ReadonlySet<string>): string {
  if (typeof node === 'string') return escapeText(node)
  const { name, attributes, children, prefixes } = node
  const own = node.namespace ?? namespace
  let tag = `<${name}`
  if (own !== namespace) tag += ` xmlns="${escapeAttribute(own)}"`
  const declared = new Set(['xml'])
  for (const [key, value] of Object.entries(attributes)) {
    const prefix = key.includes(':') ? key.slice(0, key.indexOf(':')) : 'xml'
    const meant = prefixes?.[prefix]
    if (!declared.has(prefix)) {
      // an attribute with a prefix that nothing declares cannot be written
      if (meant === undefined) continue
      tag += ` xmlns:${prefix}="${escapeAttribute(meant)}"`
      declared.add(prefix)
    }
    tag += ` ${key}="${escapeAttribute(value)}"`
  }
  if (children.length === 0) return `${tag}/>`
  const isIndented = indent.has(name)
  const inner = isIndented ? `${margin}  ` : margin
  const lines = children.map((child) => write(child, own, inner, indent))
  const content = isIndented ? `\n${inner}${lines.join(`\n${inner}`)}\n${margin}` : lines.join('')
  return `${tag}>${content}</${name}>`
}

const textEscapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\r': '&#13;' }
const attributeEscapes: Readonly<Record<string, string>> = {
  ...textEscapes,
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
}

function escapeText(text: string): string {
  return text.replace(/[&<>\r]/g, (character) => textEscapes[character] as string)
}

function escapeAttribute(text: string): string {
  return text.replace(/[&<>"\t\n\r]/g, (character) => attributeEscapes[character] as string)
}
