import type { BlockContent, Heading, List, ListItem, RootContent } from 'mdast'
import { breakLines, childrenOf, isElement, type MarkupElement, type MarkupNode, stringValue } from '../markup/index.js'
import { phrasingOf } from './phrasing.js'
import { tableRows } from './table-rows.js'
import { holdsTemplate } from './templates.js'

/** An element of a body as blocks of mdast; none for one that has nothing in it. */
export function flowOf(given: MarkupElement): RootContent[] {
  const { name, attributes, children } = given
  switch (name) {
    case 'blockquote': {
      const inner = children.filter(isElement).flatMap(flowOf) as BlockContent[]
      return inner.length === 0 ? [] : [{ type: 'blockquote', children: inner }]
    }
    case 'pre':
      return preformatted(stringValue(given))
    case 'ul':
    case 'ol':
      return listOf(given)
    case 'table':
      return tableOf(given)
    case 'hr':
      return [{ type: 'thematicBreak' }]
    case 'img': {
      const { src = '', alt = '', title } = attributes
      const image = { type: 'image' as const, url: src, alt: oneLine(alt), ...(title && { title: oneLine(title) }) }
      return [{ type: 'paragraph', children: [image] }]
    }
    case 'embed':
      return [{ type: 'html', value: attributes.html ?? '' }]
    case 'p':
    case 'div':
      return paragraph(children)
    default: {
      const content = phrasingOf(children, { inOneLine: true })
      const depth = Number(name.slice(1)) as Heading['depth']
      return content.length === 0 ? [] : [{ type: 'heading', depth, children: content }]
    }
  }
}

/** A paragraph; none where it has nothing in it. */
export function paragraph(children: readonly MarkupNode[]): BlockContent[] {
  const content = phrasingOf(children)
  return content.length === 0 ? [] : [{ type: 'paragraph', children: content }]
}

/** In a fence nothing can be escaped: what generators of sites would run there is a paragraph. */
function preformatted(text: string): BlockContent[] {
  if (text.trim() === '') return []
  if (holdsTemplate(text)) return paragraph(breakLines(text))
  return [{ type: 'code', value: text.replace(/\r\n?/g, '\n').replaceAll('\0', '\uFFFD') }]
}

function listOf({ name, children }: MarkupElement): List[] {
  const items = children.filter(isElement).flatMap((item): ListItem[] => {
    const isList = (node: MarkupNode) => isElement(node) && (node.name === 'ul' || node.name === 'ol')
    const words = paragraph(item.children.filter((node) => !isList(node)))
    const lists = childrenOf(item).filter(isList).flatMap(listOf)
    return words.length + lists.length === 0
      ? []
      : [{ type: 'listItem', spread: false, children: [...words, ...lists] }]
  })
  if (items.length === 0) return []
  return [{ type: 'list', ordered: name === 'ol', spread: false, children: items }]
}

/** What is said of a table stands above it. */
function tableOf(table: MarkupElement): BlockContent[] {
  const caption = childrenOf(table, 'caption').flatMap(({ children }) => paragraph(children))
  const rows = tableRows(table)
  return rows.length === 0 ? caption : [...caption, { type: 'table', children: rows }]
}

/** A text in one line. */
export function oneLine(text: string): string {
  return text.replaceAll('\0', '\uFFFD').replace(/\s+/g, ' ').trim()
}
