import type { Span } from '../../text/index.js'

/** Spans that can be asked about others. */
export interface SpanIndex {
  /** Whether one of them shares a code unit with a span. */
  overlaps(span: Span): boolean
  /** Whether all of a span lies in them. */
  holds(span: Span): boolean
}

/** Spans in any order, joined where they overlap or touch; each question then takes O(log n). */
export function createSpanIndex(spans: readonly Span[]): SpanIndex {
  const joined: Span[] = []
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1)
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end)
    else joined.push({ start, end })
  }
  /** The first that ends behind an offset. */
  const endingAfter = (offset: number): Span | undefined => {
    let low = 0
    let high = joined.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((joined[middle] as Span).end > offset) high = middle
      else low = middle + 1
    }
    return joined[low]
  }
  return {
    overlaps: ({ start, end }) => {
      const found = endingAfter(start)
      return found !== undefined && found.start < end
    },
    holds: ({ start, end }) => {
      const found = endingAfter(start)
      return found !== undefined && found.start <= start && end <= found.end
    },
  }
}
