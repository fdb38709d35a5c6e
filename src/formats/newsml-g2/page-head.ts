import { attribute, childrenOf, isElement, type MarkupElement, type MarkupNode, textIn } from '../markup/index.js'
import type { ItemFacts } from './item-facts.js'

// dpa and those who send through it begin the text as a page does:
//
// <header><time class="publicationDate">…</time><ul class="slugline">…</ul><strong class="embargoed">…</strong>
//   <h1>Harbour reopens</h1><p class="byline">By Ada Roe</p></header>
// <section class="main"><p class="teaser">…</p><p>The harbour …</p></section>
//
// What only repeats the item's metadata is none of the body.

/** What the head of a page says that the item does not. */
export interface PageHead {
  headline?: string
  headlines: { role: string; text: string }[]
  by?: string
  slugline?: string
  notes: string[]
  /** Words of its slugline and genre that stand nowhere in the item. */
  unsaid: string[]
}

const LONGEST_BYLINE = 200
/** In characters and elements. */
const LONGEST_PART = 5000

const HEADING = /^h[1-6]$/
const MAIN_HEADING = /^h[12]$/
const WITHIN = /^(?:article|section|main|div|hgroup)$/
const PASSED = /^(?:figure|img|picture|hr|br|meta|link|aside|nav)$/
const BYLINE = /(?:^|\s)(?:byline|author|creator)(?=\s|$)/
const SUMMARY = /(?:^|\s)(?:teaser|abstract|summary|description|lead|lede|alternativeheadline)(?=\s|$)/
const TIME = /(?:^|\s)publicationdate(?=\s|$)/
const GENRE = /(?:^|\s)genre(?=\s|$)/
const SLUGLINE = /(?:^|\s)slugline(?=\s|$)/
const EMBARGO = /(?:^|\s)embargo(?:ed)?(?=\s|$)/

/** The nodes of a page without what at their head only repeats the item, and what else that says. */
export function takePageHead(
  nodes: readonly MarkupNode[],
  title: string | undefined,
  facts: ItemFacts,
): { nodes: readonly MarkupNode[]; head: PageHead } {
  const head: PageHead = { headlines: [], notes: [], unsaid: [] }
  if (facts.isOwn) return { nodes, head }
  const isNamed = facts.headlines.length > 0
  const headlines = new Set(isNamed ? facts.headlines : title === undefined ? [] : [title])
  const descriptions = new Set(facts.descriptions)
  const bys = new Set(facts.bys)
  const notes = new Set(facts.notes.map(withoutStop))
  let isOver = false
  const rest = takeFrom(nodes, false)
  if (!isNamed && title !== undefined) head.headline ??= title
  return { nodes: rest, head }

  function takeFrom(children: readonly MarkupNode[], isHeader: boolean): MarkupNode[] {
    return children.flatMap((node) => {
      if (isOver) return [node]
      if (!isElement(node)) {
        isOver = !isHeader && node.trim() !== ''
        return [node]
      }
      if (takes(node, isHeader)) return []
      const name = node.name.toLowerCase()
      if (name === 'header' || WITHIN.test(name)) {
        return [{ ...node, children: takeFrom(node.children, isHeader || name === 'header') }]
      }
      isOver = !isHeader && !HEADING.test(name) && !PASSED.test(name) && textIn(node) !== undefined
      return [node]
    })
  }

  /** Whether a part is one of the head that the article has, or now gets. */
  function takes(node: MarkupElement, isHeader: boolean): boolean {
    const text = shortText(node)
    if (text === undefined) return false
    const name = node.name.toLowerCase()
    const said = `${attribute(node, 'class') ?? ''} ${attribute(node, 'itemprop') ?? ''}`.toLowerCase()
    if (isHeader ? HEADING.test(name) : MAIN_HEADING.test(name)) return takesHeading(text, name, isHeader, said)
    if (SUMMARY.test(said)) return takesSummary(text, said)
    if (BYLINE.test(said)) return takesByline(text)
    if (!isHeader) return false
    if (EMBARGO.test(said)) return takesNote(text)
    if (SLUGLINE.test(said)) return takesSlugline(node, text)
    if (GENRE.test(said)) return takesNames([text])
    return name === 'time' || TIME.test(said)
  }

  function takesHeading(text: string, name: string, isHeader: boolean, said: string): boolean {
    if (headlines.has(text)) return true
    const isHeadline = name === 'h1' && (isHeader || /(?:^|\s)headline(?=\s|$)/.test(said))
    if (isNamed || head.headline !== undefined || !isHeadline) return false
    head.headline = text
    return true
  }

  function takesSummary(text: string, said: string): boolean {
    if (descriptions.has(text) || headlines.has(text)) return true
    if (isNamed || !said.includes('alternativeheadline')) return false
    head.headlines.push({ role: 'sub', text })
    return true
  }

  function takesByline(text: string): boolean {
    if (bys.has(text) || head.by === text) return true
    if (bys.size > 0 || head.by !== undefined || text.length > LONGEST_BYLINE) return false
    head.by = text
    return true
  }

  // <ul class="slugline"><li class="subject">Ports</li><li class="geo">Ellery</li></ul>
  function takesSlugline(node: MarkupElement, text: string): boolean {
    const listed = childrenOf(node).flatMap((part) => textIn(part) ?? [])
    const parts = listed.length > 0 ? listed : [text]
    if (facts.hasSlugline || head.slugline !== undefined) return takesNames(parts)
    head.slugline = parts.join('/')
    return true
  }

  function takesNames(names: readonly string[]): boolean {
    for (const name of names) if (!facts.names.has(name.toLowerCase())) head.unsaid.push(name)
    return true
  }

  function takesNote(text: string): boolean {
    if (!notes.has(withoutStop(text))) head.notes.push(text)
    notes.add(withoutStop(text))
    return true
  }
}

function withoutStop(text: string): string {
  return text.replace(/\.$/, '')
}

/** The text of a part that is no longer than such parts are; nothing for others. */
function shortText(node: MarkupElement): string | undefined {
  let left = LONGEST_PART
  const open: MarkupNode[] = [node]
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    left -= isElement(at) ? at.children.length : at.length
    if (left < 0) return undefined
    if (isElement(at)) for (const child of at.children) open.push(child)
  }
  return textIn(node)
}
