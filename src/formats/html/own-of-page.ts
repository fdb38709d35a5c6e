import { isElement, type MarkupElement, type MarkupNode } from '../markup/index.js'
import type { Report } from '../shared/index.js'
import { isBeside } from './beside.js'
import { mainOf } from './main-of.js'
import { lookOver, type Page } from './page.js'
import { ownElements } from './read-own.js'

/** How much more text another article of a page has than what was written here, where that is none of its own. */
const MUCH_MORE = 3
/** What is shorter is no other article. */
const LEAST = 1000

/**
 * The articles of a page that were written here. One that stands beside the article of the page, as in a comment, or is
 * short against it, is none; what is left out so is told of.
 */
export function ownOfPage(nodes: readonly MarkupNode[], report: Report): MarkupElement[] {
  const all = ownElements(nodes)
  if (all.length === 0 || isAlone(nodes, all)) return all
  const page = lookOver(nodes)
  const own = all.filter((node) => !standsBeside(node, page))
  const chosen = own.length === 0 || !isMoreThan(own, page) ? own : []
  const hasOther = chosen.length > 0 || (mainOf(page)?.text ?? all[0]) !== all[0]
  if (!hasOther) return all
  const left = all.length - chosen.length
  if (left > 0)
    report.add('part-not-read', `${left} of our articles stand beside that of the page and were passed over.`)
  return chosen
}

function isAlone(nodes: readonly MarkupNode[], own: readonly MarkupElement[]): boolean {
  return nodes.every((node) => (isElement(node) ? own.includes(node) : node.trim() === ''))
}

function standsBeside(node: MarkupElement, { weights }: Page): boolean {
  for (let at = weights.parents.get(node); at !== undefined; at = weights.parents.get(at))
    if (isBeside(at, weights)) return true
  return false
}

/** Whether the article of a page has much more text than those that were written here. */
function isMoreThan(own: readonly MarkupElement[], page: Page): boolean {
  const sizeOf = (node: MarkupElement) => page.weights.of.get(node)?.ofParagraphs ?? 0
  const text = mainOf(page)?.text
  if (text === undefined || own.includes(text)) return false
  const isInside = (node: MarkupElement) => {
    for (let at: MarkupElement | undefined = node; at !== undefined; at = page.weights.parents.get(at))
      if (at === text) return true
    return false
  }
  const ours = own.reduce((sum, node) => sum + sizeOf(node), 0)
  const inside = own.filter(isInside).reduce((sum, node) => sum + sizeOf(node), 0)
  const others = sizeOf(text) - inside
  return others >= LEAST && others > MUCH_MORE * ours
}
