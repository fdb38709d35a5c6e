import { isOfBodies } from '../body/elements.js'
import { childrenOf, element, isElement, type MarkupElement, type MarkupNode } from '../node.js'

/** The parts of NITF's `body`, wherever they stand. */
export interface NitfParts {
  /** `body.head`, with what of it stands directly under `body`. */
  head: MarkupElement
  /** The text. */
  content: MarkupElement
  /** `body.end`. */
  end: MarkupElement
}

/** What stands in `body.head`. */
export const partsOfHead: ReadonlySet<string> = new Set(
  'hedline headline note rights rights.owner byline distributor dateline abstract series slugline'.split(' '),
)
const parts = new Set(['body.head', 'body.content', 'body.end'])
const ofText = new Set('person org location chron event money num object.title virtloc copyrite lang q'.split(' '))

/**
 * Finds the parts of a `nitf` element. NITF has them under `body`; before 3.1 those of the head stood in `body` itself, and
 * the Associated Press leaves `body` out: `<nitf><body.content><block>…`. Whatever else stands there is text.
 */
export function partsOf(root: MarkupElement): NitfParts {
  const head = element('body.head')
  const content = element('body.content')
  const end = element('body.end')
  for (const node of root.children) {
    if (!isPartOfNitf(node)) continue
    for (const part of isElement(node) && node.name === 'body' ? node.children : [node]) add(part)
  }
  return { head, content, end }

  function add(node: MarkupNode): void {
    if (!isElement(node)) content.children.push(node)
    else if (node.name === 'body.head') addAll(head, childrenOf(node))
    else if (node.name === 'body.content') addAll(content, [...node.children, '\n\n'])
    else if (node.name === 'body.end') addAll(end, childrenOf(node))
    else (partsOfHead.has(node.name) ? head : content).children.push(node)
  }
}

function addAll(part: MarkupElement, nodes: readonly MarkupNode[]): void {
  for (const node of nodes) part.children.push(node)
}

/** Whether something directly under `nitf` is its body, or a part of one. */
export function isPartOfNitf(node: MarkupNode): boolean {
  if (!isElement(node)) return true
  const { name } = node
  return name === 'body' || parts.has(name) || partsOfHead.has(name) || ofText.has(name) || isOfBodies(name)
}
