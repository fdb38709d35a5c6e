import type { List, PhrasingContent, RootContent, Table } from 'mdast'
import type { Block, Mark } from '../../article/index.js'
import { filled, withKnown } from '../shared/index.js'

type TextBlock = Extract<Block, { text: string }>
type Cell = Extract<Block, { type: 'table' }>['rows'][number][number]

/**
 * What a reader of Markdown finds in blocks of mdast. A paragraph that is a picture is a media block, of which `ref` is
 * the address.
 */
export function blocksIn(nodes: readonly RootContent[]): Block[] {
  return nodes.flatMap((node): Block[] => {
    switch (node.type) {
      case 'paragraph': {
        const [first] = node.children
        return first?.type === 'image'
          ? [{ type: 'media', ref: first.url }]
          : [{ type: 'paragraph', ...wordsOf(node.children) }]
      }
      case 'heading':
        return [{ type: 'heading', ...wordsOf(node.children), level: node.depth }]
      case 'blockquote':
        return node.children.flatMap((child): Block[] =>
          child.type === 'paragraph' ? [{ type: 'blockquote', ...wordsOf(child.children) }] : [],
        )
      case 'code':
        return [{ type: 'preformatted', text: node.value }]
      case 'list':
        return itemsOf(node, 1)
      case 'table':
        return [{ type: 'table', rows: rowsOf(node) }]
      case 'html':
        return [{ type: 'embed', html: node.value }]
      default:
        return [{ type: 'rule' }]
    }
  })
}

function itemsOf({ ordered, children }: List, level: number): Block[] {
  return children.flatMap((item) =>
    item.children.flatMap((child): Block[] => {
      if (child.type === 'list') return itemsOf(child, level + 1)
      if (child.type !== 'paragraph') return []
      const item: TextBlock = { type: 'listItem', ...wordsOf(child.children) }
      return [withKnown(item, { level: level > 1 ? level : undefined, ordered: ordered === true ? true : undefined })]
    }),
  )
}

function rowsOf({ children }: Table): Cell[][] {
  return children.map((row, at) =>
    row.children.map((cell): Cell => withKnown(wordsOf(cell.children), { header: at === 0 ? true : undefined })),
  )
}

/** The words of phrasing, and their marks in order; marks of one type that touch are one. */
function wordsOf(content: readonly PhrasingContent[]): { text: string; marks?: Mark[] } {
  let text = ''
  const marks: Mark[] = []
  /** By type and address, the mark that ended last. */
  const last = new Map<string, Mark>()
  read(content)
  return withKnown({ text }, { marks: filled(marks.sort((a, b) => a.start - b.start || b.end - a.end)) })

  function read(nodes: readonly PhrasingContent[]): void {
    for (const node of nodes) {
      if (node.type === 'break') text += '\n'
      else if (node.type === 'text') text += node.value
      else if (node.type === 'inlineCode') mark({ type: 'code' }, () => (text += node.value))
      else if (node.type === 'link') mark({ type: 'link', href: node.url }, () => read(node.children))
      else if (node.type === 'strong' || node.type === 'emphasis') mark({ type: node.type }, () => read(node.children))
    }
  }

  function mark(kind: Omit<Mark, 'start' | 'end'>, readInner: () => void): void {
    const key = `${kind.type} ${kind.href}`
    const before = last.get(key)
    const found: Mark = { ...kind, start: text.length, end: text.length }
    const at = marks.push(found)
    readInner()
    if (before?.end === found.start) {
      before.end = text.length
      marks.splice(at - 1, 1)
    } else {
      found.end = text.length
      last.set(key, found)
    }
  }
}
