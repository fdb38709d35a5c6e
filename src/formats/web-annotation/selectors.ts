import { createTextIndex, type Span } from '../../text/index.js'
import { contextLengths } from './context-lengths.js'
import type { TextSelectors } from './types.js'

/** Makes the selectors of spans of a text, which are all known beforehand. */
export function selectorMaker(text: string, spans: readonly Span[]): (span: Span) => TextSelectors {
  const index = createTextIndex(text)
  const lengths = contextLengths(
    text,
    spans.map(({ start }) => start),
  )
  const between = (from: number, to: number) =>
    text.slice(index.fromCodePoint(Math.max(0, from)), index.fromCodePoint(Math.min(index.codePoints, to)))

  return (span) => {
    const length = lengths.get(span.start) ?? 0
    const start = index.toCodePoint(span.start)
    const end = index.toCodePoint(span.end)
    return [
      {
        type: 'TextQuoteSelector',
        exact: between(start, end),
        prefix: between(start - length, start),
        suffix: between(end, end + length),
      },
      { type: 'TextPositionSelector', start, end },
    ]
  }
}
