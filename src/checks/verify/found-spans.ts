import type { Span } from '../../text/index.js'
import type { SourceIndex } from './quote-index.js'
import type { WidePlacement } from './widen.js'

/**
 * Where placements stand in the text of a source, in the order of the claim. What was looked for in marks alone may have
 * words of the reporter in between: these are left out.
 */
export function foundSpans(source: SourceIndex, placements: readonly WidePlacement[]): Span[] {
  const spans: Span[] = []
  for (const [index, { stream, first, last }] of placements.entries()) {
    const previous = placements[index - 1]
    const goesOn = previous?.stream === stream && previous.last + 1 === first
    let before = goesOn ? (stream.units[previous.last] as number) : -1
    for (let place = first; place <= last; place++) {
      const number = stream.units[place] as number
      const { start, end } = source.units.units[number] as Span
      const open = before < 0 ? undefined : spans.at(-1)
      if (open !== undefined && isTogether(source, before, number, stream === source.all)) open.end = end
      else spans.push({ start, end })
      before = number
    }
  }
  return spans
}

function isTogether({ speechOf }: SourceIndex, before: number, unit: number, inAll: boolean): boolean {
  if (inAll) return true
  for (let at = before + 1; at < unit; at++) if (speechOf[at] === -1) return false
  return true
}
