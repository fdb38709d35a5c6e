import { attribute, isElement, type MarkupElement, type MarkupNode, textIn } from '../markup/index.js'
import { isBeside, isNoText } from './beside.js'
import { hasWord, isArticle, isMain } from './roles.js'
import { isParagraph, weigh } from './weigh.js'
import type { Weights } from './weights.js'

/** Where the text of an article may stand. */
export interface Candidate {
  node: MarkupElement
  /** The articles and main parts around it, the innermost last. */
  within: readonly MarkupElement[]
  /** How many characters of text it has, outside of links. */
  size: number
}

/** What a page is made of. */
export interface Page {
  /** Whether there is a document around the text, or a text alone. */
  isWhole: boolean
  metas: MarkupElement[]
  links: MarkupElement[]
  headings: MarkupElement[]
  title?: string
  language?: string
  bodies: Candidate[]
  articles: Candidate[]
  mains: Candidate[]
  /** Other elements, by the size of the paragraphs in them; and how much of such text there is. */
  texts: Candidate[]
  size: number
  weights: Weights
}

/** How many characters of text there are outside of links, and how many of them in paragraphs. */
interface Size {
  all: number
  ofParagraphs: number
}

const ofDocuments: ReadonlySet<string> = new Set(['html', 'head', 'body', 'title'])

/** What an element of a page stands in: something beside, a link, a text that is marked as one. */
interface Place {
  isOff: boolean
  isLink: boolean
  isBody: boolean
}

/** Looks a page over, once. */
export function lookOver(nodes: readonly MarkupNode[]): Page {
  const page: Page = {
    isWhole: false,
    metas: [],
    links: [],
    headings: [],
    bodies: [],
    articles: [],
    mains: [],
    texts: [],
    size: 0,
    weights: weigh(nodes),
  }
  page.size = visitAll(nodes, [], { isOff: false, isLink: false, isBody: false }).ofParagraphs
  return page

  function visitAll(children: readonly MarkupNode[], within: readonly MarkupElement[], place: Place): Size {
    const sum = { all: 0, ofParagraphs: 0 }
    for (const child of children) {
      if (!isElement(child)) {
        if (!place.isOff && !place.isLink) sum.all += child.trim().length
        continue
      }
      const inside = visit(child, within, place)
      sum.all += inside.all
      sum.ofParagraphs += isParagraph(child) ? inside.all : inside.ofParagraphs
    }
    return sum
  }

  function visit(node: MarkupElement, within: readonly MarkupElement[], around: Place): Size {
    const { name } = node
    note(node)
    const isOff = around.isOff || isNoText(node) || (name !== 'head' && isBeside(node, page.weights))
    const isPart = isArticle(node) || isMain(node)
    const isBody = hasWord(node, 'itemprop', 'articleBody')
    const inner = isPart ? [...within, node] : within
    if (name === 'h1' && !isOff) page.headings.push(node)
    const sum = visitAll(node.children, inner, {
      isOff,
      isLink: around.isLink || name === 'a',
      isBody: around.isBody || isBody,
    })
    if (isOff || sum.all === 0) return sum
    const candidate = { node, within, size: sum.all }
    if (isBody && !around.isBody) page.bodies.push(candidate)
    if (isArticle(node)) page.articles.push(candidate)
    else if (isPart) page.mains.push(candidate)
    else if (!isParagraph(node)) page.texts.push({ ...candidate, size: sum.ofParagraphs })
    return sum
  }

  function note(node: MarkupElement): void {
    const { name } = node
    if (ofDocuments.has(name)) page.isWhole = true
    if (name === 'meta') page.metas.push(node)
    else if (name === 'link') page.links.push(node)
    else if (name === 'title') page.title ??= textIn(node) ?? ''
    else if (name === 'html') {
      const language = attribute(node, 'lang') ?? attribute(node, 'xml:lang')
      if (language !== undefined) page.language ??= language
    }
  }
}
