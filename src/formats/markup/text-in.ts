import { partsLine } from './body/elements.js'
import { childAt, isElement, type MarkupElement, type MarkupNode, stringValue } from './node.js'

// white space that is not one space
const UNEVEN = /\s\s|[^\S ]/

const WORD_AT_END = /[\p{L}\p{N}.]$/u

/** The text in a node, with white space joined, lines and blocks parted by it; nothing where there is none. */
export function textIn(node: MarkupNode | undefined): string | undefined {
  if (node === undefined) return undefined
  if (typeof node === 'string') return joinSpace(node) || undefined
  let text = ''
  let last = ''
  const open: MarkupNode[] = []
  pushAll(open, node.children)
  while (open.length > 0) {
    const next = open.pop() as MarkupNode
    if (typeof next === 'string') {
      text += next
      if (next !== ' ') last = ''
      continue
    }
    const { name, children } = next
    // <name.given>Ana</name.given><name.family>Ruiz</name.family>    By Ana Ruiz<byttl>City Editor</byttl>
    //                             ^ a space                                   ^
    const isNextName = name.startsWith('name.') && last.startsWith('name.')
    if (partsLine(name) || isNextName || (name === 'byttl' && WORD_AT_END.test(text))) {
      text += ' '
      if (partsLine(name)) open.push(' ')
    }
    last = name
    if (name === 'frac') text += fractionOf(next, text)
    else if (name.startsWith('name.')) text += stringValue(next)
    else pushAll(open, children)
  }
  return joinSpace(text) || undefined
}

function pushAll(open: MarkupNode[], children: readonly MarkupNode[]): void {
  for (let at = children.length - 1; at >= 0; at--) open.push(withoutIndent(children, at))
}

/**
 * A node of a list: of text, where it begins with a mark of punctuation that a line feed parts from the element before it,
 * without that white space. Files that are indented have it behind each element.
 */
export function withoutIndent(children: readonly MarkupNode[], at: number): MarkupNode {
  const node = children[at] as MarkupNode
  if (typeof node !== 'string' || !node.includes('\n')) return node
  const before = children[at - 1]
  if (!isElement(before) || partsLine(before.name)) return node
  // <em>Herald</em>\n, she said
  //                ^^
  const start = node.search(/\S/)
  const isMark = start > 0 && /^[,.;:!?)](?:[\s"”’»)]|$)/.test(node.slice(start, start + 2))
  return isMark && node.lastIndexOf('\n', start) >= 0 ? node.slice(start) : node
}

/** NITF's `frac` as text: `1/2`, with a space before it behind a digit. */
export function fractionOf(node: MarkupElement, before: string): string {
  const above = stringValue(childAt(node, 'frac-num')).trim()
  const below = stringValue(childAt(node, 'frac-den')).trim()
  const written = above && below ? `${above}/${below}` : stringValue(node).trim()
  return /\d$/.test(before.slice(-1)) ? ` ${written}` : written
}

/** An element without those of its children that say what a person does, as NITF has them inside `person`. */
export function withoutFunctions(node: MarkupElement): MarkupElement {
  const isFunction = (child: MarkupNode) => isElement(child) && child.name === 'function'
  return node.children.some(isFunction)
    ? { ...node, children: node.children.filter((child) => !isFunction(child)) }
    : node
}

/** White space joined to single spaces, none at the ends. */
export function joinSpace(text: string): string {
  return (UNEVEN.test(text) ? text.replace(/\s+/g, ' ') : text).trim()
}
