import type { Quote } from '../../article/index.js'
import type { Span } from '../../text/index.js'
import { foldWord } from '../words/fold-word.js'
import type { BlockWords, SpeakerChange } from './change.js'
import type { SortedEdits } from './changed-words.js'
import { type Side, wordsInBlock } from './compare-texts.js'
import { createSpanIndex, type SpanIndex } from './span-index.js'

/** Edits without those that put one speaker's name in the place of another's, where that is told of quotations. */
export function withoutSources(sorted: readonly SortedEdits[], speakers: readonly SpeakerChange[]): SortedEdits[] {
  if (speakers.length === 0) return [...sorted]
  const sources = { before: indexSources(speakers, 'before'), after: indexSources(speakers, 'after') }
  const names = { before: wordsOfNames(speakers, 'before'), after: wordsOfNames(speakers, 'after') }
  const isName = (side: Side, { block, text, start, end }: BlockWords) => {
    if (sources[side].get(block)?.without({ start, end }).length !== 0) return false
    return wordsOf(text).every((word) => names[side].has(word))
  }
  const isTold = (before: BlockWords | undefined, after: BlockWords | undefined) =>
    before !== undefined && after !== undefined && isName('before', before) && isName('after', after)
  return sorted.map(({ texts, edits, words }) => ({
    texts,
    edits: edits.filter(({ before, after }) => {
      return !isTold(before && wordsInBlock(texts.before, before), after && wordsInBlock(texts.after, after))
    }),
    words: words.filter(({ kind, places }) => kind === 'number' || !isTold(places.before, places.after)),
  }))
}

function indexSources(
  speakers: readonly SpeakerChange[],
  side: Side,
): Map<Quote['content'][number]['block'], SpanIndex> {
  const spans = new Map<Quote['content'][number]['block'], Span[]>()
  for (const { source } of speakers.flatMap(({ quotes }) => quotes.map((pair) => pair[side]))) {
    if (source === undefined) continue
    const known = spans.get(source.block)
    if (known === undefined) spans.set(source.block, [source])
    else known.push(source)
  }
  return new Map([...spans].map(([block, its]) => [block, createSpanIndex(its)]))
}

function wordsOfNames(speakers: readonly SpeakerChange[], side: Side): Set<string> {
  return new Set(speakers.flatMap((change) => wordsOf(change[side] ?? '')))
}

function wordsOf(text: string): string[] {
  return foldWord(text).split(/\s+/)
}
