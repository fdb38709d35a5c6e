import type { Article, Block } from '../../article/index.js'

/** The blocks of the text as lines; where there is a dateline, the first of them is to stand behind it. */
export function bodyLines(article: Article): { above: string[]; first?: string; below: string[] } {
  const { body, dateline } = article
  const numbers = new Map<number, number>()
  const lines = body.map((block) => textOf(block, article, numbers))
  const first = body.findIndex(({ type }, at) => type === 'paragraph' && lines[at] !== undefined)
  const all = (from: number, to?: number) => lines.slice(from, to).filter((line) => line !== undefined)
  const text = lines[first]
  if (dateline === undefined || text === undefined) return { above: [], below: all(0) }
  return { above: all(0, first), first: text, below: all(first + 1) }
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
