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
  /** Other elements, by the size of the paragraphs in them; and how much of such text there is. */
  texts: Candidate[]
  size: number
}

/** How many characters of text there are outside of links, and how many of them in paragraphs. */
interface Size {
  all: number
  ofParagraphs: number
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
    size: 0,
  }
  page.size = visitAll(nodes, [], false, false).ofParagraphs
  return page

  function visitAll(
    children: readonly MarkupNode[],
    within: readonly MarkupElement[],
    isOff: boolean,
    isLink: boolean,
  ): Size {
    const sum = { all: 0, ofParagraphs: 0 }
    for (const child of children) {
      if (!isElement(child)) {
        if (!isOff && !isLink) sum.all += child.trim().length
        continue
      }
      const inside = visit(child, within, isOff, isLink)
      sum.all += inside.all
      sum.ofParagraphs += PARAGRAPH.test(child.name) ? inside.all : inside.ofParagraphs
    }
    return sum
  }

  function visit(node: MarkupElement, within: readonly MarkupElement[], wasOff: boolean, wasLink: boolean): Size {
    const { name } = node
    note(node)
    const isOff = wasOff || isNoText(node) || (name !== 'head' && isBeside(node))
    const isMain = name === 'main' || isRole(node, 'main')
    const inner = isArticle(node) || isMain ? [...within, node] : within
    if (name === 'h1' && !isOff) page.headings.push(node)
    const sum = visitAll(node.children, inner, isOff, wasLink || name === 'a')
    if (isOff || sum.all === 0) return sum
    const candidate = { node, within, size: sum.all }
    if (hasWord(node, 'itemprop', 'articleBody')) page.bodies.push(candidate)
    if (isArticle(node)) page.articles.push(candidate)
    else if (isMain) page.mains.push(candidate)
    else if (!PARAGRAPH.test(name)) page.texts.push({ ...candidate, size: sum.ofParagraphs })
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

/** Whether an element holds an article by what it says that it is. */
function isArticle(node: MarkupElement): boolean {
  const type = attribute(node, 'itemtype')
  return node.name === 'article' || isRole(node, 'article') || (type !== undefined && ARTICLE_TYPE.test(type))
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
/** How much of all text the part of a page holds that says of itself nothing. */
const MOST = 0.7

/** The part of a page that holds its article; nothing where none stands out. */
export function mainOf({ bodies, articles, mains, texts, size, isWhole }: Page): Main | undefined {
  const body = largest(bodies)
  if (body !== undefined) return { text: body.node, scope: body.within.at(-1) ?? body.node }
  const outer = largest(articles)
  const main = largest(mains)
  const inner = largest(
    articles.filter(({ node, within }) => node !== outer?.node && within.includes(outer?.node as MarkupElement)),
  )
  // an article around all articles of the page
  const article = outer !== undefined && inner !== undefined && inner.size >= MOST * outer.size ? inner : outer
  if (article !== undefined && article.size >= SHARE * (main?.size ?? 0)) return bothIn(article)
  if (main !== undefined) return bothIn(main)
  // elements end in order, so the innermost goes first
  const text = texts.filter((one) => one.size > 0 && one.size >= MOST * size)[0]
  return isWhole && text !== undefined ? bothIn(text) : undefined
}

function bothIn({ node }: Candidate): Main {
  return { text: node, scope: node }
}

function largest(candidates: readonly Candidate[]): Candidate | undefined {
  return candidates.reduce<Candidate | undefined>(
    (best, one) => (best === undefined || one.size > best.size ? one : best),
    undefined,
  )
}
