import type { TableCell, TableRow } from 'mdast'
import { childrenOf, type MarkupElement, wholeIn } from '../markup/index.js'
import { phrasingOf } from './phrasing.js'

/** For each cell that is there, how many are left empty at most: a table may say that its cells span thousands. */
const MOST_EMPTY = 8

/**
 * The rows of a table. A cell that spans several columns or rows leaves the places that it covers empty, so that what
 * stands below a heading does so still. The first row is as long as the longest, as GFM asks.
 */
export function tableRows(table: MarkupElement): TableRow[] {
  const lines = childrenOf(table, 'tr').map((line) => childrenOf(line))
  let spare = MOST_EMPTY * lines.reduce((sum, cells) => sum + cells.length, 0)
  /** For each column, how many further rows a cell above covers. */
  const covered: number[] = []
  const rows = lines.map((line): TableRow => {
    const cells: TableCell[] = []
    for (const given of line) {
      while ((covered[cells.length] ?? 0) > 0 && spare-- > 0) {
        covered[cells.length] = (covered[cells.length] as number) - 1
        cells.push(emptyCell())
      }
      const below = (wholeIn(given, 'rowspan') ?? 1) - 1
      const width = Math.min(wholeIn(given, 'colspan') ?? 1, 1 + Math.max(0, spare))
      spare -= width - 1
      for (let column = 0; column < width; column++) {
        covered[cells.length] = below
        cells.push(
          column === 0 ? { type: 'tableCell', children: phrasingOf(given.children, { inOneLine: true }) } : emptyCell(),
        )
      }
    }
    return { type: 'tableRow', children: cells }
  })
  const width = rows.reduce((most, { children }) => Math.max(most, children.length), 0)
  const head = rows[0]?.children ?? []
  while (head.length < width) head.push(emptyCell())
  return rows
}

function emptyCell(): TableCell {
  return { type: 'tableCell', children: [] }
}
