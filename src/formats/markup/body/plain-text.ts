import type { Block } from '../../../article/index.js'

/** The words of a block: of a table each row on a line, its cells parted by spaces. */
export function wordsOf(block: Block): string {
  if ('text' in block) return block.text
  return block.type === 'table' ? block.rows.map((row) => row.map(({ text }) => text).join(' ')).join('\n') : ''
}

/** The words of blocks, those without any left out; nothing where there are none. */
export function plainTextOf(blocks: readonly Block[], between = '\n'): string | undefined {
  const words = blocks.map(wordsOf)
  return words.filter((text) => text !== '').join(between) || undefined
}
