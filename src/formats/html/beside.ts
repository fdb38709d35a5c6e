import { attribute, type MarkupElement } from '../markup/index.js'
import { asideOf, isForScreenReaders } from './class-words.js'
import type { Weights } from './weights.js'

// What stands on a page beside its article.

const elements: ReadonlySet<string> = new Set(['nav', 'button', 'dialog', 'select', 'textarea', 'input', 'title'])
const ROLE = /^(?:alert|alertdialog|banner|contentinfo|dialog|navigation|search|toolbar)$/i
const BOXES: ReadonlySet<string> = new Set(['div', 'section', 'ul', 'ol'])
const UNSHOWN = /(?:^|;)\s{0,5}display\s{0,5}:\s{0,5}none/i

/** How much of the text of a page a form, or a box that may stand beside, has to hold to be none. */
const MUCH = 0.3
/** What an offer to subscribe does not say so long. */
const LONGEST_OFFER = 200
/** A line that stands beside is short. */
const LONGEST_LINE = 60
/** What stands before links that are a line of tags. */
const LONGEST_SIGN = 5

/** Whether an element is shown to no reader, or is none of a text: menus and what forms are made of. */
export function isNoText(node: MarkupElement): boolean {
  const { hidden } = node.attributes
  if (hidden !== undefined && hidden !== 'until-found') return true
  return (
    elements.has(node.name) || isForScreenReaders(node) || UNSHOWN.test((attribute(node, 'style') ?? '').slice(0, 500))
  )
}

/** Whether an element stands beside whatever it holds. */
export function isBesideAlways(node: MarkupElement): boolean {
  return node.name === 'head' || node.name === 'noscript' || ROLE.test(attribute(node, 'role') ?? '')
}

/** Whether a box says by its names that it stands beside. */
export function isBesideByName(node: MarkupElement): boolean {
  return BOXES.has(node.name) && asideOf(node) === 'beside'
}

/**
 * Whether an element of a page stands beside its article: teasers, comments, share bars, what goes round every page. One that
 * holds the main part of the page, the text or the headline of its article stands round it.
 */
export function isBeside(node: MarkupElement, { of, total }: Pick<Weights, 'of' | 'total'>): boolean {
  if (isNoText(node) || isBesideAlways(node)) return true
  const { holds = false, all = 0, ofParagraphs = 0, asks = false, hasBody = false } = of.get(node) ?? {}
  if (holds) return false
  const { name } = node
  if (name === 'aside' || name === 'footer' || attribute(node, 'role') === 'complementary') return true
  if (isFormBeside(node, { of, total })) return true
  const isMuch = ofParagraphs > 0 && ofParagraphs >= MUCH * total
  // <span class="entry-comments-link">
  const isLine = name === 'span' || name === 'p'
  const kind = isLine || BOXES.has(name) ? asideOf(node) : undefined
  if (isLine) return kind === 'beside' ? all <= LONGEST_LINE : kind === 'perhaps' && all <= LONGEST_SIGN
  switch (kind) {
    case 'beside':
      return true
    case 'offer':
      return !isMuch && !hasBody && ofParagraphs < LONGEST_OFFER && (asks || ofParagraphs === 0)
    case 'perhaps':
      return !isMuch && !hasBody
    default:
      return false
  }
}

/** Whether an element is a form, and not one around a page or most of its text. */
export function isFormBeside(node: MarkupElement, { of, total }: Pick<Weights, 'of' | 'total'>): boolean {
  if (node.name !== 'form') return false
  const { holds = false, ofParagraphs = 0 } = of.get(node) ?? {}
  return !holds && (ofParagraphs === 0 || ofParagraphs < MUCH * total)
}
