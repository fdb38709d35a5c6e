import type { Block } from '../../article/index.js'

/** A text that pieces are made of: that of a block, or a line of a table. */
export interface Passage {
  text: string
  /** Index in the body. */
  block: number
  type: Block['type']
  /** In a table, the row; the caption is -1. */
  row?: number
  /** What parts it from the passage before, in one piece. */
  joint: '\n\n' | '\n'
}

/** The texts of a body, in order. Media, embeds and rules have none; a table has its caption and its rows. */
export function findPassages(body: readonly Block[]): Passage[] {
  const passages: Passage[] = []
  for (const [block, value] of body.entries()) {
    const { type } = value
    if ('text' in value) passages.push({ text: value.text, block, type, joint: '\n\n' })
    if (value.type !== 'table') continue
    const { caption, rows } = value
    const lines = [{ text: tidy(caption ?? ''), row: -1 }, ...rows.map((cells, row) => ({ text: lineOf(cells), row }))]
    for (const line of lines.filter(({ text }) => text !== '')) {
      passages.push({ ...line, block, type, joint: passages.at(-1)?.block === block ? '\n' : '\n\n' })
    }
  }
  return passages
}

function lineOf(cells: readonly { text: string }[]): string {
  const texts = cells.map(({ text }) => tidy(text))
  return texts.some((text) => text !== '') ? texts.join(' | ').trim() : ''
}

function tidy(text: string): string {
  return text.trim().replace(/\s+/g, ' ')
}
