import type { Emphasis, Link, PhrasingContent, Strong } from 'mdast'
import { isElement, type MarkupElement, type MarkupNode } from '../markup/index.js'
import { holdsTemplate } from './templates.js'

type Kind = 'strong' | 'emphasis' | 'link' | 'inlineCode'

const kindOf: Readonly<Record<string, Kind>> = { strong: 'strong', em: 'emphasis', a: 'link', code: 'inlineCode' }

/** An element whose content is read. */
interface Open {
  nodes: readonly MarkupNode[]
  at: number
  /** The kinds that cannot begin in it. */
  within: ReadonlySet<Kind>
  into: PhrasingContent[]
  close?: () => void
}

/**
 * Text with elements as phrasing of mdast, without white space at its ends. White space stands outside of marks, as
 * Markdown has none that begin or end with it. Of an element within its own kind or in code, and of one that mdast has
 * no node for, what it holds is left.
 */
export function phrasingOf(nodes: readonly MarkupNode[], { inOneLine = false } = {}): PhrasingContent[] {
  const found: PhrasingContent[] = []
  const open: Open[] = [{ nodes, at: 0, within: new Set(), into: found }]
  for (let top = open.at(-1); top !== undefined; top = open.at(-1)) {
    const node = top.nodes[top.at++]
    if (node === undefined) {
      open.pop()
      top.close?.()
    } else if (!isElement(node)) add(top.into, textNode(node))
    else if (node.name === 'br') add(top.into, inOneLine ? textNode(' ') : { type: 'break' })
    else open.push(opened(node, top))
  }
  return parted(found).inner
}

function opened({ name, attributes, children }: MarkupElement, { within, into }: Open): Open {
  const kind = kindOf[name]
  const url = attributes.href ?? ''
  if (kind === undefined || within.has(kind) || (kind === 'link' && url === ''))
    return { nodes: children, at: 0, within, into }
  const content: PhrasingContent[] = []
  const none = kind === 'inlineCode' ? Object.values(kindOf) : [...within, kind]
  const close = () => {
    for (const part of wrapped(kind, url, content)) add(into, part)
  }
  return { nodes: children, at: 0, within: new Set(none), into: content, close }
}

function wrapped(kind: Kind, url: string, content: readonly PhrasingContent[]): readonly PhrasingContent[] {
  const { before, inner, after } = parted(content)
  if (inner.length === 0) return content
  if (kind === 'inlineCode') return [...before, ...inner.flatMap(codesOf), ...after]
  const made: Strong | Emphasis | Link =
    kind === 'link' ? { type: kind, url, children: inner } : { type: kind, children: inner }
  return [...before, made, ...after]
}

/** Code without the white space around it: kramdown has none that begins with a space. */
function codesOf(part: PhrasingContent): PhrasingContent[] {
  const { before, inner, after } = parted([part])
  return [...before, ...inner.map(codeOf), ...after]
}

/** Nothing can be escaped in code: what would be run as a template stays text. */
function codeOf(part: PhrasingContent): PhrasingContent {
  return part.type === 'text' && !holdsTemplate(part.value) ? { type: 'inlineCode', value: part.value } : part
}

/** Adds a node; one of the kind of the node before it becomes part of that, as Markdown would run them together. */
function add(found: PhrasingContent[], node: PhrasingContent): void {
  const last = found.at(-1)
  if (node.type === 'text' && node.value === '') return
  if (last?.type === 'text' && node.type === 'text')
    found[found.length - 1] = { type: 'text', value: last.value + node.value }
  else if (last?.type === 'inlineCode' && node.type === 'inlineCode') {
    found.pop()
    add(found, codeOf({ type: 'text', value: last.value + node.value }))
  } else if ((last?.type === 'strong' || last?.type === 'emphasis') && last.type === node.type)
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
