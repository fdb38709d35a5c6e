import { attribute, isElement, type MarkupElement, textIn } from '../markup/index.js'
import { hasWord } from './page.js'
import { isAuthor, isByline } from './page-bylines.js'
import { isLong } from './values.js'

/** What an article says of itself around its text. */
export interface Said {
  headline?: MarkupElement
  sub: MarkupElement[]
  summary: MarkupElement[]
  bylines: MarkupElement[]
  authors: MarkupElement[]
  keywords: MarkupElement[]
  published?: MarkupElement
  modified?: MarkupElement
  /** Times of the head, which say by a class what they are. */
  times: MarkupElement[]
}

/** Where an element stands: above the text, in a byline, or in the text. */
type Place = 'head' | 'byline' | 'text'

/** What is longer is no summary. */
const LONGEST_SUMMARY = 1000
const UPDATED = /(?:^|[\s_-])(?:updated?|modified|lastmod)(?=$|[\s_-])/i
const PUBLISHED = /(?:^|[\s_-])(?:publish(?:ed)?|posted|pubdate|date|datetime|timestamp|dateline)(?=$|[\s_-])/i

/** Finds what an article says of itself, in one pass; what stands beside it is passed over. */
export function saidIn(scope: MarkupElement, isPassed: (node: MarkupElement) => boolean): Said {
  const said: Said = { sub: [], summary: [], bylines: [], authors: [], keywords: [], times: [] }
  visit(scope, 'text')
  return said

  function visit(node: MarkupElement, place: Place): void {
    for (const child of node.children) {
      if (isElement(child) && (child.name === 'meta' || !isPassed(child))) take(child, place)
    }
  }

  function take(node: MarkupElement, place: Place): void {
    const has = (name: string) => hasWord(node, 'itemprop', name)
    if (has('headline')) said.headline ??= node
    else if (has('alternativeHeadline')) said.sub.push(node)
    else if (has('description') && !isLong(node, LONGEST_SUMMARY)) said.summary.push(node)
    else if (has('keywords')) said.keywords.push(node)
    const isLine = place !== 'byline' && isByline(node)
    if (isLine) said.bylines.push(node)
    else if (isAuthor(node)) said.authors.push(node)
    if (has('datePublished')) said.published ??= node
    if (has('dateModified')) said.modified ??= node
    if (node.name === 'time') takeTime(node, place)
    // a person, a picture have facts of their own
    const isThing = node.attributes.itemscope !== undefined && node.attributes.itemprop !== undefined
    if (!isThing && !isAuthor(node) && node.name !== 'figure')
      visit(node, isLine ? 'byline' : node.name === 'header' ? 'head' : place)
  }

  function takeTime(node: MarkupElement, place: Place): void {
    if (attribute(node, 'datetime') === undefined) return
    const words = `${attribute(node, 'class') ?? ''} ${attribute(node, 'itemprop') ?? ''}`.slice(0, 500)
    if (UPDATED.test(words)) said.modified ??= node
    else if (place !== 'text' || PUBLISHED.test(words) || node.attributes.pubdate !== undefined) said.published ??= node
    if (said.modified === node || said.published === node) said.times.push(node)
  }
}

/** What a property of microdata says: its content, else its text. */
export function contentOf(node: MarkupElement | undefined): string | undefined {
  return attribute(node, 'content') ?? textIn(node)
}
