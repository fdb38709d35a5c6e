import type { Mark } from './schema/block.js'
import type { Range } from './schema/place-in-text.js'
import type { Quote } from './schema/quote.js'

/** Where a range goes; nothing where what it points to is gone. */
export type Move = <Place extends Pick<Range, 'block' | 'start' | 'end'>>(range: Place) => Place | undefined

/** Quotations with all their ranges moved; nothing where one of them would be gone. */
export function moveQuotes(quotes: readonly Quote[], move: Move): Quote[] | undefined {
  const moved: Quote[] = []
  for (const { content, cue, source, ...quote } of quotes) {
    const ranges = content.flatMap((range) => move(range) ?? [])
    const parts = { ...(cue && { cue: move(cue) }), ...(source && { source: move(source) }) }
    if (ranges.length < content.length || Object.values(parts).includes(undefined)) return undefined
    moved.push({ ...quote, content: ranges, ...parts } as Quote)
  }
  return moved
}

const typography: ReadonlySet<Mark['type']> = new Set(['strong', 'emphasis', 'underline'])

/**
 * The marks of a text without the characters at its head: `end` is where those end that say something, `length` includes
 * the space behind them. Bold and italics end there too; nothing where a link or another mark that means something begins
 * in them.
 */
export function marksBehind(marks: readonly Mark[], end: number, length: number): Mark[] | undefined {
  if (marks.some((mark) => mark.start < end && !typography.has(mark.type))) return undefined
  return marks
    .filter((mark) => mark.end > length)
    .map((mark) => ({ ...mark, start: Math.max(0, mark.start - length), end: mark.end - length }))
}
