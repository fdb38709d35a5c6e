import { annotateArticle } from '../annotate-article.js'
import type { Article, Paragraph } from '../article/index.js'
import { addPositions } from '../article/plain.js'
import { findParagraphs } from '../text/index.js'

/**
 * What is to be checked, as an article: a text is read as English paragraphs with people, quotations and positions; a
 * headline or a stamp before it is not told apart (see `parseArticle`). An article is taken as it is, also without quotations.
 * @throws TypeError when it is neither.
 */
export function asArticle(source: Article | string): Article {
  if (typeof source !== 'string') return checkArticle(source)
  const body = findParagraphs(source).paragraphs.map(
    ({ text, start, end }): Paragraph => ({ type: 'paragraph', text, position: { start, end } }),
  )
  return addPositions(annotateArticle({ schemaVersion: 1, body, quotes: [] }).article, source)
}

function checkArticle(source: Article): Article {
  const { body, quotes }: { body?: unknown; quotes?: unknown } = source ?? {}
  if (!Array.isArray(body) || !Array.isArray(quotes)) {
    throw new TypeError(`Neither a text nor an article: ${String(source)}`)
  }
  return source
}
