import { type MarkPair, pairMarks } from '../../text/index.js'
import type { Range } from '../schema/place-in-text.js'
import type { Quote } from '../schema/quote.js'
import { type ArticleTexts, textAt } from '../text-of.js'

/** The quotation marks of an article's texts, each text paired once. */
export interface Marks {
  /** The range with the marks that stand around it, if they do. */
  takeIn(range: Range): Range
  /** Whether all, some or none of the words stand in marks. */
  typeOf(content: readonly Range[]): Quote['type']
}

export function createMarks(article: ArticleTexts): Marks {
  const known = new Map<Range['block'], MarkPair[]>()

  function pairsIn(block: Range['block']): MarkPair[] {
    const pairs = known.get(block) ?? pairMarks(textAt(article, block) ?? '')
    known.set(block, pairs)
    return pairs
  }

  function takeIn(range: Range): Range {
    const text = textAt(article, range.block) ?? ''
    const isBlank = (start: number, end: number) => start <= end && text.slice(start, end).trim() === ''
    // « We are ready, »
    //   ^ the words may begin here, or with the mark
    const around = pairsIn(range.block).find(
      (pair) =>
        (pair.start === range.start || isBlank(pair.open.end, range.start)) &&
        (pair.end === range.end || isBlank(range.end, pair.close?.start ?? pair.end)),
    )
    return around === undefined ? range : { ...range, start: around.start, end: around.end }
  }

  function typeOf(content: readonly Range[]): Quote['type'] {
    const parts = content.map(({ block, start, end }) => {
      const touching = pairsIn(block).filter((pair) => pair.start < end && start < pair.end)
      if (touching.some((pair) => pair.start <= start && end <= pair.end)) return 'direct'
      return touching.length > 0 ? 'mixed' : 'indirect'
    })
    return parts.every((part) => part === parts[0]) ? (parts[0] ?? 'indirect') : 'mixed'
  }

  return { takeIn, typeOf }
}
