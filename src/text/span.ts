/**
 * A place in a text: half-open, `start` in, `end` out, in UTF-16 code units, so that
 * `text.slice(start, end)` gives what stands there.
 */
export interface Span {
  /** Offset of the first code unit. */
  start: number
  /** Offset just past the last code unit; never before `start`. */
  end: number
}

/**
 * A span, checked.
 * @throws RangeError when an offset is negative or fractional, or the end lies before the start.
 */
export function createSpan(start: number, end: number): Span {
  if (!Number.isInteger(start) || start < 0) throw new RangeError(`Span starts at ${start}, which is no offset`)
  if (!Number.isInteger(end)) throw new RangeError(`Span ends at ${end}, which is no offset`)
  if (end < start) throw new RangeError(`Span ends at ${end}, before it starts at ${start}`)
  return { start, end }
}

/** What stands at a span. */
export function sliceSpan(text: string, span: Span): string {
  return text.slice(span.start, span.end)
}

/** The same span seen from a text that begins `by` code units earlier. */
export function shiftSpan(span: Span, by: number): Span {
  return { start: span.start + by, end: span.end + by }
}

/** Whether all of `inner` lies in `outer`; equal spans contain one another. */
export function containsSpan(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

/** Whether the spans share at least one code unit. Spans that only touch do not. */
export function spansOverlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}
