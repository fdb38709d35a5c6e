import type { Paragraph, Range } from '../article/index.js'
import { alignSpan, alignText, findParagraphs, type Span } from '../text/index.js'
import { type Passage, readPassages } from './passage.js'

/** A text read as the body of an article, and the way back from its ranges to the text. */
export interface ReadText {
  texts: { body: Paragraph[] }
  passages: Passage[]
  /** Where a range of the body stands in the text. */
  spanOf(range: Range): Span
}

/**
 * Reads any text, paragraph by paragraph.
 * @throws TypeError when `text` is no string.
 */
export function readText(text: string): ReadText {
  if (typeof text !== 'string') throw new TypeError(`text must be a string, not ${typeof text}`)
  const { paragraphs } = findParagraphs(text)
  const texts = { body: paragraphs.map((paragraph): Paragraph => ({ type: 'paragraph', text: paragraph.text })) }
  const aligned = paragraphs.map((paragraph) => ({
    clean: paragraph.text,
    align: alignText(paragraph.text, text, paragraph),
  }))
  const spanOf = ({ block, start, end }: Range): Span => {
    const { clean, align } = aligned[block as number] as (typeof aligned)[number]
    return alignSpan(clean, align, { start, end })
  }
  return { texts, passages: readPassages(texts), spanOf }
}
