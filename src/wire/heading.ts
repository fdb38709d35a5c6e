import type { Paragraph } from '../text/index.js'
import { endsSentence } from './sentence.js'

const LONGEST = 80
const MOST_WORDS = 12
const starts = /^[\p{Lu}\p{Lt}\p{N}]/u
const ends = /[\p{L}\p{N}!]$/u
const letter = /\p{L}/u
/** Columns of a table stand apart. */
const columns = /\S {2,}\S|\t/

/**
 * A heading within the text, where it is clear: one short line, capitalised, with no stop at its end, after a paragraph
 * that ends in one and before one that does and is longer. Lists and tables have none,
 * and a question is left: in an interview it is text.
 */
export function isHeading(copy: string, paragraphs: readonly Paragraph[], index: number): boolean {
  const before = index > 0 ? paragraphs[index - 1] : undefined
  const paragraph = paragraphs[index] as Paragraph
  const after = paragraphs[index + 1]
  if (before === undefined || after === undefined || paragraph.lines.length > 1) return false
  const { text } = paragraph
  if (text.length > LONGEST) return false
  if (!starts.test(text) || !ends.test(text) || !letter.test(text)) return false
  if (text.split(' ').length > MOST_WORDS || columns.test(copy.slice(paragraph.start, paragraph.end))) return false
  return endsInStop(before.text) && endsInStop(after.text) && after.text.length > text.length * 1.5
}

function endsInStop(text: string): boolean {
  return endsSentence(text)
}
