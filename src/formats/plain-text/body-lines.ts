import type { Article, Block } from '../../article/index.js'
import { asPrinted, inForm } from './dateline.js'
import type { HouseStyle } from './styles.js'

/** The blocks of the text; the dateline opens the first paragraph. */
export function bodyLines(article: Article, style: HouseStyle): string[] {
  const { body, dateline } = article
  const first = Math.max(
    0,
    body.findIndex(({ type }) => type === 'paragraph'),
  )
  const numbers = new Map<number, number>()
  return body.flatMap((block, at) => {
    const text = textOf(block, article, numbers)
    if (text === undefined) return []
    return dateline !== undefined && at === first ? `${datelineOf(article, dateline, style)} ${text}` : text
  })
}

function datelineOf(
  { published, language = 'en' }: Article,
  dateline: NonNullable<Article['dateline']>,
  { dateline: form, dash }: HouseStyle,
): string {
  // months are set in English
  return form === undefined || !/^en\b/i.test(language)
    ? asPrinted(dateline, dash)
    : inForm(dateline, form, published?.local)
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
