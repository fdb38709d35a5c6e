import type { Block, Mark } from '../../../article/index.js'
import { childrenOf, type MarkupElement, wholeIn } from '../node.js'
import { partsLine } from './elements.js'
import { wordsOf } from './plain-text.js'

type Row = Extract<Block, { type: 'table' }>['rows'][number]

/** The one cell of a table that parts nothing, where it holds blocks: pages are laid out so. */
export function layoutCell(table: MarkupElement): MarkupElement | undefined {
  if (childrenOf(table, 'caption').length > 0) return undefined
  const cells = cellsOf(table)
  const [cell] = cells
  if (cell === undefined || cells.length > 1 || cell.name === 'th') return undefined
  return childrenOf(cell).some(({ name }) => name !== 'br' && partsLine(name)) ? cell : undefined
}

function cellsOf(node: MarkupElement): MarkupElement[] {
  return childrenOf(node).flatMap((child) => (child.name === 'tr' ? childrenOf(child) : cellsOf(child)))
}

type ReadBlocks = (cell: MarkupElement) => readonly Block[]

/** The rows of a table, those of its head and foot too. */
export function rowsOf(node: MarkupElement, blocksOf: ReadBlocks): Row[] {
  return childrenOf(node).flatMap((child) => {
    if (child.name === 'caption') return []
    if (child.name !== 'tr') return rowsOf(child, blocksOf)
    return [childrenOf(child).map((cell) => readCell(cell, blocksOf(cell)))]
  })
}

/** A cell of several lines keeps them, parted by line feeds. */
function readCell(node: MarkupElement, blocks: readonly Block[]): Row[number] {
  let text = ''
  const marks: Mark[] = []
  for (const block of blocks) {
    const line = 'text' in block ? block : { text: wordsOf(block), marks: undefined }
    if (line.text === '') continue
    const start = text === '' ? 0 : text.length + 1
    text = text === '' ? line.text : `${text}\n${line.text}`
    for (const mark of line.marks ?? []) marks.push({ ...mark, start: mark.start + start, end: mark.end + start })
  }
  const colSpan = spanOf(node, 'colspan')
  const rowSpan = spanOf(node, 'rowspan')
  return {
    text,
    ...(node.name === 'th' && { header: true }),
    ...(colSpan !== undefined && { colSpan }),
    ...(rowSpan !== undefined && { rowSpan }),
    ...(marks.length > 0 && { marks }),
  }
}

function spanOf(node: MarkupElement, name: string): number | undefined {
  return wholeIn(node, name) || undefined
}
