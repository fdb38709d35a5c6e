import { looksLikeHtml } from '../looks-like-html.js'
import { element, isElement, type MarkupElement, type MarkupNode, stringValue } from '../node.js'
import { readPlainHtml } from '../read-plain-html.js'
import { textIn } from '../text-in.js'

// One.\n\nTwo.
//     ^^^^
const BLANK_LINE = /\n[^\S\n]{0,200}\n/
// class="lead_paragraph"
const LEAD = /(?:^|[\s_-])le(?:ad|de)(?:$|[\s_-])/i

/**
 * What holds text, with what agencies put into it that is no markup of NITF: HTML that stands there escaped, blank lines
 * between paragraphs that no element parts, and a lead that the next block says again.
 */
export function openText(node: MarkupElement): MarkupElement {
  const { children } = node
  if (!children.some(isElement)) {
    const text = stringValue(node)
    if (looksLikeHtml(text, { closed: true })) return { ...node, children: readPlainHtml(text) }
  }
  const opened = withoutLead(openAll(children))
  return opened === children ? node : { ...node, children: opened }
}

/** The children, opened; the same list where nothing had to be. */
function openAll(children: MarkupNode[]): MarkupNode[] {
  let opened: MarkupNode[] | undefined
  for (const [at, child] of children.entries()) {
    const parts = isElement(child) ? partsOfElement(child) : partsOfText(child)
    if (parts !== undefined) opened ??= children.slice(0, at)
    for (const part of parts ?? [child]) opened?.push(part)
  }
  return opened ?? children
}

function partsOfElement(child: MarkupElement): MarkupNode[] | undefined {
  const opened = child.name === 'block' ? openText(child) : child
  return opened === child ? undefined : [opened]
}

function partsOfText(text: string): MarkupNode[] | undefined {
  if (!BLANK_LINE.test(text)) return undefined
  return text.split(BLANK_LINE).flatMap((lines, at) => (at === 0 ? [lines] : [element('br'), element('br'), lines]))
}

// <block class="lead"><p>One.</p></block><block class="full"><p>One.</p><p>Two.</p></block>
function withoutLead(children: MarkupNode[]): MarkupNode[] {
  const blocks = children.filter((child): child is MarkupElement => isElement(child) && child.name === 'block')
  if (blocks.length < 2) return children
  const repeated = new Set<MarkupNode>(blocks.filter((block, at) => isSaidAgain(block, blocks[at + 1])))
  return repeated.size === 0 ? children : children.filter((child) => !repeated.has(child))
}

function isSaidAgain(block: MarkupElement, next: MarkupElement | undefined): boolean {
  if (next === undefined || !LEAD.test(block.attributes.class ?? '')) return false
  if (block.children.some((child) => isElement(child) && child.name !== 'p')) return false
  const lead = textIn(block)
  const whole = textIn(next) ?? ''
  return lead !== undefined && whole.startsWith(lead) && /^(?:$|\s)/.test(whole.slice(lead.length))
}
