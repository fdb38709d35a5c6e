import { element, isElement, type MarkupElement, type MarkupNode, textIn } from '../markup/index.js'
import { isLong } from './values.js'

const LONGEST_CREDIT = 100
const blocks: ReadonlySet<string> = new Set(['p', 'ul', 'ol', 'table', 'blockquote', 'pre', 'figure'])

// <figure><div><img src="gate.jpg"><span>Mara Lind</span></div><figcaption>The gate at noon</figcaption></figure>
//                                  ^

/** What is in a figure, with the words that stand on its picture as a credit in the caption. */
export function withCredit(children: MarkupNode[]): MarkupNode[] {
  const caption = children.find((child) => isElement(child) && child.name === 'figcaption')
  if (!isElement(caption) || caption.children.some((child) => isElement(child) && isCredit(child))) return children
  const shown = children.filter((child) => child !== caption)
  const words = element('span', { class: 'credit' }, shown)
  if (isLong(words, LONGEST_CREDIT) || shown.some(holdsBlocks)) return children
  const text = textIn(words)
  if (text === undefined) return children
  const credit = element('span', { class: 'credit' }, [text])
  return [...shown.flatMap(withoutWords), { ...caption, children: [...caption.children, ' ', credit] }]
}

function isCredit(node: MarkupElement): boolean {
  return /credit|author|creator/i.test(`${node.attributes.class ?? ''} ${node.attributes.itemprop ?? ''}`.slice(0, 500))
}

function holdsBlocks(node: MarkupNode): boolean {
  return isElement(node) && (blocks.has(node.name) || node.children.some(holdsBlocks))
}

function withoutWords(node: MarkupNode): MarkupNode[] {
  return isElement(node) ? [{ ...node, children: node.children.flatMap(withoutWords) }] : []
}
