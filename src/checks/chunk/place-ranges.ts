import type { Article, Range } from '../../article/index.js'
import { type Alignment, alignSpan, alignText, type Span, shiftSpan } from '../../text/index.js'

/**
 * Makes ranges of spans in blocks, with their place in the copy: where the copy is at hand, where it is the block's own,
 * or where the block stands in the copy as it is.
 */
export function rangePlacer({ body }: Article, copy: string | undefined): (block: number, span: Span) => Range {
  let aligned: { block: number; align: Alignment } | undefined
  return (block, { start, end }) => {
    const range = { block, start, end }
    const position = positionOf(block, range)
    return position === undefined ? range : { ...range, position }
  }

  function positionOf(index: number, span: Span): Span | undefined {
    const block = body[index]
    if (block === undefined || !('text' in block) || block.position === undefined) return undefined
    const { text, position } = block
    if (span.start === 0 && span.end === text.length) return { start: position.start, end: position.end }
    if (copy !== undefined) {
      if (aligned?.block !== index) aligned = { block: index, align: alignText(text, copy, position) }
      return alignSpan(text, aligned.align, span)
    }
    // clean text is never longer than what it was made of, so nothing was taken out of this
    return position.end - position.start === text.length ? shiftSpan(span, position.start) : undefined
  }
}
