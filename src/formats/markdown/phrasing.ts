import type { Emphasis, Link, PhrasingContent, Strong } from 'mdast'
import { isElement, type MarkupElement, type MarkupNode } from '../markup/index.js'

type Kind = 'strong' | 'emphasis' | 'link'

const kindOf: Readonly<Record<string, Kind>> = { strong: 'strong', em: 'emphasis', a: 'link' }

// what generators of sites run where it stands in a page: {{ … }} {% … %} {# … #}
const TEMPLATE = /\{[{%#]/

/** Whether a text holds what generators of sites would run, were it written as it is. */
export function holdsTemplate(text: string): boolean {
  return TEMPLATE.test(text)
}

/**
 * Text with elements as phrasing of mdast, without white space at its ends. White space stands outside of marks, as
 * Markdown has none that begin or end with it; an element within its own kind, and one that mdast has no node for, is
 * what it holds.
 */
export function phrasingOf(nodes: readonly MarkupNode[], { inOneLine = false } = {}): PhrasingContent[] {
  const found = converted(nodes, new Set())
  return parted(inOneLine ? joined(found) : found).inner
}

function converted(nodes: readonly MarkupNode[], within: ReadonlySet<Kind>): PhrasingContent[] {
  const found: PhrasingContent[] = []
  for (const node of nodes) {
    if (!isElement(node)) add(found, textNode(node))
    else if (node.name === 'br') add(found, { type: 'break' })
    else for (const part of convertedElement(node, within)) add(found, part)
  }
  return found
}

function convertedElement({ name, attributes, children }: MarkupElement, within: ReadonlySet<Kind>): PhrasingContent[] {
  const kind = kindOf[name]
  const content = converted(children, kind === undefined ? within : new Set([...within, kind]))
  if (name === 'code') return codeOf(content)
  if (kind === undefined || within.has(kind)) return content
  const url = attributes.href
  if (kind === 'link' && url === undefined) return content
  const { before, inner, after } = parted(content)
  if (inner.length === 0) return content
  const made: Strong | Emphasis | Link =
    kind === 'link' ? { type: kind, url: url as string, children: inner } : { type: kind, children: inner }
  return [...before, made, ...after]
}

/** Code holds text alone, each line by itself; what would be run as a template stays text. */
function codeOf(content: readonly PhrasingContent[]): PhrasingContent[] {
  const plain: PhrasingContent[] = []
  for (const part of flat(content)) add(plain, part)
  const { before, inner, after } = parted(plain)
  const isRun = inner.some((part) => part.type === 'text' && holdsTemplate(part.value))
  if (isRun) return plain
  const code = inner.map(
    (part): PhrasingContent => (part.type === 'text' ? { type: 'inlineCode', value: part.value } : part),
  )
  return [...before, ...code, ...after]
}

function flat(content: readonly PhrasingContent[]): PhrasingContent[] {
  return content.flatMap((part): PhrasingContent[] => {
    if (part.type === 'inlineCode') return [textNode(part.value)]
    return 'children' in part ? flat(part.children) : [part]
  })
}

function joined(content: readonly PhrasingContent[]): PhrasingContent[] {
  const found: PhrasingContent[] = []
  for (const part of content) {
    if (part.type === 'break') add(found, textNode(' '))
    else add(found, 'children' in part ? { ...part, children: joined(part.children) as never } : part)
  }
  return found
}

/** Adds a node; one of the kind of the node before it becomes part of that, as Markdown would run them together. */
function add(found: PhrasingContent[], node: PhrasingContent): void {
  const last = found.at(-1)
  if (node.type === 'text' && node.value === '') return
  if ((last?.type === 'text' && node.type === 'text') || (last?.type === 'inlineCode' && node.type === 'inlineCode'))
    found[found.length - 1] = { type: last.type, value: last.value + node.value }
  else if ((last?.type === 'strong' || last?.type === 'emphasis') && last.type === node.type)
    for (const child of node.children) add(last.children, child)
  else found.push(node)
}

/** Text without what Markdown would read as a line break, and without U+0000, which it does not have. */
export function textNode(text: string): PhrasingContent & { type: 'text' } {
  return { type: 'text', value: text.replaceAll('\0', '\uFFFD').replace(/[\r\n]+/g, ' ') }
}

/** Content with the white space at its ends apart. */
function parted(content: readonly PhrasingContent[]) {
  let from = 0
  let to = content.length
  while (from < to && isBlank(content[from])) from++
  while (to > from && isBlank(content[to - 1])) to--
  const before = content.slice(0, from)
  const after = content.slice(to)
  const inner = content.slice(from, to)
  const first = inner[0]
  if (first?.type === 'text') {
    const rest = first.value.trimStart()
    const space = first.value.slice(0, first.value.length - rest.length)
    if (space !== '') before.push({ type: 'text', value: space })
    inner[0] = { type: 'text', value: rest }
  }
  const last = inner.at(-1)
  if (last?.type === 'text') {
    const rest = last.value.trimEnd()
    const space = last.value.slice(rest.length)
    if (space !== '') after.unshift({ type: 'text', value: space })
    inner[inner.length - 1] = { type: 'text', value: rest }
  }
  return { before, inner, after }
}

function isBlank(node: PhrasingContent | undefined): boolean {
  return node?.type === 'break' || (node?.type === 'text' && node.value.trim() === '')
}
