import type { Article, Association, Block } from '../../article/index.js'
import type { ComparedBlock } from './change.js'

/** A block of a body, with a text to compare it by. */
export function comparedBlock(article: Article, block: number): ComparedBlock {
  const found = article.body[block] as Block
  return { block, type: found.type, text: textOfBlock(found, article.associations ?? []) }
}

function textOfBlock(block: Block, associations: readonly Association[]): string {
  if ('text' in block) return block.text
  if (block.type === 'table') {
    const rows = block.rows.map((row) => row.map(({ text }) => text).join('\t'))
    return [...(block.caption === undefined ? [] : [block.caption]), ...rows].join('\n')
  }
  if (block.type === 'embed') return block.html
  if (block.type === 'rule') return ''
  const media = associations.find(({ id }) => id === block.ref)
  return media?.caption ?? media?.href ?? block.ref
}
