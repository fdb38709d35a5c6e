import type { Block, Mark } from '../../../article/index.js'
import { joinMarks } from './about.js'

/** What block a line becomes. */
export type LineStyle =
  | { type: 'paragraph' | 'blockquote' | 'preformatted' }
  | { type: 'heading'; level: number }
  | { type: 'listItem'; level: number; ordered: boolean }

/** A line as a block; a first level and no numbers go without saying. */
export function blockOf(style: LineStyle, text: string, given: readonly Mark[]): Block {
  const marks = given.length > 0 ? joinMarks(given) : undefined
  let block: Exclude<Block, { type: 'table' | 'media' | 'embed' | 'rule' }>
  if (style.type === 'heading') block = { type: 'heading', text, level: style.level }
  else if (style.type === 'listItem') {
    block = { type: 'listItem', text }
    if (style.level > 1) block.level = style.level
    if (style.ordered) block.ordered = true
  } else block = { type: style.type, text }
  if (marks !== undefined) block.marks = marks
  return block
}
