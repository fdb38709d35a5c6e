import type { Paragraph, Range } from '../article/index.js'
import { type Alignment, alignSpan, alignText, findParagraphs, type Span } from '../text/index.js'
import type { PeopleLanguage } from './language.js'
import { type Passage, readPassages } from './passage.js'
import type { Classifier } from './vocabulary.js'

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
export function readText(text: string, language: PeopleLanguage, classify?: Classifier): ReadText {
  if (typeof text !== 'string') throw new TypeError(`text must be a string, not ${typeof text}`)
  const { paragraphs } = findParagraphs(text)
  const texts = { body: paragraphs.map((paragraph): Paragraph => ({ type: 'paragraph', text: paragraph.text })) }
  const alignments: Alignment[] = []
  const spanOf = ({ block, start, end }: Range): Span => {
    const paragraph = paragraphs[block as number] as (typeof paragraphs)[number]
    alignments[block as number] ??= alignText(paragraph.text, text, paragraph)
    return alignSpan(paragraph.text, alignments[block as number] as Alignment, { start, end })
  }
  return { texts, passages: readPassages(texts, language, classify), spanOf }
}
