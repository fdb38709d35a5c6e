import { isElement, type MarkupElement, type MarkupNode } from '../markup/index.js'
import { withCredit } from './figure-credit.js'
import { foreignAttributes } from './foreign-attributes.js'
import { hasWord } from './roles.js'
import type { Weights } from './weights.js'

/** How many characters of paragraphs are passed over without a word. */
const FEW = 200
const ofOthers = ['publisher', 'logo', 'author'] as const

interface Passing {
  isPassed: (node: MarkupElement) => boolean
  isNoText: (node: MarkupElement) => boolean
  /** What was read as something else. */
  taken: ReadonlySet<MarkupElement>
  weights: Weights
}

/** The text of an article without what stands beside it; and how much of such text there is, where it is much. */
export function textOf(root: MarkupElement, { isPassed, isNoText, taken, weights }: Passing) {
  let left = 0
  const text = { ...root, children: root.children.flatMap((child) => kept(child, root.name)) }
  return { text, left: left >= FEW ? left : 0 }

  function kept(node: MarkupNode, parent: string): MarkupNode[] {
    if (!isElement(node)) return [node]
    if (taken.has(node) || isNoText(node) || isOfOther(node)) return []
    // who is quoted stands in a `footer`
    const isOfQuote = node.name === 'footer' && parent === 'blockquote'
    // in an article another one is a comment, or leads elsewhere
    const isOther = root.name === 'article' && node.name === 'article'
    if (isOther || (isPassed(node) && !isOfQuote)) {
      left += weights.of.get(node)?.ofParagraphs ?? 0
      return []
    }
    const inside = node.children.flatMap((child) => kept(child, node.name))
    const children = node.name === 'figure' ? withCredit(inside) : inside
    return [{ ...node, attributes: foreignAttributes(node), children }]
  }
}

// <div itemprop="publisher" itemscope><img itemprop="logo" src="logo.svg"></div>
function isOfOther(node: MarkupElement): boolean {
  if (node.attributes.itemprop === undefined) return false
  return node.attributes.itemscope !== undefined && ofOthers.some((name) => hasWord(node, 'itemprop', name))
}
