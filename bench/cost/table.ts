/** What a part measured, for people and for a page of the docs. */
export interface Table {
  /** By it a page says which table it shows. */
  name: string
  title: string
  head: readonly string[]
  rows: readonly (readonly string[])[]
  /** Bars with their verdict, and what must be known to read the rows. */
  notes: readonly string[]
}

export function toText({ title, head, rows, notes }: Table): string {
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0)))
  const lines = [head, ...rows].map((row) =>
    row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0))),
  )
  return [title, ...lines.map((cells) => `  ${cells.join('  ')}`), ...notes.map((note) => `  ${note}`)].join('\n')
}

export function toMarkdown({ title, head, rows, notes }: Table): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
  const rule = head.map((_, column) => (column === 0 ? '---' : '--:'))
  const table = [line(head), line(rule), ...rows.map(line)].join('\n')
  return [`${title}.`, table, notes.map((note) => `- ${note}`).join('\n')].filter(Boolean).join('\n\n')
}

const pageBlock = /^<!-- bench: ([\w-]{1,40}) -->\n[\s\S]*?^<!-- end -->$/gm

/** A page with the tables put in anew that were measured; the others stay. */
export function withTables(page: string, tables: readonly Table[]): string {
  return page.replace(pageBlock, (block, name) => {
    const table = tables.find((one) => one.name === name)
    return table === undefined ? block : `<!-- bench: ${name} -->\n${toMarkdown(table)}\n<!-- end -->`
  })
}

/** Three figures, and no more behind the point than that takes. */
export function figure(value: number): string {
  if (value >= 100) return value.toFixed(0)
  return value.toPrecision(value >= 10 ? 3 : 2)
}
