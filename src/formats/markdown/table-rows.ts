import type { TableCell, TableRow } from 'mdast'
import { childrenOf, type MarkupElement, wholeIn } from '../markup/index.js'
import { phrasingOf } from './phrasing.js'

/** Wider tables are not filled: who says that a cell spans more columns says it to fill the memory. */
const MOST_COLUMNS = 100

/**
 * The rows of a table, all of one length. A cell that spans several columns or rows leaves the places that it covers
 * empty, so that what stands below a heading does so still.
 */
export function tableRows(table: MarkupElement): TableRow[] {
  /** For each column, how many further rows a cell above it covers. */
  const covered: number[] = []
  const rows = childrenOf(table, 'tr').map((line): TableRow => {
    const cells: TableCell[] = []
    for (const given of childrenOf(line)) {
      fillCovered(cells)
      const rowSpan = wholeIn(given, 'rowspan') ?? 1
      const colSpan = Math.max(1, Math.min(wholeIn(given, 'colspan') ?? 1, MOST_COLUMNS - cells.length))
      for (let column = 0; column < colSpan; column++) {
        if (rowSpan > 1) covered[cells.length] = rowSpan - 1
        cells.push({ type: 'tableCell', children: column === 0 ? phrasingOf(given.children, { inOneLine: true }) : [] })
      }
    }
    fillCovered(cells)
    return { type: 'tableRow', children: cells }
  })
  const width = rows.reduce((most, { children }) => Math.max(most, children.length), 0)
  for (const { children } of rows) while (children.length < width) children.push({ type: 'tableCell', children: [] })
  return rows

  function fillCovered(cells: TableCell[]): void {
    for (let left = covered[cells.length] ?? 0; left > 0; left = covered[cells.length] ?? 0) {
      covered[cells.length] = left - 1
      cells.push({ type: 'tableCell', children: [] })
    }
  }
}
