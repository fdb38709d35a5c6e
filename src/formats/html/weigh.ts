import { isElement, joinSpace, type MarkupElement, type MarkupNode, stringValue, textIn } from '../markup/index.js'
import { isBesideAlways, isBesideByName, isNoText } from './beside.js'
import { isBodyByName } from './class-words.js'
import { hasWord, isMain, isOfSite } from './roles.js'
import { isLong } from './values.js'
import type { Weight, Weights } from './weights.js'

const PARAGRAPH = /^(?:p|blockquote|h[2-6]|ul|ol|pre)$/
const LONGEST_HEADLINE = 500

/** Weighs the elements of a page, in one pass. */
export function weigh(nodes: readonly MarkupNode[]): Weights {
  const of = new Map<MarkupElement, Weight>()
  const parents = new Map<MarkupElement, MarkupElement>()
  const titles: string[] = []
  let isHeadlineFound = false
  const { all, ofParagraphs } = visitAll(nodes, undefined, false)
  // some pages make paragraphs of other elements
  const total = Math.max(ofParagraphs, all / 2)
  return { of, parents, total }

  function visitAll(children: readonly MarkupNode[], parent: MarkupElement | undefined, isLink: boolean): Weight {
    const sum: Weight = { all: 0, ofParagraphs: 0, holds: false, asks: false, hasBody: false }
    for (const child of children) {
      if (!isElement(child)) {
        if (!isLink) sum.all += child.trim().length
        continue
      }
      if (parent !== undefined) parents.set(child, parent)
      const inside = visit(child, isLink)
      if (inside.holds) sum.holds = true
      if (inside.asks) sum.asks = true
      if (inside.hasBody) sum.hasBody = true
      if (isNoText(child) || isBesideAlways(child) || (isBesideByName(child) && !inside.holds)) continue
      sum.all += inside.all
      sum.ofParagraphs += PARAGRAPH.test(child.name) ? inside.all : inside.ofParagraphs
    }
    return sum
  }

  function visit(node: MarkupElement, wasLink: boolean): Weight {
    const { name } = node
    if (name === 'title' || (name === 'meta' && hasWord(node, 'property', 'og:title')))
      titles.push(joinSpace((node.attributes.content ?? stringValue(node)).slice(0, LONGEST_HEADLINE)))
    const isHeadline = name === 'h1' && !isHeadlineFound && isTitle(node) && !isOfSite(node, parents)
    if (isHeadline) isHeadlineFound = true
    const weight = visitAll(node.children, node, wasLink || name === 'a')
    if (isHeadline || isMain(node) || hasWord(node, 'itemprop', 'articleBody')) weight.holds = true
    if (name === 'a' || name === 'button' || name === 'form') weight.asks = true
    if (isBodyByName(node)) weight.hasBody = true
    if (isNoText(node) || isBesideAlways(node)) weight.holds = false
    of.set(node, weight)
    return weight
  }

  /** Whether a heading is what the page is called. */
  function isTitle(node: MarkupElement): boolean {
    const text = isLong(node, LONGEST_HEADLINE) ? undefined : textIn(node)
    return text !== undefined && (titles.length === 0 || titles.some((title) => title.includes(text)))
  }
}

/** Whether an element counts as a paragraph, with all in it. */
export function isParagraph({ name }: MarkupElement): boolean {
  return PARAGRAPH.test(name)
}
