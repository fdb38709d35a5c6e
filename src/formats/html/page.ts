import { attribute, isElement, type MarkupElement, type MarkupNode, textIn } from '../markup/index.js'
import { isBeside, isNoText } from './beside.js'

/** Where the text of an article may stand. */
interface Candidate {
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
  /** Elements with paragraphs of their own, by the size of those. */
  texts: Candidate[]
}

const ofDocuments: ReadonlySet<string> = new Set(['html', 'head', 'body', 'title'])
const ARTICLE_TYPE = /(?:Article|BlogPosting|Report)$/
const PARAGRAPH = /^(?:p|blockquote|h[2-6]|ul|ol|pre)$/

/** Whether an element has a word in an attribute that holds several: `itemprop`, `rel`. */
export function hasWord(node: MarkupElement, name: string, word: string): boolean {
  const given = node.attributes[name]
  return given?.toLowerCase().split(/\s+/).includes(word.toLowerCase()) === true
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
  }
  visitAll(nodes, [], false, false)
  return page

  function visitAll(
    children: readonly MarkupNode[],
    within: readonly MarkupElement[],
    isOff: boolean,
    isLink: boolean,
  ): { size: number; ofParagraphs: number } {
    let size = 0
    let ofParagraphs = 0
    for (const child of children) {
      if (!isElement(child)) {
        if (!isOff && !isLink) size += child.trim().length
        continue
      }
      const inside = visit(child, within, isOff, isLink)
      size += inside
      if (PARAGRAPH.test(child.name)) ofParagraphs += inside
    }
    return { size, ofParagraphs }
  }

  function visit(node: MarkupElement, within: readonly MarkupElement[], wasOff: boolean, wasLink: boolean): number {
    const { name } = node
    note(node)
    const isOff = wasOff || isNoText(node) || (name !== 'head' && isBeside(node))
    const isBody = hasWord(node, 'itemprop', 'articleBody')
    const isArticle =
      name === 'article' || isRole(node, 'article') || ARTICLE_TYPE.test(attribute(node, 'itemtype') ?? '')
    const isMain = name === 'main' || isRole(node, 'main')
    const inner = isArticle || isMain ? [...within, node] : within
    if (/^h1$/.test(name) && !isOff) page.headings.push(node)
    const { size, ofParagraphs } = visitAll(node.children, inner, isOff, wasLink || name === 'a')
    if (isOff || size === 0) return size
    const candidate = { node, within, size }
    if (isBody) page.bodies.push(candidate)
    if (isArticle) page.articles.push(candidate)
    else if (isMain) page.mains.push(candidate)
    else if (ofParagraphs > 0 && !PARAGRAPH.test(name)) page.texts.push({ ...candidate, size: ofParagraphs })
    return size
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

function isRole(node: MarkupElement, role: string): boolean {
  return attribute(node, 'role')?.toLowerCase() === role
}

/** Where the text stands, and the article or main part around it, which has what is said of it. */
export interface Main {
  text: MarkupElement
  scope: MarkupElement
}

/** How much of the text of a main part one article in it has to hold, to be the article of the page. */
const SHARE = 0.4

/** The part of a page that holds its article; nothing where none stands out. */
export function mainOf({ bodies, articles, mains, texts, isWhole }: Page): Main | undefined {
  const body = largest(bodies)
  if (body !== undefined) return { text: body.node, scope: body.within.at(-1) ?? body.node }
  const article = largest(articles)
  const main = largest(mains)
  if (article !== undefined && article.size >= SHARE * (main?.size ?? 0))
    return { text: article.node, scope: article.node }
  if (main !== undefined) return { text: main.node, scope: main.node }
  const text = isWhole ? largest(texts) : undefined
  return text && { text: text.node, scope: text.node }
}

function largest(candidates: readonly Candidate[]): Candidate | undefined {
  return candidates.reduce<Candidate | undefined>(
    (best, one) => (best === undefined || one.size > best.size ? one : best),
    undefined,
  )
}
