import type { Article, Block } from '../../article/index.js'

/** The blocks of the text as lines, and at which of them a dateline stands: the first paragraph. */
export function bodyLines(article: Article): { lines: string[]; first?: number } {
  const numbers = new Map<number, number>()
  const lines: string[] = []
  let first: number | undefined
  for (const block of article.body) {
    const text = textOf(block, article, numbers)
    if (text === undefined) continue
    if (block.type === 'paragraph') first ??= lines.length
    lines.push(text)
  }
  return { lines, ...(first !== undefined && { first }) }
}

function textOf(block: Block, { associations = [] }: Article, numbers: Map<number, number>): string | undefined {
  if (block.type !== 'listItem') numbers.clear()
  if (block.type === 'listItem') {
    const { level = 1, ordered = false, text } = block
    const number = (numbers.get(level) ?? 0) + 1
    numbers.set(level, number)
    return `${'  '.repeat(Math.min(level, 10) - 1)}${ordered ? `${number}.` : '•'} ${text}`
  }
  if (block.type === 'rule') return '___'
  if (block.type === 'table') {
    const rows = block.rows.map((row) => row.map(({ text }) => text.replaceAll('\n', ' ')).join('\t'))
    return [...(block.caption === undefined ? [] : [block.caption]), ...rows].join('\n')
  }
  if (block.type === 'media') return associations.find(({ id }) => id === block.ref)?.caption
  return block.type === 'embed' ? undefined : block.text
}
