import { attribute, type MarkupElement } from '../markup/index.js'

// What stands on a page beside its article.

const elements: ReadonlySet<string> = new Set([
  'nav',
  'form',
  'button',
  'dialog',
  'select',
  'textarea',
  'input',
  'title',
])
const elementsOfPages: ReadonlySet<string> = new Set(['aside', 'footer', 'head', 'noscript'])
const ROLE = /^(?:alert|alertdialog|banner|complementary|contentinfo|dialog|navigation|search|toolbar)$/i
// <div class="share-bar">  <ul id="related">
const CLASS =
  /(?:^|[\s_-])(?:adverts?|advertisement|breadcrumbs?|comments?|cookies?|most-?read|newsletter|paywall|promo|recirculation|recommended|related|share|sharing|sidebar|social|sponsored|subscribe|taboola|outbrain|teasers?)(?=$|[\s_-])/i
const BOXES: ReadonlySet<string> = new Set(['div', 'section', 'ul', 'ol'])
const UNSHOWN = /(?:^|;)\s{0,5}display\s{0,5}:\s{0,5}none/i

/** Whether an element is shown to no reader, or is none of a text: menus and forms. */
export function isNoText(node: MarkupElement): boolean {
  const { hidden } = node.attributes
  if (hidden !== undefined && hidden !== 'until-found') return true
  return elements.has(node.name) || UNSHOWN.test((attribute(node, 'style') ?? '').slice(0, 500))
}

/** Whether an element of a page stands beside its article: teasers, comments, share bars, what goes round every page. */
export function isBeside(node: MarkupElement): boolean {
  if (isNoText(node) || elementsOfPages.has(node.name) || ROLE.test(attribute(node, 'role') ?? '')) return true
  if (!BOXES.has(node.name)) return false
  return CLASS.test(`${attribute(node, 'class') ?? ''} ${attribute(node, 'id') ?? ''}`.slice(0, 500))
}
