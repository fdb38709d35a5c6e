import { attribute, findElement, isElement, type MarkupElement, textIn } from '../markup/index.js'
import { namesOf } from './class-words.js'
import { isLabel, without } from './line-around.js'
import { isAuthor, isAuthorByClass, isByline, isPrintedByline } from './page-bylines.js'
import { printedDate } from './printed-date.js'
import { hasWord, isArticle } from './roles.js'
import { isLong } from './values.js'
import { isParagraph } from './weigh.js'

/** What an article says of itself around its text. */
export interface Said {
  headline?: MarkupElement
  kicker: MarkupElement[]
  sub: MarkupElement[]
  summary: MarkupElement[]
  bylines: MarkupElement[]
  authors: MarkupElement[]
  keywords: MarkupElement[]
  published?: MarkupElement
  /** A date as printed, where nothing else says when. */
  printed?: MarkupElement
  modified?: MarkupElement
  /** Times of the head, which say by a class what they are. */
  times: MarkupElement[]
}

/** Where an element stands: above the text, in a byline, or in the text. */
type Place = 'head' | 'byline' | 'text'

/** What is longer is no summary. */
const LONGEST_SUMMARY = 1000
const LONGEST_SUB = 400
const LONGEST_LINE = 80
// <p class="article__standfirst">
const SUB = /(?:^|[\s_-])(?:sub-?(?:head(?:line)?|title)|dek|deck|standfirst|strapline)(?=$|[\s_-])/i
const KICKER = /(?:^|[\s_-])(?:eyebrow|kicker|overline)(?=$|[\s_-])/i
const UPDATED = /(?:^|[\s_-])(?:updated?|modified|lastmod)(?=$|[\s_-])/i
const PUBLISHED = /(?:^|[\s_-])(?:publish(?:ed)?|posted|pubdate|date|datetime|timestamp|dateline)(?=$|[\s_-])/i

/** Where to look for what an article says of itself. */
export interface Around {
  /** The article, with its headline. */
  root: MarkupElement
  /** The article where the headline stands beside it: what follows it, and other articles, are of something else. */
  scope: MarkupElement
  heading: MarkupElement | undefined
  isPassed: (node: MarkupElement) => boolean
}

/** Finds what an article says of itself, in one pass; what stands beside it is passed over. */
export function saidIn({ root, scope, heading, isPassed }: Around): Said {
  const said: Said = { kicker: [], sub: [], summary: [], bylines: [], authors: [], keywords: [], times: [] }
  /** Whether the headline stands before, and nothing of the text; and whether the article is at an end. */
  let isAbove = false
  let isBelow = heading === undefined
  let isOver = false
  let isInside = root === scope
  visit(root, 'text')
  return said

  function visit(node: MarkupElement, place: Place): void {
    for (const child of node.children) {
      if (!isElement(child)) continue
      if (isOver) return
      if (child === scope) isInside = true
      else if (!isInside && isArticle(child) && !holds(child)) continue
      if (child.name === 'meta' || !isPassed(child) || isOfHead(child)) take(child, place)
      if (child === scope) isOver = true
    }
  }

  /** Whether an element beside the text says who wrote it: a short one above, and the footer. */
  function isOfHead(node: MarkupElement): boolean {
    return (isAbove && node.name === 'aside' && !isLong(node, LONGEST_LINE)) || node.name === 'footer'
  }

  function holds(node: MarkupElement): boolean {
    return findElement([node], (one) => one === scope) !== undefined
  }

  function take(node: MarkupElement, place: Place): void {
    const has = (name: string) => hasWord(node, 'itemprop', name)
    const isText = has('articleBody')
    if (has('headline')) said.headline ??= node
    else if (has('alternativeHeadline') || (isAbove && isSub(node))) said.sub.push(node)
    else if (has('description') && !isText && !isLong(node, LONGEST_SUMMARY)) said.summary.push(node)
    else if (has('keywords')) said.keywords.push(node)
    if (!isBelow && said.kicker.length === 0 && isKicker(node)) said.kicker.push(node)
    if (node === heading || has('headline')) isAbove = isBelow = node.name !== 'meta'
    else if (isAbove && isParagraph(node) && isLong(node, LONGEST_LINE)) isAbove = false
    const isLine = place !== 'byline' && (isByline(node) || (isAbove && isPrintedByline(node)))
    if (isLine) said.bylines.push(node)
    else if (isAuthor(node) || (place === 'head' && isAuthorByClass(node))) said.authors.push(node)
    if (has('datePublished')) setPublished(node)
    if (has('dateModified')) said.modified ??= node
    if (node.name === 'time') takeTime(node, place)
    if ((isAbove || isLine) && attribute(node, 'datetime') === undefined && isPrintedTime(node)) {
      if (printedDate(textIn(node))?.isChange === false) said.printed ??= node
      said.times.push(node)
    }
    // a person, a picture have facts of their own
    const isThing = node.attributes.itemscope !== undefined && node.attributes.itemprop !== undefined
    const isPost = isArticle(node)
    if ((!isThing || isPost) && !isAuthor(node) && node.name !== 'figure')
      visit(
        node,
        isLine || place === 'byline'
          ? 'byline'
          : node.name === 'header' || (isAbove && isOfLabels(node))
            ? 'head'
            : place,
      )
  }

  function setPublished(node: MarkupElement): void {
    said.published ??= node
    if (said.published === node && node.name !== 'meta') said.times.push(node)
  }

  function takeTime(node: MarkupElement, place: Place): void {
    if (attribute(node, 'datetime') === undefined) return
    const words = `${namesOf(node)} ${attribute(node, 'itemprop') ?? ''}`.slice(0, 1000)
    const isPublished = PUBLISHED.test(words) || node.attributes.pubdate !== undefined
    // "published updated" is a text that was not changed since
    if (UPDATED.test(words) && !/publish/i.test(words)) said.modified ??= node
    else if (isPublished || place !== 'text') said.published ??= node
    if (said.modified === node || said.published === node) said.times.push(node)
  }
}

/** Whether an element may stand above a text: a box, or a line of labels and times alone. */
function isOfLabels(node: MarkupElement): boolean {
  if (node.name !== 'p') return true
  return !isLong(node, LONGEST_LINE) && isLabel(textIn(without(node, ({ name }) => name === 'time')) ?? '')
}

function isSub(node: MarkupElement): boolean {
  return SUB.test(namesOf(node)) && !isLong(node, LONGEST_SUB) && textIn(node) !== undefined
}

function isKicker(node: MarkupElement): boolean {
  return KICKER.test(namesOf(node)) && !isLong(node, LONGEST_LINE) && textIn(node) !== undefined
}

/** Whether an element is a date and nothing else. */
function isPrintedTime(node: MarkupElement): boolean {
  const [text, ...others] = node.children
  return typeof text === 'string' && others.length === 0 && printedDate(text.trim()) !== undefined
}

/** What a property of microdata says: its content, else its text. */
export function contentOf(node: MarkupElement | undefined): string | undefined {
  return attribute(node, 'content') ?? textIn(node)
}
