import type { MarkupNode } from './node.js'

const empty = new Set(['br', 'hr', 'img', 'col', 'wbr', 'source', 'meta', 'link'])
const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Nodes as HTML, every value escaped for its place. */
export function printHtml(nodes: readonly MarkupNode[]): string {
  return nodes.map(write).join('')
}

function write(node: MarkupNode): string {
  if (typeof node === 'string') return node.replace(/[&<>]/g, (character) => escapes[character] as string)
  const { name, attributes, children } = node
  let tag = `<${name}`
  for (const [key, value] of Object.entries(attributes)) {
    tag += ` ${key}="${value.replace(/[&<>"]/g, (character) => escapes[character] as string)}"`
  }
  return empty.has(name) ? `${tag}>` : `${tag}>${children.map(write).join('')}</${name}>`
}
