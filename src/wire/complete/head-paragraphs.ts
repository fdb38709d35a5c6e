import type { Article } from '../../article/index.js'

/** A dateline stands in one of so many blocks, below headings, pictures and teasers. */
const MOST_BLOCKS = 13

/** A paragraph at the head of an article's text. */
export interface HeadParagraph {
  /** The block that it is. */
  at: number
  /** Where it stands in the text of all. */
  start: number
  end: number
  text: string
  /** The text of the paragraph right above it. */
  before?: string | undefined
}

/** The first paragraphs of an article, and their text as copy would have it, with that of the blocks between. */
export function headOf({ body }: Article): { text: string; paragraphs: HeadParagraph[] } {
  let text = ''
  let before: string | undefined
  const paragraphs: HeadParagraph[] = []
  for (const [at, block] of body.slice(0, MOST_BLOCKS).entries()) {
    const own = 'text' in block ? block.text : ''
    if (block.type === 'paragraph' && own.trim() !== '')
      paragraphs.push({ at, start: text.length, end: text.length + own.length, text: own, before })
    before = block.type === 'paragraph' ? own : undefined
    if (own !== '') text += `${own}\n\n`
  }
  return { text, paragraphs }
}
