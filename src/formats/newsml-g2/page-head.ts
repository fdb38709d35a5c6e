import { attribute, childrenOf, isElement, type MarkupElement, type MarkupNode, textIn } from '../markup/index.js'
import type { ItemFacts } from './item-facts.js'

// dpa and those who send through it begin the text as a page does:
//
// <header><time class="publicationDate">…</time><ul class="slugline">…</ul><strong class="embargoed">…</strong>
//   <h1>Harbour reopens</h1><p class="byline">By Ada Roe</p></header>
// <section class="main"><p class="teaser">…</p><p>The harbour …</p></section>
//
// All of it stays in the body; what it says and the item's metadata do not is read.

/** What the head of a page says that the item does not. */
export interface PageHead {
  headline?: string
  headlines: { role: string; text: string }[]
  by?: string
  slugline?: string
  notes: string[]
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
const SLUGLINE = /(?:^|\s)slugline(?=\s|$)/
const EMBARGO = /(?:^|\s)embargo(?:ed)?(?=\s|$)/

/** What the head of a page says of the item: its first lines, and all in a `header`. */
export function readPageHead(nodes: readonly MarkupNode[], title: string | undefined, facts: ItemFacts): PageHead {
  const head: PageHead = { headlines: [], notes: [] }
  if (facts.isOwn) return head
  const isNamed = facts.headlines.length > 0
  const headlines = new Set(isNamed ? facts.headlines : title === undefined ? [] : [title])
  const descriptions = new Set(facts.descriptions)
  const bys = new Set(facts.bys)
  const notes = new Set(facts.notes.map(withoutStop))
  let isOver = false
  walk(nodes, false)
  if (!isNamed && title !== undefined) head.headline ??= title
  return head

  function walk(children: readonly MarkupNode[], isHeader: boolean): void {
    for (const node of children) {
      if (isOver) return
      if (!isElement(node)) isOver = !isHeader && node.trim() !== ''
      else if (!isOfHead(node, isHeader)) {
        const name = node.name.toLowerCase()
        if (name === 'header' || WITHIN.test(name)) walk(node.children, isHeader || name === 'header')
        else isOver = !isHeader && !HEADING.test(name) && !PASSED.test(name) && textIn(node) !== undefined
      }
    }
  }

  /** Whether an element is one of the head's lines; what it says is taken. */
  function isOfHead(node: MarkupElement, isHeader: boolean): boolean {
    const text = shortText(node)
    if (text === undefined) return false
    const name = node.name.toLowerCase()
    const said = `${attribute(node, 'class') ?? ''} ${attribute(node, 'itemprop') ?? ''}`.toLowerCase()
    if (isHeader ? HEADING.test(name) : MAIN_HEADING.test(name)) return takesHeading(text, name, isHeader, said)
    if (SUMMARY.test(said)) return takesSummary(text, said)
    if (BYLINE.test(said)) return takesByline(text)
    if (!isHeader) return false
    if (EMBARGO.test(said)) return takesNote(text)
    return SLUGLINE.test(said) ? takesSlugline(node, text) : name === 'time' || TIME.test(said)
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
    if (!facts.hasSlugline) head.slugline ??= parts.join('/')
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
