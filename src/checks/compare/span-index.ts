import type { Span } from '../../text/index.js'

/** Spans that can be asked about others. */
export interface SpanIndex {
  /** Whether one of them shares a code unit with a span. */
  overlaps(span: Span): boolean
  /** What of a span lies in none of them, in order. */
  without(span: Span): Span[]
}

/** Spans in any order, joined where they overlap; to find the first takes O(log n). */
export function createSpanIndex(spans: readonly Span[]): SpanIndex {
  const joined: Span[] = []
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1)
    if (last !== undefined && start < last.end) last.end = Math.max(last.end, end)
    else joined.push({ start, end })
  }
  /** The first that ends behind an offset. */
  const firstAfter = (offset: number): number => {
    let low = 0
    let high = joined.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((joined[middle] as Span).end > offset) high = middle
      else low = middle + 1
    }
    return low
  }
  return {
    overlaps: ({ start, end }) => (joined[firstAfter(start)]?.start ?? end) < end,
    without: ({ start, end }) => {
      const left: Span[] = []
      let from = start
      for (let at = firstAfter(start); from < end; at++) {
        const next = joined[at]
        const to = Math.min(next?.start ?? end, end)
        if (from < to) left.push({ start: from, end: to })
        from = next === undefined ? end : Math.max(from, next.end)
      }
      return left
    },
  }
}
