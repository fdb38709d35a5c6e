import { datelineParts } from '../../shared/index.js'
import { type BodyReading, readBody } from '../body/read-body.js'
import { takeDateline } from '../body/take-dateline.js'
import { childAt, isElement, type MarkupElement, type MarkupNode } from '../node.js'
import { textIn } from '../text-in.js'
import { openText } from './open-text.js'
import type { NitfParts } from './parts.js'
import { type NitfHead, readNitfHead } from './read-nitf-head.js'

/** What NITF's `body` holds. */
export interface NitfBody {
  text: BodyReading
  head: NitfHead
  /** `tagline`, the line at the end of the story that says who else worked on it. */
  tagline: string | undefined
  bibliography: string | undefined
}

/**
 * Reads NITF's body from its parts: headlines, bylines, dateline, distributor, abstract and notes from its head, the text from
 * `body.content`, the tagline and the bibliography. A byline or dateline that stands in the first block is taken from there, where the
 * head has none.
 */
export function readNitfBody({ head: given, content, end }: NitfParts): NitfBody {
  const headNode = { ...given, children: given.children.map(withOpenAbstract) }
  const { nodes, lifted } = liftFromBlock(openText(content).children, headNode)
  const text = readBody(nodes)
  const head = readNitfHead(headNode, { lifted, associations: text.associations })
  const { dateline } = head
  if (dateline !== undefined) {
    dateline.text = takeDateline(text, dateline.text)
    Object.assign(dateline, datelineParts(dateline.text))
  }
  return { text, head, tagline: textIn(childAt(end, 'tagline')), bibliography: textIn(childAt(end, 'bibliography')) }
}

function withOpenAbstract(node: MarkupNode): MarkupNode {
  return isElement(node) && node.name === 'abstract' ? openText(node) : node
}

/** The head of the first block, where an item keeps its byline and dateline there. */
function liftFromBlock(nodes: MarkupElement['children'], head: MarkupElement) {
  const first = nodes.find((node) => typeof node !== 'string' || node.trim() !== '')
  if (!isElement(first) || first.name !== 'block') return { nodes, lifted: [] }
  const lifted = first.children.filter(
    (child): child is MarkupElement =>
      isElement(child) &&
      (child.name === 'byline' || child.name === 'dateline') &&
      childAt(head, child.name) === undefined,
  )
  if (lifted.length === 0) return { nodes, lifted }
  const rest = { ...first, children: first.children.filter((child) => !lifted.includes(child as MarkupElement)) }
  return { nodes: nodes.map((node) => (node === first ? rest : node)), lifted }
}
