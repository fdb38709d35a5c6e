import { attribute, childrenOf, element, isElement, type MarkupElement, type MarkupNode } from '../markup/index.js'

// Infomaker's idf, and other markup that is not known, may still have paragraphs:
//
// <idf xmlns="…"><group type="body"><element type="headline"><p>Harbour reopens</p></element>
//   <element type="body"><p>The harbour …</p></element></group></idf>

const HEADLINE = /^(?:headline|title)$/i
const DATELINE = /^dateline$/i

/** The paragraphs of markup that is not known; what an element around them says that they are is said of them. */
export function paragraphsIn(roots: readonly MarkupElement[]): MarkupNode[] {
  const paragraphs: MarkupNode[] = []
  const open = roots.map((node) => ({ node, type: '' })).reverse()
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    const { node } = at
    if (node.name === 'p') {
      paragraphs.push(paragraphOf(node.children, at.type))
      continue
    }
    const type = attribute(node, 'type') ?? ''
    for (const child of childrenOf(node).reverse()) open.push({ node: child, type })
  }
  return paragraphs
}

function paragraphOf(children: readonly MarkupNode[], type: string): MarkupElement {
  if (HEADLINE.test(type)) return element('h1', {}, children)
  return element('p', {}, DATELINE.test(type) ? [element('span', { class: 'dateline' }, children)] : children)
}

/** Why the content of an item cannot be read; nothing where it has none that stands in it. */
export function whyUnread(contentSet: MarkupElement | undefined): string | undefined {
  const inline = childrenOf(contentSet).filter(({ name }) => name === 'inlineXML' || name === 'inlineData')
  const [first] = inline
  if (first === undefined) return undefined
  const root = childrenOf(first)[0]
  if (root !== undefined)
    return `it is in the namespace ${root.namespace ?? 'of no name'}, which is not known (${root.name})`
  const isEmpty = inline.every(({ children }) => children.every((child) => !isElement(child) && child.trim() === ''))
  return isEmpty ? `its ${first.name} is empty` : 'it is no text, or encoded'
}
