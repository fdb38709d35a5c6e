import type { Quote } from '../../article/index.js'
import { type Span, shiftSpan } from '../../text/index.js'
import type { PlacedWords, WordEdit } from '../words/word-edit.js'
import type { ComparedMatch, Side } from './compare-texts.js'
import { createSpanIndex } from './span-index.js'
import type { CompareWords } from './word-comparer.js'

/** Where words stand that are told of elsewhere, by block. */
export type ToldWords = Record<Side, ReadonlyMap<number, readonly Span[]>>

/** The words of quotations. */
export function wordsOfQuotes(quotes: Record<Side, readonly Quote[]>): ToldWords {
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

/** The edits of matched blocks without what lies in words that are told of elsewhere. */
export function editsBeside(told: ToldWords, texts: ComparedMatch, compareWords: CompareWords): WordEdit[] {
  const indexOf = (side: Side) => {
    const { blocks, offsetOf } = texts[side]
    return createSpanIndex(
      blocks.flatMap(({ block }) => (told[side].get(block) ?? []).map((span) => shiftSpan(span, offsetOf(block)))),
    )
  }
  const elsewhere = { before: indexOf('before'), after: indexOf('after') }
  return texts.edits.flatMap((edit) => {
    const rest = { before: restOf('before', edit.before), after: restOf('after', edit.after) }
    if (rest.before === undefined && rest.after === undefined) return [edit]
    const before = rest.before ?? listed(edit.before)
    const after = rest.after ?? listed(edit.after)
    // what is left on either side is compared anew, the first part with the first
    const parts = Array.from({ length: Math.max(before.length, after.length) }, (_, at) => ({
      before: before[at],
      after: after[at],
    }))
    return parts.flatMap((part) => compareParts(part, texts, compareWords))
  })

  /** Nothing where no part of it is told of elsewhere. */
  function restOf(side: Side, words: PlacedWords | undefined): Span[] | undefined {
    if (words === undefined || !elsewhere[side].overlaps(words)) return undefined
    return elsewhere[side].without(words)
  }
}

function listed(words: PlacedWords | undefined): Span[] {
  return words === undefined ? [] : [{ start: words.start, end: words.end }]
}

function compareParts(
  part: Record<Side, Span | undefined>,
  texts: ComparedMatch,
  compareWords: CompareWords,
): WordEdit[] {
  const textOf = (side: Side) => {
    const span = part[side]
    return span === undefined ? '' : texts[side].text.slice(span.start, span.end)
  }
  const shifted = (words: PlacedWords, side: Side) => ({ ...words, ...shiftSpan(words, part[side]?.start ?? 0) })
  return compareWords(textOf('before'), textOf('after')).map(({ before, after, ...edit }) => ({
    ...edit,
    ...(before !== undefined && { before: shifted(before, 'before') }),
    ...(after !== undefined && { after: shifted(after, 'after') }),
  }))
}
