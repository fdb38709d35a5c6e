import type { Block } from 'wirecopy/article'

export interface BodyText {
  block: number
  text: string
  isTable: boolean
}

/** The texts that pieces are to be made of, with the index of their block; lines of a table each on their own. */
export function textsOf(body: readonly Block[]): BodyText[] {
  return body.flatMap((value, block): BodyText[] => {
    if ('text' in value) return [{ block, text: value.text, isTable: false }]
    if (value.type !== 'table') return []
    const rows = value.rows.map((cells) => cells.map(({ text }) => text.replace(/\s+/g, ' ')))
    const lines = [value.caption ?? '', ...rows.map((cells) => (cells.join('') === '' ? '' : cells.join(' | ').trim()))]
    return lines.filter((text) => text !== '').map((text) => ({ block, text, isTable: true }))
  })
}

/** All that is no white space. */
export function ink(text: string): string {
  return text.replace(/\s+/g, '')
}
