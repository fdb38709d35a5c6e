import type { Block } from './schema/block.js'
import type { Range } from './schema/place-in-text.js'

/** The parts of an article that ranges point into. */
export interface ArticleTexts {
  headline?: string
  summary?: string
  body: readonly Block[]
}

/**
 * The text that a range's `block` means: that of a body block, the headline or the summary. `undefined` where there is
 * none, as in a table.
 */
export function textAt(article: ArticleTexts, block: Range['block']): string | undefined {
  if (block === 'headline') return article.headline
  if (block === 'summary') return article.summary
  const found = article.body[block]
  return found !== undefined && 'text' in found ? found.text : undefined
}

/**
 * What stands at a range of an article.
 *
 * {@includeCode ../../examples/say-where.ts}
 *
 * @throws RangeError when the article has no such text, or the range does not lie in it.
 */
export function textOf(article: ArticleTexts, range: Omit<Range, 'position'>): string {
  const text = textAt(article, range.block)
  if (text === undefined) throw new RangeError(`The article has no text at ${nameOf(range.block)}`)
  const { start, end } = range
  const lies = Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start <= end && end <= text.length
  if (!lies) {
    throw new RangeError(`No range ${start}-${end} in ${nameOf(range.block)}, whose text has length ${text.length}`)
  }
  return text.slice(start, end)
}

/** A text of an article as messages name it: `body[3]`, `headline`. */
export function nameOf(block: Range['block']): string {
  return typeof block === 'number' ? `body[${block}]` : block
}
