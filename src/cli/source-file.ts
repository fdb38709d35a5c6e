import type { Article } from '../article/index.js'
import { createQuoteIndex, type QuoteIndex, type SourceWords } from '../index.js'
import { alignSpan, alignText, createTextIndex, type TextIndex } from '../text/index.js'

/** A source of quotations, from a file. */
export interface SourceFile {
  index: QuoteIndex
  file: string
  /** Where words of it stand, for people: line and column of the copy, or the text of the article. */
  placeOf(words: SourceWords): string
}

/** @param copy what the article was read from, where its positions are those of a text */
export function createSourceFile(article: Article, file: string, copy?: string): SourceFile {
  let lines: TextIndex | undefined
  return {
    index: createQuoteIndex(article),
    file,
    placeOf(words) {
      const at = copy === undefined ? undefined : offsetIn(copy, article, words)
      if (copy === undefined || at === undefined) return blockName(words)
      lines ??= createTextIndex(copy)
      return lineColumn(lines, at)
    },
  }
}

function offsetIn(copy: string, { body }: Article, { block, start, end }: SourceWords): number | undefined {
  const found = typeof block === 'number' ? body[block] : undefined
  if (found === undefined || !('text' in found) || found.position === undefined) return undefined
  return alignSpan(found.text, alignText(found.text, copy, found.position), { start, end }).start
}

/** The text of an article that words stand in: `body[3]`, `headline`. */
export function blockName({ block }: SourceWords): string {
  return typeof block === 'number' ? `body[${block}]` : (block ?? '')
}

export function lineColumn(lines: TextIndex, offset: number): string {
  const { line, column } = lines.toLineColumn(offset)
  return `${line}:${column}`
}
