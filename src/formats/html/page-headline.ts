import { isElement, type MarkupElement, textIn } from '../markup/index.js'
import type { Main } from './main-of.js'
import type { Page } from './page.js'
import { type Metas, titleOf } from './page-head.js'
import { isOfSite } from './roles.js'
import type { Said } from './said.js'
import { contentOf } from './said.js'
import { elementsIn, isLong } from './values.js'

const LONGEST = 500
// <h3 class="post-title entry-title">
const TITLE =
  /(?:^|[\s_-])(?:article|entry|post|story|node)[_-]{1,2}(?:title|headline)(?=$|[\s_-])|(?:^|\s)headline(?=$|\s)/i

/**
 * The element that shows the headline: the first `h1` of the article, else one that its class names so, else an `h1` beside
 * it that the title of the page has too. In a text alone it has to stand first.
 */
export function headingOf(page: Page, { scope }: Main, metas: Metas, isPage: boolean): MarkupElement | undefined {
  const { headings, weights } = page
  const only = headings.length === 1 ? headings[0] : undefined
  if (!isPage) return only
  const inside = new Set(elementsIn(scope, ({ name }) => name === 'h1'))
  const within = headings.find((node) => inside.has(node) && textIn(node) !== undefined)
  if (within !== undefined) return within
  const named = elementsIn(
    scope,
    (node) => /^h[23]$/.test(node.name) && TITLE.test(node.attributes.class?.slice(0, 500) ?? ''),
  )
  if (named.length === 1) return named[0]
  const { shared, plain } = titleOf(page, metas)
  const titles = [shared, plain].flatMap((title) => title?.slice(0, LONGEST) ?? [])
  const isTitled = (node: MarkupElement) => {
    const text = isLong(node, LONGEST) ? undefined : textIn(node)
    return text !== undefined && titles.some((title) => title.includes(text))
  }
  const outside = headings.filter((node) => !isOfSite(node, weights.parents))
  return titles.length > 0 ? outside.find(isTitled) : outside.find((node) => node === only)
}

/** The headline that is shown, and the elements that show it. */
export function headlineOf(said: Said, found: MarkupElement | undefined, { scope }: Main, isPage: boolean) {
  const marked = contentOf(said.headline)
  const words = textIn(found)
  const isFound = words !== undefined && (isPage || textIn(scope)?.startsWith(words) === true)
  const text = marked ?? (isFound ? words : undefined)
  const nodes = [said.headline, isFound && words === text ? found : undefined]
  return { text, nodes: nodes.filter((node) => node !== undefined) }
}

/** The smallest element that holds the article and its headline; the article where that is none of a page. */
export function around({ scope, text }: Main, heading: MarkupElement | undefined, { weights }: Page): MarkupElement {
  const { parents } = weights
  const first = isElement(scope) && parents.has(scope) ? scope : text
  const above = new Set<MarkupElement>([scope])
  for (let at = parents.get(first); at !== undefined; at = parents.get(at)) above.add(at)
  for (let at = heading && parents.get(heading); at !== undefined; at = parents.get(at)) {
    if (at === scope) return scope
    if (above.has(at)) return at
  }
  return scope
}
