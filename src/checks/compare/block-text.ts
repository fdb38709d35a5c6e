import type { Article, Association, Block } from '../../article/index.js'
import type { ComparedBlock } from './change.js'

/** The blocks of a body, each with a text to compare it by. */
export function comparedBlocks({ body, associations = [] }: Article): ComparedBlock[] {
  const media = new Map(associations.map((item) => [item.id, item]))
  return body.map((block, index) => ({
    block: index,
    type: block.type,
    ...('level' in block && block.level !== undefined && { level: block.level }),
    text: textOfBlock(block, media),
  }))
}

function textOfBlock(block: Block, media: ReadonlyMap<string, Association>): string {
  if ('text' in block) return block.text
  if (block.type === 'table') {
    const rows = block.rows.map((row) => row.map(({ text }) => text).join('\t'))
    return [...(block.caption === undefined ? [] : [block.caption]), ...rows].join('\n')
  }
  if (block.type === 'embed') return block.html
  if (block.type === 'rule') return ''
  const item = media.get(block.ref)
  return item?.caption ?? item?.href ?? block.ref
}
