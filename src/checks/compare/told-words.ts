import type { Quote } from '../../article/index.js'
import type { Span } from '../../text/index.js'
import type { WordEdit } from '../words/word-edit.js'
import type { ComparedMatch, Side } from './compare-texts.js'
import { createSpanIndex } from './span-index.js'

/** Where the words of quotations that are told of stand, by block. */
export type ToldWords = Record<Side, ReadonlyMap<number, readonly Span[]>>

export function toldWords(quotes: Record<Side, readonly Quote[]>): ToldWords {
  return { before: spansByBlock(quotes.before), after: spansByBlock(quotes.after) }
}

function spansByBlock(quotes: readonly Quote[]): Map<number, Span[]> {
  const spans = new Map<number, Span[]>()
  for (const { block, start, end } of quotes.flatMap(({ content }) => content)) {
    if (typeof block !== 'number') continue
    const known = spans.get(block)
    if (known === undefined) spans.set(block, [{ start, end }])
    else known.push({ start, end })
  }
  return spans
}

/** Tells whether an edit of matched blocks lies in such quotations, on each side that it has. */
export function createTold(told: ToldWords, texts: ComparedMatch): (edit: WordEdit) => boolean {
  const indexOf = (side: Side) => {
    const { blocks, offsetOf } = texts[side]
    return createSpanIndex(
      blocks.flatMap(({ block }) =>
        (told[side].get(block) ?? []).map(({ start, end }) => {
          return { start: offsetOf(block) + start, end: offsetOf(block) + end }
        }),
      ),
    )
  }
  const [before, after] = [indexOf('before'), indexOf('after')]
  return (edit) => {
    return (
      (edit.before === undefined || before.holds(edit.before)) && (edit.after === undefined || after.holds(edit.after))
    )
  }
}
