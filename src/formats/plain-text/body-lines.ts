import type { Article, Block } from '../../article/index.js'
import type { HouseStyle } from './styles.data.js'

/** The blocks of the text; the dateline opens the first paragraph. */
export function bodyLines(article: Article, { dash }: HouseStyle): string[] {
  const { body, dateline } = article
  const first = body.findIndex(({ type }) => type === 'paragraph')
  const numbers = new Map<number, number>()
  return body.flatMap((block, at) => {
    const text = textOf(block, article, numbers)
    if (text === undefined) return []
    const isFirst = dateline !== undefined && at === Math.max(0, first)
    return isFirst ? `${withDash(dateline, dash)} ${text}` : text
  })
}

/** A dateline with a mark behind it. */
function withDash({ text, separator }: NonNullable<Article['dateline']>, dash: string): string {
  const hasMark = (separator !== undefined && separator !== '') || /[-–—_:»]$/.test(text)
  return hasMark ? text : `${text} ${dash}`
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
