import { element, type MarkupNode } from '../node.js'

const BLANK_LINE = /\n[ \t]{0,200}\r?\n/
const INDENT = /\n(?=[ \t]{2,40}\S)/
/** A blank line, or one that is indented. */
const PARAGRAPH = /\n[ \t]{0,200}\r?\n\s*|\n(?=[ \t]{2,40}\S)/

/** Plain text as paragraphs: they end at blank lines and before indented ones, or, where there are none, at each line. */
export function paragraphsOf(text: string): MarkupNode[] {
  const trimmed = text.trim()
  const breaks = trimmed.split('\n').length - 1
  const isParted = BLANK_LINE.test(trimmed) || 2 * (trimmed.split(INDENT).length - 1) > breaks
  const parts = trimmed.split(isParted ? PARAGRAPH : '\n')
  return parts.map((part) => element('p', {}, [part]))
}
